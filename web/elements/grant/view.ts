import type { Answers, Field } from '../../question/fields'
import type { About, Grant, Remark, Source } from '../../core/core'
import type { Words } from '../../words/format'
import { fieldOf } from '../../question/mobility'

/// What every part of the result needs to be shown.
export interface ResultView {
  words: Words
  about: About
  sources: ReadonlyMap<string, Source>
  remarks: ReadonlyMap<string, Remark>
  answers: Answers
  /// Moves the focus to a question.
  goTo: (field: Field) => void
  /// Gives an answer from within the result, whose place goes with it.
  answer: (field: Field, value: string) => void
  /// Gives an answer to a question that stays where it is in the result.
  give: (field: Field, value: string) => void
}

/// The question that a field of the module stands for, with its short name.
export function questionOf({ words, answers }: ResultView, coreField: string | undefined) {
  const field = coreField === undefined ? undefined : fieldOf(coreField, answers)
  return field === undefined ? undefined : { field, name: words.messages.questions[field].name }
}

/// True for a person who comes to the institution, as answered or as the core assumes.
export function isComing({ answers }: ResultView, { assumptions }: Grant): boolean {
  const assumed = assumptions.find(({ field }) => field === 'direction')?.value
  return (answers.direction || assumed) === 'incoming'
}
