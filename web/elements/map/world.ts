import { geoAzimuthalEquidistant, geoCircle, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo'
import type { Land } from './land'
import type { Shape } from './shape'
import type { Degrees } from './view'
import type { Projection } from '../../vocabulary/map'

/// The width of the whole world, in units of the plane; one unit is 40 km on the equator.
const width = 1000
const metresInDegree = (6_371_000 * Math.PI) / 180

/// A projection of the world onto a plane.
export class World {
  readonly size: [width: number, height: number]
  private readonly projection: GeoProjection

  constructor(
    readonly kind: Projection,
    private readonly centre: Degrees = [10, 0],
  ) {
    const [longitude, latitude] = centre
    this.projection =
      kind === 'equidistant'
        ? geoAzimuthalEquidistant().rotate([-longitude, -latitude])
        : geoEqualEarth().rotate([-longitude, 0])
    this.projection.fitWidth(width, { type: 'Sphere' }).precision(0.1)
    const [, [, height]] = geoPath(this.projection).bounds({ type: 'Sphere' })
    this.size = [width, height]
  }

  place(position: Degrees): [x: number, y: number] {
    return this.projection(position)!
  }

  sphere(): string {
    return geoPath(this.projection).digits(2)({ type: 'Sphere' }) ?? ''
  }

  /// The points at one distance from the centre, in order. They form a line and not an area, so that nothing is drawn
  /// along the edge of the map.
  ring(metres: number): Degrees[] {
    return geoCircle()
      .center(this.centre)
      .radius(metres / metresInDegree)
      .precision(2)().coordinates[0] as Degrees[]
  }

  /// A line of great circles through points, cut into pieces at the edge of the map.
  line(coordinates: Degrees[]): Shape[] {
    return this.shapes({ type: 'LineString', coordinates })
  }

  /// The lines of a geometry on the plane; those of land are closed.
  shapes(geometry: Land | { type: 'LineString'; coordinates: Degrees[] }): Shape[] {
    const shapes: Shape[] = []
    let points: number[] = []
    const end = () => {
      if (points.length >= 4) shapes.push(shapeOf(points))
      points = []
    }
    const pen = {
      beginPath: () => {},
      moveTo(x: number, y: number) {
        end()
        points = [x, y]
      },
      lineTo: (x: number, y: number) => void points.push(x, y),
      arc: () => {},
      closePath: end,
    }
    geoPath(this.projection, pen)(geometry)
    end()
    return shapes
  }
}

function shapeOf(points: readonly number[]): Shape {
  const box: Shape['box'] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < points.length; at += 2) {
    box[0] = Math.min(box[0], points[at]!)
    box[1] = Math.min(box[1], points[at + 1]!)
    box[2] = Math.max(box[2], points[at]!)
    box[3] = Math.max(box[3], points[at + 1]!)
  }
  return { points: Float32Array.from(points), box }
}
