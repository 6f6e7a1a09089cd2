// A saved calculation as a file: the same bytes for the same answers, and everything that a file may hold instead. What
// the page does with it stands in keep.test.mjs.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { load } from '../../scripts/vite/page-source.mjs'
import { bip, saved, whole } from './kept-files.mjs'

let simulation, state, answers
before(async () => {
  simulation = await load('saved/simulation.ts')
  state = await load('saved/link.ts')
  answers = await load('question/fields.ts')
})

const given = (some) => ({ ...answers.noAnswers, ...some })
const read = (file) => simulation.readSimulation(typeof file === 'string' ? file : JSON.stringify(file))

test('a saved file is the same bytes for the same answers, in the order of the form, and holds only what was given', () => {
  const backwards = Object.fromEntries(Object.entries(given(bip)).reverse())
  const text = simulation.simulationText(backwards, '2026-11-21', '2026-11-22', false)
  assert.equal(text, `${JSON.stringify(saved(), undefined, 2)}\n`)
  assert.equal(simulation.simulationName('2026-11-22'), 'passerelle-simulation-2026-11-22.json')
})

test('any answers survive the way through a file, as they were typed; the private one only when asked', () => {
  const typed = given({ ...bip, days: ' 15', kilometres: '1\u202f234,5 🚆 <b>"\\{}', fewerOpportunities: 'yes' })
  for (const includesPrivate of [true, false]) {
    const text = simulation.simulationText(typed, '2026-11-21', '2026-11-22', includesPrivate)
    const reading = read(text)
    assert.deepEqual(reading.answers, includesPrivate ? typed : { ...typed, fewerOpportunities: '' })
    assert.deepEqual([reading.from, reading.damaged, reading.leftOut], ['file', false, []])
    assert.deepEqual([reading.version, reading.savedOn], ['2026-11-21', '2026-11-22'])
    assert.equal(text.includes('fewerOpportunities'), includesPrivate)
  }
})

/** Files of which a part is left out, with what is told of it. */
const damaged = {
  'an unknown entry': [JSON.stringify(saved({ note: 'hello' })), 'note', 'unknown'],
  'an answer beside the answers': [JSON.stringify(saved({ days: '5' })), 'days', 'unknown'],
  'an unknown question': [JSON.stringify(saved({ answers: { ...bip, shoeSize: '42' } })), 'shoeSize', 'unknown'],
  'a prototype name': [
    JSON.stringify(saved()).replace('"country"', '"__proto__":{"days":"1"},"country"'),
    '__proto__',
    'unknown',
  ],
  'a constructor': [
    JSON.stringify(saved()).replace('"country"', '"constructor":"x","country"'),
    'constructor',
    'unknown',
  ],
  'markup for an answer': [
    JSON.stringify(saved({ answers: { ...bip, country: '<img src=x onerror=alert(1)>' } })),
    'country',
    'unsound',
  ],
  'ten thousand characters': [
    JSON.stringify(saved({ answers: { ...bip, country: 'I'.repeat(10_000) } })),
    'country',
    'unsound',
  ],
  'one character too many': [
    JSON.stringify(saved({ answers: { ...bip, kilometres: '9'.repeat(41) } })),
    'kilometres',
    'unsound',
  ],
  'a number where a text belongs': [JSON.stringify(saved({ answers: { ...bip, days: 15 } })), 'days', 'unsound'],
  'a list where a text belongs': [JSON.stringify(saved({ answers: { ...bip, days: ['15'] } })), 'days', 'unsound'],
  'an object where a text belongs': [
    JSON.stringify(saved({ answers: { ...bip, role: { toString: 'student' } } })),
    'role',
    'unsound',
  ],
  'nothing where a text belongs': [
    JSON.stringify(saved({ answers: { ...bip, greenTravel: null } })),
    'greenTravel',
    'unsound',
  ],
  'an empty answer': [JSON.stringify(saved({ answers: { ...bip, greenTravel: '' } })), 'greenTravel', 'unsound'],
  'an unknown word': [JSON.stringify(saved({ answers: { ...bip, greenTravel: 'perhaps' } })), 'greenTravel', 'unsound'],
  'a day that is not in the calendar': [
    JSON.stringify(saved({ answers: { ...bip, start: '2023-02-29' } })),
    'start',
    'unsound',
  ],
  'a right-to-left mark': [
    JSON.stringify(saved({ answers: { ...bip, kilometres: '\u202e12' } })),
    'kilometres',
    'unsound',
  ],
  'half a character': [JSON.stringify(saved({ answers: { ...bip, kilometres: '\ud800' } })), 'kilometres', 'unsound'],
  'an answer given twice': [JSON.stringify(saved()).replace('"days":"15"', '"days":"15","days":"30"'), 'days', 'twice'],
  'an answer given twice, once in disguise': [
    JSON.stringify(saved()).replace('"days":"15"', '"days":"15","d\\u0061ys":"30"'),
    'days',
    'twice',
  ],
  'answers given twice': [JSON.stringify(saved()).replace(/}$/, ',"answers":{"days":"1"}}'), 'answers', 'twice'],
  'a version that is no date': [JSON.stringify(saved({ rulesVersion: '1.2.3' })), 'rulesVersion', 'unsound'],
  'a day of saving that is no date': [JSON.stringify(saved({ savedOn: 'yesterday' })), 'savedOn', 'unsound'],
}

