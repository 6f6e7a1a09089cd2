import type { TimelineKind } from '../../core/core'

/// The words of dates and of the calendar file; they are loaded with the elements that show dates.
export interface DatesText {
  kinds: Record<TimelineKind, (number: number | undefined) => string>
  past: string
  of(name: string, what: string): string
  undated(kind: TimelineKind): string
  calendar: string
  calendarName: string
  /// Introduces the dates of the person's own stay.
  lead: string
}
