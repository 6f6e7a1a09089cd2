import { download } from './download'
import type { CalendarAbout, CalendarEntry } from './calendar-entry'

/// Offers the entries as a calendar file; the code that writes it is loaded on demand.
export async function keepCalendar(file: string, entries: readonly CalendarEntry[], about: CalendarAbout) {
  const { calendarText } = await import('./calendar-file')
  download(file, calendarText(entries, about), 'text/calendar;charset=utf-8')
}
