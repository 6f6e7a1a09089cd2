import { landOf } from './land'
import { outlines } from './outlines'
import { drawn, drawnOpen, type Box, type Shape } from './shape'
import { placesOf, type Place } from './stops'
import { degrees, type MapView } from './view'
import { World } from './world'
import type { Projection } from '../../vocabulary/map'

let land: ReturnType<typeof landOf> | undefined

/// Beyond this distance from the origin, in metres, the equidistant projection stretches a continent until it cannot be
/// recognised.
const stillKnown = 13_500_000

/// Path data for SVG.
export interface Lines {
  land: string
  islets: string
  rings: string[]
  arcs: { id: string; line: string }[]
}

/// The geometry of a view: its world, its land and its places on the plane.
export class Chart {
  readonly world: World
  readonly places: Place[]
  readonly origin: [x: number, y: number] | undefined
  readonly rings: { metres: number; at: [x: number, y: number][]; shapes: Shape[] }[]
  private readonly arcs: { id: string; shapes: Shape[] }[]
  private readonly shapes: Shape[]

  constructor(view: MapView, projection: Projection) {
    const { origin, points, rings } = view
    const centre = origin && degrees(origin.point)
    this.world = new World(projection, centre)
    this.shapes = this.world.shapes((land ??= landOf(outlines)))
    this.places = placesOf(points, this.world)
    this.origin = centre && this.world.place(centre)
    this.rings = centre === undefined ? [] : rings.map((metres) => this.ring(metres))
    this.arcs =
      centre === undefined
        ? []
        : this.places.map(({ position, points: [first] }) => ({
            id: first!.id,
            shapes: this.world.line([centre, position]),
          }))
  }

  /// All lines inside a box of the plane, simplified for a scale.
  lines(scale: number, box: Box): Lines {
    const { lines: land, dots: islets } = drawn(this.shapes, scale, box)
    return {
      land,
      islets,
      rings: this.rings.map(({ shapes }) => drawnOpen(shapes, scale, box)),
      arcs: this.arcs.map(({ id, shapes }) => ({ id, line: drawnOpen(shapes, scale, box) })),
    }
  }

  /// The box around the origin and all places; the whole world if there are none.
  get extent(): Box {
    const all = [...this.places.map(({ at }) => at), ...(this.origin ? [this.origin] : [])]
    if (all.length === 0) return [0, 0, ...this.world.size]
    return boxOf(all)
  }

  private ring(metres: number) {
    const positions = this.world.ring(metres)
    return { metres, shapes: this.world.line(positions), at: positions.map((position) => this.world.place(position)) }
  }
}

/// The box around points of the plane, at least as large as a country (about 500 km).
export function boxOf(all: readonly (readonly [x: number, y: number])[], least = 12): Box {
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
  const side = (values: number[]): [number, number] => {
    const [from, to] = [Math.min(...values), Math.max(...values)]
    const more = Math.max(0, least - (to - from)) / 2
    return [from - more, to + more]
  }
  const [left, right] = side(xs)
  const [top, bottom] = side(ys)
  return [left, top, right, bottom]
}

/// The projection in which a view is easiest to read.
export function projectionFor({ origin, points }: MapView): Projection {
  if (origin === undefined) return 'wholeWorld'
  const farthest = Math.max(0, ...points.map(({ distanceMetres = 0 }) => distanceMetres))
  return farthest <= stillKnown ? 'equidistant' : 'wholeWorld'
}
