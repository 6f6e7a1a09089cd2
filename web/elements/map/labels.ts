import type { Camera, Size } from './camera'
import type { Stop } from './stops'

/// How wide a letter is and how high a line, in points of the screen: near enough to keep names apart.
const letter = 6.7
const line = 16
/// From the centre of a mark to its name, and to its edge.
const beside = 18
const around = 14

type Spot = readonly [x: number, y: number]
type Box = readonly [left: number, top: number, right: number, bottom: number]

export interface Label {
  x: number
  anchor: 'start' | 'end'
}

/// The free room of the window: what is put down keeps others from standing there.
export class Room {
  private readonly boxes: Box[] = []

  constructor(
    private readonly camera: Camera,
    private readonly size: Size,
  ) {}

  /// Where a place of the plane is in the window.
  private spot([x, y]: Spot): Spot {
    const { scale, left, top } = this.camera
    return [x * scale + left, y * scale + top]
  }

  private isFree(box: Box): boolean {
    const isInside = box[0] > 2 && box[2] < this.size[0] - 2 && box[1] > 2 && box[3] < this.size[1] - 2
    return isInside && !this.boxes.some((other) => isTouching(box, other))
  }

  /// A mark, and beside its upper corner how many more it stands for.
  takeMark(at: Spot, more: string) {
    const [x, y] = this.spot(at)
    this.boxes.push([x - around, y - around, x + around, y + around])
    if (more !== '') this.boxes.push([x + 7, y - 22, x + 10 + more.length * letter, y - 7])
  }

  /// The side of its mark on which a name finds room; undefined for none.
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

  /// The first of some places of the plane around which a name finds room.
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

/// "+2" beside a mark that stands for three.
export function moreOf({ points }: Stop): string {
  return points.length === 1 ? '' : `+${points.length - 1}`
}
