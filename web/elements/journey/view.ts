import type { Grant, Mobility, Passerelle, Point, Stop } from '../../core/core'
import type { Words } from '../../words/format'

/// A chosen town or campus.
export interface Town {
  name: string
  stop: Stop
}

export type End = 'from' | 'to'

/// The towns of a form, kept while the page is open. Links and files do not contain them.
export interface Towns {
  /// True once a start or an end was proposed.
  begun?: boolean
  from?: Town | undefined
  to?: Town | undefined
  /// The answer computed from the towns; they describe the distance only while the answer is still this one.
  kilometres?: string | undefined
}

export interface JourneyView {
  words: Words
  passerelle: Passerelle
  /// The question sent to the core.
  mobility: Mobility
  grant: Grant | undefined
  kilometres: string
  towns: Towns
  give: (field: 'kilometres', value: string) => void
}

/// A population of 0 means unknown.
export function townAt(name: string, point: Point, population = 0): Town {
  return { name, stop: population === 0 ? { point } : { point, population } }
}

/// The stops, if both ends are chosen.
export function stopsOf({ from, to }: Towns): Stop[] | undefined {
  return from && to && [from.stop, to.stop]
}
