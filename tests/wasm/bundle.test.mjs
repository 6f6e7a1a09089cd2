// The other tests here use the bundle of the last build: if it differed from data/, they would test outdated figures.

import assert from 'node:assert/strict'
import { test } from 'node:test'
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

test('a file in both bundles is whole in the catalogue, and lacks only reasons and unneeded sources for an estimate', () => {
  const inBoth = now.data.filter(({ path }) => now.catalogue.some((file) => file.path === path))
  const wholeOf = ({ path }) => JSON.parse(now.catalogue.find((file) => file.path === path).text)
  assert.ok(inBoth.some(({ path }) => path === 'programmes/erasmus-plus/travel.json'))
  for (const file of inBoth) {
    if (file.path === 'sources.json') continue
    const reasons = JSON.stringify(wholeOf(file)).match(/"because"/g)
    assert.ok(reasons.length > 0, file.path)
    const expected = JSON.parse(JSON.stringify(wholeOf(file)), (_, value) => {
      if (value?.because === undefined) return value
      const { because, trust = 'deduced', ...rest } = value
      return { ...rest, trust }
    })
    assert.deepEqual(JSON.parse(file.text), expected)
  }
  const idsIn = (files) =>
    JSON.parse(files.find(({ path }) => path === 'sources.json').text).sources.map(({ id }) => id)
  assert.ok(idsIn(now.catalogue).includes('geonames'))
  assert.ok(!idsIn(now.data).includes('geonames'), 'only campuses cite it')
  assert.ok(idsIn(now.data).includes('usmb-erasmus'))
})

test('before the catalogue is loaded, only the reasons of witnesses are missing', async () => {
  const early = await createPasserelle({ catalogue: 'later' })
  const whole = await createPasserelle()
  const withoutReasons = (answer) => JSON.parse(JSON.stringify(answer, (name, value) => (name === 'because' ? undefined : value))) // prettier-ignore
  for (const call of whole.about().value.calls) {
    const [before, after] = [early, whole].map((core) => core.figures({ call, institution: 'usmb' }))
    assert.match(JSON.stringify(after), /"because"/)
    assert.deepEqual(before, withoutReasons(after))
  }
  const question = { id: 'staff-day-group-1-2021' }
  assert.ok(whole.row(question).value.witnesses.some(({ because }) => because !== undefined))
  assert.deepEqual(early.row(question), withoutReasons(whole.row(question)))
})
