// The smallest institution of CONTRIBUTING.md: its text is taken from there, added to the data and accepted, and its
// case is answered with its rate.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createPasserelle } from 'passerelle'
import { considered } from '../../scripts/considered/ask.mjs'
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

test('its row says in which country it is used, and why in no other', () => {
  const { mobility } = JSON.parse(worked)
  const [row] = considered(files, mobility).value.rows
  assert.deepEqual(row, {
    layer: 'institution',
    publication: 0,
    table: 'staffSupport',
    row: 0,
    outcome: 'used',
    restrictions: [],
    source: 'alpages-erasmus',
    locator: 'Staff, line 12',
    trust: 'published',
  })
  const [elsewhere] = considered(files, { ...mobility, receivingCountry: 'DE' }).value.rows
  assert.deepEqual(elsewhere, {
    ...row,
    outcome: 'passedOver',
    restrictions: [{ kind: 'receivingCountry', found: { word: 'group2' }, required: { words: ['group1'] } }],
  })
})

test('a question about its rows that is wrong is refused by field', () => {
  const { problems } = considered(files, { ...JSON.parse(worked).mobility, receivingCountry: 'XX' })
  assert.deepEqual(
    problems.map(({ field }) => field),
    ['receivingCountry'],
  )
})

test('the command that the recipe names has one line for each published row', () => {
  const [, script, path] = /`node (scripts\/considered\.mjs) (tests\/cases\/\S+\.json)`/.exec(section)
  const lines = execFileSync(process.execPath, [script, path], { cwd: root, encoding: 'utf8' }).trim().split('\n')
  assert.match(lines.at(-1), /^\d+ rows, call 2023$/)
  assert.equal(lines.length - 1, parseInt(lines.at(-1), 10))
  for (const line of lines.slice(0, -1))
    assert.match(
      line,
      /^(institution|agency) \/publications\/\d+\/figures\/\w+\/\d+ \(.+\): (used|applies|open|passed over)/,
    )
  const said = lines.filter((line) => line.includes('/shortStaySupport/'))
  assert.deepEqual(said, [
    'institution /publications/1/figures/shortStaySupport/0 (usmb-erasmus, ERASMUS+ Blended Intensive Programme (BIP), lines 32-33): used',
    'institution /publications/1/figures/shortStaySupport/1 (usmb-erasmus, ERASMUS+ Blended Intensive Programme (BIP), lines 32-33): passed over; days: expected at least 15, found 14',
  ])
})
