// What a program can look up: one test per row of what the source documents describe, named after its number there.
// Sessions are numbered in the order of their lines in the source.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'

const core = await createPasserelle()
const today = '2026-11-21'
const inFebruary = '2024-02-15'

function value(answer) {
  assert.deepEqual(answer.problems ?? [], [])
  assert.equal(answer.ok, true)
  return answer.value
}
const offers = (question) => value(core.offers({ on: today, ...question }))
const agreements = (question) => value(core.agreements(question))
const facts = (question) => value(core.facts(question)).facts
const institution = (id) => value(core.institution({ id, on: today }))
const partner = (id) => value(core.partner({ id, on: today }))

const firstLine = ({ locator }) => Number(/lines? (\d+)/.exec(locator)[1])
const sessions = offers({}).offers.sort((left, right) => firstLine(left.offer) - firstLine(right.offer))
/** Numbers of the sessions that an answer holds. */
const numbers = ({ offers: rows }) =>
  rows.map(({ offer }) => 1 + sessions.findIndex((each) => each.offer.id === offer.id)).sort((a, b) => a - b)
const session = (number) => sessions[number - 1]
const counts = (facet) =>
  Object.fromEntries(facet.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]))
const fact = (id) => {
  const found = facts({}).find((each) => each.id === id)
  assert.ok(found, id)
  return found
}
/** The figures of a fact, each as "value unit", with how exactly it is stated where that is not exact. */
const figures = (id) =>
  (fact(id).figures ?? []).map(({ value, upTo, unit, exactness }) =>
    [exactness === 'exactly' ? [] : exactness, value, upTo ? `to ${upTo}` : [], unit].flat().join(' '),
  )
const holds = (id, ...words) => {
  const { text } = fact(id)
  for (const word of words) {
    assert.ok(text.en.toLowerCase().includes(word.toLowerCase()), `${id}: "${word}" in: ${text.en}`)
  }
}
const topics = (question) => new Set(facts(question).map(({ topic }) => topic))

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
  // A country is found by its name in both languages, wherever the source writes it or not.
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
    assert.ok(offer.locator.length > 0)
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
  assert.equal(deadline(7).lastDay, '2024-04-24') // its virtual part comes after
  assert.match(deadline(1).locator, /line 149/)

  const day = offers({ on: inFebruary })
  assert.deepEqual(counts(day.facets.statuses), { open: 14, lastDay: 1, closed: 2 })
  assert.equal(day.acceptingApplications, 15)
  assert.deepEqual(numbers(offers({ on: inFebruary, statuses: ['closed'] })), [1, 3])
  assert.deepEqual(numbers(offers({ on: inFebruary, statuses: ['lastDay'] })), [16])
  const left = (number, on) => value(core.offer({ id: session(number).offer.id, on })).session.daysLeft
  assert.deepEqual([left(16, '2024-02-14'), left(16, inFebruary), left(16, '2024-02-16')], [1, 0, undefined])
})

test('row 13: when nothing is open the list says so, and the past stays within reach', () => {
  const { total, acceptingApplications, latestEnd, facets } = offers({ on: today })
  assert.deepEqual([total, acceptingApplications, latestEnd], [17, 0, '2024-11-29'])
  assert.deepEqual(counts(facets.statuses), { past: 17 })
})

