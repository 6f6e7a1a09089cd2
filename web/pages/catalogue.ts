import { isFailure } from '../core/core'
import { coreWithCatalogue } from '../core/core-with-catalogue'
import { CataloguePage } from '../elements/catalogue/catalogue-page'
import { bringMessages } from '../messages/index'
import { besideTheCalculator } from './page-beside'
import { dayOf } from '../question/civil-date'

// The catalogue as a page of the site.
const { language, main } = besideTheCalculator()
const [loaded] = await Promise.all([coreWithCatalogue(), bringMessages(language)])
if (isFailure(loaded)) main.classList.add('failed')
else new CataloguePage(loaded, () => [], dayOf(new Date()), '../').show(main, language)
