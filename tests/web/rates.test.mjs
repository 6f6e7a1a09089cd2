// The rate tables as static HTML: every figure of the data is there with its source before anything runs, and where
// nothing can run.
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rateData, ratesOf } from '../../scripts/vite/rates.mjs'
import { plain, singleFile, withChangedSite, withoutScript, withPage } from './calculator.mjs'
import { placeInWords } from './place.mjs'
import { withBrowser } from './harness/engines.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

let data
before(async () => (data = await rateData(root)))

const trustNames = {
  fr: { published: 'publié', official: 'officiel', secondary: 'secondaire', deduced: 'déduit' },
  en: { published: 'published', official: 'official', secondary: 'secondary', deduced: 'deduced' },
}

/** Money as each language writes it, worked out here anew. */
function euros(cents, language) {
  const [whole, decimals] = (cents / 100).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? ' ' : ',')
  if (language === 'en') return decimals === '00' ? `€${grouped}` : `€${grouped}.${decimals}`
  return decimals === '00' ? `${grouped} €` : `${grouped},${decimals} €`
}

function day(iso, language) {
  const [year, month, date] = iso.split('-').map(Number)
  const name = new Date(Date.UTC(year, month - 1)).toLocaleString(language, { month: 'long', timeZone: 'UTC' })
  return `${language === 'fr' && date === 1 ? '1er' : date} ${name} ${year}`
}

const moneyFields = ['low', 'high', 'standard', 'green', 'amount', 'supportPerParticipant']

function* moneyOf(value) {
  if (value === null || typeof value !== 'object') return
  for (const [name, inside] of Object.entries(value)) {
    if (moneyFields.includes(name) && typeof inside === 'number') yield inside
    else yield* moneyOf(inside)
  }
}

/** Every cited row of the data, with the amounts it holds, by call and author. */
function* citedRows(data) {
  for (const { call, citations } of data.calls) {
    const { year } = call
    const authors = [{ author: 'call', figures: call.figures, citations }]
    for (const { id, published } of data.institutions) {
      const own = published.find((each) => each.call.year === year)
      if (own !== undefined) authors.push({ author: id, figures: own.institution, citations: own.citations })
    }
    for (const { author, figures, citations } of authors) {
      const cited = (row) => ({ year, author, row, citation: citations.find((each) => each.row === row.id) })
      for (const rows of Object.values(figures)) {
        for (const row of rows) yield { ...cited(row), amounts: [...moneyOf(row)] }
      }
      if (author !== 'call') continue
      for (const row of [...call.groups, ...call.regions, ...call.exclusions, ...call.unplaced])
        yield { ...cited(row), amounts: [] }
    }
  }
}

/** The tables of a language as the page holds them, read by one program that needs no script of the page. */
async function readTables(evaluate, language) {
  const tables = await evaluate(
    (wanted) =>
      [...document.querySelectorAll(`.rates[lang="${wanted}"] .rate-table`)].map((table) => ({
        year: table.closest('[data-call]').dataset.call,
        author: table.closest('[data-author]').dataset.author,
        caption: table.querySelector('caption').firstChild.textContent.trim(),
        rows: [...table.querySelectorAll('tbody tr')].map((row) => ({
          name: row.querySelector('th[scope="row"]').textContent,
          values: [...row.querySelectorAll('td')].map((cell) => cell.textContent),
        })),
        proofs: [...table.querySelectorAll('.proofs > ul > li')].map((proof) => proof.textContent),
        columns: table.querySelectorAll('thead th[scope="col"]').length,
      })),
    language,
  )
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map(({ name, values }) => ({ name: plain(name), values: values.map(plain) })),
    proofs: table.proofs.map(plain),
  }))
}

const carriedFrom = {
  fr: (call) => `repris de l’appel ${call}`,
  en: (call) => `carried over from call ${call}`,
}

const contradicts = { fr: 'contredit : ', en: 'contradicts: ' }