for (const [name, [text, entry, reason]] of Object.entries(damaged)) {
  test(`a file with ${name} gives the rest, and the part is told by name`, () => {
    const reading = read(text)
    assert.deepEqual(reading.leftOut, [{ name: entry, reason }])
    assert.equal(reading.damaged, true)
    const kept = { ...bip, ...(reason === 'unsound' ? { [entry]: undefined } : {}) }
    assert.deepEqual(
      reading.answers,
      given(
        Object.fromEntries(
          Object.entries(kept)
            .map(([field, value]) => [field, value ?? ''])
            .filter(([field]) => field in answers.noAnswers),
        ),
      ),
    )
    assert.equal(Object.getPrototypeOf(reading.answers), Object.prototype)
    assert.equal({}.days, undefined)
  })
}

test('all that is wrong in a file is told at once', () => {
  const { leftOut, answers: kept } = read(
    saved({ rulesVersion: 3, note: '', answers: { ...bip, country: 'it', size: '1' } }),
  )
  assert.deepEqual(leftOut, [
    { name: 'rulesVersion', reason: 'unsound' },
    { name: 'note', reason: 'unknown' },
    { name: 'country', reason: 'unsound' },
    { name: 'size', reason: 'unknown' },
  ])
  assert.equal(kept.days, '15')
})

/** Files that are not opened at all, with the reason. */
const refused = {
  'an empty file': ['', 'foreign'],
  'no JSON': ['Bonjour', 'foreign'],
  'a picture': ['\ufffd\ufffd\u0000\u0010JFIF', 'foreign'],
  'a list': [`[${whole}]`, 'foreign'],
  'a text': ['"passerelle-simulation"', 'foreign'],
  nothing: ['null', 'foreign'],
  'an object of somebody else': ['{"format":"other","formatVersion":1}', 'foreign'],
  'a worked case': ['{"title":"a","origin":"workedOut","mobility":{}}', 'foreign'],
  'a deep nest': ['['.repeat(30_000), 'foreign'],
  'a file cut at its end': [whole.slice(0, -1), 'cut'],
  'a file cut in the middle': [whole.slice(0, whole.length / 2), 'cut'],
  'two files in one': [whole + whole, 'cut'],
  'the next format': [JSON.stringify(saved({ formatVersion: 2 })), 'otherFormat'],
  'a format version in words': [JSON.stringify(saved({ formatVersion: '1' })), 'otherFormat'],
  'no format version': [JSON.stringify(saved({ formatVersion: undefined })), 'otherFormat'],
  'no answers': [JSON.stringify(saved({ answers: {} })), 'noAnswers'],
  'answers as a list': [JSON.stringify(saved({ answers: ['student'] })), 'noAnswers'],
  'answers left away': [JSON.stringify(saved({ answers: undefined })), 'noAnswers'],
  'only wrong answers': [JSON.stringify(saved({ answers: { role: 'king' } })), 'noAnswers'],
}

for (const [name, [text, defect]] of Object.entries(refused)) {
  test(`${name}: not opened (${defect})`, () => assert.equal(read(text).defect, defect))
}

test('every beginning of a saved file is either whole or refused, never half read', () => {
  for (let length = 0; length < whole.length; length++) assert.ok('defect' in read(whole.slice(0, length)))
})

test('a file is measured before it is read', async () => {
  const atEdge = whole + ' '.repeat(simulation.largestFile - whole.length)
  assert.equal((await simulation.openSimulation(new Blob([atEdge]))).damaged, false)
  assert.equal((await simulation.openSimulation(new Blob([atEdge, ' ']))).defect, 'tooLarge')
  const unreadable = { size: 1, text: () => Promise.reject(new Error('gone')) }
  assert.equal((await simulation.openSimulation(unreadable)).defect, 'unreadable')
})

test('any text whatever is read as a file without harm, by the same rules as a link', () => {
  let current = 7
  const any = (below) => (current = (current * 1_103_515_245 + 12_345) % 2_147_483_648) % below
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\\',
    '"format":',
    '"passerelle-simulation"',
    '"answers":{',
    '"days":"5"',
    '"__proto__":',
    'null',
    '1',
    '\ud800',
    ' ',
  ]
  for (let round = 0; round < 3000; round++) {
    const text = any(2) === 0 ? whole.slice(0, any(whole.length)) : ''
    const reading = read(text + Array.from({ length: any(15) }, () => pieces[any(pieces.length)]).join(''))
    if ('defect' in reading) continue
    const link = state.readFragment(state.fragmentOf(reading.answers, '2026-11-21', undefined, true))
    assert.deepEqual(link.answers, reading.answers)
  }
})
