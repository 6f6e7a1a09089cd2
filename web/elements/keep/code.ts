import { svg } from 'lit'
import { correction, generate } from 'lean-qr/nano'
import { toSvgPath } from 'lean-qr/extras/svg'

/// The white margin that scanners need, in modules.
const edge = 4
const smallest = 32
const millimetresOfAModule = 0.5

/// The QR code of an address for print: black on white in every theme, with modules large enough to scan. Nothing if
/// the address is too long for any code.
export function codeOf(address: string, name: string) {
  try {
    const code = generate(address, { minCorrectionLevel: correction.M })
    const side = code.size + 2 * edge
    const width = `${Math.max(smallest, side * millimetresOfAModule)}mm`
    return svg`<svg class="code" role="img" aria-label=${name} viewBox="${-edge} ${-edge} ${side} ${side}"
      width=${width} height=${width} shape-rendering="crispEdges">
      <rect x=${-edge} y=${-edge} width=${side} height=${side} fill="#fff" />
      <path d=${toSvgPath(code)} fill="#000" />
    </svg>`
  } catch {
    return undefined
  }
}
