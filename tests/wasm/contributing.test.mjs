// The smallest institution of CONTRIBUTING.md: its text is taken from there, added to the data and accepted, and its
// case is answered with its rate.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createPasserelle } from 'passerelle'
import { dataFiles } from '../../scripts/data-files.mjs'
import { centsOf } from '../cases/cases.mjs'

const root = new URL('../../', import.meta.url)
const guide = await readFile(new URL('CONTRIBUTING.md', root), 'utf8')
const section = guide.slice(guide.indexOf('## Add an institution'), guide.indexOf('## Add an offer'))
const blocks = [...section.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text]) => text)
assert.equal(blocks.length, 3, 'a source, an institution and a case')
const [source, institution, worked] = blocks

function withExample({ path, text }) {
  if (path !== 'sources.json') return { path, text }
  const file = JSON.parse(text)
  return { path, text: JSON.stringify({ ...file, sources: [...file.sources, JSON.parse(source)] }) }
}
const files = [
  ...(await dataFiles(fileURLToPath(new URL('data', root)))).map(withExample),
  { path: `institutions/${JSON.parse(institution).id}.json`, text: institution },
]
const passerelle = await createPasserelle({ files: null })

test('the smallest institution of CONTRIBUTING.md is valid', () => {
  assert.deepEqual(passerelle.validate(files), { ok: true, value: { problems: [] } })
})

test('its case is paid at the rate that it published', () => {
  assert.deepEqual(passerelle.load(files).problems, undefined)
  const { working, mobility } = JSON.parse(worked)
  const { ok, value, problems } = passerelle.estimate(mobility)
  assert.ok(ok, JSON.stringify(problems))
  assert.deepEqual(value.total, centsOf(working))
  const { layer, source } = value.lines.find(({ rule }) => rule === 'staffSupport')
  assert.deepEqual(
    { layer, source },
    { layer: 'institution', source: JSON.parse(institution).publications[0].figures.staffSupport[0].source },
  )
})