test('rows 2 to 8: text finds with any accents and one slip, facets respect the other filters, and a dead end has a way out', () => {
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

test('row 17: what ICM is, and its priorities', () => {
  holds('usmb-icm', 'KA171', 'partner countries')
  holds('usmb-icm-inclusion', 'inclusion')
  holds('usmb-icm-ecology', 'ecological transition')
  assert.deepEqual(fact('usmb-icm-inclusion').period, { from: 2021, to: 2027 })
})

const allAgreements = () => {
  const { inForce, ended, notYet } = agreements({ on: today })
  return [...inForce, ...ended, ...notYet].map(({ agreement }) => agreement)
}

test('row 18: agreements with their validity', () => {
  assert.deepEqual(
    allAgreements().map(({ call, firstDay, lastDay }) => [call, firstDay, lastDay].join(' ')),
    [
      '2019 2019-08-01 2022-07-31',
      '2020 2020-08-01 2023-07-31',
      '2022 2022-08-01 2025-07-31',
      '2023 2023-08-01 2026-07-31',
    ],
  )
})

test('row 19: agreements in force on a day, both ends included', () => {
  const inForce = (on) => agreements({ on }).inForce.map(({ agreement }) => agreement.call)
  assert.deepEqual(inForce('2021-11-15'), [2019, 2020])
  assert.deepEqual(inForce('2022-07-31'), [2019, 2020])
  assert.deepEqual(inForce('2022-08-01'), [2020, 2022])
  assert.deepEqual(inForce('2024-05-01'), [2022, 2023])
  assert.deepEqual(inForce('2025-08-01'), [2023])
  assert.deepEqual(inForce('2026-07-31'), [2023])
  assert.deepEqual(inForce('2026-08-01'), [])
  const none = agreements({ on: '2026-08-01' })
  assert.equal(none.ended.length, 4)
  assert.equal(none.lastEnd, '2026-07-31')
  assert.equal(agreements({ on: '2019-07-31' }).notYet.length, 4)
  assert.equal(agreements({ on: '2026-07-31' }).inForce[0].daysLeft, 0)
})

test('row 20: flows of each agreement as a whole; no outgoing SMS, no traineeship', () => {
  const five = ['incoming SMS', 'incoming STA', 'outgoing STA', 'incoming STT', 'outgoing STT']
  for (const { flows, call } of allAgreements()) {
    assert.deepEqual(
      flows.map(({ direction, activity }) => `${direction} ${activity}`),
      five,
    )
    if (call === 2022) assert.match(flows[0].locator, /lines 235 and 242/)
  }
  for (const { completeness } of agreements({ on: today }).ended) {
    assert.ok(completeness.missing.includes('flowsByCountry'))
  }
})

test('row 21: the security condition of 2023', () => {
  const conditions = allAgreements().flatMap(({ call, flows }) =>
    flows
      .filter(({ condition }) => condition !== 'none')
      .map(({ direction, activity, condition }) => `${call} ${direction} ${activity} ${condition}`),
  )
  assert.deepEqual(conditions, ['2023 outgoing STA securityPermits', '2023 incoming STT securityPermits'])
})

test('row 22: partner universities by country', () => {
  const entries = allAgreements().map((each) => each.entries)
  assert.deepEqual(
    entries.map(({ length }) => length),
    [3, 6, 18, 6],
  )
  assert.equal(new Set(entries.flat().map((entry) => entry.partner)).size, 25)
  assert.equal(entries.flat().filter(({ countryInferred }) => countryInferred).length, 30)
  const { countries, partners } = agreements({ on: today })
  assert.equal(partners.length, 25)
  assert.equal(Object.keys(counts(countries)).length, 13)
  assert.deepEqual(counts(countries), {
    AR: 2, BF: 1, BR: 1, CA: 3, CL: 1, CO: 1, ID: 2, JP: 5, LA: 1, MX: 1, MY: 2, SN: 2, UA: 3,
  }) // prettier-ignore
  const japan = agreements({ on: '2024-05-01', countries: ['JP'] })
  assert.deepEqual(
    japan.inForce.map(({ agreement }) => [agreement.call, agreement.entries.length]),
    [[2023, 5]],
  )
  assert.equal(japan.partners.length, 5)
  assert.equal(partner('uncuyo').agreements[0].entry.writtenAs, 'Universidad Nacional de Cuyo (UNCU)')
})

test('row 23: GEMINAE and UNITA marks, and a contradiction that shows both sides', () => {
  const { networks } = agreements({ on: today })
  assert.deepEqual(counts(networks), { geminae: 9, unita: 1 })
  const [unita] = partner('chnu').networks
  assert.deepEqual([unita.network, unita.member.standing], ['unita', 'associate'])
  const [geminae] = partner('ucad').networks
  assert.equal(geminae.network, 'geminae')
  assert.match(geminae.member.locator, /446/)
  assert.match(geminae.member.contradictions[0].locator, /257/)
  const marked = agreements({ on: today, networks: ['geminae'] })
  assert.deepEqual(
    marked.ended.map(({ agreement }) => agreement.entries.length),
    [9],
  )
})

test('row 35: calls for applications', () => {
  const calls = facts({ institution: 'usmb', topic: 'applications' })
  assert.deepEqual(
    calls.map(({ months }) => months),
    [[1, 2], [9, 10], undefined],
  )
  holds('usmb-call-first-semester', 'first semester of the next')
  holds('usmb-call-second-semester', 'second semester of the current')
  holds('usmb-call-rolling', 'all year', 'S.M.I.L.E.', 'International Week')
})

test('row 36: papers of each kind of staff mobility, with who signs and where they go', () => {
  for (const activity of ['STA', 'STT', 'combinedStaff']) {
    const mobility = { institution: 'usmb', action: 'KA171', role: 'teachingStaff', direction: 'outgoing', activity }
    const { documents } = value(core.documents(mobility))
    const [agreement] = documents
    assert.deepEqual(agreement.signedBy, ['participant', 'component', 'receivingInstitution'])
    const signed = documents.find(({ signedBy }) => signedBy?.includes('internationalRelations'))
    assert.match(signed.detail.en, /by hand/)
    assert.ok(documents.some(({ detail }) => detail?.en.includes('DAAE')))
    assert.ok(documents.some(({ sendTo }) => sendTo?.en.includes('Marcoz')))
    assert.ok(documents.some(({ sendTo }) => sendTo?.en.includes('European Commission')))
  }
})

test('row 38: the card of USMB: charter, ICM totals, units', () => {
  const card = institution('usmb')
  assert.deepEqual([card.acronym, card.town, card.campuses.length, card.offers], ['USMB', 'Chambéry', 3, 17])
  holds('usmb-charter', 'Charter')
  assert.deepEqual(figures('usmb-icm-totals'), ['863000 euros', '225 mobilities'])
  assert.equal(fact('usmb-icm-totals').since, 2015)
  assert.equal(fact('usmb-rankings').since, 2008)
  holds('usmb-units', 'Marcoz', 'CORI')
  for (const id of ['usmb-charter', 'usmb-units']) assert.ok(card.facts.some((each) => each.id === id))
})

test('row 39: networks UNITA, GEMINAE, RELIEF and Senghor', () => {
  const networks = Object.fromEntries(value(core.networks()).networks.map((each) => [each.network.id, each]))
  const standings = ({ network }) => network.members.map(({ standing }) => standing)
  assert.equal(standings(networks.unita).filter((each) => each === 'member').length, 6)
  assert.equal(networks.geminae.network.members.length, 10)
  assert.deepEqual(standings(networks.relief), ['founder', 'founder', 'founder'])
  assert.deepEqual(
    institution('usmb').networks.map(({ network, member }) => [network, member.since]),
    [
      ['chaires-senghor', 2013],
      ['relief', 2018],
      ['unita', 2020],
    ],
  )
  assert.deepEqual(figures('usmb-unita'), ['6 universities'])
  holds('usmb-unita', 'end of 2020')
  assert.deepEqual(figures('usmb-unita-share'), ['5 percent'])
  assert.deepEqual(figures('usmb-geminae'), ['30 universities', '50 percent'])
})

test('row 40: axes of the strategy and regional programmes', () => {
  holds('usmb-axes', 'three axes', 'cross-border', 'French-speaking world', 'networks')
  holds('usmb-regional-projects', 'regional projects rather than bilateral')
  holds('usmb-south-east-asia', 'means to work', 'tourism', 'embassies', 'plans to join')
  holds('usmb-ukraine', 'Soviet period', 'urgently')
  assert.deepEqual(fact('usmb-french-speaking-world').countries, ['MA', 'BF', 'SN', 'CA'])
  assert.deepEqual(fact('usmb-latin-america').countries, ['AR', 'BR', 'CL', 'CO', 'MX'])
  assert.deepEqual(fact('usmb-south-east-asia').countries, ['LA', 'ID', 'MY'])
  assert.deepEqual(fact('usmb-ukraine').countries, ['UA'])
})

test('row 41: past mobilities, without names', () => {
  const told = institution('usmb').pastMobilities.map(({ mobility }) => mobility)
  assert.equal(told.length, 16)
  assert.deepEqual(
    told.map(({ people }) => people),
    [3, 1, 1, 2, undefined, 2, 7, 1, 1, 1, 3, 2, 5, 8, 15, 7],
  )
  assert.deepEqual(
    told.map(({ firstDay, lastDay, year, month }) =>
      firstDay ? `${firstDay} ${lastDay}` : [year, month].join(' ').trim(),
    ),
    [
      '2021 11',
      '2022 5',
      '2022-03-07 2022-03-11',
      '2023-10-16 2023-10-20',
      '2023 1',
      '2023-07-24 2023-07-28',
      '2023-04-10 2023-04-14',
      '',
      '2023-02-13 2023-02-17',
      '2023-05-22 2023-05-26',
      '2023-07-10 2023-07-14',
      '',
      '2023 9',
      '2022-06-20 2022-06-25',
      '2023-06-19 2023-06-23',
      '2023-10-10 2023-10-14',
    ],
  )
  assert.match(told[1].detail.en, /application.*had been submitted for three years/s)
  assert.match(told[11].detail.en, /direction, towards the university, is deduced/)
  assert.deepEqual(
    partner('ugb').pastMobilities.map(({ mobility }) => mobility.id),
    ['usmb-smile-2022'],
  )
})

test('row 42: links that the text announces have no address', () => {
  const links = facts({ topic: 'links' })
  assert.deepEqual(
    links.map(firstLine).sort((left, right) => left - right),
    [7, 122, 132, 134, 410, 413, 416, 587, 594],
  )
  for (const { text } of links) {
    assert.match(text.en, /without an address in the source/)
    assert.doesNotMatch(JSON.stringify(text), /http|www/)
  }
  assert.equal(value(core.offer({ id: session(17).offer.id, on: today })).facts.length, 2)
})

test('row 55: the CTI on partnerships, the convention and the study guide', () => {
  holds('cti-partnerships', 'urges', 'encourages', 'same level as the school')
  holds('cti-convention', 'every case', 'convention')
  holds('cti-study-guide', 'publish', 'guide', 'recommended', 'outside Europe', 'invited')
})

test('row 56: the CTI on preparation, follow-up, failure and feedback', () => {
  assert.equal(facts({ authority: 'cti', topic: 'preparation' }).length, 3)
  holds('cti-preparation', 'prepares', 'follows', 'takes stock')
  holds('cti-failure', 'partial or total failure')
  holds('cti-feedback', 'All students benefit')
})

test('row 57: the CTI on incoming mobility', () => {
  assert.equal(facts({ authority: 'cti', topic: 'welcome' }).length, 3)
  holds('cti-incoming', 'teachers', 'administrative and technical staff', 'students')
  holds('cti-welcome-office', 'on its site', 'welcome office', 'before they arrive')
  holds('cti-integration', 'working groups')
})

test('row 59: charter and agreements of Alès, both readings where the text has two', () => {
  assert.deepEqual(fact('ales-charter').period, { from: 2014, to: 2020 })
  assert.deepEqual(fact('ales-charter-title').period, { from: 2014, to: 2021 })
  assert.deepEqual(figures('ales-agreements-about-fifty'), ['about 50 agreements', 'atLeast 13 countries'])
  assert.equal(fact('ales-agreements-about-fifty').countries.length, 13)
  holds('ales-agreements-about-fifty', 'Belgium', 'Bulgaria', 'leaves the list open')
  assert.deepEqual(figures('ales-agreements-over-forty'), ['moreThan 40 agreements'])
  assert.deepEqual(figures('ales-partners'), ['80 partners', '3 networks'])
  assert.equal(institution('imt-mines-ales').networks.length, 3)
})

test('row 61: placements of Alès: two and a final project, an optional third, with a convention of three', () => {
  holds('ales-internships', '2 placements and a final project', 'required of all', 'a third placement is possible')
  holds('ales-internship-agreement', 'student, school and enterprise', 'Service Pédagogie Internationale')
  holds('ales-internship-support', 'language department', 'in contact')
  assert.equal(facts({ institution: 'imt-mines-ales', topic: 'internships' }).length, 5)
})

test('row 62: recognition, selection and support at Alès', () => {
  holds('ales-selection', 'four criteria', 'motivation', 'Erasmus, region, school', 'among others')
  holds('ales-recognition', 'counts towards the degree')
  holds('ales-student-status', 'Erasmus student')
})

test('row 63: double degrees and target countries of Alès', () => {
  assert.deepEqual(figures('ales-double-degrees'), ['20 programmes'])
  assert.deepEqual(fact('ales-target-countries').countries, ['BR', 'RU', 'IN', 'CN', 'VN'])
  holds('ales-carried-agreements', 'Bauman', 'Nanjing')
})

test('row 64: figures of Alès', () => {
  assert.deepEqual(figures('ales-international-students'), ['174 people', '40 nationalities'])
  assert.deepEqual(figures('ales-halves'), ['50 percent'])
  assert.deepEqual(figures('ales-internships-abroad'), ['50 percent', '40 percent'])
  assert.deepEqual(figures('ales-leonardo'), ['4 years', '4 establishments', '70 companies', 'about 20 countries'])
})

test('row 65: service, housing and a dated contact of Alès, without a name', () => {
  holds('ales-contact', '+33 (0)4 66 78 51 60', 'not a contact of today')
  holds('ales-housing', 'Maison des Élèves')
  assert.doesNotMatch(JSON.stringify(facts({ institution: 'imt-mines-ales' })), /@/)
})

test('row 66: the card of UPJV', () => {
  const card = institution('upjv')
  assert.deepEqual(
    card.networks.map(({ network }) => network),
    ['a2u', 'lea'],
  )
  assert.deepEqual(figures('upjv-identity'), ['1969 year', 'moreThan 30000 students'])
  assert.deepEqual(figures('upjv-partnerships'), ['265 partners'])
  assert.deepEqual(figures('upjv-mesc'), ['2004 year', '2005 year', '2010 year', '2018 year'])
  holds('upjv-double-degrees', 'Cardiff', 'Budapest')
  assert.deepEqual(figures('upjv-lea'), ['2018 year'])
  assert.equal(fact('upjv-pole').since, 2017)
})

test('row 67: three kinds of mobility, S2R and the foundation of UPJV', () => {
  holds('upjv-three-mobilities', 'three kinds', 'master')
  holds('upjv-s2r', 'may be added to Erasmus+', 'no amount')
  holds('upjv-foundation', 'each year')
})

test('row 68: recognition of students and staff at UPJV', () => {
  holds('upjv-students', 'diploma supplement', 'VAC', 'ECTS')
  holds('upjv-teachers', 'promotion', 'equivalent hours', 'were being adapted')
  holds('upjv-staff', 'certificate', 'autumn of 2021', 'kit and platform')
  assert.equal(fact('upjv-staff').since, 2021)
})

test('row 69: axes and key actions of UPJV', () => {
  holds('upjv-axes', 'three axes')
  holds('upjv-axis-2', 'Euraxess')
  holds('upjv-axis-3', 'student card', 'e-portfolio')
  holds('upjv-key-actions', 'Key actions 1')
})

test('row 70: charter and plan of IMT', () => {
  assert.deepEqual(fact('imt-charter').period, { from: 2014, to: 2020 })
  holds('imt-charter', 'key actions 1 (mobility) and 2 (cooperation)')
  for (const id of ['imt-plan-axis-1', 'imt-plan-axis-2']) assert.deepEqual(fact(id).period, { from: 2012, to: 2017 })
})

test('row 72: target countries and representatives of IMT', () => {
  assert.deepEqual(fact('imt-target-countries').countries, ['IN', 'CN', 'VN', 'ID', 'MY', 'MX', 'CO', 'VE', 'BR'])
  assert.deepEqual(figures('imt-representatives'), ['5 countries', '9 countries'])
})

test('row 73: organisation of IMT', () => {
  assert.deepEqual(figures('imt-international-office'), ['2 people'])
  assert.deepEqual(figures('imt-school-offices'), ['4 to 6 people'])
  holds('imt-international-office', 'H2020')
  holds('imt-school-offices', 'registry, admission, housing')
  holds('imt-consortia', 'consortia', 'do not take part in the programme')
})

test('row 74: double degrees and recruitment of IMT', () => {
  assert.deepEqual(figures('imt-recruitment'), ['moreThan 15 years'])
  holds(
    'imt-recruitment',
    'preselection by partners for double degrees',
    'mathematics, physics, specialities) for free movers',
  )
  holds('imt-europe', 'TUM')
  holds('imt-africa', 'MOOC')
})

test('row 75: figures and impact of IMT', () => {
  assert.deepEqual(figures('imt-research-turnover'), ['100000000 euros', '1 rank'])
  assert.equal(fact('imt-research-turnover').trust, 'deduced') // the text writes no currency
  assert.deepEqual(figures('imt-mooc-programme'), ['moreThan 10000000 euros'])
  assert.deepEqual(figures('imt-enterprise'), ['moreThan 30 percent', '50 percent'])
  assert.deepEqual(figures('imt-placements'), ['9 to 12 months'])
  assert.deepEqual(figures('imt-quality'), ['2030 year'])
  assert.ok(topics({ institution: 'imt' }).has('impact'))
})

test('row 77: every record has its source with lines and its period', () => {
  const sources = new Set(value(core.sources()).sources.map(({ id }) => id))
  const periods = new Set()
  for (const each of facts({})) {
    assert.ok(sources.has(each.source))
    assert.match(each.locator, /lines? \d+/, each.id)
    periods.add([each.period.from, each.period.to].join('-'))
  }
  for (const period of ['2014-2020', '2021-2021', '2024-2024', '2025-2025']) assert.ok(periods.has(period), period)
  for (const { offer } of sessions) assert.match(offer.locator, /lines? \d+/)
  for (const { locator, entries, flows } of allAgreements()) {
    for (const each of [{ locator }, ...entries, ...flows]) assert.match(each.locator, /lines? \d+/)
  }
})

test('row 78: what is not stated is missing, not filled in', () => {
  assert.deepEqual(session(3).completeness, {
    filled: 2,
    applicable: 8,
    missing: ['title', 'field', 'language', 'level', 'arrangements', 'credits'],
  })
  assert.equal(session(3).offer.language, undefined)
  for (const { completeness } of [...sessions, ...agreements({ on: today }).ended]) {
    assert.equal(completeness.filled + completeness.missing.length, completeness.applicable)
  }
})

test('an unknown id, a day that is none and an unknown word are refused, each with its field', () => {
  const refusal = ({ ok, problems }) => (ok ? [] : problems.map(({ code, field }) => `${code} ${field}`))
  assert.deepEqual(refusal(core.partner({ id: 'nobody', on: today })), ['unknownReference id'])
  assert.deepEqual(refusal(core.institution({ id: '<b>', on: today })), ['unknownReference id'])
  assert.deepEqual(refusal(core.offer({ id: 'none', on: '2024-02-30' })), ['notADate on'])
  assert.deepEqual(refusal(core.agreements({})), ['missing on'])
  assert.deepEqual(refusal(core.offers({ on: today, audiences: ['everybody'] })), ['unknownWord audiences/0'])
  assert.deepEqual(refusal(core.facts({ topic: 'weather' })), ['unknownWord topic'])
})

test('a day long before and long after everything is answered', () => {
  for (const on of ['1900-01-01', '2199-12-31']) {
    assert.equal(offers({ on }).total, 17)
    assert.equal(agreements({ on }).inForce.length, 0)
  }
})

test('no person is named, and no text is markup', () => {
  const told = JSON.stringify([facts({}), institution('usmb'), offers({})])
  for (const pattern of [/\b(?:Mr|Mme|Ms|Mrs)\b/, /<\w/, /@/]) assert.ok(!pattern.test(told), String(pattern))
})
