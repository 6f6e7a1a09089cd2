import type { Box } from './shape'

/// The visible part of the plane: a point of the plane at x is drawn `x * scale + left` pixels from the left edge of
/// the window.
export interface Camera {
  scale: number
  left: number
  top: number
}

export type Size = readonly [width: number, height: number]

/// The largest scale: one pixel is then about 700 m.
export const largest = 60

export function smallest(world: Size, window: Size): number {
  return Math.min(window[0] / world[0], window[1] / world[1])
}

/// A camera that shows the whole box in the middle of the window, with a margin for what is drawn around its points.
export function fitted([left, top, right, bottom]: Box, world: Size, window: Size, margin = 44): Camera {
  const room = window.map((side) => Math.max(side - 2 * margin, side / 2)) as [number, number]
  const scale = Math.min(room[0] / Math.max(right - left, 1e-6), room[1] / Math.max(bottom - top, 1e-6), largest)
  return held(
    centred({ scale, left: 0, top: 0 }, [(left + right) / 2, (top + bottom) / 2], window, world),
    world,
    window,
  )
}

/// A camera with a point of the plane in the middle of the window.
export function centred({ scale }: Camera, [x, y]: Size, window: Size, world: Size): Camera {
  const kept = Math.min(Math.max(scale, smallest(world, window)), largest)
  return { scale: kept, left: window[0] / 2 - x * kept, top: window[1] / 2 - y * kept }
}

/// Zooms in or out around a point of the window, which keeps its place.
export function zoomed({ scale, left, top }: Camera, times: number, [x, y]: Size, world: Size, window: Size): Camera {
  const next = Math.min(Math.max(scale * times, smallest(world, window)), largest)
  return held(
    { scale: next, left: x - ((x - left) / scale) * next, top: y - ((y - top) / scale) * next },
    world,
    window,
  )
}

export function moved({ scale, left, top }: Camera, x: number, y: number, world: Size, window: Size): Camera {
  return held({ scale, left: left + x, top: top + y }, world, window)
}

/// Room beyond the edge of the world, for a mark at that edge.
const beyondEdge = 44

/// Keeps the world in the window; a world smaller than the window is centred.
export function held({ scale, left, top }: Camera, world: Size, window: Size): Camera {
  const kept = (start: number, side: number, room: number) =>
    side <= room ? (room - side) / 2 : Math.min(beyondEdge, Math.max(room - side - beyondEdge, start))
  return {
    scale,
    left: kept(left, world[0] * scale, window[0]),
    top: kept(top, world[1] * scale, window[1]),
  }
}

/// The visible box of the plane, extended on each side by `beyond` times the window.
export function seen({ scale, left, top }: Camera, window: Size, beyond = 0): Box {
  const [x, y] = [window[0] * beyond, window[1] * beyond]
  return [(-left - x) / scale, (-top - y) / scale, (window[0] + x - left) / scale, (window[1] + y - top) / scale]
}

/// A camera between two others, for animation.
export function between(from: Camera, to: Camera, share: number, [width, height]: Size): Camera {
  const scale = from.scale * (to.scale / from.scale) ** share
  // The middle of the view moves in a straight line.
  const middle = (camera: Camera) => [
    (width / 2 - camera.left) / camera.scale,
    (height / 2 - camera.top) / camera.scale,
  ]
  const [[fromX, fromY], [toX, toY]] = [middle(from), middle(to)] as [[number, number], [number, number]]
  const way = from.scale === to.scale ? share : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale)
  const [x, y] = [fromX + (toX - fromX) * way, fromY + (toY - fromY) * way]
  return { scale, left: width / 2 - x * scale, top: height / 2 - y * scale }
}
