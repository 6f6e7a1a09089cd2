import { Address } from '../address/address'
import { core, isFailure } from '../core/core'
import '../elements/calculator/erasmus-grant'
import { wordsOf } from '../words/format'
import { goToPlace } from '../address/go-to-place'
import { aroundTextOf, bringAround } from '../messages/around/index'
import { areMessagesThere, bringMessages } from '../messages/index'
import { languageNamed, nextLanguage, type Language } from '../vocabulary/language'
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

/// Calls `then` once the messages of a language are loaded, at once if they are already. The words around the calculator
/// are in the document if it is in this language.
async function inWordsOf(language: Language, then: () => void) {
  if (!areMessagesThere(language)) await bringMessages(language)
  if (language !== document.documentElement.lang && !aroundTextOf(language)) await bringAround(language)
  then()
}

function speak(language: Language) {
  const other = nextLanguage(language)
  calculator.language = language
  languageLink.href = address.of(calculator.kept, calculator.rulesVersion, other)
  const around = aroundTextOf(language)
  if (document.documentElement.lang === language || around === undefined) return
  document.documentElement.lang = language
  showRates(language)
  const text: Record<string, string> = { ...around, ...wordsOf(language).messages.rates }
  document.title = around.title
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = text[element.dataset['text']!]!
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', text[element.dataset['label']!]!)
  }
  languageLink.textContent = around.otherLanguage
  languageLink.lang = languageLink.hreflang = other
}

function write(language: Language) {
  address.write(calculator.kept, calculator.rulesVersion, language)
  speak(language)
}

calculator.addEventListener('answered', () => write(calculator.language))
calculator.addEventListener('settled', () => address.settle())
calculator.addEventListener('computed', () => {
  // If the marks cannot be loaded, the tables stay without them.
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
  // If the messages cannot be loaded, the page of that language is opened instead.
  inWordsOf(other, change).catch(() => location.assign(languageLink.href))
})

// The address of this page changes with its language, and relative links would change with it.
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
// The link to the other language contains the rules version, which is known once the core is loaded.
const ready = Promise.all([core(), speaking])
void ready.then(([loaded]) => {
  speak(calculator.language)
  calculator.classList.toggle('failed', isFailure(loaded))
})

// The single file contains the other pages too.
if (import.meta.env.MODE === 'single')
  void Promise.all([import('./single-file'), speaking]).then(([{ startParts }]) => startParts(speak))

// Only the built site is cached for offline use, and only once the calculator can answer in words, so that the first
// visit is not slowed down and the notices have their texts. If the browser refuses, the page works as before.
if (import.meta.env.MODE === 'site') {
  const worker = new URL('service-worker.js', new URL(pages.addresses.fr, location.href))
  void ready
    .then(whenIdle)
    .then(() => Promise.all([import('../offline/keep-offline'), bringAround(calculator.language)]))
    .then(([{ keepOffline }]) => keepOffline(worker))
    .catch(() => {})
}

/// Safari has no requestIdleCallback.
function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve))
}
