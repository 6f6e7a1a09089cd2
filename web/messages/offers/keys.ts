import type { ClashKind, OfferOrder, Status, VirtualState } from '../../core/core'

/// The filters, by the module's names.
export type FilterName =
  | 'text'
  | 'countries'
  | 'hosts'
  | 'languages'
  | 'levels'
  | 'arrangements'
  | 'virtualStates'
  | 'audiences'
  | 'timings'
  | 'statuses'
  | 'verdicts'
  | 'bands'
  | 'grantAtLeast'

export interface OffersText {
  title: string
  description: string
  skip: string
  heading: string
  lead: string
  noScript: string
  failed: string
  starting: string
  all: string
  columns: Record<'programme' | 'place' | 'dates' | 'deadline' | 'grant' | 'perDay' | 'distance' | 'verdict', string>
  sorted: { by(column: string): string; ascending: string; descending: string }
  /// How many offers are open on a day, and what to do if none is.
  today: {
    open(count: number, day: string): string
    none(day: string, latest: string): string
    examples: string
    ownStay: string
    ownStayLead: string
  }
  who: {
    heading: string
    lead: string
    institution: string
    otherInstitution: string
    institutionCountry: string
    fewerNote: string
    notSaid: string
    more: string
    on: string
    /// How many offers accept applications on that day.
    openThen(count: number): string
    asOf(day: string): string
    notADay: string
  }
  filters: {
    heading: string
    active(count: number): string
    text: string
    textHint: string
    any: string
    names: Record<FilterName, string>
    notStated: string
    virtualStates: Record<VirtualState, string>
    noBand: string
    grantAtLeast: string
    notAnAmount: string
    see(count: number): string
    clear: string
  }
  order: { label: string; names: Record<OfferOrder, string>; mayGo: string; descending: string }
  map: {
    heading: string
    coming: string
    notReached: string
    title: string
    from: string
    town(name: string, country: string): string
    levels(low: string, high: string): string
    /// Says that the classes are those of minimum amounts, if some amounts are intervals.
    certain: string
    filtered(found: string): string
  }
  view: { label: string; cards: string; table: string }
  found(count: number, all: number): string
  more(count: number): string
  none: string
  without(name: string, count: number): string
  contradictory(names: string): string
  unknownIds(count: number, names: string): string
  damaged: string
  row: {
    grant: string
    noAmount: string
    incomplete: string
    perDay(amount: string): string
    byCall(year: number): string
    days(days: string): string
    applyBy(day: string): string
    appliedBy(day: string): string
    daysLeft(days: number): string
    distance: string
    distanceIs(distance: string): string
    /// A yes after the deadline.
    tooLate: string
    /// "No: it is for teaching staff."
    why(what: string, reason: string): string
    verdicts: Record<Status, string>
    because(condition: string, required: string, found: string | undefined): string
    waits(condition: string): string
    keep: string
    kept: string
    details: string
    about: string
  }
  own: {
    heading: string
    lead: string
    activity: string
    country: string
    amount: string
    surely(days: string, total: string): string
    perhaps(days: string, total: string): string
    never(days: string, total: string): string
    cannotTell: string
    missing(names: string): string
    calculator: string
  }
  /// Conditions of the offer itself.
  conditions: {
    audience: { name: string; remedy(required: string): string }
    abroad: { name: string; required: string; remedy: string }
  }
  detail: {
    found: string
    byTrain(more: string, total: string): string
    lines: string
    conditions: string
    dates: string
    papers: string
    calculator: string
    card: string
    none: string
  }
  list: Record<'save' | 'country' | 'firstDay' | 'lastDay' | 'least' | 'most' | 'kilometres' | 'reason', string>
  kept: {
    heading(count: number): string
    empty: string
    compare: string
    firstFour: string
    dates: string
    calendar: string
    clear: string
    copy: string
  }
  timeline: {
    clashes: Record<ClashKind, (first: string, second: string, days: string) => string>
    uncertain: string
    more: string
    noClash: string
  }
}
