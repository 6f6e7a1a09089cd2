import type { Degrees } from './view'

/// Outlines of land, as GeoJSON: outer rings clockwise, holes against it.
export interface Land {
  type: 'MultiPolygon'
  coordinates: Degrees[][][]
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const stepsInDegree = 100

const valueOfCode = new Uint8Array(128)
for (let value = 0; value < digits.length; value++) valueOfCode[digits.charCodeAt(value)] = value

/// Decodes the land; scripts/outlines.mjs describes the format.
export function landOf(outlines: string): Land {
  const coordinates = outlines.split('.').map((polygon) => polygon.split(',').map(ringOf))
  return { type: 'MultiPolygon', coordinates }
}

function ringOf(text: string): Degrees[] {
  const steps = numbersOf(text)
  const ring: Degrees[] = []
  let [x, y] = [0, 0]
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at]!
    y += steps[at + 1]!
    ring.push([x / stepsInDegree, y / stepsInDegree])
  }
  ring.push(ring[0]!)
  return ring
}

function numbersOf(text: string): number[] {
  const numbers: number[] = []
  let [value, weight] = [0, 1]
  for (let at = 0; at < text.length; at++) {
    const group = valueOfCode[text.charCodeAt(at)]!
    value += (group % 32) * weight
    weight *= 32
    if (group >= 32) continue
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2)
    ;[value, weight] = [0, 1]
  }
  return numbers
}
