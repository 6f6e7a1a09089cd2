import { fields } from '../question/fields'
import { wordsOf } from '../words/format'
import type { PageText } from '../messages/page/keys'
import { readFragment } from '../saved/link'

// What the page around the calculator says about its copy in the browser. Each element names its text by `data-text`,
// so that it changes language with the rest of the page.

const calculator = document.querySelector('erasmus-grant')!

/// There from the start and empty: a live region is heard when its words change, not when it comes with them.
const status = document.createElement('p')
status.setAttribute('role', 'status')
const notice = document.createElement('section')
notice.className = 'new-version'
notice.append(status)
document.body.append(notice)

export function sayItWorksOffline() {
  const heading = withText(document.createElement('h2'), 'worksOfflineHeading')
  const sentence = withText(document.createElement('p'), 'worksOffline')
  // At the very end, where nothing is pushed away by it.
  document.querySelector('.page-footer')!.append(heading, sentence)
}

/// Tells that a new version is ready and lets the person choose when. Nothing moves, the focus stays where it is, and
/// the answers are in the address: those that are not are spoken of.
export function offerNewVersion(reload: () => void) {
  if (notice.childElementCount > 1) return
  notice.dataset['label'] = 'newVersionName'
  notice.setAttribute('aria-label', wordsOf(calculator.language).messages.page.newVersionName)
  notice.append(button('newVersionReload', reload), button('newVersionLater', dismiss))
  tell()
  calculator.addEventListener('answered', tell)
}

function tell() {
  withText(status, areAllInAddress() ? 'newVersion' : 'newVersionForgets')
}

function areAllInAddress(): boolean {
  const { answers } = calculator
  const kept = readFragment(location.hash.slice(1)).answers
  return fields.every((field) => answers[field] === '' || answers[field] === kept[field])
}

function dismiss() {
  calculator.removeEventListener('answered', tell)
  delete notice.dataset['label']
  notice.removeAttribute('aria-label')
  delete status.dataset['text']
  status.textContent = ''
  notice.replaceChildren(status)
  // The button that had the focus is gone: without this the next Tab would begin at the top of the page.
  document.querySelector<HTMLElement>('#calculator')!.focus({ preventScroll: true })
}

function button(text: keyof PageText, press: () => void): HTMLButtonElement {
  const made = withText(document.createElement('button'), text)
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}

function withText<Kind extends HTMLElement>(element: Kind, text: keyof PageText): Kind {
  const words = wordsOf(calculator.language).messages.page[text]
  element.dataset['text'] = text
  // The same words said again would be heard again.
  if (element.textContent !== words) element.textContent = words
  return element
}
