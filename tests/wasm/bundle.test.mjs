// The other tests here use the bundle of the last build: if it differed from data/, they would test outdated figures.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { fileURLToPath } from 'node:url'
import catalogue from '../../build/package/catalogue.js'
import data from '../../build/package/data.js'
import { createPasserelle } from '../../build/package/index.js'
import { bundlesOf } from '../../scripts/bundle-data.mjs'

const stale = 'build/package/data.js or catalogue.js is not what data/ holds: npm run build'
const now = await bundlesOf(fileURLToPath(new URL('../../data', import.meta.url)))

test('the bundle has the content of data/ (update: npm run build)', () => {
  const textsOf = ({ data, catalogue }) =>
    new Map(
      Object.entries({ data, catalogue }).flatMap(([name, files]) =>
        files.map((file) => [`${name}: ${file.path}`, file.text]),
      ),
    )
  const [before, after] = [{ data, catalogue }, now].map(textsOf)
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  )
  assert.deepEqual(changed, [], stale)
})

/** A value without the witnesses of rows, and those of each row by its id. */
function apart(value) {
  const witnesses = new Map()
  const rest = JSON.parse(JSON.stringify(value), (_, each) => {
    if (!Array.isArray(each?.witnesses)) return each
    const { witnesses: own, ...row } = each
    witnesses.set(row.id, own)
    return row
  })
  return { rest, witnesses }
}

const withoutReason = ({ because, trust = because && 'deduced', ...witness }) => ({
  ...witness,
  ...(trust && { trust }),
})

/** Fewer witnesses than the whole, each without its reason, and at least one a row. */
function assertShorter({ rest, witnesses }, whole) {
  assert.deepEqual(rest, whole.rest)
  for (const [id, some] of witnesses) {
    const all = whole.witnesses.get(id).map(withoutReason)
    assert.ok(some.length > 0, id)
    for (const one of some)
      assert.ok(
        all.some((each) => isDeepStrictEqual(each, one)),
        id,
      )
  }
}

test('a file in both bundles is whole in the catalogue; for an estimate it has the witnesses that answers cite, without reasons', () => {
  const inBoth = now.data.filter(({ path }) => now.catalogue.some((file) => file.path === path))
  const wholeOf = ({ path }) => JSON.parse(now.catalogue.find((file) => file.path === path).text)
  assert.ok(inBoth.some(({ path }) => path === 'programmes/erasmus-plus/travel.json'))
  for (const file of inBoth) {
    if (file.path === 'sources.json') continue
    assertShorter(apart(JSON.parse(file.text)), apart(wholeOf(file)))
  }
  const idsIn = (files) =>
    JSON.parse(files.find(({ path }) => path === 'sources.json').text).sources.map(({ id }) => id)
  assert.ok(idsIn(now.catalogue).includes('geonames'))
  assert.ok(!idsIn(now.data).includes('geonames'), 'only campuses cite it')
  assert.ok(idsIn(now.data).includes('usmb-erasmus'))
})

test('before the catalogue is loaded, every row is cited as it is afterwards', async () => {
  const early = await createPasserelle({ catalogue: 'later' })
  const whole = await createPasserelle()
  const readers = [{ institution: 'usmb' }, ...['FR', 'DE', 'ES', 'PL', 'TR', 'AT'].map((country) => ({ country })), {}]
  for (const call of whole.about().value.calls) {
    for (const reader of readers) {
      const [before, after] = [early, whole].map((core) => core.figures({ call, ...reader }))
      assert.deepEqual(before.value.citations, after.value.citations)
      assertShorter(apart(before), apart(after))
    }
  }
  const question = { id: 'staff-day-group-1-2021' }
  const [few, all] = [early, whole].map((core) => core.row(question).value.witnesses)
  assert.ok(all.some(({ because }) => because !== undefined))
  assert.ok(few.every(({ because }) => because === undefined))
})
