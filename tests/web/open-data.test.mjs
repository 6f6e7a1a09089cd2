// The figures as files to download, and the page of what changed: read as somebody without our code reads them.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import Ajv from 'ajv/dist/2020.js'
import Papa from 'papaparse'
import { load } from '../../scripts/vite/page-source.mjs'
import { plain, site, withPage } from './calculator.mjs'
import { inspectThemes, noViolations } from './axe.mjs'

// Loaded before the first test: the runner ends when the tests that it knows have ended.
const { changesBetween } = await load('static/changes/changes.ts')

const folder = join(site, 'data')
const textOf = (name) => readFile(join(folder, name), 'utf8')
const jsonOf = async (name) => JSON.parse(await textOf(name))

test('the files are those that their schemas describe', async () => {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  for (const [file, schema] of [
    ['rates.json', 'rates.schema.json'],
    ['sources.json', 'sources.schema.json'],
  ]) {
    const content = await jsonOf(file)
    assert.equal(content.$schema, schema)
    const validate = ajv.compile(await jsonOf(schema))
    assert.equal(validate(content), true, JSON.stringify(validate.errors?.slice(0, 3)))
    const [first] = content.rows ?? content.sources
    delete first.id
    delete first.call
    assert.equal(validate(content), false, 'a row without its name is refused')
  }
})

test('every digest is that of its file, and every file has one', async () => {
  const lines = (await textOf('sha256sums.txt')).trim().split('\n')
  const told = new Map(lines.map((line) => line.split('  ').toReversed()))
  const names = (await readdir(folder)).filter((name) => name !== 'sha256sums.txt')
  assert.deepEqual([...told.keys()].sort(), names.sort())
  for (const [name, digest] of told)
    assert.equal(
      createHash('sha256')
        .update(await textOf(name))
        .digest('hex'),
      digest,
      name,
    )
})

test('a row says its call, its figures, its proof and its witnesses; sources.json has every source', async () => {
  const { rows, calls, licence } = await jsonOf('rates.json')
  assert.equal(licence, 'CC-BY-4.0')
  const { sources } = await jsonOf('sources.json')
  const known = new Set(sources.map(({ id }) => id))
  const find = (call, id) => rows.filter((row) => row.call === call && row.row.id === id)
  const [journey, ...others] = find(2026, 'travel-100-km-2024')
  assert.deepEqual(others, [])
  assert.deepEqual([journey.row.standard, journey.row.green], [21100, 28500])
  assert.deepEqual(journey.proof, { source: 'programme-guide-2026', locator: { page: 63 }, trust: 'official' })
  assert.ok(journey.row.witnesses.length > 1)
  assert.equal(find(2025, 'travel-100-km-2024')[0].proof.carriedFrom, 2026)
  assert.deepEqual([...new Set(rows.map(({ call }) => call))], calls)
  for (const layer of ['call', 'agency', 'institution']) assert.ok(rows.some((row) => row.layer === layer))
  for (const { row, proof } of rows) {
    assert.ok(known.has(proof.source), row.id)
    for (const { source } of row.witnesses) assert.ok(source === undefined || known.has(source), row.id)
  }
})

