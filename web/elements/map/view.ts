import type { DistanceBand, Point } from '../../core/core'
import type { Words } from '../../words/format'
import type { Kind } from '../../vocabulary/map'

/// Something that is somewhere, with what it is worth. Texts are in the language of the page.
export interface MapPoint {
  id: string
  kind: Kind
  name: string
  town?: string | undefined
  /// ISO 3166-1
  country?: string | undefined
  /// Absent: nobody said where; it then stands in the table alone.
  point?: Point | undefined
  /// From the origin, as the core measured it.
  distanceMetres?: number | undefined
  band?: DistanceBand | undefined
  /// "948 €", "entre 0 € et 23 €", or that there is no amount.
  amountText: string
  /// Which of the view's `levels` the amount is of; absent: there is no amount.
  level?: number | undefined
  /// The person who looks may not go there.
  isBarred?: boolean | undefined
  /// Why so much, or why none.
  reason?: string | undefined
  /// Where more is said of it.
  href?: string | undefined
}

/// What the map shows, as plain data: whoever has places with amounts can show them.
export interface MapView {
  words: Words
  /// What the map is of, as its title says it.
  title: string
  /// Where journeys begin; without it there are no rings, no arcs and no distances.
  origin?: { name: string; point: Point } | undefined
  /// Edges of the bands around the origin, in metres.
  rings: readonly number[]
  /// What the amounts are: "My grant".
  amountName: string
  /// What the classes are, where that is not the whole of the amounts.
  levelsName?: string | undefined
  /// The classes of amounts in words, the lowest first; at most nine.
  levels: readonly string[]
  /// In the order in which they are read and reached by keyboard; where marks touch, the first stands for the others.
  points: readonly MapPoint[]
}

/// Degrees east and north, as d3-geo takes them.
export type Degrees = [longitude: number, latitude: number]

export function degrees({ longitudeMicrodegrees, latitudeMicrodegrees }: Point): Degrees {
  return [longitudeMicrodegrees / 1e6, latitudeMicrodegrees / 1e6]
}
