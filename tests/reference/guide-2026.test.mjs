// The reference in call 2026, against amounts worked out by hand from the Programme Guide of 2026. Numbers in names are its
// pages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { none, staffCentsInWholeEuros } from './amounts.mjs'
import { topUpsNotDecided } from './call-grant.mjs'
import { figuresOf, typedCalls } from './figures.mjs'
import { conditionsOf, gapsOf, outsideOf } from './notices.mjs'
import { expectedOf } from './reference.mjs'

const point = (euros) => ({ low: Math.round(euros * 100), high: Math.round(euros * 100) })
const range = (low, high) => ({ low: Math.round(low * 100), high: Math.round(high * 100) })

const known = { call: 2026, greenTravel: false, fewerOpportunities: false, outermostRegion: false }
const going = { ...known, direction: 'outgoing', sendingCountry: 'FR', distanceMetres: 600_000, travelDays: 0 }
const studies = { ...going, action: 'KA131', role: 'student', activity: 'SMS', receivingCountry: 'ES', days: 150 }
const traineeship = { ...studies, activity: 'SMT' }
const blended = { ...going, role: 'student', activity: 'BIP', receivingCountry: 'IT', days: 5 }
const training = {
  ...going,
  action: 'KA131',
  role: 'administrativeStaff',
  activity: 'STT',
  receivingCountry: 'IT',
  days: 5,
}
const incoming = {
  ...{ ...known, action: 'KA171', direction: 'incoming', sendingCountry: 'SN', receivingCountry: 'FR' },
  ...{ distanceMetres: 4_200_000, travelDays: 0 },
}

const asked = (mobility) => expectedOf(mobility, typedCalls)
const support = (mobility) => asked(mobility).support
const topUps = (mobility) => asked(mobility).topUps
const withoutTravelDays = ({ travelDays, ...rest }) => rest

test('a call that the data do not hold yet falls back, unless it is known', () => {
  assert.equal(
    expectedOf(
      studies,
      typedCalls.filter((call) => call < 2026),
    ).call,
    2025,
  )
  assert.equal(asked(studies).call, 2026)
})

test('68: five months, cheaper, alike and dearer', () => {
  assert.deepEqual(support(studies), range(1125, 2750))
  assert.deepEqual(support({ ...studies, receivingCountry: 'DE' }), range(1460, 3030))
  assert.deepEqual(support({ ...studies, sendingCountry: 'ES', receivingCountry: 'FR' }), range(1740, 3370))
})

test('64: a student may be paid up to two travel days, up to six when green, in thirtieths of the month', () => {
  const open = withoutTravelDays(studies)
  assert.deepEqual(support(open), range(1125, 2786.67))
  assert.deepEqual(support({ ...open, greenTravel: true }), range(1125, 2860))
  assert.deepEqual(support({ ...studies, travelDays: 2 }), range(1140, 2786.67))
  assert.equal(support({ ...studies, travelDays: 3 }), undefined)
})

test('68-69: supplements a month add up; from an outermost region none is paid for fewer opportunities', () => {
  const fewer = { ...traineeship, receivingCountry: 'DE', fewerOpportunities: true }
  assert.deepEqual(topUps(fewer), {
    greenOnce: none,
    fewerOpportunitiesTopUp: point(1250),
    traineeshipTopUp: point(750),
  })
  const overseas = { ...fewer, outermostRegion: true }
  assert.deepEqual(support(overseas), point(3930))
  assert.deepEqual(topUps(overseas), { greenOnce: none, fewerOpportunitiesTopUp: none, traineeshipTopUp: point(750) })
  assert.deepEqual(topUps({ ...overseas, receivingCountry: 'CH' }), topUps(overseas))
})

test('8, 33, 69: Spain, Portugal and Denmark have regions overseas too', () => {
  for (const sendingCountry of ['ES', 'PT', 'DK']) {
    const overseas = { ...studies, sendingCountry, receivingCountry: 'IT', outermostRegion: true }
    assert.deepEqual(support(overseas), point(3930), sendingCountry)
    assert.equal(asked({ ...overseas, call: 2025 }), undefined, sendingCountry)
  }
  const { outermostRegion, ...open } = { ...studies, sendingCountry: 'ES', receivingCountry: 'IT' }
  assert.deepEqual(support(open), range(1740, 3930))
})

test('69: to regions 1-12 700 a month, with the supplement for fewer opportunities and without that of traineeships', () => {
  for (const outermostRegion of [false, true]) {
    const far = { ...traineeship, receivingCountry: 'SN', fewerOpportunities: true, outermostRegion }
    assert.deepEqual(support(far), point(3500))
    assert.deepEqual(topUps(far), { greenOnce: none, fewerOpportunitiesTopUp: point(1250), traineeshipTopUp: none })
  }
})

