import type { Grant, Mobility, Passerelle, Point, Stop } from '../../core/core'
import type { Words } from '../../words/format'

/// A town or a campus, as it was chosen.
export interface Town {
  name: string
  stop: Stop
}

export type End = 'from' | 'to'

/// What a form remembers of the towns while its page is open. No link and no file holds it.
export interface Towns {
  /// Whether an end was proposed already.
  begun?: boolean
  from?: Town | undefined
  to?: Town | undefined
  /// The answer that the towns gave: they speak of the distance as long as it stands.
  kilometres?: string | undefined
}

export interface JourneyView {
  words: Words
  passerelle: Passerelle
  /// What was asked of the core.
  mobility: Mobility
  grant: Grant | undefined
  kilometres: string
  towns: Towns
  give: (field: 'kilometres', value: string) => void
}

/// A population of 0 is one that nobody knows.
export function townAt(name: string, point: Point, population = 0): Town {
  return { name, stop: population === 0 ? { point } : { point, population } }
}

/// The stops, where both ends are chosen.
export function stopsOf({ from, to }: Towns): Stop[] | undefined {
  return from && to && [from.stop, to.stop]
}
