// What the sources describe and the catalogue shows: a test for each row of the mission that is looked up here, named after
// it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsAt } from './beside.mjs'
import { plain } from './calculator.mjs'
import {
  article,
  assertFacts,
  factsOf,
  html,
  inForce,
  offerOf,
  offers,
  on,
  passerelle,
  shownOn,
  textOf,
  texts,
  words,
} from './catalogue-page.mjs'

test('row 1: what a BIP is', () =>
  assertFacts(passerelle.facts({ programme: 'blendedIntensiveProgramme' }).value.facts))

test('row 2: the 17 programmes, with host, country and days', () => {
  assert.equal(offers.length, 17)
  for (const { offer, host } of offers) {
    const card = offerOf(offer.id)
    assert.ok(card.includes(plain(host.name.en)) && card.includes(plain(host.town)), offer.id)
    assert.ok(card.includes(String(Number(offer.stay.firstDay.slice(8)))), offer.id)
  }
})

test('row 3: for whom each is listed', () => {
  const counted = {}
  for (const { offer } of offers) {
    const name = plain(texts.en.programmes.audiences[offer.audience])
    assert.ok(offerOf(offer.id).includes(name), offer.id)
    counted[offer.audience] = (counted[offer.audience] ?? 0) + 1
  }
  assert.deepEqual(counted, {
    students: 2,
    academicStaffAndStudents: 9,
    administrativeAndAcademicStaff: 4,
    organisedByInstitution: 2,
  })
})

test('row 4: language and level, and what is not stated', () => {
  for (const { offer, completeness } of offers) {
    const card = offerOf(offer.id)
    assert.equal(card.includes('English'), offer.language === 'en', offer.id)
    if (offer.level) assert.ok(card.includes(`level ${offer.level}`), offer.id)
    if (completeness.missing.includes('level'))
      assert.match(card, /Not stated in the source:.*language level/, offer.id)
  }
})

test('row 5: what the host gives', () => {
  const given = offers.filter(({ offer }) => offer.arrangements?.length > 0)
  assert.equal(given.length, 8)
  for (const { offer } of given)
    for (const each of offer.arrangements)
      assert.ok(offerOf(offer.id).includes(texts.en.programmes.arrangementNames[each]), offer.id)
  assert.match(offerOf('usmb-2024-07-16'), /accommodation from 15 July 2024 to 23 July 2024/)
})

test('row 6: the online part: dated, announced, not stated, before, over or after the stay', () => {
  const { timings, virtualStates } = texts.en.programmes
  for (const { offer, timing } of offers) {
    const card = offerOf(offer.id)
    if (timing !== 'notKnown') assert.ok(card.includes(timings[timing]), offer.id)
    if (offer.virtualPart.state === 'announcedLater') assert.ok(card.includes(virtualStates.announcedLater), offer.id)
    if (offer.virtualPart.state === 'notStated') assert.ok(card.includes(virtualStates.notStated), offer.id)
    if (offer.virtualPart.written) assert.ok(card.includes(plain(offer.virtualPart.written)), offer.id)
  }
})

test('row 7: what is odd is kept as written, and flagged', () => {
  const odd = offers.filter(({ offer }) => offer.oddities?.length > 0)
  assert.ok(odd.length > 5)
  for (const { offer } of odd) {
    const card = offerOf(offer.id)
    assert.match(card, /Worth noting:/)
    if (offer.stayWritten) assert.ok(card.includes(plain(offer.stayWritten)), offer.id)
  }
  assert.match(words.en, /Rouamnie/)
})

test('row 8: the two programmes that the university organises, with title, field and credits', () => {
  assert.match(offerOf('usmb-2024-04-15'), /Sustainability in the Business World/)
  assert.match(offerOf('usmb-2024-07-16'), /GraSPA 2024.*Physics/)
  assert.match(offerOf('usmb-2024-07-16'), /3 ECTS/)
  assert.match(html.fr, /<span lang="en">Sustainability in the Business World<\/span>/)
})

/** These facts are on the page, told in both languages, with their places. */
const assertFactsById = (...ids) => {
  const { facts } = passerelle.facts({}).value
  assertFacts(
    ids.map((id) => {
      const found = facts.find((each) => each.id === id)
      assert.ok(found, id)
      return found
    }),
  )
}

