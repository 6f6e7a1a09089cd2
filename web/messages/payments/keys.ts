import type { DueAfter, Moment, Paper } from '../../core/core'

/// The words of the instalments.
export interface PaymentsMessages {
  payments: {
    heading: string
    notStated: string
    partsNotStated(rules: string): string
    /// The schedule is the call's, although an institution is chosen.
    callsOwn: string
    moments: Record<Moment, { name: string; from(date: string): string }>
    moment: string
    parts: string
    papers: string
    noPapers: string
    part(percent: string, rule: string): string
    due: string
    dueWithin: Record<DueAfter, (days: string) => string>
    paperNames: Record<Paper, string>
  }
}
