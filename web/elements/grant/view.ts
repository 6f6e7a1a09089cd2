import type { Answers, Field } from '../../question/fields'
import type {
  About,
  Citation,
  Grant,
  InstitutionSummary,
  Line,
  Mobility,
  Passerelle,
  Remark,
  Source,
} from '../../core/core'
import type { Words } from '../../words/format'
import { fieldOf } from '../../question/mobility'
import type { Outcome } from '../../question/outcome'

/// The properties that every part of the result needs.
export interface ResultView {
  words: Words
  passerelle: Passerelle
  about: About
  /// The one whose rules pay, if it is chosen.
  institution: InstitutionSummary | undefined
  /// Of the institution whose rules pay, as far as it is known. Its sources need no country behind their publisher.
  country: string | undefined
  sources: ReadonlyMap<string, Source>
  remarks: ReadonlyMap<string, Remark>
  answers: Answers
  /// Moves the focus to a question.
  goTo: (field: Field) => void
  /// Gives an answer from within the result; its control then disappears.
  answer: (field: Field, value: string) => void
  /// Gives an answer from within the result; its control stays.
  give: (field: Field, value: string) => void
  /// Undefined until it is loaded.
  late: Late | undefined
}

/// The parts that are loaded later, so that the first total does not wait for them.
export interface Late {
  /// The witnesses of a line's figure, folded.
  allWitnesses(view: ResultView, line: Line, call: number): unknown
  remarkProof(view: ResultView, remark: Remark, call: number): Citation | undefined
  citedSources(view: ResultView, outcome: Outcome): unknown
  /// What universities published where the rate is open.
  typicalRates(view: ResultView, mobility: Mobility | undefined): unknown
}

/// The question of a field of the module, with its short name.
export function questionOf({ words, answers }: ResultView, coreField: string | undefined) {
  const field = coreField === undefined ? undefined : fieldOf(coreField, answers)
  return field === undefined ? undefined : { field, name: words.messages.questions[field].name }
}

/// True if the person comes to the institution, according to the answers or the core's assumption.
export function isComing({ answers }: ResultView, { assumptions }: Grant): boolean {
  const assumed = assumptions.find(({ field }) => field === 'direction')?.value
  return (answers.direction || assumed) === 'incoming'
}
