import type { ConditionKind, Status, WaitsFor } from '../../core'

/// The words of the verdict and its conditions.
export interface VerdictMessages {
  verdict: {
    heading: string
    headingComing: string
    /// What the bar of the total says.
    short: Record<Status, string>
    paidAtHome: string
    missing(names: string): string
    statuses: Record<Status, { name: string; meaning: string }>
    conditionStatuses: Record<Status, string>
    kinds: Record<ConditionKind, string>
    found: string
    required: string
    remedy: string
    waitsFor: Record<WaitsFor, string>
    remedies: Record<ConditionKind, (required: string) => string>
    words: Record<'yes' | 'no', string>
    otherActivity: string
    otherCountry: string
    period(from: string, to: string): string
  }
}
