// The same link says the same in three engines, on the site and in the single file, to the letter: whether the page is
// opened by it, as in Chromium here, or was open already, as in the others.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPage } from './calculator.mjs'
import { engines } from './harness/engines.mjs'
import { states } from './states.mjs'

const links = {
  ...Object.fromEntries(
    Object.entries(states)
      .filter(([, { copy }]) => copy === undefined)
      .map(([name, { fragment }]) => [name, fragment]),
  ),
  'a month paid by days':
    'institution=usmb&role=student&direction=incoming&activity=SMS&country=SN&lengthKnownAs=duration&months=5',
  'dates over a leap day':
    'institution=usmb&role=student&direction=outgoing&activity=SMS&country=IT&start=2024-02-01&end=2024-06-30',
  'not funded': 'institution=usmb&role=doctoralCandidate&direction=outgoing&activity=conference',
  'a call that the data lack':
    'institution=usmb&role=teachingStaff&direction=outgoing&activity=STA&country=JP&start=2026-10-05&end=2026-10-09&call=2031',
  'half a kilometre':
    'institution=usmb&role=teachingStaff&direction=incoming&activity=STA&country=SN&days=5&kilometres=499%2C7',
}

/**
 * Everything that the calculator says and asks, in the order in which it stands there. The names of countries are the
 * browser's own, and some differ (Hong Kong); so of a list the values are compared, and the name of what is chosen.
 */
const said = (page) =>
  page.within((root) => {
    const texts = []
    const elsewhere = 'style, option, [role="status"], .printed'
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.data.trim()
      if (text !== '' && !walker.currentNode.parentElement.closest(elsewhere)) texts.push(text)
    }
    for (const { name, type, value, checked } of root.querySelectorAll('[name]')) {
      if (type !== 'radio') texts.push(`${name}: ${value}`)
      else if (checked) texts.push(`${name} is ${value}`)
    }
    for (const { selectedOptions, options } of root.querySelectorAll('select')) {
      texts.push(selectedOptions[0].label, [...options].map(({ value }) => value).sort().join(' ')) // prettier-ignore
    }
    return texts
  })

const known = new Map()

/** What each link says; asked once of each engine, place and language. */
function saidByLink(engine, single, language) {
  const name = [engine, single, language].join(' ')
  if (!known.has(name)) known.set(name, ask(engine, single, language))
  return known.get(name)
}

async function ask(engine, single, language) {
  const found = {}
  await withPage(
    async (page) => {
      if (engine !== 'chromium') await page.open(language)
      for (const [name, fragment] of Object.entries(links)) {
        if (engine === 'chromium') await page.open(language, fragment)
        else await page.follow(language, fragment)
        // The comparison and the early return are worked out when their part has come.
        if (/compareFrom|returnedOn/.test(fragment)) await page.waitFor('.pairs, .on-demand .problem')
        await page.eventually(
          () => page.text('.coming'),
          (coming) => coming === undefined,
        )
        // The ticks of the papers come last.
        await page.eventually(
          () => page.within((root) => root.querySelectorAll('.document:not(:has(.ready))').length),
          (unticked) => unticked === 0,
        )
        // So do the words of the printed sheet, with the proof of remarks.
        await page.eventually(() =>
          page.within((root) => root.querySelector('#result') === null || root.querySelector('.printed') !== null),
        )
        found[name] = await said(page)
      }
    },
    { engine, single },
  )
  return found
}

for (const [language, single] of [
  ['fr', false],
  ['en', true],
]) {
  test(`every engine says the same, ${single ? 'in the single file' : 'on the site'} (${language})`, async () => {
    const [first, ...others] = engines
    const expected = await saidByLink(first, single, language)
    for (const [name, texts] of Object.entries(expected)) assert.ok(texts.length > 10, `${name} says something`)
    for (const engine of others) {
      const found = await saidByLink(engine, single, language)
      for (const name of Object.keys(links)) assert.deepEqual(found[name], expected[name], `${name}, ${engine}`)
    }
  })
}

test('the single file says what the site says', async () => {
  assert.deepEqual(await saidByLink('chromium', true, 'en'), await saidByLink('chromium', false, 'en'))
})
