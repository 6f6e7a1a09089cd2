// What the page knows without a browser: numbers as people type them, days, fragments, words; and that its form asks
// everything the real core can ask.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { createPasserelle } from 'passerelle'
import { load } from '../../scripts/vite/page-source.mjs'

let formula,
  numbers,
  civilDate,
  dates,
  state,
  answers,
  kinds,
  messages,
  around,
  printed,
  witnesses,
  locator,
  rates,
  format,
  outcome,
  questions,
  condition,
  mobility,
  passerelle
before(async () => {
  formula = await load('elements/grant/formula.ts')
  numbers = await load('question/numbers.ts')
  civilDate = await load('question/civil-date.ts')
  dates = await load('words/date.ts')
  state = await load('saved/link.ts')
  answers = await load('question/fields.ts')
  kinds = await load('question/kinds.ts')
  messages = await load('messages/index.ts')
  around = await load('messages/around/index.ts')
  printed = await load('messages/print/index.ts')
  witnesses = await load('messages/witnesses/index.ts')
  locator = await load('words/locator.ts')
  rates = await load('messages/rates/index.ts')
  format = await load('words/format.ts')
  outcome = await load('question/outcome.ts')
  questions = await load('question/visible-questions.ts')
  mobility = await load('question/mobility.ts')
  condition = await load('words/requirement.ts')
  passerelle = await createPasserelle()
})

const given = (some) => ({ ...answers.noAnswers, ...some })

test('kilometres are read as both languages write them, and become whole metres', () => {
  const read = {
    '499,7': 499_700,
    499.7: 499_700,
    ' 1 234,5 ': 1_234_500,
    '1\u202f234,5': 1_234_500,
    '1,234.5': 1_234_500,
    '1.234,5': 1_234_500,
    '1,234,567': 1_234_567_000,
    '543.4715 km': 543_472,
    '543,47149': 543_471,
    '0,234': 234,
    '-5': -5_000,
    '1,234': 'ambiguousNumber',
    12.345: 'ambiguousNumber',
    abc: 'notANumber',
    '1e3': 'notANumber',
    '1.2.3': 'notANumber',
    '5,': 'notANumber',
    '٥': 'notANumber',
    9999999999999: 'tooLarge',
  }
  for (const [text, metres] of Object.entries(read)) assert.equal(numbers.wholeNumber(text, 1000, true), metres, text)
})

test('months become days only where that is exact', () => {
  assert.equal(numbers.wholeNumber('5', 30, false), 150)
  assert.equal(numbers.wholeNumber('4,5', 30, false), 135)
  assert.equal(numbers.wholeNumber('4,25', 30, false), 'notWhole')
  assert.equal(numbers.wholeNumber('4.50000000001', 30, false), 'notWhole')
})

test('a day is a day of the calendar, said in the language', () => {
  assert.deepEqual(['2024-02-29', '2023-02-29', '2024-13-01', '24-01-01', ''].map(civilDate.isDate), [
    true,
    false,
    false,
    false,
    false,
  ])
  assert.equal(dates.dateInWords('2024-07-01', 'fr'), '1er juillet 2024')
  assert.equal(dates.dateInWords('2024-07-01', 'en'), '1 July 2024')
})

test('money has the typography of its language', () => {
  assert.equal(format.wordsOf('fr').money(118800), '1\u202f188\u00a0€')
  assert.equal(format.wordsOf('fr').rate(7900), '79,00\u00a0€')
  assert.equal(format.wordsOf('fr').money(39550), '395,50\u00a0€')
  assert.equal(format.wordsOf('fr').amount({ low: 0, high: 2300 }), 'entre 0\u00a0€ et 23\u00a0€')
  assert.equal(format.wordsOf('en').amount({ low: 118800, high: 118800 }), '€1,188')
})

/** A small generator of numbers, the same in each run. */
function numbersFrom(seed) {
  let current = seed
  return (below) => {
    current = (current * 1_103_515_245 + 12_345) % 2_147_483_648
    return current % below
  }
}