/** What stands in the proof of a row: its citation, then each witness, with its reason or with what it says instead. */
function proofParts({ citation, row }, { country, sources }, language) {
  const named = (id, locator = {}) => {
    const { publisher, title, country: of } = sources.find((source) => source.id === id)
    const isAbroad = of !== undefined && of !== country
    const name = isAbroad ? new Intl.DisplayNames(language, { type: 'region' }).of(of) : ''
    return [`${publisher}${isAbroad ? ` (${name})` : ''}`, title, placeInWords(locator, language)]
  }
  const { checkedOn } = sources.find(({ id }) => id === citation.source)
  return [
    ...[...named(citation.source, citation.locator), day(checkedOn, language), trustNames[language][citation.trust]],
    ...(citation.carriedFrom === undefined ? [] : [carriedFrom[language](citation.carriedFrom)]),
    ...row.witnesses.flatMap(({ source, locator, because, contradicts: instead }) => [
      ...named(source, locator),
      ...(because === undefined ? [] : [because[language]]),
      ...(instead === undefined ? [] : [contradicts[language] + instead[language]]),
    ]),
  ].map(plain)
}

/** True when a table has a row with these amounts and this mark, and names all of its proof. */
function states(table, cited, data, language) {
  const { citation, amounts } = cited
  const parts = proofParts(cited, data, language)
  const mark = trustNames[language][citation.trust]
  const proof = table.proofs.some((text) => parts.every((part) => text.includes(part)))
  const wanted = [...new Set(amounts)].map((cents) => euros(cents, language))
  const isFigure = ({ values }) => {
    const text = values.join(' | ')
    return values.at(-1).endsWith(mark) && wanted.every((money) => isSaid(text, money))
  }
  return proof && table.rows.some(isFigure)
}

/** "80 €" is not said by "180 €". */
function isSaid(text, money) {
  const at = text.indexOf(money)
  return at >= 0 && (!/[\d.,]$/u.test(text.slice(0, at)) || isSaid(text.slice(at + 1), money))
}

function assertAllStated(tables, data, language) {
  let amounts = 0
  for (const cited of citedRows(data)) {
    const own = tables.filter(({ year, author }) => year === String(cited.year) && author === cited.author)
    assert.ok(
      own.some((table) => states(table, cited, data, language)),
      `${language}, ${cited.year}, ${cited.author}: ${JSON.stringify(cited.row)}`,
    )
    amounts += cited.amounts.length
  }
  assert.ok(amounts > 60, `only ${amounts} amounts were looked for`)
  for (const { caption, rows, columns } of tables) {
    assert.ok(caption !== '' && rows.length > 0, caption)
    for (const { name, values } of rows) assert.ok(name !== '' && values.length === columns - 1, caption)
  }
}

test('rows 9, 10, 30 to 34: without script every figure of the data is in the page with its source, in each language', async () => {
  await withPage(async (page) => {
    await withoutScript(page, async () => {
      for (const language of ['fr', 'en']) {
        await page.load(page.linkOf(language))
        const tables = await readTables((...asked) => page.raw.evaluate(...asked), language)
        assertAllStated(tables, data, language)
        const text = plain(await page.raw.evaluate(() => document.querySelector('#rates').textContent))
        // Each below the calls that it published for, which may be folded.
        for (const { name } of data.institutions) assert.ok(text.includes(name[language]))
        const names = new Intl.DisplayNames(language, { type: 'region' })
        const staffText = tables.filter(({ caption }) => /personnel$|staff$/u.test(caption)).map(({ rows }) => rows)
        const staffRows = staffText.flat().map(({ name }) => name)
        const alike = ({ groups, regions }) => [...groups, ...regions.filter(({ paidAs }) => paidAs !== undefined)]
        for (const { countries } of data.calls.flatMap(({ call }) => alike(call))) {
          for (const code of countries) {
            const country = plain(names.of(code))
            assert.ok(
              staffRows.some((name) => name.includes(country)),
              country,
            )
          }
        }
      }
    })
  })
})

test('the single file holds them in both languages, and shows the one that is spoken once script runs', async () => {
  await withBrowser('chromium', async (browser) => {
    const { page } = browser
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.rates')].filter((each) => each.checkVisibility()).map((each) => each.lang),
      )
    await page.setJavaScriptEnabled(false)
    await browser.open(pathToFileURL(singleFile).href)
    for (const language of ['fr', 'en']) {
      assertAllStated(await readTables((...asked) => page.evaluate(...asked), language), data, language)
    }
    assert.deepEqual(await shown(), ['fr', 'en'])
    await page.setJavaScriptEnabled(true)
    await browser.open('about:blank')
    await browser.open(pathToFileURL(singleFile).href)
    await browser.until(() => document.querySelector('erasmus-grant')?.shadowRoot?.querySelector('form') !== null)
    assert.deepEqual(await shown(), ['fr'])
    await page.evaluate(() => document.querySelector('#other-language').click())
    assert.deepEqual(await shown(), ['en'])
    assert.deepEqual(await browser.reports(), { policy: [], errors: [], outside: [] })
  })
})

