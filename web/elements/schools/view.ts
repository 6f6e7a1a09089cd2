import type { InstitutionSummary, SchoolReport, Source } from '../../core/core'
import type { Words } from '../../words/format'
import type { SchoolsText } from '../../messages/schools/keys'
import type { SchoolAnswers, SchoolField } from './answers'
import type { OpenQuestions } from './open-questions'

/// What every part of the dialogue and of its answer needs to be shown.
export interface SchoolsView {
  words: Words
  text: SchoolsText
  sources: ReadonlyMap<string, Source>
  institutions: readonly InstitutionSummary[]
  answers: SchoolAnswers
  /// What is wrong with an answer, in words.
  problems: ReadonlyMap<SchoolField, string>
  questions: OpenQuestions
  /// Undefined as long as nothing was answered, or an answer is refused.
  report: SchoolReport | undefined
}
