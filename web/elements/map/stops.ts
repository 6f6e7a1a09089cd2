import { degrees, type Degrees, type MapPoint } from './view'
import type { World } from './world'

/// Where something is, with everything that is exactly there.
export interface Place {
  position: Degrees
  at: [x: number, y: number]
  points: MapPoint[]
}

/// A mark: a place, and those that its mark would touch.
export interface Stop {
  id: string
  at: [x: number, y: number]
  places: Place[]
  points: MapPoint[]
}

/// Centres of marks are that far apart at least, so that each can be touched.
export const apart = 34

export function placesOf(points: readonly MapPoint[], world: World): Place[] {
  const found = new Map<string, Place>()
  for (const each of points) {
    if (each.point === undefined) continue
    const position = degrees(each.point)
    const key = String(position)
    const place = found.get(key)
    if (place) place.points.push(each)
    else found.set(key, { position, at: world.place(position), points: [each] })
  }
  return [...found.values()]
}

/// The first of those that touch stands where it is, for all of them.
export function stopsOf(places: readonly Place[], scale: number): Stop[] {
  const stops: Stop[] = []
  const near = apart / scale
  for (const place of places) {
    const taken = stops.find(({ at }) => Math.hypot(at[0] - place.at[0], at[1] - place.at[1]) < near)
    if (taken) {
      taken.places.push(place)
      taken.points.push(...place.points)
    } else stops.push({ id: place.points[0]!.id, at: place.at, places: [place], points: [...place.points] })
  }
  return stops
}

/// How many are where the person who looks may not go.
export function barredIn(points: readonly MapPoint[]): number {
  return points.filter((point) => point.isBarred).length
}

/// The highest class among the points of a mark, where one may go if there is such a one; undefined where none has an
/// amount.
export function levelOf(points: readonly MapPoint[]): number | undefined {
  const allowed = points.filter((point) => !point.isBarred)
  const levels = (allowed.length > 0 ? allowed : points).flatMap(({ level }) => (level === undefined ? [] : [level]))
  return levels.length === 0 ? undefined : Math.max(...levels)
}
