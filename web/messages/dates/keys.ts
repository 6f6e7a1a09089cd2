import type { TimelineKind } from '../../core/core'

/// The words of dates and of the calendar file; they come with what shows dates.
export interface DatesText {
  kinds: Record<TimelineKind, (number: number | undefined) => string>
  past: string
  of(name: string, what: string): string
  undated(kind: TimelineKind): string
  calendar: string
  calendarName: string
  /// Above the dates of a stay of one's own.
  lead: string
}
