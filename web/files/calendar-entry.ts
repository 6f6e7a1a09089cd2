import type { Language } from '../vocabulary/language'

/// The kind of an entry; only a stay marks its days as busy.
export type EntryKind = 'deadline' | 'onlineSession' | 'stay' | 'instalment'

/// An all-day event on one or several days. Texts are in the language of the reader.
export interface CalendarEntry {
  /// The permanent id of the event: importing a later file then updates the event instead of adding another one.
  uid: string
  /// Increases whenever the event changes; 0 at first.
  sequence: number
  kind: EntryKind
  title: string
  /// Civil dates, both included: "2024-05-20"
  first: string
  last: string
  description?: string | undefined
  location?: string | undefined
  /// An http or https address; any other is left out.
  url?: string | undefined
}

export interface CalendarAbout {
  /// The name of the calendar.
  name: string
  language: Language
  /// The time at which the file was made.
  stamp: Date
}
