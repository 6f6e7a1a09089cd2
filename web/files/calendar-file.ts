import ical, { ICalEventTransparency } from 'ical-generator'
import { isDate } from '../question/civil-date'
import type { CalendarAbout, CalendarEntry, EntryKind } from './calendar-entry'

const transparency: Record<EntryKind, ICalEventTransparency> = {
  deadline: ICalEventTransparency.TRANSPARENT,
  onlineSession: ICalEventTransparency.TRANSPARENT,
  stay: ICalEventTransparency.OPAQUE,
  instalment: ICalEventTransparency.TRANSPARENT,
}

/// Distinguishes our events from those of other calendars, on whatever site the page is published.
const family = 'passerelle-erasmus'
const dayMilliseconds = 86_400_000

/// The entries as an iCalendar file (RFC 5545). Throws if an entry has no valid days or if two entries have the same
/// id: the caller leaves out what has no date.
export function calendarText(entries: readonly CalendarEntry[], { name, language, stamp }: CalendarAbout): string {
  const calendar = ical({
    // The only text that the library does not escape.
    name: plain(name)
      .replaceAll('\n', ' ')
      .replace(/[\\;,]/gu, '\\$&'),
    prodId: { company: 'Passerelle', product: 'Passerelle', language: language.toUpperCase() },
  })
  const met = new Set<string>()
  for (const { uid, sequence, kind, title, first, last, description, location, url } of entries) {
    if (!isDate(first) || !isDate(last) || last < first) throw new Error(`calendar: "${uid}" is on no day`)
    if (met.has(uid)) throw new Error(`calendar: "${uid}" is there twice`)
    met.add(uid)
    calendar.createEvent({
      id: `${encodeURIComponent(plain(uid))}@${family}`,
      sequence,
      stamp,
      allDay: true,
      // The day as midnight UTC: without a time zone the library writes the UTC date, whatever the zone of the device.
      start: midnight(first),
      end: new Date(midnight(last).getTime() + dayMilliseconds), // the first day after it
      summary: plain(title),
      description: description === undefined ? null : plain(description),
      location: location === undefined ? null : plain(location),
      url: url === undefined ? null : address(url),
      transparency: transparency[kind],
    })
  }
  return `${calendar.toString()}\r\n`
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/// Escaped as an address: the library would escape these two characters as in a text, and calendars do not undo this in
/// an address.
function address(url: string): string | null {
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) return null
  return new URL(url).href.replaceAll(';', '%3B').replaceAll(',', '%2C')
}

/// Uses one kind of line break and replaces characters that a text file cannot contain. The library escapes structural
/// characters.
function plain(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').replace(/[^\P{Cc}\n\t]|\p{Surrogate}/gu, '\ufffd')
}
