import type { Language } from '../vocabulary/language'

/// What is on the days: only a stay takes one's time.
export type EntryKind = 'deadline' | 'onlineSession' | 'stay' | 'instalment'

/// Something on one day or on several, as a calendar shows it all day long. Texts are in the language of the reader.
export interface CalendarEntry {
  /// The same for the same event, for ever: a file that is imported again then changes it instead of adding another.
  uid: string
  /// Higher whenever the event was changed; 0 at first.
  sequence: number
  kind: EntryKind
  title: string
  /// Civil dates, both included: "2024-05-20"
  first: string
  last: string
  description?: string | undefined
  location?: string | undefined
  /// http or https; anything else is left out.
  url?: string | undefined
}

export interface CalendarAbout {
  /// What the calendar is called.
  name: string
  language: Language
  /// When the file was made.
  stamp: Date
}
