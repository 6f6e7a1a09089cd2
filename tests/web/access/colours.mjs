// What the laws say about colours, as WCAG 2.2 counts them. Each function runs inside the page.

/** A computed colour as [red, green, blue, alpha], 0 to 255 and 0 to 1, whatever space it is written in. */
export function colourOf(text) {
  const plain = /^rgba?\((\d+(?:\.\d+)?), (\d+(?:\.\d+)?), (\d+(?:\.\d+)?)(?:, (\d*\.?\d+))?\)$/.exec(text)
  if (plain)
    return [Number(plain[1]), Number(plain[2]), Number(plain[3]), plain[4] === undefined ? 1 : Number(plain[4])]
  const paper = new OffscreenCanvas(1, 1).getContext('2d')
  paper.fillStyle = text
  paper.fillRect(0, 0, 1, 1)
  const [red, green, blue, alpha] = paper.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}

/** One colour laid over an opaque one. */
export function over([red, green, blue, alpha], below) {
  return [red, green, blue].map((part, index) => part * alpha + below[index] * (1 - alpha)).concat(1)
}

export function contrastOf(one, other) {
  const light = (colour) => {
    const [red, green, blue] = colour.slice(0, 3).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [more, less] = [light(one), light(other)].sort((first, second) => second - first)
  return (more + 0.05) / (less + 0.05)
}

/** The canvas of the page: what is seen where nothing is painted. Asked once in each theme, since to ask lays out the page. */
export function canvasColour() {
  const theme = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query).matches)
  const known = (globalThis.accessCanvas ??= {})
  if (known[theme] !== undefined) return known[theme]
  const probe = document.createElement('div')
  document.body.append(probe)
  probe.style.color = 'Canvas'
  const colour = colourOf(getComputedStyle(probe).color)
  probe.remove()
  return (known[theme] = over(colour, [255, 255, 255, 1]))
}

/** What is behind the content of an element, every layer down to the canvas; undefined where a picture is painted. */
export function backgroundOf(element) {
  const layers = []
  for (const place of [element, ...ancestorsOf(element)]) {
    const { backgroundColor, backgroundImage } = getComputedStyle(place)
    if (backgroundImage !== 'none') return undefined
    const colour = colourOf(backgroundColor)
    layers.push(colour)
    if (colour[3] === 1) break
  }
  return layers.reduceRight((below, colour) => over(colour, below), canvasColour())
}

/** What is behind a text of a drawing: the line around its letters, else what is drawn before it where it stands. */
export function drawnBehind(text) {
  const { paintOrder, stroke, strokeWidth } = getComputedStyle(text)
  const paper = backgroundOf(text.ownerSVGElement)
  if (paintOrder.startsWith('stroke') && parseFloat(strokeWidth) >= 2) return over(colourOf(stroke), paper)
  const { left, right, top, bottom } = text.getBoundingClientRect()
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const isBehind = (shape) => {
    const edges = shape.getBoundingClientRect()
    const isThere = edges.left < x && x < edges.right && edges.top < y && y < edges.bottom
    return isThere && (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  }
  return [...text.ownerSVGElement.querySelectorAll('path, circle, rect')]
    .filter(isBehind)
    .map((shape) => getComputedStyle(shape).fill)
    .filter((fill) => fill !== 'none')
    .reduce((below, fill) => over(colourOf(fill), below), paper)
}

/** How well the best line of a drawing stands out from what is around it, among those at least so wide. */
export function bestLineOf(drawing, width) {
  const paper = backgroundOf(drawing.ownerSVGElement)
  const lines = [...drawing.querySelectorAll('path, circle, rect')]
    .map((shape) => getComputedStyle(shape))
    .filter(({ stroke, strokeWidth }) => stroke !== 'none' && parseFloat(strokeWidth) >= width)
  return Math.max(0, ...lines.map(({ stroke }) => contrastOf(over(colourOf(stroke), paper), paper)))
}

/** The share of an element's paint that is left after every opacity above it. */
export function opacityOf(element) {
  return [element, ...ancestorsOf(element)].reduce((left, place) => left * Number(getComputedStyle(place).opacity), 1)
}