test('69: from regions 1-12 by the group of the receiving country', () => {
  const semester = { ...incoming, role: 'student', activity: 'SMS', days: 150, fewerOpportunities: true }
  for (const [receivingCountry, rate] of Object.entries({ FR: 900, ES: 850, PL: 800 })) {
    assert.deepEqual(support({ ...semester, receivingCountry }), point(5 * rate))
    assert.deepEqual(topUps({ ...semester, receivingCountry }).fewerOpportunitiesTopUp, point(1250))
  }
})

test('70: 79 a day to day 14, 56 from day 15; a travel day is paid as a first day', () => {
  const inDays = (days) => support({ ...blended, days })
  assert.deepEqual([5, 14, 15, 30].map(inDays), [395, 1106, 1162, 2002].map(point))
  const open = withoutTravelDays(blended)
  assert.deepEqual(support(open), range(395, 553))
  assert.deepEqual(support({ ...open, greenTravel: true }), range(395, 869))
})

test('70: once 100 or 150 for fewer opportunities, anywhere; the 50 of green travel are gone', () => {
  const fewer = { ...blended, fewerOpportunities: true, greenTravel: true }
  const inDays = (days) => topUps({ ...fewer, days }).fewerOpportunitiesTopUp
  assert.deepEqual([5, 14, 15, 30].map(inDays), [100, 100, 150, 150].map(point))
  assert.equal(topUps(fewer).greenOnce, none)
  const far = { ...fewer, action: 'KA131', activity: 'shortBlended', receivingCountry: 'SN' }
  assert.deepEqual(topUps(far).fewerOpportunitiesTopUp, point(100))
})

test('63-64: every participant is paid the journey', () => {
  for (const mobility of [studies, blended, training]) {
    assert.deepEqual(asked(mobility).travel, point(309))
    assert.deepEqual(asked({ ...mobility, greenTravel: true }).travel, point(417))
  }
})

test('70-71: staff by group, regions 13 and 14 as group 1, and one figure to regions 1-12', () => {
  const rates = { IT: [96, 190], CH: [96, 190], ES: [84, 170], PL: [71, 148], SN: [190, 190] }
  for (const [receivingCountry, [floor, ceiling]] of Object.entries(rates))
    assert.deepEqual(support({ ...training, receivingCountry }), range(5 * floor, 5 * ceiling), receivingCountry)
  assert.deepEqual(support(withoutTravelDays(training)), range(480, 7 * 190))
  const staffIn = { ...incoming, role: 'administrativeStaff', activity: 'STT', days: 5 }
  for (const [receivingCountry, rate] of Object.entries({ FR: 190, ES: 170, PL: 148 }))
    assert.deepEqual(support({ ...staffIn, receivingCountry }), point(5 * rate))
})

test('70: from day 15 70 %, to the nearest whole euro', () => {
  const later = (rate) => (staffCentsInWholeEuros(rate, 15, 0) - staffCentsInWholeEuros(rate, 14, 0)) / 100
  assert.deepEqual([190, 170, 148].map(later), [133, 119, 104])
  assert.deepEqual([96, 84, 71, 135].map(later), [67, 59, 50, 95])
  assert.deepEqual(support({ ...training, days: 20 }), range(14 * 96 + 6 * 67, 14 * 190 + 6 * 133))
  assert.deepEqual(support({ ...training, days: 15, dailyRate: 135_00 }), point(14 * 135 + 95))
  // Calls until 2025 keep the cents.
  assert.deepEqual(support({ ...training, call: 2025, days: 15, dailyRate: 135_00 }), point(14 * 135 + 94.5))
})

test('65, 67: 80 % of the real cost where the lump sum covers less than 70 %, green or not, under KA131 only', () => {
  const costing = (euros, more = {}) => asked({ ...studies, ...more, realTravelCost: euros * 100 }).exceptionalTravel
  assert.deepEqual(costing(1000), range(0, 800 - 309))
  assert.deepEqual(costing(1000, { greenTravel: true }), range(0, 800 - 417))
  assert.equal(costing(441), none) // 309 is 70.07 %
  assert.deepEqual(costing(442), range(0, 353.6 - 309)) // 69.9 %
  const far = { ...incoming, role: 'student', activity: 'SMS', days: 150, realTravelCost: 9_000_00 }
  assert.equal(asked(far).exceptionalTravel, none)
})

