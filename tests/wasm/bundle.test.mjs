// The other tests here ask the bundle of the last build: one that is not what data/ holds would make them speak of old
// figures.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import bundled from '../../build/package/data.js'
import { bundleOf } from '../../scripts/bundle-data.mjs'

const stale = 'build/package/data.js is not what data/ holds: npm run build'

test('the bundle is what data/ holds (npm run build mends it)', async () => {
  const now = await bundleOf(fileURLToPath(new URL('../../data', import.meta.url)))
  const textsOf = (files) => new Map(files.map(({ path, text }) => [path, text]))
  const [before, after] = [bundled, now].map(textsOf)
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  )
  assert.deepEqual(changed, [], stale)
})
