// The other tests here ask the bundle of the last build: one that is not what data/ holds would make them speak of old
// figures.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import catalogue from '../../build/package/catalogue.js'
import data from '../../build/package/data.js'
import { bundlesOf } from '../../scripts/bundle-data.mjs'

const stale = 'build/package/data.js or catalogue.js is not what data/ holds: npm run build'
const now = await bundlesOf(fileURLToPath(new URL('../../data', import.meta.url)))

test('the bundle is what data/ holds (npm run build mends it)', () => {
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

test('a file is needed for an estimate or is of the catalogue; the sources of both are told with it', () => {
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