test('50-51: nobody goes to Belarus or Russia, and no staff comes from there; the Gulf states are not excluded', () => {
  for (const receivingCountry of ['BY', 'RU'])
    for (const mobility of [studies, training, { ...training, action: 'KA171' }])
      assert.equal(asked({ ...mobility, receivingCountry }).total, none)
  const staffIn = { ...incoming, role: 'administrativeStaff', activity: 'STT', days: 5 }
  assert.equal(asked({ ...staffIn, sendingCountry: 'BY' }).total, none)
  assert.deepEqual(
    support({ ...incoming, role: 'student', activity: 'SMS', days: 60, sendingCountry: 'BY' }),
    point(1800),
  )
  const toQatar = { ...training, action: 'KA171', receivingCountry: 'QA' }
  assert.deepEqual(support(toQatar), point(950))
  assert.equal(asked({ ...toQatar, call: 2025 }).total, none)
})

test('61: below the doctorate KA171 to a country that may receive aid is not decided; to one of high income it is', () => {
  const partner = { ...studies, action: 'KA171' }
  // Only the days are known: they are counted whichever strand pays.
  assert.deepEqual(asked({ ...partner, receivingCountry: 'SN' }), {
    ...{ call: 2026, days: 150, convention: 'thirtyDayMonths' },
    ...{ supportRule: undefined, topUps: topUpsNotDecided },
  })
  assert.deepEqual(support({ ...partner, receivingCountry: 'JP' }), point(3500))
})

test('67-68: every country of the groups is in one group', () => {
  const { groups } = figuresOf(2026)
  const all = Object.values(groups).flat()
  assert.equal(new Set(all).size, all.length)
  // The 33 countries of the programme, four of region 13 and three of region 14.
  assert.equal(all.length, 33 + 4 + 3)
})

const conditions = (mobility) => conditionsOf(mobility, typedCalls)

test('53, 56: a study stay under 60 days may be a term; staff stay at most 60 days', () => {
  const none = { notMet: [], cannotTellYet: [] }
  assert.deepEqual(conditions({ ...studies, days: 59 }), { notMet: [], cannotTellYet: ['duration'] })
  assert.deepEqual(conditions({ ...traineeship, days: 59 }), { notMet: ['duration'], cannotTellYet: [] })
  assert.deepEqual(conditions({ ...studies, days: 360 }), none)
  assert.deepEqual(conditions({ ...studies, days: 361 }), { notMet: ['duration'], cannotTellYet: ['cycleMonths'] })
  assert.deepEqual(conditions({ ...training, days: 60 }), none)
  assert.deepEqual(conditions({ ...training, days: 61 }), { notMet: ['duration'], cannotTellYet: [] })
  assert.deepEqual(conditions({ ...training, days: 61, call: 2025 }), { notMet: [], cannotTellYet: ['duration'] })
})

test('57: in a blended programme staff teach from 2 days on and train from 5, and nobody is asked which', () => {
  const inDays = (days) => conditions({ ...blended, role: 'teachingStaff', days })
  assert.equal(inDays(4), undefined)
  assert.deepEqual(inDays(5), { notMet: [], cannotTellYet: [] })
  assert.deepEqual(inDays(31), { notMet: ['duration'], cannotTellYet: [] })
})

test('57: eight hours a week or shorter stay, four when combined with training, a further week in proportion', () => {
  const teaching = { ...training, role: 'teachingStaff', activity: 'STA' }
  const isMet = (mobility) => !conditions(mobility).notMet.includes('teachingHours')
  const fewest = (mobility) =>
    Array.from({ length: 60 }, (_, hours) => hours).find((teachingHours) => isMet({ ...mobility, teachingHours }))
  assert.deepEqual(
    [2, 7, 8, 14, 15].map((days) => fewest({ ...teaching, days })),
    [8, 8, 10, 16, 18],
  )
  const combined = { ...teaching, activity: 'combinedStaff' }
  assert.deepEqual(
    [2, 7, 8, 14, 15].map((days) => fewest({ ...combined, days })),
    [4, 4, 5, 8, 9],
  )
})

test('54: all stays of a cycle make at most 12 months, 24 in one-cycle studies', () => {
  const none = { notMet: [], cannotTellYet: [] }
  const of = (mobility) => conditions({ ...studies, days: 150, ...mobility })
  assert.deepEqual(of({}), none)
  assert.deepEqual(of({ earlierStayDays: 210 }), none)
  assert.deepEqual(of({ earlierStayDays: 211 }), { notMet: [], cannotTellYet: ['cycleMonths'] })
  assert.deepEqual(of({ earlierStayDays: 211, oneCycleStudies: false }), { notMet: ['cycleMonths'], cannotTellYet: [] })
  assert.deepEqual(of({ earlierStayDays: 570, oneCycleStudies: true }), none)
  assert.deepEqual(of({ earlierStayDays: 571, oneCycleStudies: true }), { notMet: ['cycleMonths'], cannotTellYet: [] })
  assert.deepEqual(of({ earlierStayDays: 571 }), { notMet: ['cycleMonths'], cannotTellYet: [] })
  assert.deepEqual(of({ earlierStayDays: 700, call: 2025 }), none)
})

