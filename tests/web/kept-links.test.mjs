// Links and saved files that people may have kept open as they did when they were made: with the same answers, the same
// question for the module and the same things left out. A row is added for what a new version can write; none is changed.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { load } from '../../scripts/vite/page-source.mjs'
import { opened, pages } from './kept-links.mjs'

const text = await readFile(new URL('kept-links.jsonl', import.meta.url), 'utf8')
const rows = text.trim().split('\n').map(JSON.parse)

for (const page of pages) {
  test(`every kept link of "${page}" opens with the same answers`, () => {
    const own = rows.filter((row) => row.page === page)
    assert.ok(own.length > 5)
    for (const { link, opens } of own) assert.deepEqual(opened(page, link), opens, link)
  })
}

test('every question stands in a kept link and in a kept file', async () => {
  const { fields } = await load('question/fields.ts')
  for (const page of ['calculator', 'file']) {
    const kept = new Set(
      rows.filter((row) => row.page === page).flatMap(({ opens }) => Object.keys(opens.answers ?? {})),
    )
    assert.deepEqual(
      fields.filter((field) => !kept.has(field)),
      [],
      page,
    )
  }
})
