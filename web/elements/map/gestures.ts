import type { ReactiveController, ReactiveControllerHost } from 'lit'

/// In pixels: a pointer that moves less is a press with an unsteady hand, not a drag.
const unsteady = 5

type Spot = readonly [x: number, y: number]

export interface Moves {
  /// All pointers together moved by `by`, and the distance between them was multiplied by `times`, around a point of
  /// the window.
  move(by: Spot, times: number, around: Spot): void
  /// The last pointer was released.
  rest(): void
}

/// Dragging, pinching and zooming with Ctrl and the wheel, on one element. A press without movement is left to the
/// element below it.
export class Gestures implements ReactiveController {
  private readonly held = new Map<number, Spot>()
  private start: Spot | undefined
  private isMoving = false

  constructor(
    host: ReactiveControllerHost,
    private readonly moves: Moves,
  ) {
    host.addController(this)
  }

  hostConnected() {}

  hostDisconnected() {
    this.held.clear()
    this.isMoving = false
  }

  /// Listens to the events of an element.
  listen(element: HTMLElement) {
    element.addEventListener('pointerdown', this.down)
    element.addEventListener('pointermove', this.moved)
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
      element.addEventListener(end, this.up)
    element.addEventListener('wheel', this.wheel, { passive: false })
  }

  private spotOf(event: MouseEvent): Spot {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }

  private down = (event: PointerEvent) => {
    if (event.button !== 0) return
    this.held.set(event.pointerId, this.spotOf(event))
    this.start ??= this.spotOf(event)
    if (this.isMoving) (event.currentTarget as Element).setPointerCapture(event.pointerId)
  }

  private moved = (event: PointerEvent) => {
    const before = [...this.held.values()]
    const own = this.held.get(event.pointerId)
    if (own === undefined) return
    const spot = this.spotOf(event)
    const isSteady = Math.hypot(spot[0] - this.start![0], spot[1] - this.start![1]) < unsteady
    if (!this.isMoving && before.length === 1 && isSteady) return
    if (!this.isMoving) this.begin(event.currentTarget as Element)
    this.held.set(event.pointerId, spot)
    const after = [...this.held.values()]
    const [from, to] = [middleOf(before), middleOf(after)]
    const times = before.length < 2 ? 1 : spreadOf(after) / Math.max(spreadOf(before), 1)
    this.moves.move([to[0] - from[0], to[1] - from[1]], times, to)
  }

  /// From here on the gesture is a drag: the element captures all pointers, and no click follows.
  private begin(element: Element) {
    this.isMoving = true
    for (const id of this.held.keys()) element.setPointerCapture(id)
  }

  private up = (event: PointerEvent) => {
    if (!this.held.delete(event.pointerId) || this.held.size > 0) return
    this.start = undefined
    if (!this.isMoving) return
    this.isMoving = false
    this.moves.rest()
  }

  private wheel = (event: WheelEvent) => {
    // Without Ctrl the wheel scrolls the page; pinching on a touch pad arrives as a wheel event with Ctrl.
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
    this.moves.move([0, 0], Math.exp((-event.deltaY * lines) / 300), this.spotOf(event))
    this.moves.rest()
  }
}

function middleOf(spots: readonly Spot[]): Spot {
  const sum = spots.reduce(([x, y], spot) => [x + spot[0], y + spot[1]], [0, 0] as Spot)
  return [sum[0] / spots.length, sum[1] / spots.length]
}

function spreadOf(spots: readonly Spot[]): number {
  const [one, other] = spots as [Spot, Spot]
  return Math.hypot(one[0] - other[0], one[1] - other[1])
}
