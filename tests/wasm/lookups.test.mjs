// Other lookups for a program: one test per row of what the source documents describe, named after its number there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  agreements,
  core,
  counts,
  fact,
  facts,
  figures,
  firstLine,
  holds,
  institution,
  offers,
  partner,
  session,
  sessions,
  today,
  topics,
  value,
} from './rows.mjs'

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
    if (call === 2022) assert.equal(flows[0].locator.lines, '235, 242')
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
  assert.deepEqual([unita.network, unita.member.role], ['unita', 'associate'])
  const [geminae] = partner('ucad').networks
  assert.equal(geminae.network, 'geminae')
  assert.match(geminae.member.locator.lines, /\b446\b/)
  assert.match(geminae.member.contradictions[0].locator.lines, /\b257\b/)
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
  const roles = ({ network }) => network.members.map(({ role }) => role)
  assert.equal(roles(networks.unita).filter((each) => each === 'member').length, 6)
  assert.equal(networks.geminae.network.members.length, 10)
  assert.deepEqual(roles(networks.relief), ['founder', 'founder', 'founder'])
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
  assert.equal(fact('imt-research-turnover').trust, 'deduced') // the text states no currency
  assert.deepEqual(figures('imt-mooc-programme'), ['moreThan 10000000 euros'])
  assert.deepEqual(figures('imt-enterprise'), ['moreThan 30 percent', '50 percent'])
  assert.deepEqual(figures('imt-placements'), ['9 to 12 months'])
  assert.deepEqual(figures('imt-quality'), ['2030 year'])
  assert.ok(topics({ institution: 'imt' }).has('impact'))
})

test('row 77: every record has its source with line numbers, and its period', () => {
  const sources = new Set(value(core.sources()).sources.map(({ id }) => id))
  const periods = new Set()
  const asLines = /^\d+(-\d+)?(, \d+(-\d+)?)*$/
  for (const each of facts({})) {
    assert.ok(sources.has(each.source))
    assert.match(each.locator.lines, asLines, each.id)
    periods.add([each.period.from, each.period.to].join('-'))
  }
  for (const period of ['2014-2020', '2021-2021', '2024-2024', '2025-2025']) assert.ok(periods.has(period), period)
  for (const { offer } of sessions) assert.match(offer.locator.lines, asLines)
  for (const { locator, entries, flows } of allAgreements()) {
    for (const each of [{ locator }, ...entries, ...flows]) assert.match(each.locator.lines, asLines)
  }
})

test('row 78: what the sources do not state is absent, not filled in', () => {
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

test('an unknown id, an invalid day and an unknown word are refused, each with its field', () => {
  const refusal = ({ ok, problems }) => (ok ? [] : problems.map(({ code, field }) => `${code} ${field}`))
  assert.deepEqual(refusal(core.partner({ id: 'nobody', on: today })), ['unknownReference id'])
  assert.deepEqual(refusal(core.institution({ id: '<b>', on: today })), ['unknownReference id'])
  assert.deepEqual(refusal(core.offer({ id: 'none', on: '2024-02-30' })), ['notADate on'])
  assert.deepEqual(refusal(core.agreements({})), ['missing on'])
  assert.deepEqual(refusal(core.offers({ on: today, audiences: ['everybody'] })), ['unknownWord audiences/0'])
  assert.deepEqual(refusal(core.facts({ topic: 'weather' })), ['unknownWord topic'])
})

test('a day long before or long after all data is answered', () => {
  for (const on of ['1900-01-01', '2199-12-31']) {
    assert.equal(offers({ on }).total, 17)
    assert.equal(agreements({ on }).inForce.length, 0)
  }
})

test('no person is named, and no text is markup', () => {
  const told = JSON.stringify([facts({}), institution('usmb'), offers({})])
  for (const pattern of [/\b(?:Mr|Mme|Ms|Mrs)\b/, /<\w/, /@/]) assert.ok(!pattern.test(told), String(pattern))
})
