// Lookups of the programmes of the source: one test per row of what the source documents describe, named after its
// number there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  core,
  counts,
  fact,
  facts,
  figures,
  holds,
  inFebruary,
  numbers,
  offers,
  session,
  sessions,
  today,
  value,
} from './rows.mjs'

test('row 1: what a BIP is: online part and physical part, benefits', () => {
  const told = facts({ programme: 'blendedIntensiveProgramme' })
  assert.ok(told.length >= 5)
  holds('usmb-bip-parts', 'online activities', 'physical mobility')
  assert.deepEqual(figures('usmb-bip-parts'), ['5 days'])
  holds('usmb-bip-benefits', 'Romance languages', 'English', 'multicultural')
})

test('row 2: browse all BIP offers with host, country, dates, virtual part, level, language, arrangements', () => {
  const { total, ofAll, facets } = offers({})
  assert.deepEqual([total, ofAll, sessions.length], [17, 17, 17])
  assert.deepEqual(counts(facets.countries), { ES: 3, FR: 2, IT: 4, PT: 1, RO: 7 })
  assert.equal(sessions.filter(({ offer }) => offer.organisedByPublisher).length, 2)
  // A country is found by its name in both languages, whether or not the source writes it.
  const found = (text) => offers({ text }).total
  assert.deepEqual(['Italy', 'italie', 'Espagne', 'Romania', 'roumanie', 'Portugal'].map(found), [4, 4, 3, 7, 7, 1])
  assert.equal(found('italy brescia'), offers({ text: 'brescia' }).total)
  assert.deepEqual(
    sessions.map(({ offer, host }) => [host.town, offer.stay.firstDay, offer.stay.lastDay].join(' ')),
    [
      'Brescia 2024-05-01 2024-05-05',
      'Zaragoza 2024-05-20 2024-05-24',
      'Zaragoza 2024-05-06 2024-05-10',
      'Guarda 2024-05-20 2024-05-31',
      'Timișoara 2024-06-03 2024-06-07',
      'Zaragoza 2024-06-10 2024-06-14',
      'Brașov 2024-06-24 2024-06-28',
      'Timișoara 2024-06-24 2024-06-28',
      'Turin 2024-07-01 2024-07-05',
      'Timișoara 2024-07-10 2024-07-15',
      'Turin 2024-07-15 2024-07-19',
      'Turin 2024-07-08 2024-07-12',
      'Brașov 2024-09-13 2024-09-21',
      'Brașov 2024-10-28 2024-11-01',
      'Timișoara 2024-11-25 2024-11-29',
      'Chambéry 2024-04-15 2024-04-18',
      'Chambéry 2024-07-16 2024-07-23',
    ],
  )
  for (const { offer } of sessions) {
    assert.ok(offer.locator.heading.length > 0)
    assert.equal(offer.source, 'usmb-erasmus')
    assert.equal(offer.id, `${offer.host}-${offer.stay.firstDay}`)
  }
})

test('row 3: filter by audience section', () => {
  const of = (audience) => numbers(offers({ audiences: [audience] }))
  assert.deepEqual(of('students'), [1, 2])
  assert.deepEqual(of('academicStaffAndStudents'), [3, 4, 5, 6, 7, 8, 9, 10, 11])
  assert.deepEqual(of('administrativeAndAcademicStaff'), [12, 13, 14, 15])
  assert.deepEqual(of('organisedByInstitution'), [16, 17])
  assert.deepEqual(session(1).offer.roles, ['doctoralCandidate'])
  assert.equal(session(2).offer.roles, undefined)
  for (const number of [1, 2]) {
    assert.ok(session(number).offer.oddities.includes('headingMissing'))
    assert.ok(session(number).offer.inferred.includes('audience'))
  }
})

test('row 4: filter by language and CEFR level', () => {
  assert.deepEqual(numbers(offers({ languages: ['en'], levels: ['B1'] })), [1, 2, 15])
  assert.deepEqual(numbers(offers({ languages: ['en'], levels: ['B2'] })), [7, 8])
  assert.deepEqual(numbers(offers({ languages: ['en'], levels: ['notStated'] })), [11])
  assert.deepEqual(numbers(offers({ languages: ['notStated'] })), [3, 4, 5, 6, 9, 10, 12, 13, 14, 16, 17])
})

test('row 5: filter by what the host gives', () => {
  const giving = (...arrangements) => numbers(offers({ arrangements }))
  assert.deepEqual(giving('lunch'), [2, 6, 7, 8, 15])
  assert.deepEqual(giving('lunch', 'accommodation'), [6, 7, 8, 15])
  assert.deepEqual(giving('residenceRates'), [9, 11])
  assert.deepEqual(giving('accommodation'), [6, 7, 8, 15, 17])
  assert.deepEqual(session(17).offer.accommodation, { firstDay: '2024-07-15', lastDay: '2024-07-23' })
})

test('row 6: the virtual part: dated, to be announced, not stated, after the physical part', () => {
  assert.deepEqual(numbers(offers({ virtualStates: ['announcedLater'] })), [8, 11, 15])
  assert.deepEqual(numbers(offers({ virtualStates: ['notStated'] })), [16])
  assert.deepEqual(numbers(offers({ timings: ['after'] })), [7, 17])
  assert.deepEqual(numbers(offers({ timings: ['overlapping'] })), [10])
  assert.deepEqual(numbers(offers({ virtualStates: ['dated'], timings: ['notKnown'] })), [2])
  assert.equal(session(2).offer.virtualPart.sessions, 3)
  assert.deepEqual(session(9).offer.virtualPart.days, ['2024-06-03', '2024-06-22'])
  assert.equal(session(9).offer.virtualPart.written, '3 et 22 juin 2024')
  assert.equal(session(4).offer.virtualPart.asynchronousSessions, 3)
  assert.equal(session(6).offer.virtualPart.hoursPerSession, 2)
})

