import { degrees, type Degrees, type MapPoint } from './view'
import type { World } from './world'

/// A place, with everything at exactly these coordinates.
export interface Place {
  position: Degrees
  at: [x: number, y: number]
  points: MapPoint[]
}

/// A mark: a place, and the places whose own marks would touch it.
export interface Stop {
  id: string
  at: [x: number, y: number]
  places: Place[]
  points: MapPoint[]
}

/// The least distance between the centres of marks, in pixels, so that each can be pressed.
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

/// Of places whose marks would touch, the first keeps its position and stands for all.
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

/// The number of points that are not open to this person.
export function barredIn(points: readonly MapPoint[]): number {
  return points.filter((point) => point.isBarred).length
}

/// The highest class of amounts among the points of a mark, if possible among those open to this person; undefined if
/// none has an amount.
export function levelOf(points: readonly MapPoint[]): number | undefined {
  const allowed = points.filter((point) => !point.isBarred)
  const levels = (allowed.length > 0 ? allowed : points).flatMap(({ level }) => (level === undefined ? [] : [level]))
  return levels.length === 0 ? undefined : Math.max(...levels)
}
