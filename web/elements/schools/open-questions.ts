import type { SchoolCase, SchoolCondition, SchoolReport, SchoolVerdict, Statement } from '../../core/core'
import type { SchoolAnswers } from './answers'

/// The yes-or-no questions to show, each once: those of which one answer would settle something by itself, and those
/// already answered that decide something, so that an answer can be changed where it was given.
export interface OpenQuestions {
  /// Whether the person is exempt.
  exemption: Statement[]
  /// What something that is required waits for.
  required: Statement[]
  /// What only possibilities and notes wait for.
  extra: Statement[]
}

type Ask = (stay: SchoolCase) => SchoolReport | undefined

export function openQuestions(
  ask: Ask,
  stay: SchoolCase,
  told: SchoolReport,
  { statements }: SchoolAnswers,
): OpenQuestions {
  // As if no statement had been answered: names all that can decide.
  const untold = ask({ ...stay, holding: [], notHolding: [] }) ?? told
  const settling = new Set<Statement>()
  for (const statement of new Set(
    told.verdicts.flatMap(({ exemption, conditions }) =>
      [exemption, ...conditions].flatMap((each) => each?.open ?? []),
    ),
  ))
    if (settles(ask, stay, told, statement)) settling.add(statement)
  // Where no answer settles anything by itself, the first is asked.
  for (const each of told.verdicts.flatMap(everything)) {
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
    exemption: take(untold.verdicts.flatMap((verdict) => verdict.exemption?.open ?? [])),
    required: take(untold.verdicts.flatMap((verdict) => openIn(verdict, true))),
    extra: take(untold.verdicts.flatMap((verdict) => openIn(verdict, false))),
  }
}

function everything({ exemption, conditions }: SchoolVerdict): SchoolCondition[] {
  return exemption === undefined ? conditions : [exemption, ...conditions]
}

/// Whether a yes or a no would change how something that waits for it stands.
function settles(ask: Ask, stay: SchoolCase, told: SchoolReport, statement: Statement): boolean {
  const { holding = [], notHolding = [] } = stay
  const answers = [
    { ...stay, holding: [...holding, statement] },
    { ...stay, notHolding: [...notHolding, statement] },
  ].map(ask)
  return told.verdicts.some((verdict) =>
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

/// How many questions that are shown have no answer yet, possibilities and notes apart.
export function countLeft({ exemption, required }: OpenQuestions, { statements }: SchoolAnswers): number {
  return [...exemption, ...required].filter((statement) => !statements.has(statement)).length
}
