import type { InstitutionSummary, SchoolReport, Source } from '../../core/core'
import type { Words } from '../../words/format'
import type { SchoolsText } from '../../messages/schools/keys'
import type { SchoolAnswers, SchoolField } from './answers'
import type { OpenQuestions } from './open-questions'

/// The properties that every part of the dialogue and of its answer needs.
export interface SchoolsView {
  words: Words
  text: SchoolsText
  sources: ReadonlyMap<string, Source>
  /// Whose sources need no country behind their publisher.
  country: string | undefined
  institutions: readonly InstitutionSummary[]
  answers: SchoolAnswers
  /// The message for each invalid answer.
  problems: ReadonlyMap<SchoolField, string>
  questions: OpenQuestions
  /// Undefined while nothing is answered, or if an answer is refused.
  report: SchoolReport | undefined
}
