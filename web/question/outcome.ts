import { fields, noAnswers, questions, type Answers, type Field } from './fields'
import type {
  Answer,
  CallChoice,
  Checklist,
  Grant,
  Mobility,
  NumberLimits,
  Passerelle,
  PaymentSchedule,
  Problem,
  ProblemCode,
  Verdict,
} from '../core/core'
import { inUnitOf } from './kinds'
import { coreFieldOf, fieldOf, mobilityOf, settledBy } from './mobility'
import type { NumberProblem } from './numbers'

/// Problems of an answer or of the data, found by the page or by the core.
export type ProblemKey = ProblemCode | NumberProblem | 'incompleteDate' | 'wholeStay'

export interface AnswerProblem {
  /// Its question, if it belongs to a question of the form.
  field?: Field
  code: ProblemKey
  found: string
  /// The accepted range, in the unit of the question.
  limits?: NumberLimits
}

/// All answers of the core to one set of answers of the person.
export interface Outcome {
  /// The question that was sent: the answers that the core accepts.
  mobility?: Mobility
  grant?: Grant
  verdict?: Verdict
  payments?: PaymentSchedule
  documents?: Checklist
  problems: AnswerProblem[]
  /// Details that matter for these answers: the core asks for them, assumes them or waits for them.
  matters: ReadonlySet<Field>
  /// Further details that the core does not ask for, but whose answers would count.
  counts: ReadonlySet<Field>
  /// The call that is used if the person chooses none.
  proposed?: CallChoice
}

type CoreAnswers = Pick<Outcome, 'grant' | 'verdict'>

const details = fields.filter((field) => questions[field].asked === 'whenItMatters')

/// Questions whose answers are tried one by one.
const probes = fields.filter((field) => questions[field].probe !== undefined)

/// `answers` includes the institution. Whatever the page or the core cannot accept is reported as a problem, and the
/// core is asked without it: an invalid answer counts as not given.
export function outcomeOf(passerelle: Passerelle, answers: Answers): Outcome {
  const { mobility, unread } = mobilityOf(answers)
  const { accepted, refused } = acceptedBy(passerelle, mobility)
  const problems = [...unread, ...refused.map((problem) => problemAt(problem, answers))]
  const answered = coreAnswersOf(passerelle, accepted)
  const matters = new Set(details.filter((field) => isMattering(passerelle, accepted, answered, field)))
  const counts = new Set(countingDetails(passerelle, accepted, answered).filter((field) => !matters.has(field)))
  for (const { field } of problems) if (field !== undefined && !counts.has(field)) matters.add(field)
  const unchosen = coreAnswersWithout(passerelle, accepted, answered, ['call']).grant
  const payments = named('payments', passerelle.payments(accepted))
  const documents = named('documents', passerelle.documents(accepted))
  const proposed = unchosen && { proposed: unchosen.call }
  return { mobility: accepted, ...answered, ...payments, ...documents, ...proposed, problems, matters, counts }
}

/// The core reports all problems of one kind at once; other kinds only appear when those are gone.
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

function coreAnswersOf(passerelle: Passerelle, mobility: Mobility): CoreAnswers {
  return {
    ...named('grant', passerelle.estimate(mobility)),
    ...named('verdict', passerelle.check(mobility)),
  }
}

function named<Name extends string, Value>(name: Name, answer: Answer<Value>): { [name in Name]?: Value } {
  return (answer.ok ? { [name]: answer.value } : {}) as { [name in Name]?: Value }
}

function problemAt(problem: Problem, answers: Answers): AnswerProblem {
  const { code, field, found } = problem
  const place = field === undefined ? undefined : fieldOf(field, answers)
  if (place === undefined) return { code, found }
  const { kind, contradictory } = questions[place]
  if (contradictory && code === 'contradictory') return { field: place, code: contradictory, found }
  const { limits } = problem
  if (limits === undefined) return { field: place, code, found }
  const inUnit = { minimum: inUnitOf(kind, limits.minimum), maximum: inUnitOf(kind, limits.maximum) }
  return { field: place, code, found, limits: inUnit }
}

/// A detail matters if the core mentions it when asked without it. If it is not given, `answered` is that answer.
function isMattering(passerelle: Passerelle, mobility: Mobility, answered: CoreAnswers, field: Field): boolean {
  const unanswered = coreAnswersWithout(passerelle, mobility, answered, [coreFieldOf(field)])
  return spokenOf(unanswered).some((coreField) => fieldOf(coreField, noAnswers) === field)
}

/// The core's answers without these fields; `answered` if none of them is given.
function coreAnswersWithout(
  passerelle: Passerelle,
  mobility: Mobility,
  answered: CoreAnswers,
  fields: readonly string[],
): CoreAnswers {
  return fields.some((field) => field in mobility) ? coreAnswersOf(passerelle, without(mobility, fields)) : answered
}

/// The details that would change the amount or the counted days, tried one by one.
function countingDetails(passerelle: Passerelle, mobility: Mobility, answered: CoreAnswers): Field[] {
  if (answered.grant?.total === undefined) return []
  return probes.filter((field) => {
    const name = coreFieldOf(field)
    const { grant } = coreAnswersWithout(passerelle, mobility, answered, [name])
    const tried = passerelle.estimate({ ...mobility, [name]: questions[field].probe })
    return grant !== undefined && tried.ok && isChanged(grant, tried.value)
  })
}

function isChanged(one: Grant, other: Grant): boolean {
  const counted = ({ total, stay }: Grant) => JSON.stringify([total, stay])
  return counted(one) !== counted(other)
}

function spokenOf({ grant, verdict }: CoreAnswers): string[] {
  const fields = [
    ...(grant?.questions ?? []).map(({ field }) => field),
    ...(grant?.assumptions ?? []).map(({ field }) => field),
    ...(grant?.lines ?? []).flatMap((line) => line.causes.map((cause) => settledBy(line, cause))),
    ...(grant?.unpriced ?? []).map(({ field }) => field),
    ...(verdict?.missing ?? []),
  ]
  return fields.filter((field) => field !== undefined)
}

function without(mobility: Mobility, fields: readonly string[]): Mobility {
  return Object.fromEntries(Object.entries(mobility).filter(([field]) => !fields.includes(field))) as Mobility
}
