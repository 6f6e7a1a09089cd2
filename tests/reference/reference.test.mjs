// The reference itself gives the printed examples of funding-rules and decisions, and the edges of its bands, scales
// and counts are tested.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthlyCents, none, roundedCents, shortStayCents, staffCents } from './amounts.mjs'
import { bandOf, lumpSum, T1, T2 } from './bands.mjs'
import { calendarDays, thirtyDayMonths } from './day-count.mjs'
import { calls, figuresOf, gulfStates, partnerCountries, programmeCountries, regions13And14 } from './figures.mjs'
import { expectedOf } from './reference.mjs'

const point = (cents) => ({ low: cents, high: cents })
const range = (low, high) => ({ low: low * 100, high: high * 100 })
const known = { greenTravel: false, fewerOpportunities: false, outermostRegion: false, distanceMetres: 600_000 }
// Travel days are answered with none, so that the amounts of other rules stay exact.
const student = { role: 'student', direction: 'outgoing', sendingCountry: 'FR', travelDays: 0, ...known }
const teacher = { role: 'teachingStaff', direction: 'outgoing', activity: 'STA', sendingCountry: 'FR', ...known }
const icm = { action: 'KA171', direction: 'incoming', sendingCountry: 'TN', receivingCountry: 'FR', ...known }
const withoutSender = ({ sendingCountry, ...rest }) => rest

const dayCounts = [
  ['2023-01-01', '2023-04-15', 105, 105],
  ['2023-02-01', '2023-02-28', 28, 28],
  ['2024-02-01', '2024-02-29', 29, 29],
  ['2023-02-01', '2023-03-31', 60, 59],
  ['2023-01-31', '2023-02-28', 29, 29],
  ['2023-02-28', '2023-03-01', 4, 2],
  ['2025-09-15', '2026-02-14', 150, 153],
  ['2025-09-01', '2026-01-31', 150, 153],
  ['2025-09-10', '2026-01-23', 134, 136],
  ['2025-09-30', '2025-10-31', 31, 32],
  ['2025-10-31', '2025-11-01', 2, 2],
  ['2025-03-30', '2025-03-31', 1, 2],
  ['2025-12-31', '2026-01-31', 31, 32],
  ['2025-01-31', '2025-03-31', 61, 60],
  ['2025-08-31', '2026-08-30', 361, 365],
  ['2025-09-01', '2026-08-31', 360, 365],
  ['2025-07-31', '2025-07-31', 1, 1],
]
for (const [start, end, thirty, calendar] of dayCounts) {
  test(`G1: ${start} to ${end} is ${thirty} and ${calendar} days`, () => {
    assert.equal(thirtyDayMonths(start, end), thirty)
    assert.equal(calendarDays(start, end), calendar)
  })
}
test('a stay that ends before it starts has no count', () => {
  assert.throws(() => thirtyDayMonths('2025-02-01', '2025-01-31'), RangeError)
  assert.throws(() => calendarDays('2025-02-01', '2025-01-31'), RangeError)
})
test('a century is a leap year only if 400 divides it', () => {
  assert.equal(calendarDays('2100-02-28', '2100-03-01'), 2)
  assert.equal(calendarDays('2000-02-28', '2000-03-01'), 3)
})

test('a line is rounded once, half up', () => {
  assert.deepEqual([0, 14, 15, 29, 30, 44, 45].map(roundedCents), [0, 0, 1, 1, 1, 1, 2])
})
test('G5: 105 days at 470 and at 520; G4: 134 days at 250', () => {
  assert.equal(monthlyCents(470, 105), 1645_00)
  assert.equal(monthlyCents(520, 105), 1820_00)
  assert.equal(monthlyCents(250, 134), 1116_67)
})
test('B: the second rate pays days 15 to 30 only', () => {
  const inEuros = (days) => shortStayCents([79, 56], days) / 100
  assert.deepEqual([5, 8, 13, 14, 15, 16, 20, 30].map(inEuros), [395, 632, 1027, 1106, 1162, 1218, 1442, 2002])
  assert.equal(shortStayCents([70, 50], 15), 1030_00)
})
test('C2: 70 % from day 15; travel days do not move day 15', () => {
  assert.equal(staffCents(140, 5, 2), 980_00)
  assert.equal(staffCents(180, 14, 0), 2520_00)
  assert.equal(staffCents(180, 15, 0), 2646_00)
  assert.equal(staffCents(148, 15, 2), 16 * 148_00 + 103_60)
  assert.equal(staffCents(190, 60, 6), 20 * 190_00 + 46 * 133_00)
})

