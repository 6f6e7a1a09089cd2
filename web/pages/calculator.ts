import { Address } from '../address/address'
import { core, isFailure } from '../core/core'
import '../elements/calculator/erasmus-grant'
import { wordsOf } from '../words/format'
import { goToPlace } from '../address/go-to-place'
import { areMessagesThere, bringMessages } from '../messages/index'
import { languageNamed, nextLanguage, type Language } from '../vocabulary/language'
import type { PageText } from '../messages/page/keys'
import { pagesFrom } from '../address/pages'
import { showRates } from '../static/rates/show'

// The page around the calculator: its language, its address and its history.

const calculator = document.querySelector('erasmus-grant')!
const languageLink = document.querySelector<HTMLAnchorElement>('#other-language')!

const languageOfDocument = languageNamed(document.documentElement.lang)
const onePage = languageLink.getAttribute('href') === '#'
const pages = pagesFrom(new URL(location.href), languageOfDocument, onePage)
const address = new Address(pages, (reading, language) => {
  calculator.take(reading)
  void inWordsOf(language, () => speak(language))
})

showRates(languageOfDocument)

/// Runs `then` once the words of a language are there: at once where they are.
async function inWordsOf(language: Language, then: () => void) {
  if (!areMessagesThere(language)) await bringMessages(language)
  then()
}

function speak(language: Language) {
  const text = wordsOf(language).messages.page
  const other = nextLanguage(language)
  calculator.language = language
  languageLink.href = address.of(calculator.kept, calculator.rulesVersion, other)
  if (document.documentElement.lang === language) return
  document.documentElement.lang = language
  showRates(language)
  document.title = text.title
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = text[element.dataset['text'] as keyof PageText]
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', text[element.dataset['label'] as keyof PageText])
  }
  languageLink.textContent = text.otherLanguage
  languageLink.lang = languageLink.hreflang = other
}

function write(language: Language) {
  address.write(calculator.kept, calculator.rulesVersion, language)
  speak(language)
}

calculator.addEventListener('answered', () => write(calculator.language))
calculator.addEventListener('settled', () => address.settle())
calculator.addEventListener('computed', () => {
  // Without the marks the tables are what they were.
  void import('../static/rates/mark').then(
    ({ markRates }) => markRates(calculator.said, calculator.kept.institution),
    () => {},
  )
})

languageLink.addEventListener('click', (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  const other = nextLanguage(calculator.language)
  const change = () => {
    address.settle()
    write(other)
  }
  // Words that do not arrive are those of another page, which is then asked for.
  inWordsOf(other, change).catch(() => location.assign(languageLink.href))
})

// The address of this page changes with its language, and a relative one would follow it.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.by-language a:not([href^="#"])'))
  link.href = link.href

// A link to a place of the page must not replace the answers in the fragment.
document.addEventListener('click', (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  if (goToPlace(event.composedPath()[0])) event.preventDefault()
})

const { reading, language } = address.read()
calculator.language = language
calculator.take(reading)
const speaking = inWordsOf(language, () => speak(language))
// The link to the other language names the rules version, known once the core is there.
void Promise.all([core(), speaking]).then(([loaded]) => {
  speak(calculator.language)
  calculator.classList.toggle('failed', isFailure(loaded))
})

// The single file holds the pages beside the calculator as well.
if (import.meta.env.MODE === 'single')
  void Promise.all([import('./single-file'), speaking]).then(([{ startParts }]) => startParts(speak))

// Only the built site is kept offline, and only once it can answer, so that nothing slows the first visit. Where the
// browser refuses, the page works as it did.
if (import.meta.env.MODE === 'site') {
  const worker = new URL('service-worker.js', new URL(pages.addresses.fr, location.href))
  void core()
    .then(whenIdle)
    .then(() => import('../offline/keep-offline'))
    .then(({ keepOffline }) => keepOffline(worker))
    .catch(() => {})
}

/// Safari does not say when it is idle.
function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve))
}
