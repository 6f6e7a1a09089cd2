import type { Destination, Flow, TravelShare, UnpricedReason } from '../../core/core'

/// The words of the comparison of two calls. They are loaded with it, not with the page.
export interface ComparisonText {
  lead: string
  call(year: number): string
  /// Both totals in one sentence; the change is absent if one side has no total.
  summary(from: string, fromTotal: string, to: string, toTotal: string, change: string | undefined): string
  same: string
  noChange: string
  ends(low: string, high: string): string
  why: string
  absent: string
  travel: Record<TravelShare, string>
  unpriced: Record<UnpricedReason, string>
  noTotal: string
  reasons: {
    amount: string
    moved(country: string, from: string, fromYear: number, to: string, toYear: number): string
    flow: Record<Flow, string>
    flowBetween(country: string, other: string, year: number, flow: string): string
    group: string
    greenForm: string
    shape: string
    entitlement(from: string, fromYear: number, to: string, toYear: number): string
    author(year: number | undefined): string
  }
  standing: string
  destinations: Record<Destination, string>
  region(number: number): string
  regionPaidAs(number: number, destination: string): string
  stays(country: string, place: string): string
}