const bandCases = [
  // metres, T1 standard, T1 green, T2 standard, T2 green
  [0, 0, 0, 0, 0],
  [9_999, 0, 0, 0, 0],
  [10_000, 23, 23, 28, 56],
  [99_999, 23, 23, 28, 56],
  [100_000, 180, 210, 211, 285],
  [499_999, 180, 210, 211, 285],
  [500_000, 275, 320, 309, 417],
  [695_000, 275, 320, 309, 417],
  [1_999_999, 275, 320, 309, 417],
  [2_000_000, 360, 410, 395, 535],
  [2_999_999, 360, 410, 395, 535],
  [3_000_000, 530, 610, 580, 785],
  [3_999_999, 530, 610, 580, 785],
  [4_000_000, 820, 820, 1188, 1188],
  [7_999_999, 820, 820, 1188, 1188],
  [8_000_000, 1500, 1500, 1735, 1735],
  [20_100_000, 1500, 1500, 1735, 1735],
]
for (const [metres, ...amounts] of bandCases) {
  test(`D1: ${metres} m`, () => {
    const found = [T1, T2].flatMap((table) => [lumpSum(table, metres, false), lumpSum(table, metres, true)])
    assert.deepEqual(found, amounts)
  })
}
test('each band begins where the previous one ends', () => {
  for (const table of [T1, T2]) {
    table.slice(1).forEach(({ from }, index) => assert.equal(from, table[index].below))
    assert.equal(table.at(-1).below, undefined)
    assert.equal(bandOf(table, 9_999), undefined)
  }
})

test('A1, A8: each programme country is in one group, and no country is in two lists', () => {
  assert.equal(programmeCountries.length, 33)
  const all = [...programmeCountries, ...regions13And14, ...partnerCountries, ...gulfStates]
  assert.equal(new Set(all).size, all.length)
  for (const call of calls) {
    const grouped = Object.values(figuresOf(call).groups).flat().sort()
    assert.deepEqual(grouped, [...programmeCountries, ...regions13And14].sort())
  }
})
test('A1: the group changes from 2023 to 2024', () => {
  const movers = (from, to) =>
    programmeCountries.filter(
      (country) => figuresOf(2023).groups[from].includes(country) && figuresOf(2024).groups[to].includes(country),
    )
  assert.deepEqual(movers(2, 1), ['AT', 'BE', 'DE', 'FR', 'IT', 'NL'])
  assert.deepEqual(movers(3, 2), ['CZ', 'EE', 'LV', 'SI', 'SK'])
  assert.deepEqual([...movers(1, 2), ...movers(1, 3), ...movers(2, 3), ...movers(3, 1)], [])
})

// [call, sender, receiver, low and high of a month]
const flows = [
  [2021, 'FR', 'SE', 310, 600],
  [2022, 'FR', 'ES', 260, 540],
  [2022, 'FR', 'PL', 200, 490],
  [2023, 'FR', 'GB', 348, 674],
  [2023, 'FR', 'MC', 292, 606],
  [2023, 'FR', 'DE', 292, 606],
  [2023, 'FR', 'CZ', 225, 550],
  [2024, 'FR', 'DE', 292, 606],
  [2024, 'FR', 'CH', 292, 606],
  [2024, 'FR', 'ES', 225, 550],
  [2025, 'FR', 'PL', 225, 550],
  [2021, 'BG', 'FR', 310, 600],
  [2021, 'BG', 'PL', 260, 540],
  [2024, 'GR', 'FR', 348, 674],
  [2024, 'GR', 'ES', 292, 606],
  [2024, 'GR', 'PL', 225, 550],
  [2023, 'FR', 'JP', 700, 700],
  [2025, 'PL', 'US', 700, 700],
]
for (const [call, sendingCountry, receivingCountry, low, high] of flows) {
  test(`A2, A3: ${sendingCountry} to ${receivingCountry} in call ${call}`, () => {
    const stay = { ...student, action: 'KA131', activity: 'SMS', call, sendingCountry, receivingCountry, days: 150 }
    assert.deepEqual(expectedOf(stay).support, range(low * 5, high * 5))
  })
}

