import type { Moment, Paper } from '../../core'

/// The words of the instalments.
export interface PaymentsMessages {
  payments: {
    heading: string
    notStated: string
    partsNotStated(rules: string): string
    moments: Record<Moment, { name: string; from(date: string): string }>
    moment: string
    parts: string
    papers: string
    noPapers: string
    part(percent: string, rule: string): string
    paperNames: Record<Paper, string>
  }
}
