import { svg } from 'lit'
import type { Kind } from '../../vocabulary/map'

/// The shape shows the kind, the number shows the class of amounts.
const forms: Record<Kind, string> = {
  offer: 'M0-11A11 11 0 1 1 0 11A11 11 0 1 1 0-11Z',
  partner: 'M-10-10H10V10H-10Z',
  campus: 'M0-14L14 0L0 14L-14 0Z',
}

/// A cross at the lower corner, for a place that is not open to this person.
export function bar() {
  return svg`<g class="bar" fill="none" stroke="currentColor"><circle cx="10" cy="10" r="6" /><path d="M7 7L13 13M13 7L7 13" /></g>`
}

/// How many places of a mark are not open to this person.
export function barsOf(count: number) {
  return svg`<text class="bars" x="9" y="19">×${count}</text>`
}

/// Shades go from pale to full, whatever the number of classes.
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
