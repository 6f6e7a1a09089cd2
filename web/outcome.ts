import { noAnswers, type Answers, type Field } from './answers'
import type { Answer, Checklist, Grant, Mobility, Passerelle, PaymentSchedule, Problem, Verdict } from './core'
import type { ProblemKey } from './messages/form/keys'
import { coreFieldsOf, fieldOf, inUnitOf, mobilityOf } from './mobility'

export interface AnswerProblem {
  /// The question it belongs to, if it is one of the form's.
  field?: Field
  code: ProblemKey
  found: string
  /// The least and the most that are allowed, in the unit of the question.
  limits?: { minimum: number; maximum: number }
}

/// All that the core says of one set of answers.
export interface Outcome {
  /// What was asked: the answers that the core accepts.
  mobility?: Mobility
  grant?: Grant
  verdict?: Verdict
  payments?: PaymentSchedule
  documents?: Checklist
  problems: AnswerProblem[]
  /// The details that matter for these answers, as the core tells by asking, assuming or waiting for them.
  matters: ReadonlySet<Field>
}

type Said = Pick<Outcome, 'grant' | 'verdict'>

const details: readonly Field[] = [
  'kilometres',
  'greenTravel',
  'fewerOpportunities',
  'virtualPart',
  'teachingHours',
  'teachingContract',
  'yearOfStudy',
]

/// `answers` name their institution. What the page or the core cannot accept is told as a problem, and the rest is
/// asked without it: an answer with a mistake counts as not given.
export function outcomeOf(passerelle: Passerelle, answers: Answers): Outcome {
  const { mobility, unread } = mobilityOf(answers)
  const { accepted, refused } = acceptedBy(passerelle, mobility)
  const problems = [...unread, ...refused.map((problem) => problemAt(problem, answers))]
  const said = saidOf(passerelle, accepted)
  const matters = new Set(details.filter((field) => isMattering(passerelle, accepted, said, field)))
  for (const { field } of problems) if (field !== undefined) matters.add(field)
  const payments = named('payments', passerelle.payments(accepted))
  const documents = named('documents', passerelle.documents(accepted))
  return { mobility: accepted, ...said, ...payments, ...documents, problems, matters }
}

/// The core tells all problems of one kind at once, and the next kind when those are gone.
function acceptedBy(passerelle: Passerelle, mobility: Mobility): { accepted: Mobility; refused: Problem[] } {
  const answer = passerelle.estimate(mobility)
  if (answer.ok) return { accepted: mobility, refused: [] }
  const rest = without(mobility, fieldsOf(answer.problems))
  if (Object.keys(rest).length === Object.keys(mobility).length) return { accepted: {}, refused: answer.problems }
  const { accepted, refused } = acceptedBy(passerelle, rest)
  return { accepted, refused: [...answer.problems, ...refused] }
}

function fieldsOf(problems: readonly Problem[]): string[] {
  return problems.map(({ field }) => field).filter((field) => field !== undefined)
}

function saidOf(passerelle: Passerelle, mobility: Mobility): Said {
  return {
    ...named('grant', passerelle.estimate(mobility)),
    ...named('verdict', passerelle.check(mobility)),
  }
}

function named<Name extends string, Value>(name: Name, answer: Answer<Value>): { [name in Name]?: Value } {
  return (answer.ok ? { [name]: answer.value } : {}) as { [name in Name]?: Value }
}

function problemAt({ code, field, expected, found }: Problem, answers: Answers): AnswerProblem {
  const place = field === undefined ? undefined : fieldOf(field, answers)
  if (place === undefined) return { code, found }
  const [, minimum, maximum] = /from (-?\d+) to (-?\d+)/u.exec(expected) ?? []
  if (minimum === undefined || maximum === undefined) return { field: place, code, found }
  const limits = { minimum: inUnitOf(place, Number(minimum)), maximum: inUnitOf(place, Number(maximum)) }
  return { field: place, code, found, limits }
}

/// A detail matters when the core, asked without it, speaks of it. Where it is not given, that is what was `said`.
function isMattering(passerelle: Passerelle, mobility: Mobility, said: Said, field: Field): boolean {
  const isGiven = coreFieldsOf(field).some((coreField) => coreField in mobility)
  const saidWithout = isGiven ? saidOf(passerelle, without(mobility, coreFieldsOf(field))) : said
  return spokenOf(saidWithout).some((coreField) => fieldOf(coreField, noAnswers) === field)
}

function spokenOf({ grant, verdict }: Said): string[] {
  const fields = [
    ...(grant?.questions ?? []).map(({ field }) => field),
    ...(grant?.assumptions ?? []).map(({ field }) => field),
    ...(grant?.lines ?? []).flatMap(({ causes }) => causes.map(({ field }) => field)),
    ...(grant?.unpriced ?? []).map(({ field }) => field),
    ...(verdict?.missing ?? []),
  ]
  return fields.filter((field) => field !== undefined)
}

function without(mobility: Mobility, fields: readonly string[]): Mobility {
  return Object.fromEntries(Object.entries(mobility).filter(([field]) => !fields.includes(field))) as Mobility
}
