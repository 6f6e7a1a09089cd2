// scripts/new-call.mjs creates a call that loads, whose rows are all marked as carried over, and for which every row of
// docs/figures.json still accounts.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { newCall, toBeChecked } from '../../scripts/new-call.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = 'data/programmes/erasmus-plus/calls'
let copy, last, year
const read = async (path) => JSON.parse(await readFile(join(copy, path), 'utf8'))

before(async () => {
  copy = await mkdtemp(join(tmpdir(), 'passerelle-call-'))
  await cp(join(root, 'data'), join(copy, 'data'), { recursive: true })
  await mkdir(join(copy, 'docs'))
  await cp(join(root, 'docs/figures.json'), join(copy, 'docs/figures.json'))
  year = parseInt((await readdir(join(root, folder))).sort().at(-1)) + 1
  last = await newCall(copy, year, '2099-01-02')
})
after(() => rm(copy, { recursive: true, force: true }))

test('the data with the new call is valid', () => {
  const script = join(root, 'scripts/validate-data.mjs')
  const { stdout, stderr } = spawnSync(process.execPath, [script, join(copy, 'data')], { encoding: 'utf8', cwd: root })
  assert.deepEqual([stdout, stderr], ['the data is in order\n', ''])
})

test('its figures are those of the last call, and every copied row is marked', async () => {
  const [before, after] = [await read(`${folder}/${last}.json`), await read(`${folder}/${year}.json`)]
  assert.deepEqual([after.year, after.changedOn], [year, '2099-01-02'])
  let rows = 0
  const compare = (one, other) => {
    if (one === null || typeof one !== 'object') return assert.equal(other, one)
    assert.deepEqual(Object.keys(other), Object.keys(one))
    if (one.locator) rows += 1
    for (const key of Object.keys(one)) {
      if (key === 'locator') assert.equal(other[key], `${one[key]}; carried over from call ${last}: ${toBeChecked}`)
      else if (key === 'trust') assert.equal(other[key], 'deduced')
      else if (key === 'id' && one.text) assert.equal(other[key], one[key].replace(last, year))
      else if (!['year', 'changedOn'].includes(key)) compare(one[key], other[key])
    }
  }
  compare(before, after)
  assert.ok(rows > 80, `only ${rows} rows`)
})

test('the table of figures adds the call to those of each figure, and removes it from the unknown ones', async () => {
  const { figures } = await read('docs/figures.json')
  let count = 0
  for (const { figure, calls, encodedAt, leftOutBecause } of figures) {
    assert.ok(calls.length > 0, figure)
    assert.ok(!(leftOutBecause?.startsWith('no source is known') && calls.includes(year)), figure)
    if (![encodedAt ?? []].flat().some((place) => place.includes('{call}'))) continue
    count += 1
    assert.equal(calls.includes(year), calls.includes(last), figure)
  }
  assert.ok(count > 100, `only ${count} figures`)
})

test('a year that is not the next one is refused, and nothing is written', async () => {
  await assert.rejects(newCall(copy, year, '2099-01-02'), RangeError)
  await assert.rejects(newCall(copy, year + 2, '2099-01-02'), /expected \d{4}, found \d{4}/)
})