test('the table has a line for each figure, and reads back what the rows say', async () => {
  const { data, errors } = Papa.parse((await textOf('rates.csv')).trim(), { header: true })
  assert.deepEqual(errors, [])
  const line = data.find(
    ({ call, row, figure }) => call === '2026' && row === 'travel-100-km-2024' && figure === 'green',
  )
  assert.equal(line.value, '28500')
  assert.deepEqual([line.layer, line.table, line.trust, line.page], ['call', 'travel', 'official', '63'])
  assert.match(line.address, /^https:\/\//)
  const { rows } = await jsonOf('rates.json')
  const named = new Set(data.map(({ call, author, row }) => [call, author, row].join()))
  for (const { call, author = '', row } of rows) assert.ok(named.has([call, author, row.id].join()), row.id)
})

/** Tables of one author: rows are `[name, value, id of the row]`. */
const said = (...rows) => ({
  citations: new Map(rows.map(([, , id]) => [id, { row: id, source: 's', locator: {}, trust: 'official' }])),
  tables: [
    {
      ...{ figure: 'travel', caption: 'Travel', columns: ['Distance', 'Ordinary'] },
      rows: rows.map(([name, value, id, detail]) => ({ name, detail, values: [value], proof: { id, witnesses: [] } })),
    },
  ],
})
const changes = (before, after) =>
  changesBetween(before, after).flatMap(({ changes: all }) =>
    all.map(({ name, before: one, after: other }) => [name, one?.words, other?.words]),
  )

test('what holds in both calls or reads the same has not changed; all else is told with both sides', () => {
  assert.deepEqual(changes(said(['10 km', '23', 'a']), said(['10 km', '28', 'a'])), [], 'the same row')
  assert.deepEqual(changes(said(['10 km', '23', 'a']), said(['10 km', '23', 'b'])), [], 'the same words')
  assert.deepEqual(changes(said(['10 km', '23', 'a']), said(['10 km', '28', 'b'])), [['10 km', '23', '28']])
  assert.deepEqual(changes(said(['10 km', '23', 'a']), said(['20 km', '28', 'b'])), [
    ['20 km', undefined, '28'],
    ['10 km', '23', undefined],
  ])
  // The same figure for other people, as long as it is clear which is which.
  assert.deepEqual(changes(said(['10 km', '23', 'a', 'students']), said(['10 km', '28', 'b', 'all'])), [
    ['10 km', '23', '28'],
  ])
  const two = [said(['10 km', '23', 'a', 'x'], ['10 km', '24', 'b', 'y']), said(['10 km', '28', 'c', 'z'])]
  assert.equal(changes(...two).length, 3)
})

test('both pages are linked from the foot of every page, and say what they should, in both languages', async () => {
  await withPage(async ({ browser, address }) => {
    for (const [home, changed, data] of [
      ['', 'changements/', 'donnees/'],
      ['en/', 'en/changes/', 'en/open-data/'],
    ])
      for (const from of [home, home === '' ? 'ecole/' : 'en/school/', changed]) {
        await browser.open(address + from)
        const links = await browser.evaluate(() =>
          [...document.querySelectorAll('footer a')].filter((link) => link.checkVisibility()).map(({ href }) => href),
        )
        for (const to of [changed, data]) assert.ok(links.includes(address + to), `${from} to ${to}`)
      }
    await browser.open(`${address}en/changes/`)
    const text = plain(await browser.evaluate(() => document.querySelector('main').innerText))
    assert.match(text, /From call 2025 to call 2026/)
    assert.match(text, /at least 4 hours during the stay deduced\s+at least 4 hours a week official/)
    assert.doesNotMatch(text, /10 km to less than 100 km.*call 2025/, 'travel did not change in 2026')
    await browser.open(`${address}donnees/`)
    const files = await browser.evaluate(() =>
      Promise.all([...document.querySelectorAll('.files a')].map(async ({ href }) => (await fetch(href)).status)),
    )
    assert.deepEqual(files, Array(8).fill(200))
    assert.deepEqual(await inspectThemes(browser), noViolations)
  })
})

test('the single file holds the page of what changed, and no link to files that it does not hold', async () => {
  await withPage(
    async (page) => {
      await page.open('fr')
      const follow = (browser) =>
        browser.evaluate(() => {
          const links = [...document.querySelectorAll('footer a')].filter((link) => link.checkVisibility())
          links.find(({ hash }) => hash === '#page=changes').click()
          return links.map(({ hash }) => hash)
        })
      assert.ok(!(await follow(page.browser)).includes('#page=open-data'))
      await page.browser.until(() => document.querySelector('main[data-part="changes"][lang="fr"]').checkVisibility())
      const text = await page.browser.evaluate(() => document.querySelector('main.shown:not([hidden])').innerText)
      assert.match(plain(text), /De l’appel 2025 à l’appel 2026/)
    },
    { single: true },
  )
})