for (const [row, ...ids] of [
  ['row 11: top-ups without amounts', 'usmb-bip-top-ups'],
  ['row 12: credits, optional outside the syllabus', 'usmb-bip-credits'],
  ['row 24: who goes to study or to a placement, for how long', 'usmb-icm-students'],
  ['row 25: teaching assignments', 'usmb-icm-staff', 'usmb-icm-teaching'],
  ['row 26: training', 'usmb-icm-training'],
  ['row 27: both combined', 'usmb-icm-combined-staff'],
  ['row 28: doctoral candidates', 'usmb-icm-doctoral'],
  ['row 29: no conferences', 'usmb-icm-conferences'],
  ['row 31: what is left of the table of grants, and what is deduced from it', 'usmb-icm-amounts'],
  ['row 32: the package of staff', 'usmb-icm-package'],
  ['row 37: who is funded in which direction', 'usmb-icm-directions'],
])
  test(row, () => assertFactsById(...ids))

test('row 13: the deadline of each, and from what it is counted', () => {
  for (const { offer, deadline } of offers) {
    if (deadline === undefined) continue
    const card = offerOf(offer.id)
    assert.match(card, /Deadline by \d+ \w+ 202[34]/, offer.id)
    assert.ok(card.includes('2 months before'), offer.id)
    if (deadline.cautious) assert.ok(card.includes(plain(texts.en.programmes.cautious)), offer.id)
  }
})

test('row 17: what ICM is, and its priorities', () =>
  assertFacts(passerelle.facts({ programme: 'internationalCreditMobility' }).value.facts))

test('row 18: the agreements with their validity', () => {
  for (const [id, first, last] of [
    ['usmb-2019', '1 August 2019', '31 July 2022'],
    ['usmb-2020', '1 August 2020', '31 July 2023'],
    ['usmb-2022', '1 August 2022', '31 July 2025'],
    ['usmb-2023', '1 August 2023', '31 July 2026'],
  ])
    assert.ok(article('data-agreement', id).includes(`From ${first} to ${last}`), id)
})

for (const [day, expected] of [
  ['2021-11-15', ['usmb-2019', 'usmb-2020']],
  ['2022-08-01', ['usmb-2020', 'usmb-2022']],
  ['2024-05-01', ['usmb-2022', 'usmb-2023']],
  ['2025-08-01', ['usmb-2023']],
])
  test(`row 19: on ${day} ${expected.join(' and ')} in force; the others are history, or still to come`, () =>
    shownOn(day, async (browser) => {
      assert.deepEqual(await inForce(browser), expected)
      assert.match(
        await wordsAt(browser, '.on-day .standing'),
        new RegExp(`^${expected.length} agreements? (is|are) in force`),
      )
      const marks = await browser.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('[data-agreement]')].map((card) => [
            card.dataset.agreement,
            card.querySelector('[data-state]').textContent,
          ]),
        ),
      )
      for (const [id, mark] of Object.entries(marks))
        assert.equal(mark.startsWith('In force'), expected.includes(id), id)
    }))

test('row 19: on 2026-08-01 none is in force, and the page says when the last ended, whom to ask and what to do', () =>
  shownOn('2026-08-01', async (browser) => {
    assert.deepEqual(await inForce(browser), [])
    const said = await wordsAt(browser, '.on-day [role="status"]')
    assert.match(said, /No agreement of the catalogue is in force on 1 August 2026/)
    assert.match(said, /ended on 31 July 2026.*ask the international office.*stay that I plan myself/s)
  }))

test('row 20: the flows of each agreement, for the agreement as a whole', () => {
  for (const id of ['usmb-2019', 'usmb-2020', 'usmb-2022', 'usmb-2023']) {
    const card = article('data-agreement', id)
    assert.match(card, /For the agreement as a whole/)
    for (const flow of [
      'Study period (SMS), incoming',
      'Teaching assignment (STA), outgoing',
      'Training (STT), outgoing',
    ])
      assert.ok(card.includes(flow), `${id}: ${flow}`)
    assert.ok(!card.includes('(SMS), outgoing'), id)
  }
})

test('row 21: the security condition of 2023', () => {
  const card = article('data-agreement', 'usmb-2023')
  assert.match(card, /Teaching assignment \(STA\), outgoing, if the security situation permits/)
  assert.match(card, /Training \(STT\), incoming, if the security situation permits/)
  assert.equal(card.match(/if the security situation/g).length, 2)
})

