// What is said: live regions, mistakes at their fields, and the words a page shows. Each runs inside the page.

/** The polite regions that were there when this was first asked, empty or not, and what each says now. */
export function liveRegions() {
  globalThis.accessRegions ??= everyElement().filter(
    (element) => element.matches('[role="status"], [aria-live="polite"], output') && isHeard(element),
  )
  return globalThis.accessRegions.map((element) => (element.isConnected ? element.textContent.trim() : ''))
}

/** Each field that holds a mistake, with the words that describe it, and the field's own label. */
export function mistakes() {
  return everyElement()
    .filter((element) => element.matches('[aria-invalid="true"]'))
    .map((element) => {
      const describing = describersOf(element).filter(isSeen)
      return {
        field: element.name,
        label: element.labels?.[0]?.textContent.trim() ?? '',
        words: describing.map((place) => place.textContent.replace(/\s+/g, ' ').trim()),
      }
    })
}

/** Everything that is written, in words. */
export function writtenWords() {
  return writtenTexts().map(({ words }) => words)
}

/** What goes on moving though nobody does anything. */
export function restingMotions() {
  return document
    .getAnimations()
    .filter((animation) => animation.playState === 'running')
    .filter((animation) => animation.effect.getComputedTiming().endTime > 5000)
    .map((animation) => animation.animationName ?? 'an animation')
}
