import type {
  AgreementState,
  Arrangement,
  Audience,
  Direction,
  Inferred,
  Oddity,
  OfferStatus,
  ProgrammePart,
  MemberRole,
  Topic,
  VirtualTiming,
} from '../../core/core'

/// What may be missing from a record, as the core names it.
export type MissingName =
  | 'title'
  | 'field'
  | 'stay'
  | 'virtualPart'
  | 'language'
  | 'level'
  | 'arrangements'
  | 'credits'
  | 'accommodation'
  | 'flows'
  | 'entries'
  | 'countries'
  | 'flowsByCountry'
  | 'acronym'
  | 'country'
  | 'networks'
  | 'pastMobilities'
  | 'period'
  | 'days'
  | 'people'
  | 'partners'
  | 'detail'
  | 'host'

/// The words of the catalogue: agreements, partners, networks, programmes, institutions.
export interface CatalogueText {
  title: string
  description: string
  heading: string
  lead: string
  skip: string
  contents: string
  noScript: string
  failed: string
  inferred: string
  missing(names: string): string
  missingNames: Record<MissingName, string>
  written: string
  yearsOf(from: number, to: number | undefined): string
  since(year: number): string
  notStated: string
  onDay: {
    heading: string
    lead: string
    day: string
    country: string
    network: string
    any: string
    show: string
    notADay: string
    inForce(count: number, day: string): string
    none(day: string): string
    lastEnded(day: string): string
    noneUseful: string
    ownStay: string
    nextBegins(day: string): string
    partners(count: number): string
    noPartner: string
    daysLeft(days: number): string
  }
  agreements: {
    heading: string
    lead: string
    name(call: number, institution: string): string
    valid(first: string, last: string): string
    states: Record<AgreementState, (first: string, last: string) => string>
    history(count: number): string
    flows: string
    flowsLead: string
    security: string
    security_note: string
    partnersOf(count: number): string
    direction: Record<Direction, string>
    noStudentsOut: string
  }
  partners: {
    heading: string
    lead(partners: number, countries: number): string
    inAgreements: string
    mark(network: string, role: string): string
    noMark: string
    networks: string
    contradiction: string
    hosts: string
    past: string
    others: string
    othersLead: string
    map: string
  }
  roles: Record<MemberRole, string>
  networks: { heading: string; lead: string; members: string; noMembers: string }
  programmes: {
    heading: string
    lead: string
    what: string
    statuses: Record<OfferStatus, string>
    open(count: number, day: string): string
    noneOpen(day: string, latest: string): string
    ownStay: string
    past(count: number): string
    all(count: number): string
    dates: string
    days(days: string): string
    where: string
    /// Replaces a host that the source does not name yet.
    hostToCome: string
    virtual: string
    virtualStates: { announcedLater: string; notStated: string; sessionsOnly: string }
    timings: Record<VirtualTiming, string>
    sessions(count: number): string
    hours(hours: number): string
    asynchronous(count: number): string
    deadline: string
    by(day: string): string
    countedFrom: { stay(months: number, day: string): string; virtualPart(months: number, day: string): string }
    ofStay(day: string): string
    cautious: string
    mayBeEarlier: string
    credits: string
    ects(credits: number): string
    field: string
    audience: string
    audiences: Record<Audience, string>
    language: string
    level(level: string): string
    arrangements: string
    arrangementNames: Record<Arrangement, string>
    lodged(first: string, last: string): string
    oddities(list: string): string
    oddityNames: Record<Oddity, string>
    inferredNames: Record<Inferred, string>
    organised(institution: string): string
    source: string
  }
  calls: { heading: string; lead: string; months(months: string): string }
  institutions: { heading: string; lead: string; offers(count: number): string; pastHeading: string; campuses: string }
  programmeParts: { heading: string; names: Record<ProgrammePart, string> }
  topics: Record<Topic, string>
  past: {
    heading(count: number): string
    people(count: number): string
    directions: Record<Direction, string>
    with: string
    noDays: string
  }
  sources: { heading: string; count(sources: number): string }
}
