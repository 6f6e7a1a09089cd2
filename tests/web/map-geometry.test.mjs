// What the map draws, without a page: its outlines, its circles, its marks.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { geoArea, geoContains, geoDistance } from 'd3-geo'
import { outlinesText } from '../../scripts/outlines.mjs'
import { load } from '../../scripts/vite/page-source.mjs'
import { origins } from './map-towns.mjs'

const { landOf } = await load('elements/map/land.ts')
const { World } = await load('elements/map/world.ts')
const { drawn } = await load('elements/map/shape.ts')
const { stopsOf, apart } = await load('elements/map/stops.ts')
const land = landOf(await outlinesText())
const polygons = land.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))

const radius = 6_371_000
const edges = [100_000, 500_000, 2_000_000, 3_000_000, 4_000_000, 8_000_000]

test('small islands are land: Malta, Gozo, La Réunion, Mayotte, the Azores, Tahiti', () => {
  for (const [name, place] of Object.entries({
    Malta: [14.43, 35.88],
    Gozo: [14.25, 36.04],
    'La Réunion': [55.53, -21.13],
    Mayotte: [45.15, -12.82],
    'São Miguel': [-25.45, 37.8],
    Tahiti: [-149.45, -17.65],
    Guadeloupe: [-61.68, 16.16],
    'Saint-Pierre et Miquelon': [-56.32, 46.98],
  }))
    assert.ok(geoContains(land, place), name)
})

test('no border is drawn: Crimea is of one piece with Kyiv, and with Moscow, and there is nothing but land', () => {
  const pieceOf = (place) => polygons.findIndex((polygon) => geoContains(polygon, place))
  const crimea = pieceOf([34.1, 45.2])
  assert.ok(crimea >= 0)
  assert.equal(pieceOf([30.5, 50.4]), crimea)
  assert.equal(pieceOf([37.6, 55.7]), crimea)
  assert.equal(pieceOf([2.3, 48.8]), crimea, 'nor is there one between France and Ukraine')
  assert.deepEqual(Object.keys(land), ['type', 'coordinates'])
})

test('every outline goes the right way round, and all land together is that of the Earth', () => {
  for (const polygon of polygons) assert.ok(geoArea(polygon) < 2 * Math.PI)
  const share = geoArea(land) / (4 * Math.PI)
  assert.ok(share > 0.28 && share < 0.3, `${share}`)
})

test('the smallest islet is drawn as a dot where its outline could not be seen', () => {
  const world = new World('wholeWorld')
  const all = [0, 0, ...world.size]
  const whole = drawn(world.shapes(land), 0.4, all)
  const near = drawn(world.shapes(land), 40, all)
  const [x, y] = world.place([14.4, 35.9])
  const dots = [...whole.dots.matchAll(/M([\d.]+) ([\d.]+)h0/g)].map(([, left, top]) => [Number(left), Number(top)])
  assert.ok(
    dots.some(([left, top]) => Math.hypot(left - x, top - y) < 2),
    'Malta is a dot',
  )
  assert.equal(dots.length + whole.lines.split('M').length - 1, world.shapes(land).length)
  assert.ok(near.dots.length < whole.dots.length / 4)
})

test('what lies beside the window costs nothing, and what is in it stays', () => {
  const world = new World('equidistant', origins.Chambéry)
  const shapes = world.shapes(land)
  const [x, y] = world.place(origins.Chambéry)
  const box = [x - 8, y - 8, x + 8, y + 8]
  const there = drawn(shapes, 40, box).lines
  assert.ok(there.length < drawn(shapes, 40, [0, 0, ...world.size]).lines.length / 10)
  const inside = (text) =>
    [...text.matchAll(/([\d.]+) ([\d.]+)/g)].filter(([, left, top]) => Math.abs(left - x) < 7 && Math.abs(top - y) < 7)
      .length
  assert.equal(inside(there), inside(drawn(shapes, 40, [0, 0, ...world.size]).lines))
})

/** The longest step of lines, in their own units. Along a pole, which is as wide as a town is elsewhere, a step is none. */
function longestStep(lines, height) {
  const isAtPole = ([, y]) => height < Infinity && (y < 10 || y > height - 10)
  let longest = 0
  for (const { points } of lines)
    for (let at = 2; at < points.length; at += 2) {
      const [before, now] = [points.slice(at - 2, at), points.slice(at, at + 2)]
      if (isAtPole(before) && isAtPole(now)) continue
      longest = Math.max(longest, Math.hypot(now[0] - before[0], now[1] - before[1]))
    }
  return longest
}

for (const [town, origin] of Object.entries(origins))
  for (const kind of ['equidistant', 'wholeWorld'])
    test(`rings around ${town}, ${kind}: every place is as far as it says, and no line leaps across the map`, () => {
      const world = new World(kind, origin)
      for (const metres of [...edges, 12_000_000, 19_000_000]) {
        const ring = world.ring(metres)
        assert.ok(ring.length > 90)
        for (const place of ring) assert.ok(Math.abs(geoDistance(origin, place) * radius - metres) < 1, `${metres}`)
        const lines = world.line(ring)
        assert.ok(lines.length > 0)
        // Two degrees apart on the sphere: far less than the 500 units of half the world.
        const longest = longestStep(lines, kind === 'wholeWorld' ? world.size[1] : Infinity)
        assert.ok(longest < 120, `${metres}: ${longest}`)
      }
    })

test('where distances are true, rings are circles around the middle, evenly apart', () => {
  const world = new World('equidistant', origins.Suva)
  const [x, y] = world.place(origins.Suva)
  for (const metres of edges)
    for (const place of world.ring(metres)) {
      const [left, top] = world.place(place)
      const expected = (metres / (Math.PI * radius)) * 500
      assert.ok(Math.abs(Math.hypot(left - x, top - y) - expected) < 0.01)
    }
})

test('marks are so far apart that each can be touched, and none is lost', () => {
  const places = Array.from({ length: 400 }, (_, index) => ({
    position: [0, 0],
    at: [(index * 37) % 101, (index * 53) % 97],
    points: [{ id: `p${index}` }],
  }))
  for (const scale of [0.5, 3, 20, 60]) {
    const stops = stopsOf(places, scale)
    assert.equal(stops.flatMap(({ points }) => points).length, places.length)
    for (const [index, { at }] of stops.entries())
      for (const other of stops.slice(index + 1))
        assert.ok(Math.hypot(at[0] - other.at[0], at[1] - other.at[1]) * scale >= apart)
  }
})
