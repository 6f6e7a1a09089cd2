import { isFailure } from '../core/core'
import { coreWithCatalogue } from '../core/core-with-catalogue'
import { CataloguePage } from '../elements/catalogue/catalogue-page'
import { OffersPage } from '../elements/offers/offers-page'
import { SchoolsPage } from '../elements/schools/schools-page'
import { bringAround } from '../messages/around/index'
import { bringMessages } from '../messages/index'
import { firstLanguage, languageNamed, nextLanguage, type Language } from '../vocabulary/language'
import { everyPart, type PartName } from '../messages/pages/keys'
import { dayOf } from '../question/civil-date'
import '../styles/beside.css'
import '../styles/data.css'
import '../styles/parts.css'

/// The single file contains every page of the site. The fragment names the visible one (`page=schools`); without a name
/// it is the calculator, which keeps its answers while another page is visible.
export function startParts(speak: (language: Language) => void) {
  const left = new Map<PartName, string>()
  const shown = new Map<PartName, Promise<{ show(root: HTMLElement, language: Language): void } | undefined>>()
  const language = () => languageNamed(document.documentElement.lang)
  const titleOfCalculator = document.title

  const leading = (name: PartName) => () =>
    (language() === firstLanguage
      ? [['page', name]]
      : [
          ['page', name],
          ['language', language()],
        ]) as [string, string][]

  async function start(name: PartName) {
    if (name === 'changes') return undefined // whole without script
    const loaded = await coreWithCatalogue()
    if (isFailure(loaded)) {
      for (const main of mainsOf(name)) main.classList.add('failed')
      return undefined
    }
    if (name === 'schools') return new SchoolsPage(loaded, leading(name))
    const today = dayOf(new Date())
    if (name === 'catalogue') return new CataloguePage(loaded, leading(name), today, '#page=calculator')
    return new OffersPage(loaded, leading(name), today, () => ({
      calculator: (answers) => `#${inLanguage(new URLSearchParams(answers), language())}`,
      catalogue: () => '#page=catalogue',
    }))
  }

  function show(isMoving: boolean) {
    const name = partNow()
    const spoken = language()
    const isCalculator = name === 'calculator'
    for (const own of document.querySelectorAll<HTMLElement>('#calculator, .page-header > :is(h1, .lead, .skip)'))
      own.hidden = !isCalculator
    for (const main of document.querySelectorAll<HTMLElement>('main[data-part]')) {
      main.classList.toggle('shown', main.dataset['part'] === name)
      main.hidden = main.dataset['part'] !== name || main.lang !== spoken
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav.pages a')) {
      if (link.hash === `#page=${name}`) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    const main = mainsOf(name).find(({ lang }) => lang === spoken)
    if (main) {
      document.title = main.dataset['title'] ?? ''
      if (!shown.has(name)) shown.set(name, start(name))
      void shown.get(name)?.then((page) => page?.show(main, spoken))
    } else if (isMoving) document.title = titleOfCalculator
    if (!isMoving) return
    scrollTo(0, 0)
    ;(main ?? document.querySelector<HTMLElement>('#calculator'))?.focus({ preventScroll: true })
  }

  function goTo(name: PartName) {
    left.set(partNow(), location.hash.slice(1))
    const parameters = new URLSearchParams(left.get(name) ?? (name === 'calculator' ? '' : `page=${name}`))
    history.pushState(null, '', `#${inLanguage(parameters, language())}`)
    show(true)
    // Notifies listeners of the address, as after following a link.
    dispatchEvent(new PopStateEvent('popstate'))
  }

  async function speakIn(other: Language) {
    await Promise.all([bringMessages(other), bringAround(other)])
    history.pushState(null, '', `#${inLanguage(new URLSearchParams(location.hash.slice(1)), other)}`)
    speak(other)
    show(false)
  }

  // In the capture phase, before the calculator handles the click as one on its own language link.
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return
      const wanted = everyPart.find((name) => link.hash === `#page=${name}`)
      const isLanguage = link.id === 'other-language' && partNow() !== 'calculator'
      if (wanted === undefined && !isLanguage) return
      event.preventDefault()
      event.stopPropagation()
      if (wanted !== undefined) goTo(wanted)
      else void speakIn(nextLanguage(language()))
    },
    true,
  )
  for (const moved of ['popstate', 'hashchange'])
    addEventListener(moved, ({ isTrusted }) => {
      if (isTrusted) show(false)
    })
  // The calculator may have changed the language meanwhile.
  new MutationObserver(() => show(false)).observe(document.documentElement, { attributeFilter: ['lang'] })
  show(false)
}

function mainsOf(name: PartName): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`main[data-part="${name}"]`)]
}

function partNow(): PartName {
  const named = new URLSearchParams(location.hash.slice(1)).get('page')
  return everyPart.find((name) => name === named) ?? 'calculator'
}

function inLanguage(parameters: URLSearchParams, language: Language): string {
  const entries = [...parameters].filter(([name]) => name !== 'language')
  const at = entries.findIndex(([name]) => name === 'page') + 1
  if (language !== firstLanguage) entries.splice(at, 0, ['language', language])
  return new URLSearchParams(entries).toString()
}