// [call, sender, receiver, activity, a month]: the agency of the sending country fixes it for all its institutions.
const fixedRates = [
  [2022, 'DE', 'ES', 'SMT', 540],
  [2021, 'PL', 'SE', 'SMS', 520],
  [2024, 'PL', 'BG', 'SMT', 600],
  [2022, 'EE', 'PL', 'SMS', 540],
  [2023, 'EE', 'FR', 'SMT', 674],
  [2024, 'EE', 'SE', 'SMS', 674],
  [2022, 'SK', 'FR', 'SMS', 570],
]
for (const [call, sendingCountry, receivingCountry, activity, rate] of fixedRates) {
  test(`A3 to A5: the agency of ${sendingCountry} fixes ${activity} to ${receivingCountry} in call ${call}`, () => {
    const stay = { ...student, action: 'KA131', activity, call, sendingCountry, receivingCountry, days: 150 }
    assert.deepEqual(expectedOf(stay).support, range(rate * 5, rate * 5))
  })
}

test('decisions: a long-stay rate that USMB has not published gives the range of the call', () => {
  const stay = { ...student, institution: 'usmb', activity: 'SMS', receivingCountry: 'SE', days: 150 }
  assert.deepEqual(expectedOf({ ...stay, call: 2023 }).total, range(5 * 348, 5 * 674))
  assert.deepEqual(expectedOf({ ...stay, call: 2024 }).support, range(5 * 292, 5 * 606))
})

test('A5: traineeship and inclusion, by thirtieths, not to regions 1-12', () => {
  const stay = { ...student, action: 'KA131', activity: 'SMT', call: 2025, fewerOpportunities: true, days: 61 }
  const { topUps } = expectedOf({ ...stay, receivingCountry: 'DE' })
  assert.deepEqual(topUps, { greenOnce: none, fewerOpportunitiesTopUp: point(508_33), traineeshipTopUp: point(305_00) })
  const far = expectedOf({ ...stay, receivingCountry: 'JP' })
  assert.equal(far.topUps.traineeshipTopUp, none)
  assert.equal(far.topUps.fewerOpportunitiesTopUp, undefined)
  assert.equal(far.total, undefined)
})
test('F: a long stay of 59 or 361 days has no decided amount, one of 60 or 360 has', () => {
  const stay = { ...student, activity: 'SMS', call: 2023, receivingCountry: 'DE' }
  assert.deepEqual(
    [59, 60, 360, 361].map((days) => expectedOf({ ...stay, days }).support),
    [undefined, range(584, 1212), range(3504, 7272), undefined],
  )
})

test('B: 20 days in call 2025', () => {
  const grant = expectedOf({ ...student, activity: 'BIP', call: 2025, receivingCountry: 'IT', days: 20 })
  assert.deepEqual(grant.support, point(1442_00))
  assert.deepEqual(grant.total, point(1751_00))
})
test('B: below 5 and above 30 days the scale has no row', () => {
  const support = (days) =>
    expectedOf({ ...student, activity: 'BIP', call: 2023, receivingCountry: 'IT', days }).support
  assert.deepEqual([4, 5, 30, 31].map(support), [none, point(395_00), point(2002_00), none])
})
test('B: inclusion once, by the length of a short stay', () => {
  const stay = { ...student, activity: 'BIP', call: 2023, receivingCountry: 'IT', fewerOpportunities: true }
  const topUp = (days) => expectedOf({ ...stay, days }).topUps.fewerOpportunitiesTopUp
  assert.deepEqual([4, 5, 14, 15, 30, 31].map(topUp), [
    none,
    point(100_00),
    point(100_00),
    point(150_00),
    point(150_00),
    none,
  ])
})
test('B: BIP from Innsbruck in call 2024: the five days and the green lump sum of the 970 €', () => {
  // The 2 x 79 for travel days are that university's own, which a mobility does not state.
  const grant = expectedOf({
    ...student,
    activity: 'BIP',
    call: 2024,
    sendingCountry: 'AT',
    receivingCountry: 'FR',
    days: 5,
    greenTravel: true,
    distanceMetres: 695_000,
  })
  assert.deepEqual(grant.support, point(395_00))
  assert.deepEqual(grant.travel, range(0, 417))
  assert.equal(shortStayCents([79, 56], 5 + 2) + lumpSum(T2, 695_000, true) * 100, 970_00)
})
test('D3: the green top-up once until call 2023, then the lump sum', () => {
  const stay = { ...student, activity: 'shortBlended', receivingCountry: 'IT', days: 5, greenTravel: true }
  const parts = (call, more) => {
    const { travel, topUps } = expectedOf({ ...stay, call, ...more })
    return [travel, topUps.greenOnce]
  }
  assert.deepEqual(parts(2023), [none, point(50_00)])
  assert.deepEqual(parts(2023, { fewerOpportunities: true }), [point(320_00), none])
  assert.deepEqual(parts(2024), [range(0, 417), none])
  assert.deepEqual(parts(2025), [point(417_00), none])
  assert.deepEqual(parts(2023, { activity: 'SMS', days: 90 }), [none, point(50_00)])
  assert.deepEqual(parts(2025, { activity: 'SMS', days: 90 }), [point(417_00), none])
})

