// The other tests here use the bundle of the last build: if it differed from data/, they would test outdated figures.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import catalogue from '../../build/package/catalogue.js'
import data from '../../build/package/data.js'
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

test('each file is in the estimate bundle or in the catalogue; each bundle has the sources that its files cite', () => {
  const pathsOf = (files) => files.map(({ path }) => path)
  assert.deepEqual(
    pathsOf(now.data).filter((path) => pathsOf(now.catalogue).includes(path)),
    ['sources.json'],
  )
  const idsIn = (files) =>
    JSON.parse(files.find(({ path }) => path === 'sources.json').text).sources.map(({ id }) => id)
  assert.ok(idsIn(now.catalogue).includes('geonames'))
  assert.ok(!idsIn(now.data).includes('geonames'), 'only campuses cite it')
  assert.ok(idsIn(now.data).includes('usmb-erasmus'))
})