test('56, 57, 71: staff of enterprises come to teach from one day on, without hours, at the rates of staff coming in', () => {
  const invited = { ...training, role: 'enterpriseStaff', activity: 'STA', direction: 'incoming', days: 1 }
  const [sendingCountry, distanceMetres] = ['PL', 1_300_000]
  const of = (receivingCountry, more = {}) =>
    expectedOf({ ...invited, sendingCountry, receivingCountry, distanceMetres, ...more })
  const none = { notMet: [], cannotTellYet: [] }
  const inEuros = ({ support: { low, high } }) => [low / 100, high / 100]
  assert.deepEqual(inEuros(of('FR', { travelDays: undefined })), [190, 3 * 190])
  assert.deepEqual(inEuros(of('ES')), [170, 170])
  assert.deepEqual(inEuros(of('HU')), [148, 148])
  assert.deepEqual(inEuros(of('FR', { days: 2 })), [380, 380])
  assert.equal(of('FR', { call: 2025 }), undefined)
  assert.equal(of('FR', { direction: 'outgoing' }), undefined)
  assert.deepEqual(conditions({ ...invited, sendingCountry, receivingCountry: 'FR' }), none)
})

test('52: KA131 pays 26 months from 1 June 2026, KA171 24 or 36 from 1 August', () => {
  const { days, ...dated } = training
  const during = (start, end, action = 'KA131') => {
    const { notMet, cannotTellYet } = conditions({
      ...dated,
      action,
      receivingCountry: action === 'KA131' ? 'IT' : 'JP',
      start,
      end,
    })
    return notMet.includes('projectPeriod')
      ? 'notMet'
      : cannotTellYet.includes('projectPeriod')
        ? 'cannotTellYet'
        : 'met'
  }
  assert.equal(during('2026-05-31', '2026-06-05'), 'notMet')
  assert.equal(during('2026-06-01', '2026-06-05'), 'met')
  assert.equal(during('2028-07-26', '2028-07-31'), 'met')
  assert.equal(during('2028-07-27', '2028-08-01'), 'notMet')
  assert.equal(during('2026-07-31', '2026-08-05', 'KA171'), 'notMet')
  assert.equal(during('2028-07-26', '2028-07-31', 'KA171'), 'met')
  assert.equal(during('2028-07-27', '2028-08-01', 'KA171'), 'cannotTellYet')
  assert.equal(during('2029-07-27', '2029-08-01', 'KA171'), 'notMet')
})

test('50-51: Belarus and Russia are excluded in both strands, the Gulf states in none', () => {
  const isExcluded = (mobility) => conditions(mobility).notMet.includes('excludedCountry')
  for (const action of ['KA131', 'KA171'])
    assert.ok(isExcluded({ ...training, action, receivingCountry: 'RU' }), action)
  assert.ok(!isExcluded({ ...training, action: 'KA171', receivingCountry: 'QA' }))
  assert.ok(isExcluded({ ...training, action: 'KA171', receivingCountry: 'QA', call: 2025 }))
  assert.ok(isExcluded({ ...training, action: 'KA171', receivingCountry: 'CH' }))
  assert.equal(conditions({ ...studies, action: 'KA171', receivingCountry: 'SN' }), undefined)
})

test('64: more than two travel days, or six when green, are out of range for everybody', () => {
  const outside = (mobility) => outsideOf(mobility, typedCalls)
  for (const mobility of [studies, blended, training]) {
    assert.deepEqual(outside({ ...mobility, travelDays: 2 }), [])
    assert.deepEqual(outside({ ...mobility, travelDays: 3 }), [['travelDays', 0, 2]])
    assert.deepEqual(outside({ ...mobility, travelDays: 7, greenTravel: true }), [['travelDays', 0, 6]])
  }
})

test('69: to regions 1-12 the supplement for fewer opportunities is no gap any more', () => {
  const far = { ...studies, receivingCountry: 'SN', fewerOpportunities: true }
  assert.deepEqual(gapsOf(far, typedCalls), {})
  assert.deepEqual(gapsOf({ ...far, call: 2025 }, typedCalls), { fewerOpportunitiesTopUp: 'notPublished' })
})