test('any answers survive the way through a fragment, the private ones apart', () => {
  const any = numbersFrom(1)
  const samples = {
    institution: ['usmb', 'other'],
    institutionCountry: ['DE', 'ZZ'],
    role: answers.roles,
    direction: answers.directions,
    activity: answers.activities,
    country: ['IT', 'JP', 'ZZ'],
    lengthKnownAs: answers.lengthsKnownAs,
    start: ['2024-02-29'],
    end: ['2024-03-01', '1999-12-31'],
    days: ['15', ' 15', 'é&=#%+', '1 000'],
    months: ['4,5'],
    interruptedDays: ['10'],
    kilometres: ['499,7', '1\u202f234', '🚆', '<b>'],
    greenTravel: kinds.yesOrNo,
    realTravelCost: ['1 200,50'],
    virtualPart: kinds.yesOrNo,
    teachingHours: ['8'],
    teachingContract: kinds.yesOrNo,
    yearOfStudy: ['3'],
    earlierMonths: ['7,5'],
    oneCycleStudies: kinds.yesOrNo,
    fewerOpportunities: kinds.yesOrNo,
    outermostRegion: kinds.yesOrNo,
    call: ['2023', '2031'],
    monthlyRate: ['450', '450,50 €'],
    dailyRate: ['€120'],
    fundedDays: ['10'],
    travelDays: ['2'],
    travelPaid: kinds.yesOrNo,
    compareFrom: ['2021'],
    compareTo: ['2025', '2031'],
    returnedOn: ['2024-02-29'],
    daysDone: ['15', 'x'],
    papers: ['cv', 'cv.learning-agreement'],
  }
  assert.deepEqual(Object.keys(samples), [...answers.fields])
  for (let round = 0; round < 2000; round++) {
    const some = given({})
    for (const [field, values] of Object.entries(samples)) if (any(2) === 0) some[field] = values[any(values.length)]
    const fragment = state.fragmentOf(some, '2026-01-02', any(2) === 0 ? 'en' : undefined)
    const reading = state.readFragment(fragment)
    assert.equal(reading.damaged, false, fragment)
    assert.deepEqual(reading.answers, { ...some, fewerOpportunities: '' })
    assert.ok(!fragment.includes('fewerOpportunities'))
  }
})

test('the day of a file is the one on the wall, at either side of midnight and in any century', () => {
  assert.equal(civilDate.dayOf(new Date(2026, 10, 21, 0, 0, 0)), '2026-11-21')
  assert.equal(civilDate.dayOf(new Date(2026, 10, 21, 23, 59, 59, 999)), '2026-11-21')
  assert.equal(civilDate.dayOf(new Date(1999, 0, 1)), '1999-01-01')
  assert.equal(civilDate.dayOf(new Date(2040, 1, 29)), '2040-02-29')
})

test('any text whatever is read as a fragment without harm', () => {
  const any = numbersFrom(2)
  const pieces = [
    'role=',
    'student',
    '&',
    '=',
    '%',
    '%ff',
    '%E2%80%AE',
    'v=',
    '2024-01-01',
    '#',
    'days=',
    '\ud800',
    '__proto__=1',
    'x'.repeat(50),
    'greenTravel=yes',
  ]
  for (let round = 0; round < 2000; round++) {
    const text = Array.from({ length: any(12) }, () => pieces[any(pieces.length)]).join('')
    const { answers: read } = state.readFragment(text)
    assert.deepEqual(Object.keys(read), [...answers.fields])
    const again = state.readFragment(state.fragmentOf(read, '2024-01-01'))
    assert.deepEqual(again.answers, read)
    assert.equal(again.damaged, false)
  }
})

/** Every text of a table, those of functions called with what they may be given. */
function textsOf(table, name = '') {
  if (typeof table === 'string') return [[name, table]]
  if (typeof table === 'function') {
    for (const words of [[{ found: 'a', range: 'b' }], ['1', '2', '3'], [1, 'day', '1'], [['a', 'b']]]) {
      try {
        const text = table(...words)
        if (typeof text === 'string') return [[name, text]]
      } catch {
        // Another kind of facts is meant.
      }
    }
    assert.fail(`${name} says nothing`)
  }
  return Object.entries(table).flatMap(([key, value]) => textsOf(value, `${name}.${key}`))
}

/** The words of the calculator, and those that are loaded later. */
const wordsIn = (language) => ({
  ...messages.messagesOf(language),
  around: around.aroundTextOf(language),
  printed: printed.printTextOf(language),
  witnesses: witnesses.witnessesTextOf(language),
})

