import ical, { ICalEventTransparency } from 'ical-generator'
import { isDate } from '../question/civil-date'
import type { CalendarAbout, CalendarEntry, EntryKind } from './calendar-entry'

const transparency: Record<EntryKind, ICalEventTransparency> = {
  deadline: ICalEventTransparency.TRANSPARENT,
  onlineSession: ICalEventTransparency.TRANSPARENT,
  stay: ICalEventTransparency.OPAQUE,
  instalment: ICalEventTransparency.TRANSPARENT,
}

/// Keeps our events apart from those of others, whatever site the page stands on.
const family = 'passerelle-erasmus'
const dayMilliseconds = 86_400_000

/// The entries as an iCalendar file (RFC 5545). Throws where an entry has no day or two are one: whoever makes entries
/// leaves out what has no date.
export function calendarText(entries: readonly CalendarEntry[], { name, language, stamp }: CalendarAbout): string {
  const calendar = ical({
    // The one text that the writer takes as it is.
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
      // Midnight of Greenwich stands for the day; without a zone the writer reads it so too, wherever the reader is.
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

/// As an address and not a text: the writer would escape these two signs, which no reader undoes in an address.
function address(url: string): string | null {
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) return null
  return new URL(url).href.replaceAll(';', '%3B').replaceAll(',', '%2C')
}

/// One kind of line break, and nothing that a file of text cannot hold. What marks the structure is escaped by the writer.
function plain(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').replace(/[^\P{Cc}\n\t]|\p{Surrogate}/gu, '\ufffd')
}
