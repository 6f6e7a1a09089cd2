import type {
  Activity,
  Amount,
  DayCount,
  Destination,
  Direction,
  DistanceBand,
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
} from '../core'

/// The data files as they are written; data/schemas has each field's meaning, and the build has checked them.

export type { Destination, Flow, TravelShare }
export type TopUpKind = 'fewerOpportunitiesShort' | 'fewerOpportunitiesLong' | 'traineeship' | 'greenOnce'
export type Per = 'stay' | 'month'
export type TeachingPeriod = 'week' | 'stay'

/// What a figure stands on.
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
  monthlySupport?: (Scoped & { receiving?: Destination; flow?: Flow; rate: Amount })[]
  staffSupport?: (Scoped & { receiving?: Destination; rate: Amount })[]
  staffScale?: (Citation & DayScale & { percent: number })[]
  fundedStay?: FundedStay[]
  travel?: (Citation & { band: DistanceBand; standard: number; green?: number })[]
  travelEntitlement?: (Scoped & { receiving?: Destination[]; fewerOpportunities?: boolean; travel: TravelShare })[]
  topUps?: (Scoped & Partial<DayScale> & { kind: TopUpKind; receiving?: Destination[]; per: Per; amount: number })[]
  durations?: Duration[]
  earlyReturnTolerance?: (Scoped & { days: number })[]
  conditions?: (Scoped & { id: string; requirement: Requirement })[]
  payments?: (Scoped & { instalments: InstalmentTerm[] })[]
  remarks?: (Scoped & { id: string; text: LocalizedText })[]
}

export interface FundedStay extends Scoped {
  minimumDaysOnSite?: number
  maximumDaysOnSite?: number
  minimumTravelDays: number
  maximumTravelDays: number
  fixed: boolean
}

export interface Duration extends Scoped {
  count: DayCount
  minimumDays: number
  maximumDays: number
  maximumMonths?: number
}

/// Exactly one of these.
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
  shares: { rules?: Rule[]; percent: number }[]
  papers?: Paper[]
}

export interface Call {
  year: number
  changedOn: string
  groups: (Citation & { group: Destination; countries: string[] })[]
  regions: (Citation & { region: number; paidAs: Destination; countries: string[] })[]
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
  institutions: readonly Institution[]
  sources: readonly Source[]
}
