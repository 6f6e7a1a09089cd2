// A question that is asked when it matters appears only if the core names its field while it is unanswered: as a question,
// an assumption, a cause, a gap or what a condition waits for. A rule that reads a field in silence is found here.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'
import { load } from '../../scripts/vite/page-source.mjs'

const kept = await readFile(new URL('kept-links.jsonl', import.meta.url), 'utf8')

/** For the questions that no kept link brings up. */
const furtherPeople = [
  {
    call: '2023',
    role: 'doctoralCandidate',
    activity: 'STA',
    direction: 'outgoing',
    country: 'JP',
    institution: 'usmb',
  },
  {
    call: '2024',
    role: 'student',
    activity: 'BIP',
    direction: 'outgoing',
    country: 'IT',
    days: '10',
    kilometres: '700',
  },
]

test('every question that waits until it matters is asked of somebody', async () => {
  const { fields, questions, noAnswers } = await load('question/fields.ts')
  const { outcomeOf } = await load('question/outcome.ts')
  const passerelle = await createPasserelle()
  const people = [
    ...kept
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row).opens.answers ?? {}),
    ...furtherPeople.map((person) => ({ lengthKnownAs: 'duration', ...person })),
  ]
  const asked = new Set(people.flatMap((person) => [...outcomeOf(passerelle, { ...noAnswers, ...person }).matters]))
  const waiting = fields.filter((field) => questions[field].asked === 'whenItMatters')
  assert.ok(waiting.length > 10)
  assert.deepEqual(
    waiting.filter((field) => !asked.has(field)),
    [],
    'the core never names these while they are unanswered (CONTRIBUTING.md, Add a question)',
  )
})
