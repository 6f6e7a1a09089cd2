// Laws about what can be told from its background. Each runs inside the page and gives back what breaks it.

/** WCAG 1.4.3: 4.5 to 1 for text, 3 to 1 for large text; what is typed, promised and generated is text too. */
export function lowContrastTexts() {
  if (seenTexts().length < 10) return ['the page shows hardly a text']
  const judged = seenTexts().map(({ element, words }) => ({ element, words, style: getComputedStyle(element) }))
  for (const element of everyElement().filter(isSeen)) {
    if (element.matches('input:not([type="radio"], [type="checkbox"]), select, textarea')) {
      judged.push({ element, words: `value of ${told(element)}`, style: getComputedStyle(element) })
      if (element.placeholder)
        judged.push({ element, words: element.placeholder, style: getComputedStyle(element, '::placeholder') })
    }
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(element, part)
      const ground = colourOf(style.backgroundColor)
      if (/\w/.test(style.content.replace(/^(none|normal)$/, '')))
        judged.push({ element, words: style.content, style, ground })
    }
  }
  return judged.flatMap(({ element, words, style, ground }) => {
    if (element.closest(':disabled')) return []
    const isDrawn = element instanceof SVGElement
    const behind = isDrawn ? drawnBehind(element) : backgroundOf(element)
    if (behind === undefined) return [`${words}: a picture is behind it`]
    const background = ground === undefined ? behind : over(ground, behind)
    const [red, green, blue, alpha] = colourOf(isDrawn ? style.fill : style.color)
    const seen = over([red, green, blue, alpha * opacityOf(element)], background)
    const size = parseFloat(style.fontSize)
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    const contrast = contrastOf(seen, background)
    return contrast + 0.005 >= (isLarge ? 3 : 4.5) ? [] : [`${told(element)}: ${words}: ${contrast.toFixed(2)}`]
  })
}

/**
 * WCAG 1.4.11: what shows where a control is stands out by 3 to 1 from what is around it: its border, its own ground, or
 * for a control without either the text itself, which is underlined or unfolds. A radio drawn by the browser keeps the
 * browser's border; its own colour when chosen is the page's and is judged. A mark of a drawing has its line.
 */
export function lowContrastControls() {
  return seenControls().flatMap((element) => {
    if (element instanceof SVGElement) {
      const line = bestLineOf(element, 1)
      return line + 0.005 >= 3 ? [] : [`${told(element)}: ${line.toFixed(2)}`]
    }
    const style = getComputedStyle(element)
    const around = backgroundOf(shownParent(element))
    const isDrawnByBrowser = element.matches('[type="radio"], [type="checkbox"]') && style.appearance !== 'none'
    if (isDrawnByBrowser) {
      if (style.accentColor === 'auto') return []
      const contrast = contrastOf(over(colourOf(style.accentColor), around), around)
      return contrast + 0.005 >= 3 ? [] : [`${told(element)}, when chosen: ${contrast.toFixed(2)}`]
    }
    const sides = ['Top', 'Right', 'Bottom', 'Left'].filter(
      (side) =>
        style[`border${side}Style`] !== 'none' &&
        parseFloat(style[`border${side}Width`]) >= 1 &&
        colourOf(style[`border${side}Color`])[3] > 0,
    )
    const borders = sides.map((side) => contrastOf(over(colourOf(style[`border${side}Color`]), around), around))
    const ground = contrastOf(backgroundOf(element), around)
    const isBareText = element.matches('a, summary, button, [role="button"]') && borders.length === 0 && ground < 1.05
    if (isBareText) return []
    const best = Math.max(ground, ...(borders.length === 4 || element.matches('a, button, summary') ? borders : [0]))
    return best + 0.005 >= 3 ? [] : [`${told(element)}: ${best.toFixed(2)}`]
  })
}

/** WCAG 1.4.1: a link with text around it is underlined, framed, or bold where the text is not. */
export function linksToldByColourAlone() {
  return seenControls()
    .filter((element) => element.matches('a[href]') && getComputedStyle(element).display === 'inline')
    .filter((element) => {
      const around = shownParent(element)
      return around.textContent.trim().length > element.textContent.trim().length
    })
    .filter((element) => {
      const { textDecorationLine, borderBottomStyle } = getComputedStyle(element)
      return !textDecorationLine.includes('underline') && borderBottomStyle === 'none'
    })
    .map(told)
}
