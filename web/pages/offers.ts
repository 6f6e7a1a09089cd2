import { dayOf } from '../question/civil-date'
import { isFailure } from '../core/core'
import { coreWithCatalogue } from '../core/core-with-catalogue'
import { OffersPage } from '../elements/offers/offers-page'
import { bringMessages } from '../messages/index'
import { besideTheCalculator } from './page-beside'

// What each offer is worth to me, as a page of the site.
let page: OffersPage | undefined
const { language, main } = besideTheCalculator(() => page?.whole ?? location.hash)
const [loaded] = await Promise.all([coreWithCatalogue(), bringMessages(language)])
if (isFailure(loaded)) main.classList.add('failed')
else {
  page = new OffersPage(
    loaded,
    () => [],
    dayOf(new Date()),
    (spoken) => ({
      calculator: (answers) => `../#${new URLSearchParams(answers)}`,
      catalogue: (place) => `../catalogue/#${spoken}-${place}`,
    }),
  )
  page.show(main, language)
}
