// The rate tables as static HTML: every figure of the data is there with its source before anything runs, and where
// nothing can run; once the calculator runs, the rows that a result used are marked.
import assert from 'node:assert/strict'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rateData, ratesOf } from '../../scripts/vite/rates.mjs'
import { assetOf, plain, singleFile, withChangedSite, withPage } from './calculator.mjs'
import { withBrowser } from './harness/engines.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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

const moneyFields = ['low', 'high', 'standard', 'green', 'amount']

function* moneyOf(value) {
  if (value === null || typeof value !== 'object') return
  for (const [name, inside] of Object.entries(value)) {
    if (moneyFields.includes(name) && typeof inside === 'number') yield inside
    else yield* moneyOf(inside)
  }
}

/** Every cited row of the data, with the amounts it holds, by call and author. */
function* citedRows(data) {
  for (const call of data.calls) {
    const authors = [{ author: 'call', figures: call.figures }]
    for (const { id, publications } of data.institutions) {
      for (const { calls, figures } of publications)
        if (calls.includes(call.year)) authors.push({ author: id, figures })
    }
    for (const { author, figures } of authors) {
      for (const rows of Object.values(figures)) {
        for (const row of rows) yield { year: call.year, author, row, amounts: [...moneyOf(row)] }
      }
    }
    for (const row of [...call.groups, ...call.regions]) yield { year: call.year, author: 'call', row, amounts: [] }
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
        proofs: [...table.querySelectorAll('.proofs li')].map((proof) => proof.textContent),
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

/** True when a table has a row with these amounts and this mark, and names the row's source with the day checked. */
function states(table, { row, amounts }, { sources }, language) {
  const { publisher, title, checkedOn } = sources.find(({ id }) => id === row.source)
  const mark = trustNames[language][row.trust]
  const citation = [publisher, title, row.locator, day(checkedOn, language), mark].map(plain)
  const proof = table.proofs.some((text) => citation.every((part) => text.includes(part)))
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

async function withoutScript(page, use) {
  await page.raw.setJavaScriptEnabled(false)
  await use()
  await page.raw.setJavaScriptEnabled(true)
  await page.open('fr')
}

test('without script every figure of the data is in the page with its source, in each language', async () => {
  await withPage(async (page) => {
    await withoutScript(page, async () => {
      for (const language of ['fr', 'en']) {
        await page.load(page.linkOf(language))
        const tables = await readTables((...asked) => page.raw.evaluate(...asked), language)
        assertAllStated(tables, data, language)
        const text = plain(await page.raw.evaluate(() => document.querySelector('#rates').innerText))
        for (const { name } of data.institutions) assert.ok(text.includes(name[language]))
        const names = new Intl.DisplayNames(language, { type: 'region' })
        const staffText = tables.filter(({ caption }) => /personnel$|staff$/u.test(caption)).map(({ rows }) => rows)
        const staffRows = staffText.flat().map(({ name }) => name)
        for (const { countries } of data.calls.flatMap(({ groups, regions }) => [...groups, ...regions])) {
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
  const french = html.replace(/<(span|cite) lang="en">.*?<\/\1>/gsu, '').replace(/<[^>]*>/gu, '|')
  assert.ok(french.length > 10_000)
  assert.deepEqual(french.match(/.{0,20}(?:[^|] [;:?!»%€]|« ).{0,20}/gu), null)
})

/** Data of later days: five calls, two institutions, and texts that would like to be more than texts. */
function invented() {
  const [call] = data.calls
  const [institution] = data.institutions
  const hostile = '<img src=x onerror="alert(1)"></td></table><script>alert(2)</script>{{page.title}} & "\''
  const calls = [2024, 2021, 2023, 2025, 2022].map((year) => structuredClone({ ...call, year }))
  calls[3].figures.travel[0].locator = hostile
  calls[3].figures.remarks[0].text = { fr: hostile, en: hostile }
  calls[3].groups[0].countries.push('XK')
  const other = structuredClone({ ...institution, id: 'invented', name: { fr: hostile, en: hostile } })
  for (const publication of other.publications) publication.calls = [2025]
  const sources = structuredClone(data.sources)
  Object.assign(sources[0], { publisher: hostile, title: hostile, url: 'javascript:alert(3)' })
  Object.assign(sources[2], { url: 'https://example.org/"><img src=y>' })
  return { data: { calls, institutions: [institution, other], sources }, hostile }
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
  later.calls[0].figures.realCosts = [{ amount: 1 }]
  await assert.rejects(ratesOf(root, 'fr', later), /no table for "realCosts"/)
})

test('a figure whose source is not in the data stops the build by name', async () => {
  const { data: later } = invented()
  later.calls[0].figures.travel[0].source = 'unheard-of'
  await assert.rejects(ratesOf(root, 'fr', later), /no source "unheard-of"/)
})

const marked = (page) =>
  page.raw.evaluate(() =>
    [...document.querySelectorAll('#rates [aria-current="true"]')].map((row) => {
      const { author, call } = row.closest('[data-author]').dataset
      const caption = row.closest('table').caption.firstChild.textContent
      return [call, author, caption.trim(), row.querySelector('th').textContent]
        .join(' | ')
        .replace(/[\u00a0\u202f]/g, ' ')
    }),
  )

const bip = { institution: 'usmb', role: 'student', direction: 'outgoing', activity: 'BIP', country: 'IT' }
const staff = { institution: 'usmb', role: 'teachingStaff', direction: 'outgoing', activity: 'STA', country: 'JP' }
const days = (count) => ({ lengthKnownAs: 'duration', days: count })

test('the rows that a result used are marked, and only those', async () => {
  await withPage(async (page) => {
    const expected = [
      [{}, []],
      [{ ...bip }, ['2023 | call | Conditions | Direction of travel']],
      [
        { ...bip, ...days('14'), greenTravel: 'yes', virtualPart: 'yes' },
        [
          '2023 | usmb | Individual support, short stay | days 5 to 14',
          '2023 | usmb | Length of the stay | Blended intensive programme (BIP)',
          '2023 | usmb | Conditions | Online part',
          '2023 | call | Top-ups | Green travel, one-off',
          '2023 | call | Conditions | Direction of travel',
        ],
      ],
      [
        { ...bip, ...days('15') },
        [
          '2023 | usmb | Individual support, short stay | days 5 to 14',
          '2023 | usmb | Individual support, short stay | days 15 to 30',
          '2023 | usmb | Length of the stay | Blended intensive programme (BIP)',
          '2023 | call | Conditions | Direction of travel',
        ],
      ],
      [
        { ...staff, ...days('5'), kilometres: '9600', teachingHours: '8' },
        [
          '2023 | usmb | Individual support, staff | All countries',
          '2023 | usmb | Travel, there and back | 8,000 km or more',
          '2023 | usmb | Length of the stay | International credit mobility',
          '2023 | usmb | Conditions | Who you are',
          '2023 | usmb | Conditions | Hours of teaching',
        ],
      ],
      // The university has no amount for this distance: the call's row, and its green amount, are those that count.
      [
        { ...staff, ...days('5'), kilometres: '99' },
        [
          '2023 | usmb | Individual support, staff | All countries',
          '2023 | usmb | Length of the stay | International credit mobility',
          '2023 | usmb | Conditions | Who you are',
          '2023 | call | Travel, there and back | from 10 km to less than 100 km',
        ],
      ],
    ]
    for (const [answers, rows] of expected) {
      await page.open('en', answers)
      const found = await page.eventually(
        () => marked(page),
        (each) => each.length === rows.length,
      )
      rows.forEach((row, index) => assert.ok(found[index].startsWith(row), `${found[index]} for ${row}`))
      for (const row of found) assert.ok(row.endsWith(' your case'), row)
    }
    await page.press('.clear')
    await page.eventually(
      () => marked(page),
      (each) => each.length === 0,
    )
    assert.ok(!(await page.raw.evaluate(() => document.querySelector('#rates').textContent.includes('your case'))))
  })
})

test('without a university its tables stay unmarked', async () => {
  await withPage(async (page) => {
    // With one university in the data the page would take it: the core is asked without it.
    await page.open('fr', { ...bip, ...days('14') })
    await page.raw.evaluate(() => {
      const calculator = document.querySelector('erasmus-grant')
      Object.defineProperty(calculator, 'kept', { get: () => ({ ...calculator.answers, institution: '' }) })
      calculator.dispatchEvent(new Event('computed'))
    })
    const found = await marked(page)
    assert.ok(found.length > 0)
    assert.ok(
      found.every((row) => row.startsWith('2023 | call |')),
      found.join('\n'),
    )
  })
})

test('a line leads to its whole table, and the answers stay in the address', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...bip, ...days('14') })
    await page.waitFor('.proof')
    const fragment = await page.fragment()
    await page.press('.proof a[href^="#rates"]')
    const focused = await page.raw.evaluate(() => document.activeElement.id)
    assert.equal(focused, 'rates-fr-2023-usmb-shortStaySupport')
    assert.deepEqual(await page.fragment(), fragment)
    await page.raw.evaluate(() => document.querySelector('.rates nav a[href="#rates-fr-sources"]').click())
    assert.equal(await page.raw.evaluate(() => document.activeElement.id), 'rates-fr-sources')
    assert.deepEqual(await page.fragment(), fragment)
    assert.equal(await page.total(), '1 106 €')
  })
})

test('an address that names a table is not taken for damaged answers', async () => {
  await withPage(async (page) => {
    await page.open('fr', 'rates-fr-2023-call-travel')
    assert.equal(await page.text('.notice'), undefined)
    await page.open('fr', 'rates-fr-2023-call-nothing')
    assert.match(await page.text('.notice'), /n’a pas pu être lue/)
  })
})

test('with a result the sheet is the result; without one the tables are printed', async () => {
  await withPage(async (page) => {
    const isPrinted = () => page.raw.evaluate(() => document.querySelector('#rates').checkVisibility())
    await page.open('fr')
    await page.browser.paper(true)
    assert.equal(await isPrinted(), true)
    await page.open('fr', { ...bip, ...days('14') })
    await page.eventually(isPrinted, (shown) => !shown)
    const links = await page.within((root) =>
      [...root.querySelectorAll('a[href^="#"]')].map((link) => getComputedStyle(link).display),
    )
    assert.ok(links.length > 0 && links.every((display) => display === 'none'), 'nor the way to them')
    await page.browser.paper(false)
    assert.equal(await isPrinted(), true)
  })
})

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the page without script, in the ${theme} theme`, async () => {
    await withPage(async (page) => {
      await page.raw.setViewport({ width: 390, height: 800 })
      await page.browser.change({ theme })
      await withoutScript(page, async () => {
        for (const language of ['fr', 'en']) {
          await page.raw.setJavaScriptEnabled(false)
          await page.load(page.linkOf(language))
          // The page is what it is without script; axe itself needs timers.
          await page.raw.setJavaScriptEnabled(true)
          assert.equal(await page.raw.evaluate(() => document.querySelector('noscript p') !== null), true)
          await page.raw.evaluate(axe)
          const { violations, passes } = await page.raw.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true
            const rules = globalThis.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])
            return globalThis.axe.run(document, { rules: Object.fromEntries(rules) })
          })
          const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
          assert.deepEqual(told, [], language)
          assert.ok(passes.length > 15, 'axe looked at the page')
        }
      })
    })
  })
}

test('320 px have no sideways scroll without script, sources unfolded too; headings do not skip a level', async () => {
  await withPage(async (page) => {
    await page.raw.setViewport({ width: 320, height: 640 })
    await withoutScript(page, async () => {
      for (const language of ['fr', 'en']) {
        await page.load(page.linkOf(language))
        const { width, levels, wide } = await page.raw.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
          return {
            width: document.documentElement.scrollWidth,
            levels: [...document.querySelectorAll('h1, h2, h3, h4, h5')].map(({ localName }) => Number(localName[1])),
            wide: [...document.querySelectorAll('.rate-table *')].filter(
              (each) => each.getBoundingClientRect().right > 320,
            ).length,
          }
        })
        assert.equal(width, 320, language)
        assert.equal(wide, 0, language)
        levels.reduce((above, level) => assert.ok(level <= above + 1) ?? level)
      }
    })
  })
})

/** What a person reads first, and whether its link leads to the tables, which unfold without script. */
async function readFallback(page, link) {
  await link.click()
  const top = await page.evaluate(() => document.querySelector('#rates').getBoundingClientRect().top)
  for (const fold of await page.$$('.author > summary')) await fold.click()
  return page
    .evaluate(() => ({
      text: document.querySelector('main').innerText,
      tables: [...document.querySelectorAll('.rate-table')].filter((table) => table.checkVisibility()).length,
    }))
    .then((read) => ({ ...read, top }))
}

test('WebAssembly refused by a policy is told, and the tables are one link away', async () => {
  await withChangedSite(
    async (folder) => {
      const file = join(folder, 'index.html')
      const page = await readFile(file, 'utf8')
      await writeFile(file, page.replace(" 'wasm-unsafe-eval'", ''))
    },
    async (page) => {
      await page.load(page.linkOf('fr'))
      await page.waitFor('.message')
      assert.match(await page.text('.message'), /^Ce navigateur ne peut pas faire le calcul/)
      const link = await page.raw.evaluateHandle(() =>
        document.querySelector('erasmus-grant').shadowRoot.querySelector('.message a'),
      )
      const { tables, top } = await readFallback(page.raw, link)
      assert.ok(tables > 20 && Math.abs(top) < 200, `${tables} tables, at ${top}`)
      // The refusal is the point here; nothing else may be reported.
      const { policy } = await page.browser.reports()
      assert.ok(policy.length > 0 && policy.every((each) => each.startsWith('script-src: wasm-eval')), String(policy))
      await page.load('about:blank')
    },
    [],
  )
})

test('a server that sends the wasm under another type changes nothing', async () => {
  await withChangedSite(
    async (folder) => {
      const wasm = basename(await assetOf(folder, '.wasm'))
      const sent = wasm.replace(/wasm$/u, 'txt')
      await rename(join(folder, 'assets', wasm), join(folder, 'assets', sent))
      // Pages, scripts and the list of the service worker name the file.
      for (const name of await readdir(folder, { recursive: true })) {
        if (!/\.(html|js)$/u.test(name)) continue
        const file = join(folder, name)
        await writeFile(file, (await readFile(file, 'utf8')).replaceAll(wasm, sent))
      }
    },
    async (page) => {
      await page.open('fr', { ...bip, ...days('14') })
      assert.equal(await page.total(), '1 106 €')
    },
  )
})

const neverRun = {
  'a script sent under another type': async (folder) => {
    const script = await assetOf(folder, '.js')
    await rename(script, script.replace(/js$/u, 'txt'))
    const file = join(folder, 'index.html')
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace(basename(script), basename(script).replace(/js$/u, 'txt')),
    )
  },
  // A browser that does not know modules skips the script in the same way.
  'a browser older than modules': async (folder) => {
    const file = join(folder, 'index.html')
    await writeFile(file, (await readFile(file, 'utf8')).replace('type="module"', 'type="not-known"'))
  },
}

for (const [name, change] of Object.entries(neverRun)) {
  test(`${name} leaves a message that stays true, and the tables one link away`, async () => {
    await withChangedSite(
      change,
      async (page) => {
        await page.load(page.linkOf('fr'))
        const link = await page.raw.$('.starting a')
        const { text, tables, top } = await readFallback(page.raw, link)
        assert.match(plain(text), /ce navigateur est trop ancien ou bloque les scripts/)
        assert.ok(tables > 20 && Math.abs(top) < 200, `${tables} tables, at ${top}`)
      },
      [/MIME type/, /could not load/],
    )
  })
}

test('without style the page reads in order: what it is, the message, the rates', async () => {
  await withPage(async (page) => {
    await withoutScript(page, async () => {
      await page.load(page.linkOf('en'))
      const text = await page.raw.evaluate(() => {
        document.querySelector('link[rel="stylesheet"]').remove()
        return document.body.innerText
      })
      const order = [
        'work out my Erasmus+ grant',
        'needs JavaScript',
        'The rates, without computing',
        'call 2023',
        'All sources',
        'not an official tool',
      ]
      const found = order.map((part) => plain(text).toLowerCase().indexOf(part.toLowerCase()))
      assert.ok(
        found.every((at, index) => at > (found[index - 1] ?? -1)),
        found.join(', '),
      )
    })
  })
})

test('nothing jumps while the page starts', async () => {
  await withPage(async (page) => {
    await page.raw.evaluateOnNewDocument(() => {
      globalThis.shifts = []
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) {
          globalThis.shifts.push(`${value} ${sources.map(({ node }) => node?.id || node?.className || node?.nodeName)}`)
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const probe = () =>
      new Promise((resolved) => requestAnimationFrame(() => setTimeout(() => resolved(globalThis.shifts), 100)))
    for (const [width, height] of [
      [320, 568],
      [390, 844],
      [1280, 900],
      [2560, 1440],
    ]) {
      await page.raw.setViewport({ width, height })
      for (const answers of [{}, { ...bip, ...days('5'), greenTravel: 'yes', call: '2023' }]) {
        await page.open('fr', answers)
        assert.deepEqual(await page.raw.evaluate(probe), [], `${width} px, ${JSON.stringify(answers)}`)
      }
    }
    // The measure itself is seen to work.
    await page.raw.evaluate(() => document.body.prepend(document.createElement('hr'), document.createElement('hr')))
    assert.notDeepEqual(await page.raw.evaluate(probe), [])
  })
})