test('D1: the green supplement is a line of its own, 0 if both amounts are printed equal, absent if one is missing', () => {
  const stay = { ...icm, role: 'student', activity: 'SMS', days: 60, greenTravel: true }
  const part = (call, distanceMetres) => expectedOf({ ...stay, call, distanceMetres }).greenSupplement
  assert.deepEqual([part(2023, 600_000), part(2023, 99_999), part(2023, 4_000_000)], [point(45_00), none, none])
  assert.deepEqual(
    [part(2024, 600_000), part(2024, 10_000), part(2024, 4_000_000)],
    [point(108_00), point(28_00), point(0)],
  )
  assert.equal(part(2024, 9_999), none)
})
test('D4: 80 % of the real cost where the green lump sum covers less than 70 % of it', () => {
  const stay = { ...icm, role: 'student', activity: 'SMS', days: 60, call: 2024, greenTravel: true }
  const added = (realTravelCost, more) => expectedOf({ ...stay, realTravelCost, ...more }).exceptionalTravel
  // 417 / 0.7 = 595.714…; 80 % of 595.72 is 476.576.
  assert.deepEqual([added(595_71), added(595_72)], [none, { low: 0, high: 476_58 - 417_00 }])
  assert.equal(added(595_72, { greenTravel: false }), none)
  assert.equal(added(595_72, { distanceMetres: 5_000 }), undefined)
})
test('C3: KA171 staff, 5 + 2 days at 140 and 275 of travel', () => {
  const grant = expectedOf({
    ...icm,
    role: 'teachingStaff',
    activity: 'STA',
    call: 2022,
    receivingCountry: 'TR',
    days: 5,
  })
  assert.deepEqual(grant.total, range(5 * 140 + 275, 1255))
  assert.equal(grant.travelDays, 2)
})
test('C1: staff from the floor to the ceiling; from call 2024 on the floors are those of call 2026', () => {
  const support = (call, receivingCountry, more) =>
    expectedOf({ ...teacher, action: 'KA131', call, receivingCountry, days: 5, ...more }).support
  assert.deepEqual(support(2023, 'SE'), range(400, 1260))
  assert.deepEqual(support(2023, 'DE'), range(350, 1120))
  assert.deepEqual(support(2023, 'PL'), range(300, 980))
  assert.deepEqual(support(2024, 'DE'), range(480, 1330))
  assert.deepEqual(support(2025, 'ES'), range(420, 1190))
  assert.deepEqual(support(2025, 'PL'), range(355, 1036))
  assert.deepEqual(support(2023, 'JP'), { low: undefined, high: 1260_00 })
  assert.deepEqual(support(2023, 'DE', { greenTravel: true }), range(350, 1760))
  assert.deepEqual(support(2023, 'DE', { days: 2 }), range(140, 640))
  assert.equal(support(2023, 'DE', { days: 1 }), undefined)
  assert.equal(support(2023, 'JP', { days: 4 }), undefined)
  assert.equal(support(2023, 'DE', { days: 61 }), undefined)
})
test('E1: students and staff, incoming and outgoing', () => {
  const monthly = (call, receivingCountry) =>
    expectedOf({ ...icm, role: 'student', activity: 'SMS', call, receivingCountry, days: 60, travelDays: 0 }).support
  assert.deepEqual(
    ['SE', 'FR', 'PL'].map((country) => monthly(2023, country)),
    [point(1800_00), point(1700_00), point(1600_00)],
  )
  assert.deepEqual(
    ['SE', 'FR', 'ES', 'PL'].map((country) => monthly(2024, country)),
    [point(1800_00), point(1800_00), point(1700_00), point(1600_00)],
  )
  const out = { ...student, action: 'KA171', receivingCountry: 'JP' }
  assert.deepEqual(expectedOf({ ...out, activity: 'SMT', call: 2025, days: 60 }).topUps.traineeshipTopUp, none)
  assert.deepEqual(expectedOf({ ...out, activity: 'SMS', call: 2025, days: 60 }).support, point(1400_00))
  const staff = (call, receivingCountry) =>
    expectedOf({ ...icm, role: 'teachingStaff', activity: 'STA', call, receivingCountry, days: 5 }).support.low
  assert.deepEqual(
    ['SE', 'FR', 'PL'].map((country) => staff(2023, country)),
    [900_00, 800_00, 700_00],
  )
  assert.deepEqual(
    ['SE', 'FR', 'ES', 'PL'].map((country) => staff(2024, country)),
    [950_00, 950_00, 850_00, 740_00],
  )
  const staffOut = { ...teacher, action: 'KA171', receivingCountry: 'JP', days: 5 }
  assert.deepEqual(
    [2023, 2024].map((call) => expectedOf({ ...staffOut, call }).support.low),
    [900_00, 950_00],
  )
})
test('E1, S 108: 1 250 € of inclusion over 5 months, 6 030 against 7 280', () => {
  const stay = { ...icm, role: 'student', activity: 'SMS', call: 2022, receivingCountry: 'ES', days: 150 }
  const [without, having] = [false, true].map(
    (fewerOpportunities) => expectedOf({ ...stay, fewerOpportunities }).total.low,
  )
  assert.equal(having - without, 1250_00)
})
test('E2: KA171 is not possible with programme countries, regions 13 and 14 and the Gulf states', () => {
  for (const sendingCountry of ['DE', 'CH', 'FO', 'VA', 'QA']) {
    const grant = expectedOf({ ...icm, role: 'student', activity: 'SMS', call: 2023, sendingCountry, days: 150 })
    assert.deepEqual([grant.support, grant.travel, grant.total], [none, none, none])
  }
})