test('row 7: malformed or odd dates are kept and flagged', () => {
  const odd = (oddity) =>
    sessions.flatMap(({ offer }, index) => ((offer.oddities ?? []).includes(oddity) ? [index + 1] : []))
  assert.deepEqual(odd('spelling'), [1, 5])
  assert.match(session(1).offer.stayWritten, /^1er/)
  assert.match(session(5).offer.hostWritten, /Rouamnie$/)
  assert.deepEqual(odd('weekdays'), [1, 10, 13, 16, 17])
  assert.deepEqual(odd('crossesMonths'), [14])
  assert.deepEqual([session(13).days, session(16).days], [9, 4])
  for (const number of [13, 16]) assert.ok(odd('length').includes(number))
  assert.equal(session(13).offer.stayWritten, '13 au 21 septembre 2024')
})

test('row 8: programmes that the university organises, with title, field and credits', () => {
  const [first, second] = [session(16).offer, session(17).offer]
  assert.equal(first.title, 'Sustainability in the Business World')
  assert.equal(first.field, undefined)
  assert.equal(second.title, 'GraSPA 2024 Summer School: Introduction to Particle and Astroparticle Physics')
  assert.deepEqual(second.field, { fr: 'Physique', en: 'Physics' })
  assert.deepEqual(
    sessions.map(({ offer }) => offer.credits).filter((credits) => credits !== undefined),
    [3],
  )
  assert.deepEqual(session(17).completeness.missing, ['language', 'level'])
})

test('row 11: green and inclusion top-ups and the travel amount, without amounts', () => {
  holds('usmb-bip-top-ups', 'inclusion', 'green', 'no amount')
  assert.equal(fact('usmb-bip-top-ups').figures, undefined)
})

test('row 12: credits for both parts, optional outside the syllabus', () =>
  holds('usmb-bip-credits', 'ECTS', 'online', 'optional'))

test('row 13: the last day to apply', () => {
  const deadline = (number) => session(number).deadline
  assert.deepEqual(
    [deadline(16).lastDay, deadline(16).countedFrom, deadline(16).monthsBeforeStart],
    ['2024-02-15', 'stay', 2],
  )
  assert.deepEqual([deadline(1).lastDay, deadline(1).countedFrom], ['2024-02-08', 'virtualPart'])
  assert.deepEqual([deadline(1).ofStay, deadline(1).ofVirtualPart], ['2024-03-01', '2024-02-08'])
  assert.deepEqual([deadline(2).lastDay, deadline(2).cautious], ['2024-03-01', true])
  assert.equal(deadline(3).lastDay, '2023-12-19')
  assert.deepEqual([deadline(8).lastDay, deadline(8).mayBeEarlier], ['2024-04-24', true])
  assert.equal(deadline(7).lastDay, '2024-04-24') // its virtual part comes after the stay
  assert.equal(deadline(1).locator.lines, '149')

  const day = offers({ on: inFebruary })
  assert.deepEqual(counts(day.facets.statuses), { open: 14, lastDay: 1, closed: 2 })
  assert.equal(day.acceptingApplications, 15)
  assert.deepEqual(numbers(offers({ on: inFebruary, statuses: ['closed'] })), [1, 3])
  assert.deepEqual(numbers(offers({ on: inFebruary, statuses: ['lastDay'] })), [16])
  const left = (number, on) => value(core.offer({ id: session(number).offer.id, on })).session.daysLeft
  assert.deepEqual([left(16, '2024-02-14'), left(16, inFebruary), left(16, '2024-02-16')], [1, 0, undefined])
})

test('row 13: when nothing is open the list reports that, and past programmes can be shown', () => {
  const { total, acceptingApplications, latestEnd, facets } = offers({ on: today })
  assert.deepEqual([total, acceptingApplications, latestEnd], [17, 0, '2024-11-29'])
  assert.deepEqual(counts(facets.statuses), { past: 17 })
})

test('rows 2 to 8: text search ignores accents and allows one typing error, facets respect the other filters, and an empty result names the filters to remove', () => {
  assert.deepEqual(numbers(offers({ text: 'brasov' })), [7, 13, 14])
  assert.deepEqual(numbers(offers({ text: 'Timişoara' })), [5, 8, 10, 15])
  assert.deepEqual(numbers(offers({ text: 'zaragosa' })), [2, 3, 6])
  assert.deepEqual(numbers(offers({ text: 'particle physics' })), [17])
  assert.deepEqual(numbers(offers({ text: 'particle brasov' })), [])
  const spain = offers({ countries: ['ES'] }).facets
  assert.deepEqual(counts(spain.arrangements), { accommodation: 1, lunch: 2 })
  assert.equal(counts(spain.countries).RO, 7)
  const none = offers({ countries: ['PT'], levels: ['B1'] })
  assert.equal(none.total, 0)
  assert.deepEqual(none.without, [
    { filter: 'countries', count: 3 },
    { filter: 'levels', count: 1 },
  ])
  const page = offers({ skip: 5, limit: 3 })
  assert.deepEqual([page.total, page.offers.length], [17, 3])
  assert.deepEqual(page.offers, offers({}).offers.slice(5, 8))
})
