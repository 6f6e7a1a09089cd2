// Laws about place: nothing scrolls sideways, is cut or lies over something else, and what is pressed is large enough.

/** WCAG 1.4.10: no scrolling in two directions; a table may have its own scroll bar. */
export function sidewaysScrolls() {
  const page = document.documentElement
  const found = page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} in ${page.clientWidth}`] : []
  for (const element of everyElement().filter(isSeen)) {
    const isField = element.matches('input, textarea, select')
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
    const hasTable = element.querySelector('table') !== null
    if (!isField && scrolls && !hasTable && element.scrollWidth > element.clientWidth) found.push(told(element))
  }
  return found
}

/** Text beyond what the page can scroll to or beyond a box that hides what overflows, and choices longer than their list shows. */
export function cutTexts() {
  const width = Math.max(document.documentElement.clientWidth, document.documentElement.scrollWidth)
  const found = []
  for (const { node, element, words } of seenTexts()) {
    const boxes = [element, ...ancestorsOf(element)]
      .filter((place) => place !== document.body && place !== document.documentElement)
      .map((place) => ({ style: getComputedStyle(place), edges: place.getBoundingClientRect(), place }))
      .filter(({ style }) => /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`) || style.clipPath !== 'none')
    const isScrolled = [element, ...ancestorsOf(element)].some((place) =>
      /auto|scroll/.test(getComputedStyle(place).overflowX),
    )
    for (const { left, right, top, bottom } of rectanglesOf(node)) {
      if (!isScrolled && (left + scrollX < -1 || right + scrollX > width + 1)) found.push(`${words}: beyond the page`)
      for (const { edges, place } of boxes) {
        const isInside =
          left >= edges.left - 1 && right <= edges.right + 1 && top >= edges.top - 2 && bottom <= edges.bottom + 2
        if (!isInside) found.push(`${words}: cut by ${told(place)}`)
      }
    }
  }
  for (const list of everyElement().filter((element) => element.localName === 'select' && isSeen(element))) {
    const style = getComputedStyle(list)
    const pen = new OffscreenCanvas(1, 1).getContext('2d')
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    pen.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing
    const words = list.selectedOptions[0]?.text ?? ''
    const arrow = 20
    const room = list.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow
    // A list that takes nearly all the width of the window can show no more, until it is opened.
    const isWide = list.clientWidth > innerWidth * 0.75
    const isRepeated = [...list.parentElement.querySelectorAll('p')].some((each) => each.textContent.trim() === words)
    if (!isWide && !isRepeated && pen.measureText(words).width > room)
      found.push(`${words}: longer than ${told(list).slice(0, 30)} shows`)
  }
  return [...new Set(found)]
}

/** Letters over letters, or over a control they are no part of. What stays in view while the page scrolls is apart. */
export function overlaps() {
  const stays = (element) =>
    [element, ...ancestorsOf(element)].some((place) => /sticky|fixed/.test(getComputedStyle(place).position))
  const texts = seenTexts()
    .filter(({ element }) => !stays(element))
    .flatMap(({ node, element, words }) =>
      rectanglesOf(node).map(({ left, right, top, bottom, height }) => ({
        node,
        element,
        words,
        // The box of a line is higher than its letters.
        edges: { left: left + 1, right: right - 1, top: top + height * 0.25, bottom: bottom - height * 0.25 },
      })),
    )
  const controls = seenControls()
    .filter((element) => !stays(element))
    .flatMap((element) =>
      // A link that goes on in the next line has a box a line; its letters are judged as letters.
      getComputedStyle(element).display === 'inline'
        ? []
        : [{ element, words: told(element), edges: element.getBoundingClientRect() }],
    )
  const meet = (one, other) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
  const isPart = (text, control) => text === control || ancestorsOf(text).includes(control)
  const found = []
  // From the top down, so that each text is held against those only that begin before it ends.
  const falling = texts.toSorted((one, other) => one.edges.top - other.edges.top)
  falling.forEach((one, index) => {
    for (let next = index + 1; next < falling.length && falling[next].edges.top < one.edges.bottom; next++) {
      const other = falling[next]
      if (one.node !== other.node && meet(one.edges, other.edges)) found.push(`${one.words} over ${other.words}`)
    }
    for (const control of controls) {
      if (meet(one.edges, control.edges) && !isPart(one.element, control.element))
        found.push(`${one.words} over ${control.words}`)
    }
  })
  return [...new Set(found)]
}

/**
 * WCAG 2.5.8: 24 by 24 px, or a circle of 24 px around its middle that meets no other target. A link within a sentence is
 * as high as its line. A label and what is in it are one target.
 */
export function smallTargets() {
  const targets = seenControls().map((element) => {
    const place = element.matches('input') ? (element.closest('label') ?? element) : element
    const own = element.getBoundingClientRect()
    const whole = place.getBoundingClientRect()
    return { element, edges: whole, own }
  })
  const isInSentence = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false
    const block = ancestorsOf(element).find((place) => getComputedStyle(place).display !== 'inline')
    return block.innerText.trim().length > element.innerText.trim().length
  }
  const isSmall = ({ edges }) => edges.width < 24 - 0.01 || edges.height < 24 - 0.01
  const middle = ({ edges }) => [edges.left + edges.width / 2, edges.top + edges.height / 2]
  const reach = ([x, y], { left, right, top, bottom }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
  return targets
    .filter((target) => isSmall(target) && !isInSentence(target.element))
    .filter((target) => {
      const [x, y] = middle(target)
      return targets.some((other) => {
        if (other === target) return false
        if (isSmall(other)) {
          const [otherX, otherY] = middle(other)
          if (Math.hypot(x - otherX, y - otherY) < 24) return true
        }
        return reach([x, y], other.edges) < 12
      })
    })
    .map(({ element, edges }) => `${told(element)}: ${edges.width.toFixed(1)} × ${edges.height.toFixed(1)}`)
}

/** RGAA 11.4: between a field and its label stands nothing but what describes the field. */
export function distantLabels() {
  const texts = seenTexts()
  const order = everyElement()
  const placeOf = new Map(order.map((element, place) => [element, place]))
  return order
    .filter((element) => element.matches('input, select, textarea') && isSeen(element))
    .flatMap((element) => {
      const labels = [...(element.labels ?? [])].filter(isSeen)
      if (labels.length === 0) return [`${told(element)} has no label in sight`]
      if (labels.some((label) => label.contains(element))) return []
      const describing = describersOf(element)
      const [from, to] = [placeOf.get(labels[0]), placeOf.get(element)].sort((one, other) => one - other)
      return texts
        .filter((text) => placeOf.get(text.element) > from && placeOf.get(text.element) < to)
        .filter((text) => ![labels[0], ...describing].some((place) => place.contains(text.element)))
        .map(({ words }) => `“${words}” stands between ${told(element)} and its label`)
    })
}