test('decisions: an incoming ICM student of five months at USMB', () => {
  const stay = { ...icm, institution: 'usmb', role: 'student', activity: 'SMS', days: 150, travelDays: 0 }
  assert.deepEqual(expectedOf({ ...stay, call: 2023 }).support, point(4250_00))
  assert.deepEqual(expectedOf({ ...stay, call: 2023 }).travel, point(275_00))
  assert.deepEqual(expectedOf({ ...stay, call: 2024 }).support, range(4250, 4500))
  assert.deepEqual(expectedOf({ ...stay, call: 2024 }).travel, range(275, 309))
})
test('decisions: ICM staff at USMB, 5 + 2 days and no more', () => {
  const stay = { ...icm, institution: 'usmb', role: 'teachingStaff', activity: 'STT', call: 2023 }
  const out = { ...stay, direction: 'outgoing', sendingCountry: 'FR', receivingCountry: 'TN' }
  assert.deepEqual(
    [5, 6, 60].map((days) => expectedOf({ ...stay, days }).support.low),
    [1120_00, 1120_00, 1120_00],
  )
  assert.deepEqual(expectedOf({ ...out, days: 5 }).support, point(1260_00))
  const { fundedDays, travelDays } = expectedOf({ ...out, days: 12 })
  assert.deepEqual([fundedDays, travelDays], [5, 2])
})
test('decisions: green at USMB is a supplement, and below 100 km an interval', () => {
  const stay = { ...icm, institution: 'usmb', role: 'student', activity: 'SMS', call: 2023, days: 150 }
  const parts = (distanceMetres, greenTravel) => {
    const { travel, greenSupplement } = expectedOf({ ...stay, distanceMetres, greenTravel })
    return [travel, greenSupplement]
  }
  assert.deepEqual(parts(600_000, true), [point(320_00), point(45_00)])
  assert.deepEqual(parts(600_000, false), [point(275_00), none])
  assert.deepEqual(parts(600_000, undefined), [range(275, 320), range(0, 45)])
  assert.deepEqual(parts(99_999, true), [range(0, 23), none])
  assert.deepEqual(parts(9_999, true), [none, none])
  assert.deepEqual(parts(5_000_000, true), [point(820_00), none])
})
test('J: a BIP at USMB, green, 445 €; outgoing ICM students are not funded', () => {
  const bip = { ...student, institution: 'usmb', activity: 'BIP', receivingCountry: 'IT', days: 5, greenTravel: true }
  assert.deepEqual(expectedOf({ ...bip, call: 2023 }).total, point(445_00))
  assert.deepEqual(expectedOf({ ...bip, call: 2022 }).total, point(400_00))
  assert.deepEqual(expectedOf({ ...bip, call: 2025 }).total, point(812_00))
  assert.equal(expectedOf({ ...bip, call: 2024 }).total, undefined)
  const out = { ...student, institution: 'usmb', action: 'KA171', activity: 'SMS', receivingCountry: 'TN', days: 150 }
  assert.equal(expectedOf({ ...out, call: 2023 }).total, none)
})
test('J, row 11: KA131 staff at USMB, at most 4 + 1 days up to the ceiling', () => {
  const stay = { ...teacher, institution: 'usmb', receivingCountry: 'DE', call: 2023 }
  const support = (days) => expectedOf({ ...stay, days }).support
  assert.deepEqual(
    [2, 4, 10].map((days) => support(days).high),
    [480_00, 800_00, 800_00],
  )
})

