import { isFailure } from './core'
import { coreWithCatalogue } from './core-with-catalogue'
import { CataloguePage } from './elements/catalogue/catalogue-page'
import { bringMessages } from './messages/index'
import { besideTheCalculator } from './page-beside'
import { dayOf } from './civil-date'

// The catalogue as a page of the site.
const { language, main } = besideTheCalculator()
const [loaded] = await Promise.all([coreWithCatalogue(), bringMessages(language)])
if (isFailure(loaded)) main.classList.add('failed')
else new CataloguePage(loaded, () => [], dayOf(new Date()), '../').show(main, language)
