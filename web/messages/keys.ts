import type { Measure } from '../core/core'
import type { DocumentsMessages } from './documents/keys'
import type { FormMessages } from './form/keys'
import type { GrantMessages } from './grant/keys'
import type { KeepMessages } from './keep/keys'
import type { PageMessages } from './page/keys'
import type { PaymentsMessages } from './payments/keys'
import type { VerdictMessages } from './verdict/keys'

/// The words of the page in one language. Each word of the core's lists has a message under the same key, so that a
/// missing message is a compile error. The core contains no sentence, and this folder contains no rule.
export interface Messages
  extends
    PageMessages,
    FormMessages,
    GrantMessages,
    VerdictMessages,
    PaymentsMessages,
    DocumentsMessages,
    KeepMessages {
  between(low: string, high: string): string
  range(minimum: string, maximum: string): string
  atLeast(minimum: string): string
  atMost(maximum: string): string
  upTo(most: string): string
  oneOf(names: readonly string[]): string
  quantity(count: number, unit: Measure, formatted: string): string
  /// "1st year", "2nd year"
  yearOfStudy(year: number): string
  /// From this year on, included.
  fromYearOfStudy(year: number): string
}
