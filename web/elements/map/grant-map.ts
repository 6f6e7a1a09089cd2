import { html, LitElement, nothing, unsafeCSS, type PropertyValues } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { mapTextOf } from '../../messages/map/index'
import base from '../../styles/base.css?inline'
import controls from '../../styles/controls.css?inline'
import styles from '../../styles/map.css?inline'
import tokens from '../../styles/tokens.css?inline'
import { between, centred, fitted, held, moved, seen, zoomed, type Camera, type Size } from './camera'
import { cardOf } from './card'
import { boxOf, Chart, projectionFor, type Lines } from './chart'
import { Gestures } from './gestures'
import { legendOf } from './legend'
import { marksOf, planeOf, type Picture } from './picture'
import { stopsOf, type Stop } from './stops'
import { toolsOf, type Step } from './tools'
import { tableEquivalent } from './twin'
import type { MapView } from './view'
import type { Projection } from '../../vocabulary/map'

/// The duration of a change of view, in milliseconds.
const movement = 220
/// The delay before the land is redrawn once the view stands still, in milliseconds.
const stillness = 120
/// The effect of a key or button: zoom by half, move by a fifth of the window.
const nearer = 1.5
const stride = 0.2
/// How much is drawn beyond each side of the window, in windows; map.css has the same number.
const beyond = 0.5

/// A map of places by their amounts, with an equivalent table. A presentational component: `view` is its only input,
/// and it fetches nothing.
export class GrantMap extends LitElement {
  static override styles = [unsafeCSS(tokens), unsafeCSS(base), unsafeCSS(controls), unsafeCSS(styles)]

  static override properties = {
    view: { attribute: false },
    projection: { state: true },
    chosen: { state: true },
    size: { state: true },
  }

  view: MapView | undefined

  /// Undefined until the person chooses one.
  private projection: Projection | undefined
  /// The mark whose details are shown.
  private chosen: string | undefined
  private size: Size = [0, 0]

