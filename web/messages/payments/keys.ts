import type { DueAfter, Moment, Paper } from '../../core/core'

/// The words of the instalments.
export interface PaymentsMessages {
  payments: {
    heading: string
    notStated: string
    partsNotStated(rules: string): string
    /// Where an institution is chosen and the call speaks.
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
