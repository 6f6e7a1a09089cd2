import { fields } from '../question/fields'
import { aroundTextOf } from '../messages/around/index'
import type { AroundText } from '../messages/around/keys'
import { readFragment } from '../saved/link'

// The notices of the page about its offline copy. Each element names its text by `data-text`, so that it changes
// language with the rest of the page.

const calculator = document.querySelector('erasmus-grant')!

/// The live region exists from the start, empty: screen readers announce changes of its text, not its insertion.
const status = document.createElement('p')
status.setAttribute('role', 'status')
const notice = document.createElement('section')
notice.className = 'new-version'
notice.append(status)
document.body.append(notice)

export function sayItWorksOffline() {
  const heading = withText(document.createElement('h2'), 'worksOfflineHeading')
  const sentence = withText(document.createElement('p'), 'worksOffline')
  // At the very end, so that nothing is moved by it.
  document.querySelector('.page-footer')!.append(heading, sentence)
}

/// Announces that a new version is ready and lets the person choose when to load it. Nothing moves and the focus stays
/// where it is. The answers are in the address; the message mentions those that are not.
export function offerNewVersion(reload: () => void) {
  if (notice.childElementCount > 1) return
  notice.dataset['label'] = 'newVersionName'
  notice.setAttribute('aria-label', textNamed('newVersionName'))
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
  // The button that had the focus is removed: without this, Tab would start again at the top of the page.
  document.querySelector<HTMLElement>('#calculator')!.focus({ preventScroll: true })
}

function button(text: keyof AroundText, press: () => void): HTMLButtonElement {
  const made = withText(document.createElement('button'), text)
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}

function withText<Kind extends HTMLElement>(element: Kind, text: keyof AroundText): Kind {
  const words = textNamed(text)
  element.dataset['text'] = text
  // Setting the same text again would announce it again.
  if (element.textContent !== words) element.textContent = words
  return element
}

/// The words are brought before the first notice, and with each other language.
function textNamed(text: keyof AroundText): string {
  return aroundTextOf(calculator.language)?.[text] ?? ''
}
