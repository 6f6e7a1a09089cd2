import { svg } from 'lit'
import type { Kind } from '../../vocabulary/map'

/// The form says what it is, the number which class of amounts.
const forms: Record<Kind, string> = {
  offer: 'M0-11A11 11 0 1 1 0 11A11 11 0 1 1 0-11Z',
  partner: 'M-10-10H10V10H-10Z',
  campus: 'M0-14L14 0L0 14L-14 0Z',
}

/// Beside its lower corner, for a place where one may not go.
export function bar() {
  return svg`<g class="bar" fill="none" stroke="currentColor"><circle cx="10" cy="10" r="6" /><path d="M7 7L13 13M13 7L7 13" /></g>`
}

/// How many of several are such.
export function barsOf(count: number) {
  return svg`<text class="bars" x="9" y="19">×${count}</text>`
}

/// Shades go from pale to full, however many classes there are.
const shades = 5

function shadeOf(level: number | undefined, levels: number) {
  return level === undefined ? 'none' : Math.round((level / Math.max(levels - 1, 1)) * (shades - 1))
}

export function formOf(kind: Kind, level: number | undefined, levels: number) {
  return svg`<path class="form" fill="none" stroke="currentColor" data-shade=${shadeOf(level, levels)} d=${forms[kind]} />`
}

export function numberOf(level: number | undefined, levels: number) {
  return svg`<text class="number" data-shade=${shadeOf(level, levels)} y="4.5">${level === undefined ? '–' : level + 1}</text>`
}
