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
  const { layer, row, source } = value.lines.find(({ rule }) => rule === 'staffSupport')
  const [published] = JSON.parse(institution).figures.staffSupport
  assert.deepEqual(
    { layer, row, source },
    { layer: 'institution', row: published.id, source: published.witnesses[0].source },
  )
})

test('its row says in which country it is used, and why in no other', () => {
  const { mobility } = JSON.parse(worked)
  const [row] = considered(files, mobility).value.rows
  assert.deepEqual(row, {
    layer: 'institution',
    table: 'staffSupport',
    row: 'alpages-staff-day-group-1',
    outcome: 'used',
    restrictions: [],
    source: 'alpages-erasmus',
    locator: { heading: 'Staff', lines: '12' },
    trust: 'published',
  })
  const [elsewhere] = considered(files, { ...mobility, receivingCountry: 'DE' }).value.rows
  assert.deepEqual(elsewhere, {
    ...row,
    outcome: 'passedOver',
    restrictions: [{ kind: 'receivingCountry', found: { word: 'group2' }, required: { words: ['group1'] } }],
  })
})

test('a row that holds for several calls is told once, with all of them', () => {
  const { rows } = considered(files, { institution: 'usmb', call: 2025, role: 'student', activity: 'BIP' }).value
  assert.equal(new Set(rows.map(({ row }) => row)).size, rows.length)
  const { restrictions } = rows.find(({ row }) => row === 'usmb-length-bip')
  assert.deepEqual(restrictions, [
    { kind: 'call', found: { number: 2025 }, required: { words: ['2021', '2022', '2023'] } },
  ])
})

test('a question about its rows that is wrong is refused by field', () => {
  const { problems } = considered(files, { ...JSON.parse(worked).mobility, receivingCountry: 'XX' })
  assert.deepEqual(
    problems.map(({ field }) => field),
    ['receivingCountry'],
  )
})

test('the command that the recipe names has one line for each published row', async () => {
  const [, script, path] = /`node (scripts\/considered\.mjs) (tests\/cases\/\S+\.json)`/.exec(section)
  const lines = execFileSync(process.execPath, [script, path], { cwd: root, encoding: 'utf8' }).trim().split('\n')
  assert.match(lines.at(-1), /^\d+ rows, call 2023$/)
  const { institution: asked } = JSON.parse(await readFile(new URL(path, root), 'utf8')).mobility
  const { figures } = JSON.parse(await readFile(new URL(`data/institutions/${asked}.json`, root), 'utf8'))
  const published = Object.entries(figures).flatMap(([table, rows]) =>
    rows.map(({ id }) => `institution ${table} ${id}`),
  )
  assert.deepEqual(lines.slice(0, -1).map((line) => line.split(' (')[0]).sort(), published.sort()) // prettier-ignore
  assert.equal(lines.length - 1, parseInt(lines.at(-1), 10))
  for (const line of lines.slice(0, -1))
    assert.match(line, /^(institution|agency) \w+ [a-z\d-]+ \([a-z\d-]+(, [^,].*)?\): (used|applies|open|passed over)/)
  const said = lines.filter((line) => line.includes(' shortStaySupport '))
  assert.deepEqual(said, [
    'institution shortStaySupport usmb-short-stay-day-5 (usmb-erasmus, ERASMUS+ Blended Intensive Programme (BIP), lines 32-33): used',
    'institution shortStaySupport usmb-short-stay-day-15 (usmb-erasmus, ERASMUS+ Blended Intensive Programme (BIP), lines 32-33): passed over; days: expected at least 15, found 14',
  ])
})
