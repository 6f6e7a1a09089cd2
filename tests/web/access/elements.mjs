// What the laws say about elements: the page as it is shown, shadow roots included. Each function runs inside the page.

/** The parent as it is shown: out of a slot, out of a shadow root. */
export function shownParent(node) {
  if (node.assignedSlot) return node.assignedSlot
  const parent = node.parentNode
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null
}

export function shownChildren(element) {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes]
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true })
    if (assigned.length > 0) return assigned
  }
  return [...element.childNodes]
}

/** Every element from `from` on, in the order of reading. */
export function everyElement(from = document.body) {
  const found = []
  const visit = (node) => {
    if (!(node instanceof Element)) return
    found.push(node)
    shownChildren(node).forEach(visit)
  }
  visit(from)
  return found
}

export function ancestorsOf(node) {
  const found = []
  for (let parent = shownParent(node); parent; parent = shownParent(parent)) found.push(parent)
  return found
}

/** Clipped to nothing, or within something that is. */
export function isClippedAway(element) {
  const { clipPath, overflowX } = getComputedStyle(element)
  if (clipPath === 'inset(50%)' || clipPath === 'inset(100%)') return true
  const { clientWidth, clientHeight, offsetWidth } = element
  if (overflowX !== 'visible' && clientWidth <= 1 && clientHeight <= 1 && offsetWidth <= 1) return true
  const parent = shownParent(element)
  return parent !== null && isClippedAway(parent)
}

/** There for a person who looks: laid out, not hidden, not folded away, not clipped to nothing. */
export function isSeen(element) {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }))
    return false
  return element.getClientRects().length > 0 && !isClippedAway(element)
}

/** There for a person who listens: not hidden and not folded away. */
export function isHeard(element) {
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  return ![element, ...ancestorsOf(element)].some((place) => place.getAttribute('aria-hidden') === 'true')
}

/** Every piece of text that is seen, with the element it stands in. */
export function seenTexts() {
  return everyElement()
    .filter((element) => !['SCRIPT', 'STYLE', 'NOSCRIPT', 'OPTION', 'OPTGROUP'].includes(element.tagName))
    .filter(isSeen)
    .flatMap((element) =>
      shownChildren(element)
        .filter((node) => node instanceof Text && node.data.trim() !== '')
        .map((node) => ({ node, element, words: node.data.trim().replace(/\s+/g, ' ') })),
    )
}

/**
 * The same, but for what depends on the room there is: names in a drawing, which is magnified as a whole, and headings of
 * columns, which stand in each cell of a narrow table.
 */
export function writtenTexts() {
  return seenTexts().filter(({ element }) => element.closest('svg, thead') === null)
}

/** Where the letters of a text stand, line by line. */
export function rectanglesOf(node) {
  const range = document.createRange()
  range.selectNodeContents(node)
  return [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5)
}

/** What can be pressed, chosen or filled in. */
export function seenControls() {
  const wanted =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"]'
  return everyElement().filter((element) => element.matches(wanted) && isSeen(element))
}

/** How a person would point at an element in a report. */
export function told(element) {
  const name = element.getAttribute('name') ?? element.id ?? ''
  const words = (element.innerText ?? element.ariaLabel ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)
  const kind = element.getAttribute('type') ?? element.className
  return [
    element.localName,
    typeof kind === 'string' && kind !== '' ? `.${kind}` : '',
    name && `#${name}`,
    words && ` “${words}”`,
  ].join('')
}

/** The elements that an element says describe it, those that are there. */
export function describersOf(element) {
  const tree = element.getRootNode()
  return (element.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? null : tree.getElementById(id)))
    .filter((place) => place !== null)
}

export function activeElement() {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/** The element under a point, inside shadow roots too. */
export function elementAt(x, y) {
  let root = document
  for (;;) {
    const found = root.elementFromPoint(x, y)
    if (found === null || !found.shadowRoot || found.shadowRoot === root) return found
    root = found.shadowRoot
    if (root.elementFromPoint(x, y) === null) return found
  }
}
