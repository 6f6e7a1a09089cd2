// The page of offers as its tests open it.
import { load } from '../../scripts/vite/page-source.mjs'
import { openBeside } from './beside.mjs'
import { withPage } from './calculator.mjs'

const { offersTextOf } = await load('messages/offers/index.ts')
export const texts = { fr: offersTextOf('fr'), en: offersTextOf('en') }

export const student = { institution: 'usmb', role: 'student' }
export const guarda = 'politecnico-da-guarda-2024-05-20'

/** Opens the page with what its address tells, and gives the browser. */
export const opened = (told, use, { language = 'en', ...options } = {}) =>
  withPage(async (page) => {
    await openBeside(page, 'offers', language, told, options)
    await use(page.browser, page)
  }, options)
