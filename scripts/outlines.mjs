// The land of the world for the map, as one line of text: Natural Earth's outlines (public domain) at 1:50 000 000, by way
// of npm world-atlas. Land only, without any border: whose land it is, the map does not say.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'

const { resolve } = createRequire(import.meta.url)

/** Steps in a degree: one is about a kilometre, a point of the screen where the map is largest. */
export const stepsInDegree = 100

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A whole number in groups of five bits, the least first, its sign in the first; each group but the last counts 32 more. */
function written(number) {
  let left = number < 0 ? -2 * number - 1 : 2 * number
  let text = ''
  for (; left >= 32; left = Math.floor(left / 32)) text += digits[32 + (left % 32)]
  return text + digits[left]
}

/** Each point as its difference from the one before, those that are less than a step apart once; the first closes the ring. */
function ringText(ring) {
  const steps = ring.slice(0, -1).map((place) => place.map((degrees) => Math.round(degrees * stepsInDegree)))
  const points = steps.filter(([x, y], index) => index === 0 || x !== steps[index - 1][0] || y !== steps[index - 1][1])
  // An islet smaller than a step is still an islet.
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

/** Polygons end with a full stop; the holes of one follow it behind commas. */
export async function outlinesText() {
  const world = JSON.parse(await readFile(resolve('world-atlas/land-50m.json'), 'utf8'))
  const land = feature(world, world.objects.land)
  const geometries = land.type === 'FeatureCollection' ? land.features.map(({ geometry }) => geometry) : [land.geometry]
  const polygons = geometries.flatMap(({ coordinates }) => coordinates)
  return polygons.map((rings) => rings.map(ringText).join(',')).join('.')
}
