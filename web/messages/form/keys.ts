import type { Activity, ChosenBy, Direction, Role } from '../../core/core'
import type { Field } from '../../question/fields'
import type { ProblemKey } from '../../question/outcome'

export interface ProblemFacts {
  /// The invalid text or value.
  found: string
  /// The allowed range, already in words.
  range?: string | undefined
  /// True if the answer has to be a whole number.
  isWhole?: boolean
  /// True if the answer is an amount in euros.
  isMoney?: boolean
}

export interface QuestionText {
  /// The question as asked in the form.
  label: string
  /// The question in two or three words, for other places: "answer *distance*".
  name: string
  hint?: string
  /// The text of the link to the page that helps to answer.
  link?: string
}

/// The words of the questions and of problems with answers.
export interface FormMessages {
  form: {
    heading: string
    situation: string
    stay: string
    journey: string
    optional: string
    optionalHint: string
    funding: string
    ownFigures: string
    ownFiguresHint: string
    unusual: string
    unusualHint: string
    calculate: string
    clear: string
    choose: string
    anotherInstitution: string
    /// Names a call by the academic year that it mostly pays for, since few people know the year of their call.
    callFor(year: number): string
    /// The proposed call, and the reason for it.
    callProposed: Record<Exclude<ChosenBy, 'user'>, (year: number, wanted: number | undefined) => string>
    /// The person's own figure is beyond what a source allows.
    outside(found: string, range: string): string
    dates: string
    duration: string
    yes: string
    no: string
    unanswered: string
    notInLink: string
    problems(count: number): string
    problem: string
  }
  questions: Record<Field, QuestionText>
  countryQuestion: Record<Direction, string>
  /// Without a name if no institution is chosen.
  directions: Record<Direction, (institution: string | undefined) => string>
  directionNames: Record<Direction, string>
  roles: Record<Role, string>
  activities: Record<Activity, { name: string; hint: string }>
  problems: Record<ProblemKey, (facts: ProblemFacts) => string>
}