test('row 22: 25 universities in 13 countries, each under its country, with its agreements', () => {
  const { partners } = passerelle.agreements({ on }).value
  assert.equal(partners.length, 25)
  assert.match(words.en, /The agreements name 25 universities in 13 countries/)
  for (const { id, name } of partners) {
    const card = passerelle.partner({ id, on }).value
    const said = article('data-partner-card', id)
    assert.ok(said.includes(plain(name.en)), id)
    for (const { call } of card.agreements) assert.ok(said.includes(String(call)), `${id} ${call}`)
  }
  const entries = html.en.match(/<li data-partner="/g).length
  assert.equal(entries, 33)
  assert.equal(html.en.match(/<small class="mark">deduced<\/small>/g).length >= 30, true)
})

test('row 23: GEMINAE and UNITA, and both readings of UCAD', () => {
  const ucad = article('data-partner-card', 'ucad')
  assert.match(ucad, /printed without a mark/)
  assert.match(ucad, /GEMINAE\s*, partner/)
  assert.match(ucad, /The sources contradict each other: The list of agreement 2022/)
  assert.match(article('data-partner-card', 'chnu'), /mark UNITA, associate partner/)
  const marked = html.en.match(/mark GEMINAE, partner<\/small>/g).length
  assert.equal(marked, 9)
})

test('row 35: the calls for applications, and to whom is not stated', () => {
  assertFacts(factsOf('usmb', 'applications'))
  assert.match(words.en, /Months: January and February/)
  assert.match(words.en, /Months: September and October/)
})

test('row 38: the card of Savoie Mont Blanc', () => assertFacts(factsOf('usmb', 'charter', 'figures', 'identity')))

test('row 39: the networks, their members and since when', () => {
  const { networks } = passerelle.networks().value
  for (const { network, facts } of networks) {
    assert.ok(article('data-network', network.id).includes(plain(network.name.en)), network.id)
    if (facts.length > 0) assertFacts(facts)
  }
  assert.match(article('data-institution', 'usmb'), /RELIEF\s*, founder, since 2018/)
  assert.match(
    article('data-network', 'geminae'),
    /Dakar\s*, partner The sources contradict each other: The list of agreement/,
  )
})

test('row 40: strategy and regional programmes', () => assertFacts(factsOf('usmb', 'strategy', 'regions')))

test('row 41: the 16 past mobilities, with people and dates, and nobody’s name', () => {
  const past = passerelle.institution({ id: 'usmb', on }).value.pastMobilities
  assert.equal(past.length, 16)
  const card = article('data-institution', 'usmb')
  for (const { mobility } of past) {
    assert.ok(card.includes(plain(mobility.title.en)), mobility.id)
    assert.ok(card.includes(plain(mobility.detail.en)), mobility.id)
    if (mobility.people !== undefined) assert.ok(card.includes(texts.en.past.people(mobility.people)), mobility.id)
  }
  assert.match(card, /Past mobilities \(16\)/)
})

test('row 42: a link that the text announces without address is told so, and none is invented', () => {
  assertFacts(factsOf('usmb', 'links'))
  assert.match(words.en, /Links announced, address not in the source/)
})

for (const [row, institution, ...topics] of [
  ['row 59', 'imt-mines-ales', 'charter', 'agreements', 'networks'],
  ['row 61', 'imt-mines-ales', 'internships'],
  ['row 62', 'imt-mines-ales', 'recognition', 'selection'],
  ['row 63', 'imt-mines-ales', 'jointDegrees', 'regions'],
  ['row 64', 'imt-mines-ales', 'figures'],
  ['row 65', 'imt-mines-ales', 'welcome', 'organisation', 'contact'],
  ['row 66', 'upjv', 'identity', 'agreements', 'organisation', 'jointDegrees'],
  ['row 67', 'upjv', 'strategy', 'funding'],
  ['row 68', 'upjv', 'recognition', 'staff'],
  ['row 69', 'upjv', 'strategy', 'welcome', 'digital'],
  ['row 70', 'imt', 'charter', 'strategy'],
  ['row 72', 'imt', 'regions'],
  ['row 73', 'imt', 'organisation'],
  ['row 74', 'imt', 'jointDegrees', 'recruitment'],
  ['row 75', 'imt', 'figures', 'impact', 'funding', 'internships'],
])
  test(`${row}: ${institution}, ${topics.join(', ')}`, () => assertFacts(factsOf(institution, ...topics)))

test('row 77: every fact of the catalogue is on the page with its place and its years', () => {
  for (const institution of ['usmb', 'imt-mines-ales', 'imt', 'upjv']) {
    const facts = factsOf(institution)
    assertFacts(facts)
    for (const { id } of facts) {
      const [, item] = new RegExp(`data-fact="${id}"[^>]*>(.*?)</li>`, 's').exec(html.en) ?? []
      assert.match(textOf(item ?? ''), /text of \d{4}/, id)
    }
  }
})

test('row 78: what is not stated is told as not stated', () => {
  for (const { offer, completeness } of offers)
    if (completeness.missing.length > 0) assert.match(offerOf(offer.id), /Not stated in the source:/, offer.id)
})
