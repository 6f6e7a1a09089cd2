// The states of the page for a test.
import { withPage } from './calculator.mjs'
import { reachState, siteWithCopies } from './states.mjs'

/** Runs `use(page, reach)`, where `reach(language, name)` puts the page into a state. */
export async function withStates(use, options = {}) {
  const { folder, close } = await siteWithCopies()
  try {
    await withPage(
      (page) => {
        const root = page.address
        return use(page, (language, name) => reachState(page, root, language, name))
      },
      { ...options, folder, expected: [/404/, /could not load/] },
    )
  } finally {
    await close()
  }
}
