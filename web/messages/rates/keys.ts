import type {
  Destination,
  Flow,
  Per,
  ProjectSupportKind,
  RoundedTo,
  TeachingPeriod,
  TravelShare,
} from '../../core/core'
import type { Figure, OwnCaption } from '../../vocabulary/rate-tables'

/// The words of the static rate tables. They are written into the pages at build time and are not in the script. Words
/// that the calculator has too are not repeated here.
export interface RatesText {
  heading: string
  /// Marks a row that the result uses.
  yourCase: string
  lead: string
  contents: string
  howHeading: string
  /// How a grant is computed, a sentence each.
  how: Record<'pays' | 'call' | 'days' | 'travel' | 'payment' | 'decides', string>
  trustHeading: string
  byCall: string
  callApplies: string
  byInstitution(name: string): string
  callBelow: string
  captions: Record<OwnCaption, string>
  tables: Record<Figure, { row: string; value: string; note?: string }>
  greenAmount: string
  noGreenAmount: string
  /// About a range without a published minimum.
  floorNotKnown(upTo: string): string
  ofRealCost(paid: string, coveredBelow: string): string
  rounded: Record<'dailyRate' | 'line', (to: string) => string>
  roundedTo: Record<RoundedTo, string>
  projectPeriod(from: string, months: string): string
  /// A number of months, or a range of them.
  months(least: string, most: string): string
  blended: Record<'institutions' | 'countries' | 'participants' | 'credits' | 'support', string> & {
    perParticipant(amount: string, most: string): string
  }
  relations: {
    leastGap(amount: string): string
    samePercentage: string
  }
  projectSupport: Record<ProjectSupportKind, string>
  participants: { from(number: string): string; to(number: string): string }
  programmeCountries: string
  partnerCountries: string
  territories: string
  everyStay: string
  everyCountry: string
  otherCountries: string
  destinations: Record<Destination, string>
  region(number: string): string
  paidAs(destination: string): string
  flows: Record<Flow, string>
  outermost: Record<'from' | 'notFrom', string>
  opportunities: Record<'fewer' | 'notFewer', string>
  travelShares: Record<TravelShare, string>
  per: Record<Per, (amount: string) => string>
  cycleMonths(most: string, inOneCycle: string): string
  hoursPer: Record<TeachingPeriod, (hours: string) => string>
  everyDayOnSite: string
  daysOnSite(days: string): string
  greenTravelDays(days: string): string
  nothingBelow(days: string): string
  daysEarly(days: string): string
  orMonths(months: string): string
  wholeGrant: string
  once(papers: string): string
  proofs: string
  proofOf(rows: readonly string[]): string
  sourcesHeading: string
  sources(count: number): string
  addressUnknown: string
  notModelled: string
  callsKnown(calls: string): string
  lineNumbers: string
  /// What the core does not model, by the core's names.
  notModelledNames: Record<string, string>
}
