import type { CalendarEntry, EntryKind } from '../../files/calendar-entry'
import { keepCalendar } from '../../files/keep-calendar'
import type { About, TimelineEntry, TimelineKind } from '../../core/core'
import type { Words } from '../../words/format'
import { datesTextOf } from '../../messages/dates/index'
import { dueInWords } from '../../words/share'

const kinds: Record<TimelineKind, EntryKind> = {
  deadline: 'deadline',
  virtualSession: 'onlineSession',
  virtualMonths: 'onlineSession',
  stay: 'stay',
  instalment: 'instalment',
}

/// The texts of an event in the calendar file: its title, and details for the day it happens.
export interface Said {
  uid?: string
  title: string
  /// One text a line.
  lines?: readonly (string | undefined)[]
  location?: string | undefined
  url?: string | undefined
}

/// Saves the dates as a calendar file. Events keep their ids, so that importing a later file updates them.
export function saveDates(
  file: string,
  words: Words,
  { rulesVersion }: About,
  entries: readonly TimelineEntry[],
  say: (entry: TimelineEntry) => Said,
) {
  // Newer data updates the events of older files.
  const sequence = Number(rulesVersion.replaceAll('-', ''))
  const events = entries.map((entry): CalendarEntry => {
    const { uid = entry.id, title, lines = [], location, url } = say(entry)
    const description = [...instalmentInWords(words, entry), ...lines].filter((line) => line !== undefined).join('\n')
    return {
      uid,
      sequence,
      kind: kinds[entry.kind],
      title,
      first: entry.firstDay,
      last: entry.lastDay,
      description: description === '' ? undefined : description,
      location,
      url,
    }
  })
  const { calendarName: name } = datesTextOf(words.language)
  return keepCalendar(file, events, { name, language: words.language, stamp: new Date() })
}

/// The amount of the payment, and the time within which it is made.
function instalmentInWords(words: Words, { instalment }: TimelineEntry): (string | undefined)[] {
  if (instalment === undefined) return []
  const { result, payments } = words.messages
  const { of } = datesTextOf(words.language)
  const { amount, due } = instalment
  return [of(result.amount, words.amount(amount)), due && of(payments.due, dueInWords(words, due))]
}
