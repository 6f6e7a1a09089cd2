import type { SchoolCase, SchoolCondition, SchoolReport, SchoolVerdict, Statement } from '../../core/core'
import type { SchoolAnswers } from './answers'

/// The yes-or-no questions to show, each once: those of which one answer alone would decide a condition, and those
/// already answered that matter, so that an answer can be changed where it was given.
export interface OpenQuestions {
  /// Statements that decide whether the person is exempt.
  exemption: Statement[]
  /// Statements that required conditions depend on.
  required: Statement[]
  /// Statements that only permissions and notes depend on.
  extra: Statement[]
}

type Ask = (stay: SchoolCase) => SchoolReport | undefined

export function openQuestions(
  ask: Ask,
  stay: SchoolCase,
  report: SchoolReport,
  { statements }: SchoolAnswers,
): OpenQuestions {
  // The report without any statement: it names all statements that matter.
  const unanswered = ask({ ...stay, holding: [], notHolding: [] }) ?? report
  const settling = new Set<Statement>()
  for (const statement of new Set(
    report.verdicts.flatMap(({ exemption, conditions }) =>
      [exemption, ...conditions].flatMap((each) => each?.open ?? []),
    ),
  ))
    if (settles(ask, stay, report, statement)) settling.add(statement)
  // If no single answer decides a condition, its first question is asked.
  for (const each of report.verdicts.flatMap(everything)) {
    const [first] = each.open
    if (first !== undefined && !each.open.some((statement) => settling.has(statement))) settling.add(first)
  }

  const taken = new Set<Statement>()
  const take = (named: readonly Statement[]) => {
    const isShown = (statement: Statement) => statements.has(statement) || settling.has(statement)
    const shown = [...new Set(named)].filter((statement) => isShown(statement) && !taken.has(statement))
    for (const statement of shown) taken.add(statement)
    return shown
  }
  return {
    exemption: take(unanswered.verdicts.flatMap((verdict) => verdict.exemption?.open ?? [])),
    required: take(unanswered.verdicts.flatMap((verdict) => openIn(verdict, true))),
    extra: take(unanswered.verdicts.flatMap((verdict) => openIn(verdict, false))),
  }
}

function everything({ exemption, conditions }: SchoolVerdict): SchoolCondition[] {
  return exemption === undefined ? conditions : [exemption, ...conditions]
}

/// True if a yes or a no would change the status of a condition that depends on the statement.
function settles(ask: Ask, stay: SchoolCase, report: SchoolReport, statement: Statement): boolean {
  const { holding = [], notHolding = [] } = stay
  const answers = [
    { ...stay, holding: [...holding, statement] },
    { ...stay, notHolding: [...notHolding, statement] },
  ].map(ask)
  return report.verdicts.some((verdict) =>
    everything(verdict)
      .filter(({ open }) => open.includes(statement))
      .some(({ id, status }) => answers.some((answer) => statusIn(answer, verdict.author, id) !== status)),
  )
}

function statusIn(report: SchoolReport | undefined, author: string, id: string) {
  const verdict = report?.verdicts.find((each) => each.author === author)
  return verdict && everything(verdict).find((each) => each.id === id)?.status
}

function openIn({ conditions }: SchoolVerdict, isRequired: boolean): Statement[] {
  return conditions.filter(({ force }) => (force === 'must') === isRequired).flatMap(({ open }) => open)
}

/// The number of visible questions without an answer; those about permissions and notes do not count.
export function countLeft({ exemption, required }: OpenQuestions, { statements }: SchoolAnswers): number {
  return [...exemption, ...required].filter((statement) => !statements.has(statement)).length
}
