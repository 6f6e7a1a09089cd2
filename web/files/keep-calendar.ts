import { download } from './download'
import type { CalendarAbout, CalendarEntry } from './calendar-entry'

/// Hands the entries to the browser as a calendar file; what writes it is brought when it is wanted.
export async function keepCalendar(file: string, entries: readonly CalendarEntry[], about: CalendarAbout) {
  const { calendarText } = await import('./calendar-file')
  download(file, calendarText(entries, about), 'text/calendar;charset=utf-8')
}
