import type { Party, Stage } from '../../core/core'

/// The words of the required documents.
export interface DocumentsMessages {
  documents: {
    heading: string
    notStated: string
    cannotTellYet: string
    mayBeMore: string
    applyBy(date: string): string
    applyBefore(months: number): string
    counted(months: number): string
    startUnknown: string
    onlineFirst: string
    route: string
    stages: Record<Stage, string>
    onlyIf(condition: string): string
    signedBy: string
    sendTo: string
    notSaid: string
    parties: Record<Party, string>
  }
}
