import type {
  Action,
  Activity,
  Amount,
  DayCount,
  Destination,
  Direction,
  DistanceBand,
  DueWithin,
  Flow,
  LocalizedText,
  Moment,
  Paper,
  Role,
  Rule,
  Scope,
  Source,
  TravelShare,
  Trust,
} from '../core/core'

/// Types of the data files; data/schemas describes each field, and the build has checked the files.

export type { Destination, Flow, TravelShare }
export type TopUpKind = 'fewerOpportunitiesShort' | 'fewerOpportunitiesLong' | 'traineeship' | 'greenOnce'
export type Per = 'stay' | 'month'
export type TeachingPeriod = 'week' | 'stay'
export type RoundedTo = 'cent' | 'euro' | 'euroDown'

/// Without `low` the minimum is not published.
export interface RateRange {
  low?: number
  high: number
}

/// The source of a figure.
export interface Citation {
  source: string
  locator: string
  trust: Trust
}

interface Scoped extends Citation {
  scope: Scope
}

interface DayScale {
  fromDay: number
  toDay: number
}

export interface Figures {
  shortStaySupport?: (Citation & DayScale & { rate: Amount })[]
  monthlySupport?: (Scoped & { receiving?: Destination; flow?: Flow; outermostRegion?: boolean; rate: RateRange })[]
  staffSupport?: (Scoped & { receiving?: Destination; rate: RateRange })[]
  staffScale?: (Citation & DayScale & { percent: number })[]
  fundedStay?: FundedStay[]
  rounding?: (Scoped & { dailyRate?: RoundedTo; line?: RoundedTo })[]
  travel?: (Citation & { scope?: Scope; band: DistanceBand; standard: number; green?: number })[]
  travelEntitlement?: TravelEntitlement[]
  exceptionalTravel?: (Scoped & { coveredBelowPercent: number; paidPercent: number })[]
  topUps?: (Scoped & Partial<DayScale> & { kind: TopUpKind; receiving?: Destination[]; per: Per; amount: number })[]
  durations?: Duration[]
  projectPeriods?: (Scoped & { firstMonth: number; minimumMonths: number; maximumMonths: number })[]
  earlyReturnTolerance?: (Scoped & { days: number })[]
  conditions?: (Scoped & { id: string; requirement: Requirement })[]
  payments?: (Scoped & { instalments: InstalmentTerm[] })[]
  blendedProgrammes?: BlendedProgrammeRules[]
  remarks?: (Scoped & { id: string; text: LocalizedText })[]
}

export interface FundedStay extends Scoped {
  minimumDaysOnSite?: number
  maximumDaysOnSite?: number
  minimumTravelDays: number
  maximumTravelDays: number
  maximumGreenTravelDays?: number
  fixed: boolean
}

export interface TravelEntitlement extends Scoped {
  receiving?: Destination[]
  fewerOpportunities?: boolean
  outermostRegion?: boolean
  travel: TravelShare
}

export interface BlendedProgrammeRules extends Citation {
  minimumInstitutions: number
  minimumCountries: number
  minimumParticipants: number
  minimumCredits: number
  supportPerParticipant: number
  maximumParticipants: number
}

export interface Duration extends Scoped {
  partnerCountry?: boolean
  count: DayCount
  minimumDays: number
  maximumDays: number
  maximumMonths?: number
}

/// Exactly one of these is present.
export interface Requirement {
  role?: { roles: Role[] }
  teachingHours?: { minimumHours: number; per: TeachingPeriod }
  virtualPart?: { required: boolean }
  teachingContract?: { required: boolean }
  excludedActivity?: { activity: Activity }
  fundedFlow?: { directions: Direction[] }
  yearOfStudy?: { minimumYear: number }
}

export interface InstalmentTerm {
  moment: Moment
  shares: { rules?: Rule[]; percent: number; maximumPercent?: number }[]
  papers?: Paper[]
  due?: DueWithin
}

export interface Call {
  year: number
  changedOn: string
  groups: (Citation & { group: Destination; countries: string[] })[]
  /// Without `paidAs`, paid like regions 1 to 12.
  regions: (Citation & { region: number; paidAs?: Destination; countries: string[] })[]
  exclusions?: (Citation & { action: Action; programmeCountries?: boolean; countries: string[] })[]
  unplaced?: (Citation & { countries: string[] })[]
  figures: Figures
}

export interface Institution {
  id: string
  name: LocalizedText
  changedOn: string
  publications: { calls: number[]; figures: Figures }[]
}

export interface RateData {
  calls: readonly Call[]
  agencies: readonly { changedOn: string }[]
  institutions: readonly Institution[]
  sources: readonly Source[]
}