test('decisions: the call follows the academic year of the stay; the latest one for a later year, none before 2021', () => {
  const stay = { ...student, activity: 'SMS', receivingCountry: 'DE' }
  const callFrom = (start, end, call) => expectedOf({ ...stay, start, end, call }).call
  assert.equal(callFrom('2023-08-31', '2024-01-31'), 2022)
  assert.equal(callFrom('2023-09-01', '2024-01-31'), 2023)
  assert.equal(callFrom('2023-09-01', '2024-01-31', 2021), 2021)
  assert.equal(callFrom('2098-09-01', '2099-01-31'), calls.at(-1))
  assert.equal(callFrom('2021-08-31', '2022-01-31'), none)
  assert.equal(expectedOf({ ...stay, call: 2020, days: 150 }).total, none)
})

test('an unanswered field gives the interval of its possible answers', () => {
  const stay = withoutSender({
    ...student,
    action: 'KA131',
    activity: 'SMS',
    call: 2023,
    receivingCountry: 'SE',
    days: 60,
  })
  assert.deepEqual(expectedOf(stay).support, range(2 * 292, 2 * 674))
  const { distanceMetres, ...unmeasured } = { ...teacher, call: 2023, receivingCountry: 'DE', days: 5 }
  assert.deepEqual(expectedOf(unmeasured).travel, range(0, 1500))
  const { fewerOpportunities, ...unsaid } = {
    ...student,
    activity: 'shortBlended',
    call: 2025,
    receivingCountry: 'DE',
    days: 5,
  }
  assert.deepEqual(expectedOf(unsaid).total, range(395 + 309, 395 + 309 + 100))
})
test('there is no total for a lump sum and a top-up of which only one is paid', () => {
  const { fewerOpportunities, ...unsaid } = {
    ...student,
    activity: 'shortBlended',
    call: 2023,
    receivingCountry: 'DE',
    days: 5,
    greenTravel: true,
  }
  const { travel, topUps, total } = expectedOf(unsaid)
  assert.deepEqual([travel, topUps.greenOnce, total], [range(0, 320), range(0, 50), undefined])
})
test('what the documents do not decide is not covered', () => {
  const stay = { ...student, activity: 'SMS', call: 2023, receivingCountry: 'DE', days: 150 }
  for (const change of [
    { receivingCountry: 'RE' },
    { receivingCountry: 'FR' },
    { receivingCountry: undefined },
    { institution: 'elsewhere' },
    { direction: 'incoming', sendingCountry: 'DE', receivingCountry: 'FR' },
    { role: 'teachingStaff' },
    { days: undefined },
    { call: undefined },
    { receivingCountry: 'JP' }, // KA131 or KA171
  ]) {
    assert.equal(expectedOf({ ...stay, ...change }), undefined, JSON.stringify(change))
  }
})
