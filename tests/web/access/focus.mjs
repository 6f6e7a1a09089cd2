// What has the focus: is it seen, and is its ring? Part of the vocabulary of the laws; runs inside the page.

/**
 * WCAG 2.4.11: of what has the focus, something is to be seen. Gives its name when every point of it lies behind something
 * else or outside the window, and undefined when it is in view. A link that goes on in the next line has a box a line.
 */
export function hiddenFocus() {
  const element = activeElement()
  if (!element || element === document.body || element === document.documentElement) return undefined
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9]
  const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
    parts.flatMap((across) => parts.map((down) => [left + width * across, top + height * down])),
  )
  const isOwn = ([x, y]) => {
    const hit = elementAt(x, y)
    if (hit === null) return false
    const label = element.closest('label')
    return [hit, ...ancestorsOf(hit)].some((place) => place === element || place === label) || hit.control === element
  }
  return points.some(isOwn) ? undefined : told(element)
}

/** The ring of what has the focus, or undefined when nothing of ours has it. */
export function focusRing() {
  const element = activeElement()
  if (!element || element === document.body) return undefined
  if (element instanceof SVGElement) {
    const contrast = bestLineOf(element, 2)
    return { told: told(element), isSeen: contrast >= 3, contrast }
  }
  const style = getComputedStyle(element)
  const around = backgroundOf(shownParent(element))
  // The calendar button within a date is a part of the browser's, which draws its ring itself.
  const isPartOfDate = element.matches('[type="date"]:not(:focus-visible)')
  const isNative = style.outlineStyle === 'auto' || isPartOfDate
  const isDrawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
  const contrast = around === undefined ? 0 : contrastOf(over(colourOf(style.outlineColor), around), around)
  return { told: told(element), isSeen: isNative || (isDrawn && contrast >= 3), contrast }
}
