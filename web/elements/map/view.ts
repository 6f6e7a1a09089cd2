import type { DistanceBand, Point } from '../../core/core'
import type { Words } from '../../words/format'
import type { Kind } from '../../vocabulary/map'

/// A place with its amount. Texts are in the language of the page.
export interface MapPoint {
  id: string
  kind: Kind
  name: string
  town?: string | undefined
  /// ISO 3166-1
  country?: string | undefined
  /// Absent if the place is unknown: it is then only in the table.
  point?: Point | undefined
  /// The distance from the origin, measured by the core.
  distanceMetres?: number | undefined
  band?: DistanceBand | undefined
  /// "948 €", "entre 0 € et 23 €", or a text for no amount.
  amountText: string
  /// The index of the amount's class in the view's `levels`; absent if there is no amount.
  level?: number | undefined
  /// True if the place is not open to this person.
  isBarred?: boolean | undefined
  /// The reason for the amount, or for its absence.
  reason?: string | undefined
  /// A link to more information.
  href?: string | undefined
}

/// The data of the map. It is plain data, so that any places with amounts can be shown.
export interface MapView {
  words: Words
  /// The title of the map.
  title: string
  /// Where journeys begin; without an origin there are no rings, arcs and distances.
  origin?: { name: string; point: Point } | undefined
  /// Edges of the bands around the origin, in metres.
  rings: readonly number[]
  /// The name of the amounts: "My grant".
  amountName: string
  /// The name of the classes, if they cover only a part of the amount.
  levelsName?: string | undefined
  /// The classes of amounts in words, from the lowest; at most nine.
  levels: readonly string[]
  /// In reading and tab order; where marks touch, the first one stands for the others.
  points: readonly MapPoint[]
}

/// Degrees east and north, as d3-geo takes them.
export type Degrees = [longitude: number, latitude: number]

export function degrees({ longitudeMicrodegrees, latitudeMicrodegrees }: Point): Degrees {
  return [longitudeMicrodegrees / 1e6, latitudeMicrodegrees / 1e6]
}