test('French texts have their no-break spaces and their apostrophes, and no text is empty', () => {
  for (const [name, text] of textsOf(wordsIn('fr'))) {
    assert.ok(text.trim() !== '', name)
    assert.doesNotMatch(text, / [;:?!»%]|« /u, name)
    assert.doesNotMatch(text, /'/u, name)
    if (name !== '.around.otherLanguage') assert.doesNotMatch(text, /\b(the|your|answer)\b/iu, name)
  }
  for (const [name, text] of textsOf(wordsIn('en'))) {
    assert.ok(text.trim() !== '', name)
    assert.doesNotMatch(text, /[«»]|'|\b(votre|vous|réponse)\b/iu, name)
  }
})

test('an only institution is kept with the answers; one among several is for the person to say', () => {
  const usmb = passerelle.about().value.institutions.find(({ id }) => id === 'usmb')
  const two = [usmb, { ...usmb, id: 'invented' }]
  const some = given({ role: 'student' })
  assert.deepEqual(questions.withInstitution(some, [usmb]), { ...some, institution: 'usmb' })
  assert.deepEqual(questions.withInstitution(some, two), some)
  assert.deepEqual(questions.withInstitution({ ...some, institution: 'invented' }, two).institution, 'invented')
  assert.deepEqual(questions.withInstitution(given({}), [usmb]), given({}), 'nothing answered, nothing kept')
})

test('a place in a source is told in the words of the page, its heading in those of the source', () => {
  const place = { heading: 'Taux ?', page: 64, lines: '12-15, 20' }
  const said = (language, where) => locator.locatorParts(format.wordsOf(language), where, { language: 'fr' })
  assert.deepEqual(said('en', place), [
    { text: 'Taux\u202f?', language: 'fr' },
    { text: 'page 64', language: 'en' },
    { text: 'lines 12–15, 20', language: 'en' },
  ])
  assert.deepEqual(said('fr', { lines: '12' }), [{ text: 'ligne 12', language: 'fr' }])
  assert.deepEqual(said('fr', { lines: '12-15' }), [{ text: 'lignes 12–15', language: 'fr' }])
  assert.deepEqual(said('fr', {}), [])
})

test('a rate that begins at nothing is said by its most', () => {
  const step = { count: 2, unit: 'travelDay', rate: { low: 0, high: 17500 } }
  const said = (language) => formula.stepInWords(format.wordsOf(language), step).replace(/[\u00a0\u202f]/g, ' ')
  assert.equal(said('fr'), '2 jours de voyage, jusqu’à 175,00 €')
  assert.equal(said('en'), '2 days of travel at up to €175.00')
})

test('what the core does not model is told in both languages', () => {
  for (const language of ['fr', 'en']) {
    const told = Object.keys(rates.ratesTextOf(language).notModelledNames)
    assert.deepEqual(told.sort(), [...passerelle.about().value.notModelled].sort(), language)
  }
})

/** Many questions: each role, direction and kind of stay, near and far, with and without a length. */
function* manyAnswers() {
  for (const role of answers.roles) {
    for (const direction of answers.directions) {
      for (const activity of answers.activitiesOf[role]) {
        for (const country of ['', 'IT', 'JP', 'CH']) {
          for (const length of [
            {},
            { start: '2024-03-04', end: '2024-03-08' },
            { start: '2023-09-01', end: '2024-06-30' },
          ]) {
            for (const kilometres of ['', '99', '700']) {
              yield given({ institution: 'usmb', role, direction, activity, country, ...length, kilometres })
            }
          }
        }
      }
    }
  }
}

test('every answer that the core waits for has its question in the form', () => {
  let asked = 0
  for (const some of manyAnswers()) {
    const said = outcome.outcomeOf(passerelle, some)
    assert.deepEqual(said.problems, [])
    const shown = questions.shownQuestions(some, said)
    const causes = said.grant.lines.flatMap((line) => line.causes)
    const asking = [...said.grant.questions, ...said.grant.assumptions, ...causes].map(({ field }) => field)
    const wanted = asking.filter((field) => field !== undefined)
    for (const field of [...wanted, ...said.verdict.missing]) {
      const question = mobility.fieldOf(field, some)
      assert.ok(question !== undefined && shown.has(question), `${field} of ${JSON.stringify(some)}`)
      asked++
    }
  }
  assert.ok(asked > 1000)
})

test('every word that a condition says has its words in both languages', () => {
  for (const some of manyAnswers()) {
    for (const detail of [{}, { virtualPart: 'no', teachingHours: '2', teachingContract: 'no', yearOfStudy: '1' }]) {
      const { verdict } = outcome.outcomeOf(passerelle, { ...some, ...detail })
      for (const each of verdict.conditions) {
        for (const language of ['fr', 'en']) {
          const words = format.wordsOf(language)
          for (const text of [
            condition.foundInWords(words, each) ?? 'nothing',
            condition.requiredInWords(words, each),
          ]) {
            assert.doesNotMatch(text, /[a-z][A-Z]|^$|^(student|outgoing|incoming|conference)$/u)
          }
        }
      }
    }
  }
})