  private chart: Chart | undefined
  private camera: Camera = { scale: 1, left: 0, top: 0 }
  private stops: Stop[] = []
  private lines: Lines = { land: '', islets: '', rings: [], arcs: [] }
  /// The camera of the last redraw; until the next one the drawing is only translated and scaled.
  private drawnFor: Camera = this.camera
  private isWhole = true
  private moving = 0
  private settling: ReturnType<typeof setTimeout> | undefined
  private beforePaper: { camera: Camera; isFolded: boolean } | undefined
  private readonly gestures = new Gestures(this, {
    move: (by, times, around) => this.drag(by, times, around),
    rest: () => this.settle(),
  })
  private readonly measuring = new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect
    if (this.beforePaper === undefined && width > 0) this.size = [Math.round(width), Math.round(height)]
  })

  override connectedCallback() {
    super.connectedCallback()
    addEventListener('beforeprint', this.toPaper)
    addEventListener('afterprint', this.fromPaper)
    if (this.hasUpdated) this.measuring.observe(this.window)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    removeEventListener('beforeprint', this.toPaper)
    removeEventListener('afterprint', this.fromPaper)
    this.measuring.disconnect()
    cancelAnimationFrame(this.moving)
    clearTimeout(this.settling)
  }

  private get window() {
    return this.renderRoot.querySelector<HTMLElement>('.window')!
  }

  private get world(): Size {
    return this.chart!.world.size
  }

  private get focused(): string | undefined {
    return (this.shadowRoot?.activeElement as SVGElement | null | undefined)?.dataset?.['id']
  }

  protected override willUpdate(changed: PropertyValues) {
    const { view, size } = this
    if (view === undefined) return
    if (changed.has('view') || changed.has('projection')) this.chart = undefined
    if (size[0] === 0) return // not shown yet, or folded
    if (this.chart === undefined) {
      this.chart = new Chart(view, this.projection ?? projectionFor(view))
      this.isWhole = true
    }
    if (this.isWhole) this.camera = this.whole()
    else if (changed.has('size')) this.camera = this.resized(changed.get('size') as Size)
    if (this.isWhole || changed.has('size')) this.draw()
    this.stops = stopsOf(this.chart.places, this.camera.scale)
  }

  protected override render() {
    const { view, chart, size, stops } = this
    if (view === undefined) return nothing
    const text = mapTextOf(view.words.language)
    const chosen = stops.find(({ id }) => id === this.chosen)
    const isCrowd = chosen !== undefined && chosen.places.length > 1
    return html`<button type="button" class="quiet to-twin" @click=${this.goToTable}>
        ${text.asTable(view.points.length)}
      </button>
      ${toolsOf(text, this.take, view.origin && chart?.world.kind, (projection) => (this.projection = projection))}
      <div
        class=${this.isWhole ? 'window' : 'window near'}
        role="region"
        tabindex="0"
        aria-label=${view.title}
        aria-describedby="help"
        @keydown=${this.press}
        @dblclick=${this.zoomTo}
      >
        ${chart && this.picture({ view, chart, camera: this.camera, window: size, stops, lines: this.lines, chosen: this.chosen })}
      </div>
      <div class="telling" role="status" @keydown=${this.press}>
        ${chosen && cardOf(view, chosen, this.close, isCrowd ? () => this.separate(chosen) : undefined)}
      </div>
      <p class="hint" id="help">${text.help}</p>
      ${guard([view], () => legendOf(view))}
      <details class="as-table">
        <summary>${text.asTable(view.points.length)}</summary>
        ${guard([view], () => tableEquivalent(view))}
      </details>
      <p class="hint">${text.credit}</p>`
  }

  private picture(picture: Picture) {
    const [width, height] = this.size
    const [x, y] = [width * beyond, height * beyond]
    const { scale, left, top } = this.drawnFor
    const { origin, title, words } = picture.view
    const name = origin === undefined ? title : `${title}. ${mapTextOf(words.language).origin(origin.name)}`
    return html`<div class="plane">
        <svg
          role="img"
          aria-label=${name}
          height="320"
          viewBox=${`${-x} ${-y} ${width + 2 * x} ${height + 2 * y}`}
          focusable="false"
        >
          <g
            fill="none"
            stroke="currentColor"
            transform=${`translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale})`}
          >
            ${planeOf(picture)}
          </g>
        </svg>
      </div>
      <svg class="marks" role="none" height="320" viewBox=${`0 0 ${width} ${height}`} focusable="false">
        ${marksOf(picture, this.tell, this.arrive)}
      </svg>`
  }

  protected override firstUpdated() {
    if (this.view === undefined) return
    this.measuring.observe(this.window)
    this.gestures.listen(this.window)
  }

  protected override update(changed: PropertyValues) {
    const focused = this.focused
    super.update(changed)
    this.place()
    // If the focused mark was merged into another one, the focus moves to that one.
    if (focused !== undefined && this.focused === undefined) {
      const stop = this.stops.find(({ points }) => points.some(({ id }) => id === focused))
      if (stop !== undefined) this.focusOn(stop)
    }
  }

  /// Transforms the drawing to fit the camera without redrawing it, which is fast enough to follow a finger.
  private place() {
    const { camera, drawnFor, size } = this
    const times = camera.scale / drawnFor.scale
    const shift = (now: number, then: number, side: number) => now + side * beyond - (then + side * beyond) * times
    const [x, y] = [shift(camera.left, drawnFor.left, size[0]), shift(camera.top, drawnFor.top, size[1])]
    const plane = this.renderRoot.querySelector<HTMLElement>('.plane')
    if (plane) plane.style.transform = camera === drawnFor ? '' : `translate(${x}px, ${y}px) scale(${times})`
    for (const group of this.renderRoot.querySelectorAll('.afloat'))
      group.setAttribute('transform', `translate(${camera.left.toFixed(2)} ${camera.top.toFixed(2)})`)
  }

  private whole(): Camera {
    return fitted(this.chart!.extent, this.world, this.size)
  }

  /// The camera for a new window size, with the same point in the middle.
  private resized([width, height]: Size): Camera {
    const { scale, left, top } = this.camera
    const middle = [(width / 2 - left) / scale, (height / 2 - top) / scale] as const
    return held(centred(this.camera, middle, this.size, this.world), this.world, this.size)
  }

  /// Draws the land of this view and beyond it, so that the view can move without a redraw.
  private draw() {
    this.drawnFor = this.camera
    this.lines = this.chart!.lines(this.camera.scale, seen(this.camera, this.size, beyond))
  }

  private drag([x, y]: Size, times: number, around: Size) {
    if (this.chart === undefined) return
    cancelAnimationFrame(this.moving)
    const shifted = moved(this.camera, x, y, this.world, this.size)
    this.see(times === 1 ? shifted : zoomed(shifted, times, around, this.world, this.size))
  }

  private see(camera: Camera) {
    const isScaled = camera.scale !== this.camera.scale
    this.camera = camera
    this.isWhole = false
    const [west, north, east, south] = seen(camera, this.size)
    const [left, top, right, bottom] = seen(this.drawnFor, this.size, beyond)
    if (west < left || north < top || east > right || south > bottom) this.draw()
    else if (!isScaled) return this.place()
    this.requestUpdate()
  }

  /// Redraws once nothing has moved for a while.
  private settle() {
    clearTimeout(this.settling)
    this.settling = setTimeout(() => {
      this.draw()
      this.requestUpdate()
    }, stillness)
  }

  private goTo(camera: Camera) {
    cancelAnimationFrame(this.moving)
    const from = this.camera
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const begin = performance.now()
    const step = (now: number) => {
      const share = isStill ? 1 : Math.min(Math.max(now - begin, 0) / movement, 1)
      this.see(share === 1 ? camera : between(from, camera, 1 - (1 - share) ** 2, this.size))
      if (share < 1) this.moving = requestAnimationFrame(step)
      else this.settle()
    }
    step(begin)
  }

  private take = (step: Step) => {
    if (this.chart === undefined) return
    const { camera, size, world } = this
    const [width, height] = size
    const zoom = (times: number) => zoomed(camera, times, [width / 2, height / 2], world, size)
    const shift = (x: number, y: number) => moved(camera, x * width * stride, y * height * stride, world, size)
    if (step === 'whole') return this.showWhole()
    const views = {
      nearer: () => zoom(nearer),
      farther: () => zoom(1 / nearer),
      left: () => shift(1, 0),
      right: () => shift(-1, 0),
      up: () => shift(0, 1),
      down: () => shift(0, -1),
    }
    this.goTo(views[step]())
  }

  private showWhole() {
    this.goTo(this.whole())
  }

  private press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Tab') return this.makeRoom(event.shiftKey ? -1 : 1)
    const step = stepOfKey[event.key]
    const stop = this.stops.find(({ id }) => id === this.focused)
    if (step !== undefined) this.take(step)
    else if (event.key === 'Escape' && this.chosen !== undefined) this.close()
    else if ((event.key === 'Enter' || event.key === ' ') && stop !== undefined) this.tell(stop)
    else return
    event.preventDefault()
  }

  /// Brings the next mark in tab order into view first: otherwise the browser would scroll the page to its old
  /// position.
  private makeRoom(direction: 1 | -1) {
    const now = this.stops.findIndex(({ id }) => id === this.focused)
    const next = now === -1 && direction === -1 ? undefined : this.stops[now + direction]
    if (next !== undefined) this.bring(next)
  }

  private bring({ at: [x, y] }: Stop) {
    const { scale, left, top } = this.camera
    const [width, height] = this.size
    const [middle, upright] = [x * scale + left, y * scale + top]
    if (middle > 16 && middle < width - 16 && upright > 16 && upright < height - 16) return
    cancelAnimationFrame(this.moving)
    this.see(held(centred(this.camera, [x, y], this.size, this.world), this.world, this.size))
    this.settle()
  }

  private arrive = (stop: Stop) => this.bring(stop)

  private tell = async (stop: Stop) => {
    this.chosen = stop.id
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.card h3')?.focus()
  }

  private close = () => {
    const stop = this.stops.find(({ id }) => id === this.chosen)
    this.chosen = undefined
    if (stop !== undefined) this.focusOn(stop)
  }

  private focusOn({ id }: Stop) {
    this.renderRoot.querySelector<SVGElement>(`.stop[data-id="${CSS.escape(id)}"]`)?.focus()
  }

  /// Zooms in until the places of a mark have marks of their own, or as far as possible.
  private separate(stop: Stop) {
    this.focusOn(stop)
    this.chosen = undefined
    this.goTo(
      fitted(
        boxOf(
          stop.places.map(({ at }) => at),
          0,
        ),
        this.world,
        this.size,
      ),
    )
  }

  private zoomTo = (event: MouseEvent) => {
    const { left, top } = this.window.getBoundingClientRect()
    const spot = [event.clientX - left, event.clientY - top] as const
    this.goTo(zoomed(this.camera, nearer ** 2, spot, this.world, this.size))
  }

  private goToTable = () => {
    const table = this.renderRoot.querySelector<HTMLDetailsElement>('.as-table')!
    table.open = true
    table.querySelector('summary')!.focus()
  }

  /// For print: everything in one view, and the table unfolded. Rendered synchronously, since the browser prints before
  /// an update would be rendered.
  private toPaper = () => {
    if (this.chart === undefined || this.beforePaper !== undefined) return
    cancelAnimationFrame(this.moving)
    clearTimeout(this.settling)
    const table = this.renderRoot.querySelector<HTMLDetailsElement>('.as-table')!
    this.beforePaper = { camera: this.camera, isFolded: !table.open }
    table.open = true
    this.camera = this.whole()
    this.drawNow()
  }

  private fromPaper = () => {
    if (this.beforePaper === undefined) return
    const { camera, isFolded } = this.beforePaper
    this.beforePaper = undefined
    if (isFolded) this.renderRoot.querySelector<HTMLDetailsElement>('.as-table')!.open = false
    this.camera = camera
    this.drawNow()
  }

  private drawNow() {
    this.draw()
    this.requestUpdate()
    this.performUpdate()
  }
}

const stepOfKey: Partial<Record<string, Step>> = {
  '+': 'nearer',
  '=': 'nearer',
  '-': 'farther',
  '0': 'whole',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

customElements.define('grant-map', GrantMap)

declare global {
  interface HTMLElementTagNameMap {
    'grant-map': GrantMap
  }
}
