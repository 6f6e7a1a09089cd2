import type { Camera, Size } from './camera'
import type { Stop } from './stops'

/// The width of a letter and the height of a line, in pixels: close enough to keep names apart.
const letter = 6.7
const line = 16
/// The distance from the centre of a mark to its name, and to its edge.
const beside = 18
const around = 14

type Spot = readonly [x: number, y: number]
type Box = readonly [left: number, top: number, right: number, bottom: number]

export interface Label {
  x: number
  anchor: 'start' | 'end'
}

/// The free space of the window. Everything placed takes space, so that nothing overlaps.
export class Room {
  private readonly boxes: Box[] = []

  constructor(
    private readonly camera: Camera,
    private readonly size: Size,
  ) {}

  /// The position of a point of the plane in the window.
  private spot([x, y]: Spot): Spot {
    const { scale, left, top } = this.camera
    return [x * scale + left, y * scale + top]
  }

  private isFree(box: Box): boolean {
    const isInside = box[0] > 2 && box[2] < this.size[0] - 2 && box[1] > 2 && box[3] < this.size[1] - 2
    return isInside && !this.boxes.some((other) => isTouching(box, other))
  }

  /// Takes the space of a mark and, at its upper corner, of the number of further places.
  takeMark(at: Spot, more: string) {
    const [x, y] = this.spot(at)
    this.boxes.push([x - around, y - around, x + around, y + around])
    if (more !== '') this.boxes.push([x + 7, y - 22, x + 10 + more.length * letter, y - 7])
  }

  /// The side of its mark on which a name fits; undefined if it fits on neither.
  labelOf(at: Spot, name: string): Label | undefined {
    const [x, y] = this.spot(at)
    const wide = name.length * letter
    for (const anchor of ['start', 'end'] as const) {
      const start = anchor === 'start' ? x + beside : x - beside - wide
      const box: Box = [start, y - line / 2, start + wide, y + line / 2]
      if (!this.isFree(box)) continue
      this.boxes.push(box)
      return { anchor, x: anchor === 'start' ? beside : -beside }
    }
    return undefined
  }

  /// The first of these points of the plane around which a name fits.
  placeFor(name: string, places: readonly Spot[]): Spot | undefined {
    const half = (name.length * letter) / 2
    return places.find((place) => {
      const [x, y] = this.spot(place)
      const box: Box = [x - half, y - line / 2, x + half, y + line / 2]
      if (!this.isFree(box)) return false
      this.boxes.push(box)
      return true
    })
  }
}

function isTouching(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/// "+2" for a mark that stands for three places.
export function moreOf({ points }: Stop): string {
  return points.length === 1 ? '' : `+${points.length - 1}`
}
