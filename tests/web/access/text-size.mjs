// What a person changes about the text of any page. Each runs inside the page; none of it needs the page's consent: the
// object model may set styles where the policy refuses them in the markup.

/** The letters alone twice as large, as Firefox's "zoom text only" does: boxes given in other units stay as they are, and drawings. */
export function doubleLetters() {
  const written = everyElement(document.documentElement).filter((element) => !(element instanceof SVGElement))
  const sizes = written.map((element) => [element, getComputedStyle(element).fontSize])
  for (const [element, size] of sizes) element.style.setProperty('font-size', `${parseFloat(size) * 2}px`, 'important')
}

/** The root's letters twice as large, as the browser's own setting does. */
export function doubleRoot() {
  document.documentElement.style.fontSize = '200%'
}

/** WCAG 1.4.12, word for word; not in a drawing, whose words are in a table beside it. */
export function spaceOut() {
  for (const element of everyElement(document.documentElement)) {
    if (element instanceof SVGElement) continue
    element.style.setProperty('line-height', '1.5', 'important')
    element.style.setProperty('letter-spacing', '0.12em', 'important')
    element.style.setProperty('word-spacing', '0.16em', 'important')
    if (element.localName === 'p') element.style.setProperty('margin-bottom', '2em', 'important')
  }
}

/** The size of each text that is written, in its order. */
export function sizesOfTexts() {
  return writtenTexts().map(({ element, words }) => [
    words.slice(0, 40),
    parseFloat(getComputedStyle(element).fontSize),
  ])
}
