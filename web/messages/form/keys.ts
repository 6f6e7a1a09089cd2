import type { Activity, ChosenBy, Direction, Role } from '../../core/core'
import type { Field } from '../../question/fields'
import type { ProblemKey } from '../../question/outcome'

export interface ProblemFacts {
  /// What was typed or what stands there.
  found: string
  /// The least and the most that are allowed, already in words.
  range?: string | undefined
  /// True where only a whole number is an answer.
  isWhole?: boolean
  /// True where an amount in euros is asked for.
  isMoney?: boolean
}

export interface QuestionText {
  /// The question as asked in the form.
  label: string
  /// The same in two or three words, as named elsewhere: "answer *distance*".
  name: string
  hint?: string
  /// The words that lead to the page that helps to answer.
  link?: string
}

/// The words of the questions and of what can be wrong with an answer.
export interface FormMessages {
  form: {
    heading: string
    given: string
    printed(address: string, moment: string): string
    situation: string
    stay: string
    journey: string
    optional: string
    optionalHint: string
    funding: string
    told: string
    toldHint: string
    unusual: string
    unusualHint: string
    calculate: string
    clear: string
    choose: string
    /// A call by the academic year that it mostly pays for, since few people know theirs.
    callFor(year: number): string
    /// The call that stands there without a choice, and why.
    callProposed: Record<Exclude<ChosenBy, 'user'>, (year: number, wanted: number | undefined) => string>
    /// Of an own figure beyond what a source allows.
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
  /// Without its name while the institution is not chosen.
  directions: Record<Direction, (institution: string | undefined) => string>
  directionNames: Record<Direction, string>
  roles: Record<Role, string>
  activities: Record<Activity, { name: string; hint: string }>
  problems: Record<ProblemKey, (facts: ProblemFacts) => string>
}
