// The land of the world for the map, as one line of text: Natural Earth's outlines (public domain) at 1:50 000 000,
// from npm world-atlas. There are no borders, so that the map takes no side on disputed land.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'

const { resolve } = createRequire(import.meta.url)

/** Steps in a degree: one is about a kilometre, which is a pixel at the largest scale of the map. */
export const stepsInDegree = 100

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Zig-zag variable-length integer, five bits a character, as in encoded polylines. */
function written(number) {
  let left = number < 0 ? -2 * number - 1 : 2 * number
  let text = ''
  for (; left >= 32; left = Math.floor(left / 32)) text += digits[32 + (left % 32)]
  return text + digits[left]
}

/**
 * Each point as its difference from the previous one. Points less than a step apart are merged; the first point closes
 * the ring.
 */
function ringText(ring) {
  const steps = ring.slice(0, -1).map((place) => place.map((degrees) => Math.round(degrees * stepsInDegree)))
  const points = steps.filter(([x, y], index) => index === 0 || x !== steps[index - 1][0] || y !== steps[index - 1][1])
  // An islet smaller than a step is kept.
  const kept =
    points.length < 3
      ? steps.slice(0, 1).flatMap(([x, y]) => [
          [x, y],
          [x, y + 1],
          [x + 1, y],
        ])
      : points
  let [x, y] = [0, 0]
  return kept
    .map(([nextX, nextY]) => {
      const text = written(nextX - x) + written(nextY - y)
      ;[x, y] = [nextX, nextY]
      return text
    })
    .join('')
}

/** A full stop ends a polygon; commas separate its holes from its outline. */
export async function outlinesText() {
  const world = JSON.parse(await readFile(resolve('world-atlas/land-50m.json'), 'utf8'))
  const land = feature(world, world.objects.land)
  const geometries = land.type === 'FeatureCollection' ? land.features.map(({ geometry }) => geometry) : [land.geometry]
  const polygons = geometries.flatMap(({ coordinates }) => coordinates)
  return polygons.map((rings) => rings.map(ringText).join(',')).join('.')
}
