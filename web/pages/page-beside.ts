import { goToPlace } from '../address/go-to-place'
import { languageNamed, type Language } from '../vocabulary/language'

/// Common to all pages but the calculator: links to places of the page do not change the fragment, and the link to the
/// other language takes the fragment along, or all answers if the page has more than its address contains.
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
