/// A line on the plane of the map, and the box around it.
export interface Shape {
  /// x and y of each point in turn
  points: Float32Array
  box: Box
}

export type Box = [left: number, top: number, right: number, bottom: number]

/// In pixels: points closer than `closest` are merged, and shapes smaller than `smallest` are drawn as dots.
const closest = 0.8
const smallest = 2

/// Path data of closed lines at `scale` pixels a unit, without what lies outside `box`.
export function drawn(shapes: readonly Shape[], scale: number, box: Box): { lines: string; dots: string } {
  const decimals = decimalsFor(scale)
  const small = smallest / scale
  const lines: string[] = []
  const dots: string[] = []
  for (const { points, box: own } of shapes) {
    if (isBeside(own, box)) continue
    if (own[2] - own[0] < small && own[3] - own[1] < small)
      dots.push(`M${((own[0] + own[2]) / 2).toFixed(decimals)} ${((own[1] + own[3]) / 2).toFixed(decimals)}h0`)
    else lines.push(`${way(points, closest / scale, box, decimals)}Z`)
  }
  return { lines: lines.join(''), dots: dots.join('') }
}

/// The same for open lines.
export function drawnOpen(shapes: readonly Shape[], scale: number, box: Box): string {
  const inside = shapes.filter((shape) => !isBeside(shape.box, box))
  return inside.map(({ points }) => way(points, closest / scale, box, decimalsFor(scale))).join('')
}

function decimalsFor(scale: number): number {
  return Math.max(0, Math.ceil(Math.log10(scale * 5)))
}

function isBeside(own: Box, box: Box): boolean {
  return own[0] > box[2] || own[2] < box[0] || own[1] > box[3] || own[3] < box[1]
}

/// The side of the box on which a point lies: bits for left, right, above and below; 0 inside.
function sideOf(x: number, y: number, [left, top, right, bottom]: Box): number {
  return (x < left ? 1 : 0) | (x > right ? 2 : 0) | (y < top ? 4 : 0) | (y > bottom ? 8 : 0)
}

/// Path data of one line. Consecutive points on the same outer side of the box are invisible: of such a run only the
/// ends are kept.
function way(points: Float32Array, least: number, box: Box, decimals: number): string {
  const written: string[] = []
  let [x, y] = [Number.NaN, Number.NaN]
  let side = 0
  let skipped: string | undefined
  for (let at = 0; at < points.length; at += 2) {
    const [nextX, nextY] = [points[at]!, points[at + 1]!]
    if (Math.abs(nextX - x) < least && Math.abs(nextY - y) < least) continue
    const nextSide = sideOf(nextX, nextY, box)
    const text = `${nextX.toFixed(decimals)} ${nextY.toFixed(decimals)}`
    ;[x, y] = [nextX, nextY]
    if (nextSide !== 0 && nextSide === side) {
      skipped = text
      continue
    }
    if (skipped !== undefined) written.push(skipped)
    skipped = undefined
    side = nextSide
    written.push(text)
  }
  if (skipped !== undefined) written.push(skipped)
  return `M${written.join('L')}`
}
