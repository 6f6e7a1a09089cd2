import { nothing, svg } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { mapTextOf } from '../../messages/map/index'
import type { Camera, Size } from './camera'
import type { Chart, Lines } from './chart'
import { placeInWords } from './facts'
import { moreOf, Room } from './labels'
import { bar, barsOf, formOf, numberOf } from './mark'
import { barredIn, levelOf, type Stop } from './stops'
import type { MapView } from './view'

/// At most this many names in an accessible name: screen readers read longer ones for too long.
const mostNames = 4

export interface Picture {
  view: MapView
  chart: Chart
  camera: Camera
  window: Size
  stops: readonly Stop[]
  lines: Lines
  /// The mark whose details are shown.
  chosen: string | undefined
}

/// The layers that scale with the map: sea, land, rings and arcs.
export function planeOf({ chart, lines, stops, chosen }: Picture) {
  const chosenArcs = stops.find(({ id }) => id === chosen)?.places.map(({ points }) => points[0]!.id)
  return svg`<path class="sea" d=${chart.world.sphere()} />
    <path class="land" d=${lines.land} />
    <path class="islets" d=${lines.islets} />
    ${lines.rings.map((line) => svg`<path class="ring" d=${line} />`)}
    ${lines.arcs.map(({ id, line }) => svg`<path class=${chosenArcs?.includes(id) ? 'arc chosen' : 'arc'} d=${line} />`)}`
}

/// The layers that keep their size: the marks and, on top of them, all text.
export function marksOf(picture: Picture, tell: (stop: Stop) => void, arrive: (stop: Stop) => void) {
  const { chart, camera, stops, chosen, view } = picture
  const { scale } = camera
  const room = new Room(camera, picture.window)
  if (chart.origin !== undefined) room.takeMark(chart.origin, '')
  for (const stop of stops) room.takeMark(stop.at, moreOf(stop))
  const labels = new Map(stops.map((stop) => [stop.id, room.labelOf(stop.at, labelOf(stop))]))
  const levels = view.levels.length
  const at = (stop: Stop) => `translate(${onScreen(stop.at, scale)})`
  return svg`<g class="afloat" aria-hidden="true">${ringNames(picture, room)} ${originMark(picture)}</g>
    <g class="afloat">
      ${repeat(
        stops,
        ({ id }) => id,
        (stop) =>
          svg`<g
            class=${stop.id === chosen ? 'stop chosen' : 'stop'}
            transform=${at(stop)}
            role="button"
            tabindex="0"
            data-id=${stop.id}
            aria-label=${nameOf(view, stop)}
            @click=${() => tell(stop)}
            @focus=${() => arrive(stop)}
          >
            <circle class="touch" fill="none" r="14" />
            ${formOf(stop.points[0]!.kind, levelOf(stop.points), levels)}
          </g>`,
      )}
    </g>
    <g class="afloat written" aria-hidden="true">
      ${repeat(
        stops,
        ({ id }) => id,
        (stop) => {
          const label = labels.get(stop.id)
          const more = moreOf(stop)
          return svg`<g transform=${at(stop)} data-of=${stop.id}>
            ${numberOf(levelOf(stop.points), levels)} ${barOf(stop)}
            ${more === '' ? nothing : svg`<text class="more" x="9" y="-9">${more}</text>`}
            ${label === undefined ? nothing : svg`<text class="name" x=${label.x} y="4.5" text-anchor=${label.anchor}>${labelOf(stop)}</text>`}
          </g>`
        },
      )}
    </g>`
}

/// A cross if all places of the mark are closed to this person, otherwise their number.
function barOf({ points }: Stop) {
  const barred = barredIn(points)
  if (barred === 0) return nothing
  return barred === points.length ? bar() : barsOf(barred)
}

function onScreen([x, y]: readonly [x: number, y: number], scale: number): string {
  return `${(x * scale).toFixed(2)} ${(y * scale).toFixed(2)}`
}

function labelOf({ points: [first] }: Stop): string {
  return first!.town ?? first!.name
}

/// The accessible name: "Guarda Polytechnic, Guarda, Portugal, 948 €".
function nameOf(view: MapView, { points }: Stop): string {
  const text = mapTextOf(view.words.language)
  const names = points.slice(0, mostNames).map((point) => {
    const all = [point.name, placeInWords(view, point), point.amountText, point.isBarred ? text.barred : '']
    return all.filter((part) => part !== '').join(', ')
  })
  const left = points.length - names.length
  const listed = [...names, ...(left > 0 ? [text.andOthers(left)] : [])].join(' ; ')
  return points.length === 1 ? listed : text.several(points.length, listed)
}

/// The distance of each ring, placed as low on the ring as there is room.
function ringNames({ chart, camera: { scale }, view }: Picture, room: Room) {
  return chart.rings.map(({ metres, at }) => {
    const name = view.words.kilometres(metres)
    const place = room.placeFor(
      name,
      at.toSorted(([, one], [, other]) => other - one),
    )
    if (place === undefined) return nothing
    return svg`<text class="ring-name" transform=${`translate(${onScreen(place, scale)})`} y="4">${name}</text>`
  })
}

function originMark({ chart: { origin }, camera: { scale } }: Picture) {
  if (origin === undefined) return nothing
  return svg`<g class="origin" fill="none" stroke="currentColor" transform=${`translate(${onScreen(origin, scale)})`}>
    <circle r="8" />
    <circle class="middle" r="3" />
  </g>`
}