test('French texts of the tables have their no-break spaces', async () => {
  const html = await ratesOf(root, 'fr')
  const french = html.replace(/<(span|cite) lang="(?!fr)..">.*?<\/\1>/gsu, '').replace(/<[^>]*>/gu, '|')
  assert.ok(french.length > 10_000)
  assert.deepEqual(french.match(/.{0,20}(?:[^|] [;:?!»%€]|« ).{0,20}/gu), null)
})

/** Data of later days: another institution, a source that contradicts, and texts that would like to be more than texts. */
function invented() {
  const [institution] = data.institutions
  const hostile = '<img src=x onerror="alert(1)"></td></table><script>alert(2)</script>{{page.title}} & "\''
  const calls = [3, 0, 2, 4, 1].map((place) => structuredClone(data.calls[place]))
  const { call, citations } = calls[3]
  const [band] = call.figures.travel
  citations.find(({ row }) => row === band.id).locator = { heading: hostile }
  band.witnesses.push({ source: data.sources[1].id, contradicts: { fr: hostile, en: hostile }, trust: 'secondary' })
  call.figures.remarks[0].text = { fr: hostile, en: hostile }
  call.groups[0].countries.push('XK')
  const other = structuredClone({ ...institution, id: 'invented', name: { fr: hostile, en: hostile }, calls: [2025] })
  other.published = other.published.slice(0, 1)
  other.published[0].call.year = 2025
  const sources = structuredClone(data.sources)
  Object.assign(sources[0], { publisher: hostile, title: hostile, url: 'javascript:alert(3)' })
  Object.assign(sources[2], { url: 'https://example.org/"><img src=y>' })
  return { data: { ...data, calls, institutions: [institution, other], sources }, hostile }
}

test('what is added to the data is in the page, folded by call, and a hostile text is a text', async () => {
  const { data: later, hostile } = invented()
  const html = await ratesOf(root, 'en', later)
  await withChangedSite(
    async (folder) => {
      const file = join(folder, 'en/index.html')
      const page = await readFile(file, 'utf8')
      const changed = page.replace(/<section class="rates"[\s\S]*<\/section>(?=<\/div>)/u, () => html)
      assert.notEqual(changed, page)
      await writeFile(file, changed)
    },
    async (page) => {
      await page.open('en')
      assertAllStated(await readTables((...asked) => page.raw.evaluate(...asked), 'en'), later, 'en')
      const found = await page.raw.evaluate(() => {
        const rates = document.querySelector('#rates')
        return {
          calls: [...rates.querySelectorAll('details.call')].map(({ id, open }) => `${id} ${open}`),
          headings: [...rates.querySelectorAll('h4')].map((heading) => heading.textContent),
          foreign: rates.querySelectorAll('img, script, [onerror]').length,
          schemes: [...new Set([...rates.querySelectorAll('a')].map(({ protocol }) => protocol))].sort(),
          repeated:
            [...document.querySelectorAll('[id]')].length -
            new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size,
          text: rates.textContent,
        }
      })
      assert.deepEqual(found.calls, [
        'rates-en-2025 true',
        'rates-en-2024 false',
        'rates-en-2023 false',
        'rates-en-2022 false',
        'rates-en-2021 false',
      ])
      assert.ok(found.headings.includes(`What is published by: ${hostile}`))
      assert.equal(found.foreign, 0)
      assert.deepEqual(found.schemes, ['http:', 'https:'])
      assert.equal(found.repeated, 0)
      assert.ok(found.text.includes('Kosovo'))
    },
  )
})

test('a kind of figure without a table stops the build by name', async () => {
  const { data: later } = invented()
  later.calls[0].call.figures.realCosts = [{ amount: 1 }]
  await assert.rejects(ratesOf(root, 'fr', later), /no table for "realCosts"/)
})

test('a figure whose source is not in the data stops the build by name', async () => {
  const { data: later } = invented()
  later.calls[0].citations[0].source = 'unheard-of'
  await assert.rejects(ratesOf(root, 'fr', later), /no source "unheard-of"/)
})

test('a figure without proof stops the build by name', async () => {
  const { data: later } = invented()
  const [{ row }] = later.calls[0].citations.splice(0, 1)
  await assert.rejects(ratesOf(root, 'fr', later), new RegExp(`no proof of "${row}"`))
})
