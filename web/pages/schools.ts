import { coreWithCatalogue } from '../core/core-with-catalogue'
import { isFailure } from '../core/core'
import { SchoolsPage } from '../elements/schools/schools-page'
import { bringMessages } from '../messages/index'
import { besideTheCalculator } from './page-beside'

// “My school's rules” as a page of the site.
let page: SchoolsPage | undefined
const { language, main } = besideTheCalculator(() => page?.whole ?? location.hash)
const [loaded] = await Promise.all([coreWithCatalogue(), bringMessages(language)])
if (isFailure(loaded)) main.classList.add('failed')
else {
  page = new SchoolsPage(loaded, () => [])
  page.show(main, language)
}
