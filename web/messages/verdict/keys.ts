import type { ConditionKind, Status, WaitsFor } from '../../core/core'

/// The words for conditions of an offer itself are with the offers.
export type CallConditionKind = Exclude<ConditionKind, OfferConditionKind>
export type OfferConditionKind = 'audience' | 'abroad'

/// The words of the verdict and its conditions.
export interface VerdictMessages {
  verdict: {
    heading: string
    headingComing: string
    /// The short form in the bar of the total.
    short: Record<Status, string>
    paidAtHome: string
    missing(names: string): string
    statuses: Record<Status, { name: string; meaning: string }>
    conditionStatuses: Record<Status, string>
    kinds: Record<CallConditionKind, string>
    found: string
    required: string
    remedy: string
    waitsFor: Record<WaitsFor, string>
    remedies: Record<CallConditionKind, (required: string) => string>
    words: Record<'yes' | 'no', string>
    otherActivity: string
    otherCountry: string
    period(from: string, to: string): string
  }
}
