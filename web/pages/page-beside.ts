import { goToPlace } from '../address/go-to-place'
import { languageNamed, type Language } from '../vocabulary/language'

/// What every page beside the calculator does: links to its own places leave what the fragment holds alone, and the
/// link to the other language takes it along, or all that was answered where the page knows more than its address.
export function besideTheCalculator(whole = () => location.hash): { language: Language; main: HTMLElement } {
  const language = languageNamed(document.documentElement.lang)
  const otherLanguage = document.querySelector<HTMLAnchorElement>('#other-language')!
  document.addEventListener('click', (event) => {
    if (event.target === otherLanguage) otherLanguage.hash = whole()
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    if (goToPlace(event.composedPath()[0])) event.preventDefault()
  })
  return { language, main: document.querySelector('main')! }
}
