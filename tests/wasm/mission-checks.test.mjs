// What a program can compute and check from the page of Savoie Mont Blanc: one test per row of what the source
// documents describe, named after its number there. Rows about lookups are in sessions.test.mjs and lookups.test.mjs,
// those about schools in schools.test.mjs; the last test checks that every row has a test.
import assert from 'node:assert/strict'
import { readFile, readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'

const core = await createPasserelle()

function value(answer) {
  assert.deepEqual(answer.problems ?? [], [])
  assert.equal(answer.ok, true)
  return answer.value
}
const usmb = { institution: 'usmb', call: 2023 }
const bip = {
  ...usmb,
  action: 'KA131',
  role: 'student',
  direction: 'outgoing',
  activity: 'BIP',
  receivingCountry: 'IT',
}
const staff = {
  ...usmb,
  action: 'KA171',
  role: 'teachingStaff',
  direction: 'outgoing',
  receivingCountry: 'JP',
  days: 5,
}
const student = {
  ...usmb,
  action: 'KA171',
  role: 'student',
  direction: 'incoming',
  travelDays: 0,
  sendingCountry: 'SN',
  yearOfStudy: 3,
}
const doctoral = { ...usmb, role: 'doctoralCandidate', direction: 'outgoing' }
const euros = ({ low, high }) => {
  assert.equal(low, high)
  return low / 100
}
const total = (mobility) => {
  const { total: sum, complete } = value(core.estimate(mobility))
  assert.ok(complete)
  return euros(sum)
}
/** A line of a grant, in euros; undefined if there is none. */
const line = (mobility, rule) => {
  const found = value(core.estimate(mobility)).lines.find((each) => each.rule === rule)
  return found && euros(found.amount)
}
/** The status of a condition; undefined if it does not apply. */
const status = (mobility, id) => value(core.check(mobility)).conditions.find((each) => each.id === id)?.status
const condition = (mobility, id) => value(core.check(mobility)).conditions.find((each) => each.id === id)
const fact = (id) => {
  const found = value(core.facts({})).facts.find((each) => each.id === id)
  assert.ok(found, id)
  return found
}
const holds = (id, ...words) => {
  for (const word of words) assert.ok(fact(id).text.en.includes(word), `${id}: "${word}" in: ${fact(id).text.en}`)
}
/** The papers of a mobility in one of its stages. */
const papers = (mobility, stage) => value(core.documents(mobility)).documents.filter((each) => each.stage === stage)

test('row 9: a student is paid 79 a day up to day 14, then 56, and nothing for 4 or 31 days', () => {
  assert.deepEqual(
    [5, 14, 15, 30].map((days) => line({ ...bip, days }, 'shortStaySupport')),
    [395, 1106, 1162, 2002],
  )
  for (const days of [4, 31]) {
    const { lines, unpriced } = value(core.estimate({ ...bip, days }))
    assert.equal(
      lines.some(({ rule }) => rule === 'shortStaySupport'),
      false,
    )
    assert.equal(unpriced[0].locator.lines, '32-33')
  }
})

test('row 10: a BIP has 5 to 30 days, so that the 4 days of the first own programme fail', () => {
  assert.deepEqual(
    [4, 5, 30, 31].map((days) => status({ ...bip, days }, 'duration')),
    ['notMet', 'met', 'met', 'notMet'],
  )
  const { minimum, maximum } = condition({ ...bip, days: 4 }, 'duration').required
  assert.deepEqual([minimum, maximum], [5, 30])
  const own = value(core.offer({ id: 'usmb-2024-04-15', on: '2024-01-01' })).session
  assert.equal(status({ ...bip, days: own.days }, 'duration'), 'notMet')
})

test('row 14: the department selects, then the CORI examines', () => {
  const steps = value(core.documents({ ...bip, days: 5 })).route.map(({ text }) => text.en)
  const [form, department, committee] = steps
  assert.match(form, /Move On.*request for a grant.*not in the source/)
  assert.match(department, /Your department selects/)
  assert.match(committee, /\(CORI\) then examines/)
})

test('row 15: the application file', () => {
  const application = papers({ ...bip, days: 5 }, 'application')
  const told = application.map(({ name, detail, onlyIf, signedBy }) =>
    [name.en, detail?.en, onlyIf?.en, signedBy?.join()].filter(Boolean).join(' / '),
  )
  assert.deepEqual(told, [
    'CV in French / Typed.',
    'Letter of motivation in French / Dated. / participant',
    'Bank account details (RIB) / Of a French account in your own name.',
    'Final grant notification from the CROUS / you receive a grant based on social criteria',
    'Disability certificate (MDPH) / you have a disability',
  ])
  for (const { sendTo } of application) assert.match(sendTo.en, /Move On/)
})

test('row 16: steps before, during and after a BIP', () => {
  const [agreement, certificate, report] = ['beforeDeparture', 'onSite', 'afterStay'].map((stage) => {
    const [paper, ...others] = papers({ ...bip, days: 5 }, stage)
    assert.deepEqual(others, [])
    return paper
  })
  assert.deepEqual(agreement.signedBy, ['participant', 'programmeSupervisor', 'hostSupervisor'])
  assert.deepEqual(certificate.signedBy, ['receivingInstitution'])
  assert.match(certificate.detail.en, /without the travel days/)
  assert.match(certificate.sendTo.en, /Marcoz/)
  assert.match(report.detail.en, /Without this report the balance of the grant is not paid/)
  holds('usmb-bip-practical', 'practical information')
})

test('row 24: students go from the first year on, for 2 to 12 months; a short hybrid stay has 5 to 30 days', () => {
  const studies = { ...student, activity: 'SMS' }
  for (const activity of ['SMS', 'SMT'])
    assert.deepEqual(
      [59, 60, 360, 361].map((days) => status({ ...student, activity, days }, 'duration')),
      ['notMet', 'met', 'met', 'notMet'],
      activity,
    )
  assert.equal(status({ ...studies, days: 150, yearOfStudy: 1 }, 'year-of-study'), 'met')
  const hybrid = { ...student, activity: 'shortBlended', virtualPart: true }
  assert.deepEqual(
    [4, 5, 30, 31].map((days) => status({ ...hybrid, days }, 'duration')),
    ['notMet', 'met', 'met', 'notMet'],
  )
  assert.equal(status({ ...hybrid, days: 10, virtualPart: false }, 'virtual-part'), 'notMet')
  holds('usmb-icm-students', 'first year', '2 to 12 months', 'hybrid', 'SMP', 'Combined mobility')
  const combined = value(core.estimate({ ...student, activity: 'combinedStudent', days: 150 }))
  assert.deepEqual(
    combined.unpriced.map(({ rule, reason }) => `${rule} ${reason}`),
    ['monthlySupport notModelled'],
  )
})

test('row 25: a teaching assignment has 5 days to 2 months and 8 hours a week', () => {
  const teaching = { ...staff, activity: 'STA' }
  assert.deepEqual(
    [4, 5, 60].map((days) => status({ ...teaching, days, teachingHours: 80 }, 'duration')),
    ['notMet', 'met', 'met'],
  )
  assert.equal(status({ ...teaching, days: 63, teachingHours: 80 }, 'duration'), 'notMet')
  assert.deepEqual(
    [7, 8].map((teachingHours) => status({ ...teaching, teachingHours }, 'teaching-hours')),
    ['notMet', 'met'],
  )
  holds('usmb-icm-teaching', '5 days to 2 months', 'travel not counted', '8 hours')
})

test('row 26: a training has 5 days to 2 months; internship, observation, courses and language training', () => {
  const training = { ...staff, activity: 'STT' }
  assert.deepEqual(
    [4, 5, 60, 63].map((days) => status({ ...training, days }, 'duration')),
    ['notMet', 'met', 'met', 'notMet'],
  )
  assert.equal(status(training, 'teaching-hours'), undefined)
  holds('usmb-icm-training', 'internship', 'observation', 'Structured courses', 'language training')
})

test('row 27: teaching and training combined need 4 hours of teaching in all', () => {
  const combined = { ...staff, activity: 'combinedStaff' }
  assert.deepEqual(
    [3, 4].map((teachingHours) => status({ ...combined, teachingHours }, 'teaching-hours')),
    ['notMet', 'met'],
  )
  holds('usmb-icm-combined-staff', '4 hours')
})

test('row 28: a doctoral candidate with a teaching contract goes as staff, and as a student needs no virtual part', () => {
  const asStaff = { ...doctoral, action: 'KA171', activity: 'STA', receivingCountry: 'JP', days: 5, teachingHours: 8 }
  assert.equal(status({ ...asStaff, teachingContract: true }, 'teaching-contract'), 'met')
  assert.equal(status({ ...asStaff, teachingContract: false }, 'teaching-contract'), 'notMet')
  const short = { ...doctoral, activity: 'shortDoctoral', receivingCountry: 'IT' }
  assert.deepEqual(
    [4, 5, 30, 31].map((days) => status({ ...short, days }, 'duration')),
    ['notMet', 'met', 'met', 'notMet'],
  )
  assert.equal(status({ ...short, days: 10 }, 'virtual-part'), undefined)
  assert.equal(status({ ...short, role: 'student', days: 10 }, 'doctoral-role'), 'notMet')
  holds('usmb-icm-doctoral', 'teaching contract', 'unlike other students')
})

test('row 29: conferences are not eligible', () => {
  const conference = { ...staff, activity: 'conference' }
  assert.equal(value(core.check(conference)).status, 'notMet')
  assert.equal(status(conference, 'conference'), 'notMet')
  holds('usmb-icm-conferences', 'not eligible')
})

test('row 30: the travel amount by the one-way distance, without a band below 100 km', () => {
  const travel = (kilometres) => line({ ...staff, activity: 'STT', distanceMetres: kilometres * 1000 }, 'travel')
  for (const [from, to, amount] of [
    [100, 499, 180],
    [500, 1999, 275],
    [2000, 2999, 360],
    [3000, 3999, 530],
    [4000, 7999, 820],
    [8000, 15000, 1500],
  ])
    assert.deepEqual([travel(from), travel(to)], [amount, amount], `${from} to ${to}`)
  const { lines } = value(core.estimate({ ...staff, activity: 'STT', distanceMetres: 99_000 }))
  assert.equal(lines.find(({ rule }) => rule === 'travel').amount.low, 0)
  holds('usmb-icm-package', 'Only the way out counts', 'covers the way back')
})

test('row 31: 850 a month for a student who comes, 160 a day for staff who come, 180 for staff who leave', () => {
  assert.equal(line({ ...student, activity: 'SMS', days: 150 }, 'monthlySupport'), 5 * 850)
  const coming = { ...staff, direction: 'incoming', receivingCountry: 'FR', sendingCountry: 'MA', activity: 'STT' }
  assert.equal(line(coming, 'staffSupport'), 7 * 160)
  assert.equal(line({ ...staff, activity: 'STT' }, 'staffSupport'), 7 * 180)
  const leaving = { ...student, direction: 'outgoing', sendingCountry: undefined, receivingCountry: 'JP' }
  const { unpriced } = value(core.estimate({ ...leaving, activity: 'SMS', days: 150 }))
  assert.deepEqual([unpriced[0].rule, unpriced[0].reason], ['monthlySupport', 'notFunded'])
  const { trust } = fact('usmb-icm-amounts')
  assert.equal(trust, 'deduced') // the source lost the headings of its columns
  holds('usmb-icm-amounts', '850€', '160€', '180€', 'n/a')
})

test('row 32: staff are funded for 5 days on site and 2 of travel, however long they stay', () => {
  for (const days of [5, 10, 60]) {
    const { stay } = value(core.estimate({ ...staff, activity: 'STT', days }))
    assert.deepEqual([stay.fundedDays, stay.travelDays], [5, 2])
    assert.equal(line({ ...staff, activity: 'STT', days }, 'staffSupport'), 1260)
  }
  const coming = { ...staff, direction: 'incoming', receivingCountry: 'FR', sendingCountry: 'MA', activity: 'STT' }
  assert.equal(line(coming, 'staffSupport'), 1120)
  holds('usmb-icm-package', 'Monday to Friday', '5 days to 2 months')
})

test('row 33: beyond 8 000 km 2 760 in all: 2 445 before, 315 on certificate and report', () => {
  const far = { ...staff, activity: 'STT', distanceMetres: 8_000_000 }
  assert.equal(total(far), 2760)
  const { instalments, locator } = value(core.payments(far))
  assert.deepEqual(
    instalments.map(({ moment, amount, papers: asked }) => [moment, euros(amount), ...asked]),
    [
      ['beforeStart', 2445],
      ['afterDocuments', 315, 'certificateOfAttendance', 'participantReport'],
    ],
  )
  assert.equal(locator.lines, '392-393')
})

test('row 34: incoming people are paid directly, on arrival', () => {
  const { instalments, locator } = value(
    core.payments({ ...student, activity: 'SMS', days: 150, distanceMetres: 4_300_000 }),
  )
  assert.deepEqual(
    instalments.map(({ moment }) => moment),
    ['onArrival'],
  )
  assert.equal(locator.lines, '395-398')
  const { remarks } = value(core.remarks())
  const paid = remarks.find(({ id }) => id === 'usmb-paid-on-arrival')
  assert.match(paid.text.en, /paid directly.*on arrival/)
})

test('row 37: staff are funded in both directions, students only when incoming', () => {
  const studies = { ...student, activity: 'SMS', days: 150 }
  assert.equal(status(studies, 'funded-flow'), 'met')
  const out = { ...studies, direction: 'outgoing', sendingCountry: undefined, receivingCountry: 'JP' }
  assert.equal(status(out, 'funded-flow'), 'notMet')
  for (const direction of ['incoming', 'outgoing'])
    assert.equal(status({ ...staff, direction, activity: 'STT' }, 'funded-flow'), undefined)
  holds('usmb-icm-directions', 'both ways', 'incoming students', 'regional grants')
})

/** The row numbers in the test names of a folder: "row 9: …", "rows 9, 10, 30 to 34: …". */
async function rowsOf(folder) {
  const rows = new Set()
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.test.mjs'))) {
    const text = await readFile(new URL(name, folder), 'utf8')
    for (const [, named] of text.matchAll(/['"`]rows? (\d[\d, and to]*)/g))
      for (const [, from, to = from] of named.matchAll(/(\d+)(?: to (\d+))?/g))
        for (let row = Number(from); row <= Number(to); row++) rows.add(row)
  }
  return rows
}

for (const [where, folder] of [
  ['asks the module', './'],
  ['finds it on the page', '../web/'],
])
  test(`each of the 78 rows has a test that ${where}`, async () => {
    const rows = await rowsOf(new URL(folder, import.meta.url))
    const missing = Array.from({ length: 78 }, (_, index) => index + 1).filter((row) => !rows.has(row))
    assert.deepEqual(missing, [])
  })
