import type {
  Activity,
  Call,
  Destination,
  Duration,
  FundedStay,
  InstalmentTerm,
  Measure,
  RateRange,
  Required,
  Requirement,
  Scope,
  TravelEntitlement,
} from '../../core/core'
import type { CallConditionKind } from '../../messages/verdict/keys'
import { requiredInWords } from '../../words/requirement'
import { dueInWords, shareInWords } from '../../words/share'
import type { RateWords } from './words'

/// The mobilities to which a row applies: "Mobility between programme countries (KA131); Traineeship".
export function scopeInWords(words: RateWords, { actions, activities, roles, directions }: Scope): string {
  const { messages } = words
  const parts = [
    actions?.map((action) => messages.actions[action]),
    activities?.map((activity) => activityName(words, activity)),
    roles?.map((role) => messages.roles[role]),
    directions?.map((direction) => messages.directionNames[direction]),
  ]
  const said = parts.filter((names) => names !== undefined).map((names) => words.list(names))
  return said.length === 0 ? messages.rates.everyStay : joined(words, said)
}

/// Some pages write traineeships as SMP, and so may the data.
function activityName({ messages }: RateWords, activity: Activity | 'SMP'): string {
  return messages.activities[activity === 'SMP' ? 'SMT' : activity].name
}

export function joined({ messages }: RateWords, parts: readonly (string | undefined)[]): string {
  return messages.oneOf(parts.filter((part) => part !== undefined && part !== '') as string[])
}

export function destinations(words: RateWords, receiving: readonly Destination[] | undefined): string | undefined {
  return receiving && words.list(receiving.map((destination) => words.messages.rates.destinations[destination]))
}

/// The countries of a destination in a call, including regions that are paid like it.
export function countriesOf(words: RateWords, call: Call, destination: Destination): string {
  const alike = [
    ...call.groups.filter(({ group }) => group === destination),
    ...call.regions.filter(({ paidAs }) => paidAs === destination),
  ]
  const codes = alike.flatMap(({ countries }) => countries)
  return codes.length === 0 ? words.messages.rates.otherCountries : countryNames(words, codes)
}

export function countryNames(words: RateWords, codes: readonly string[]): string {
  const names = codes.map((code) => words.country(code))
  return words.list(names.toSorted((one, other) => one.localeCompare(other, words.language)))
}

export function counted(words: RateWords, count: number, unit: Measure): string {
  return words.messages.quantity(count, unit, words.number(count))
}

/// The range of a rate, and whether its minimum is not published.
export function rateInWords(words: RateWords, { low, high }: RateRange): string {
  return low === undefined
    ? words.messages.rates.floorNotKnown(words.messages.upTo(words.money(high)))
    : words.amount({ low, high })
}

/// For whom and where travel is paid in this way.
export function entitledInWords(words: RateWords, row: TravelEntitlement): string {
  const { opportunities, outermost } = words.messages.rates
  const { fewerOpportunities: fewer, outermostRegion } = row
  return joined(words, [
    destinations(words, row.receiving),
    fewer === undefined ? undefined : opportunities[fewer ? 'fewer' : 'notFewer'],
    outermostRegion === undefined ? undefined : outermost[outermostRegion ? 'from' : 'notFrom'],
  ])
}

/// "5 days on site, 2 days of travel", or up to a maximum.
export function fundedInWords(words: RateWords, stay: FundedStay): string {
  const { rates, atMost, stay: stayText } = words.messages
  const { minimumDaysOnSite: least, maximumDaysOnSite: most, minimumTravelDays, maximumTravelDays, fixed } = stay
  const { maximumGreenTravelDays: green } = stay
  const days = (count: number) => counted(words, count, 'day')
  const onSite = most === undefined ? rates.everyDayOnSite : rates.daysOnSite(fixed ? days(most) : atMost(days(most)))
  const travel =
    minimumTravelDays === maximumTravelDays
      ? stayText.travel(days(maximumTravelDays))
      : stayText.travelAtMost(days(maximumTravelDays))
  const nothingBelow = least === undefined ? undefined : rates.nothingBelow(days(least))
  return joined(words, [
    onSite,
    maximumTravelDays === 0 ? undefined : travel,
    green === undefined ? undefined : rates.greenTravelDays(days(green)),
    nothingBelow,
  ])
}

/// Where a limit of the length applies, if not everywhere.
export function durationPlace(words: RateWords, { partnerCountry }: Duration): string | undefined {
  const { partnerCountries, programmeCountries } = words.messages.rates
  if (partnerCountry === undefined) return undefined
  return partnerCountry ? partnerCountries : programmeCountries
}

export function durationInWords(
  words: RateWords,
  { count, minimumDays, maximumDays, maximumMonths }: Duration,
): string {
  const range = words.range(words.number(minimumDays), counted(words, maximumDays, 'day'))
  const inMonths = maximumMonths === undefined ? undefined : words.messages.rates.orMonths(words.number(maximumMonths))
  return joined(words, [words.messages.stay.counted[count](range), inMonths])
}

export function kindOf(requirement: Requirement): CallConditionKind {
  return Object.keys(requirement)[0] as CallConditionKind
}

/// The requirement of a condition, in the words of the verdict.
export function requirementInWords(words: RateWords, requirement: Requirement): string {
  if ('cycleMonths' in requirement) {
    const { maximumMonths, oneCycleMaximumMonths } = requirement.cycleMonths
    return words.messages.rates.cycleMonths(words.number(maximumMonths), words.number(oneCycleMaximumMonths))
  }
  const kind = kindOf(requirement)
  const said = requiredInWords(words, { kind, required: requiredBy(requirement) })
  return 'teachingHours' in requirement ? words.messages.rates.hoursPer[requirement.teachingHours.per](said) : said
}

function requiredBy(requirement: Requirement): Required {
  if ('role' in requirement) return { words: requirement.role.roles }
  if ('fundedFlow' in requirement) return { words: requirement.fundedFlow.directions }
  if ('yearOfStudy' in requirement) return { minimum: requirement.yearOfStudy.minimumYear, measure: 'year' }
  if ('teachingHours' in requirement) return { minimum: requirement.teachingHours.minimumHours, measure: 'hour' }
  return 'excludedActivity' in requirement ? {} : { words: ['yes'] }
}

/// "100 %: travel; 75 %: individual support", the time within which it is paid, and the documents it depends on.
export function instalmentInWords(words: RateWords, { shares, papers = [], due }: InstalmentTerm): string {
  const { payments, rules, rates } = words.messages
  const parts = shares.map(({ rules: named, ...share }) =>
    payments.part(shareInWords(words, share), named ? words.list(named.map((rule) => rules[rule])) : rates.wholeGrant),
  )
  const waitsFor = papers.map((paper) => payments.paperNames[paper])
  const soon = due && dueInWords(words, due)
  return joined(words, [...parts, soon, papers.length === 0 ? undefined : rates.once(words.list(waitsFor))])
}
