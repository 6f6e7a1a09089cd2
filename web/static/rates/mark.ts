import type { CauseKind, Layer } from '../../core/core'
import type { Outcome } from '../../question/outcome'
import { authorOf, ratesPlace } from './place'

/// What identifies a row for a result: its id, or the last day that a step of short stays pays.
interface Use {
  layer: Layer
  row?: string
  lastDay?: number | undefined
}

/// Marks the rows of the static rate tables that the result uses, as the result itself names them. Loaded after the
/// first result, so that nothing waits for it.
export function markRates(said: Outcome, institution: string) {
  const place = document.getElementById(ratesPlace)
  if (place === null) return
  place.classList.toggle('beside-a-result', said.grant !== undefined && said.grant.lines.length > 0)
  // Rows that stay marked are not touched: an answer rarely changes them, and the layout of the tables takes long.
  const used = rowsUsed(place, said, institution)
  for (const row of place.querySelectorAll<HTMLElement>('[aria-current]')) if (!used.delete(row)) unmark(row)
  for (const row of used) mark(row)
}

function rowsUsed(place: HTMLElement, said: Outcome, institution: string): Set<HTMLElement> {
  const year = String(said.grant?.call.year)
  const ofCall = [...place.querySelectorAll<HTMLElement>('[data-author]')].filter(
    ({ dataset }) => dataset.call === year,
  )
  return new Set(
    usesOf(said).flatMap((use) => {
      const author = authorOf(use.layer, institution)
      return ofCall.filter(({ dataset }) => dataset.author === author).flatMap((section) => rowsOf(section, use))
    }),
  )
}

/// A line or condition that depends on an unanswered question does not use its row yet.
const isOpen = (causes: readonly { cause: CauseKind }[]) => causes.some(({ cause }) => cause === 'unanswered')

function usesOf({ grant, verdict }: Outcome): Use[] {
  const lines = grant?.lines.filter(({ causes }) => !isOpen(causes)) ?? []
  const paid = lines.flatMap((line): Use[] => {
    // The line cites the first row of the scale; its steps say which days are paid.
    if (line.rule === 'shortStaySupport') return line.steps.map(({ toDay }) => ({ ...line, lastDay: toDay }))
    return [line]
  })
  const conditions = verdict?.conditions.filter(({ status }) => status !== 'cannotTellYet') ?? []
  // The row of a country that is not excluded is about other countries.
  return [...paid, ...conditions.filter(({ kind, status }) => kind !== 'excludedCountry' || status === 'notMet')]
}

function rowsOf(section: HTMLElement, { row, lastDay }: Use): HTMLElement[] {
  return [...section.querySelectorAll<HTMLElement>('[data-row]')].filter(({ dataset }) =>
    lastDay === undefined
      ? dataset['row'] === row
      : Number(dataset['from']) <= lastDay && lastDay <= Number(dataset['to']),
  )
}

function mark(row: HTMLElement) {
  const mark = document.createElement('strong')
  mark.className = 'your-case'
  mark.textContent = row.closest<HTMLElement>('.rates')!.dataset['yourCase']!
  row.setAttribute('aria-current', 'true')
  row.querySelector('th')?.append(' ', mark)
}

function unmark(row: Element) {
  row.removeAttribute('aria-current')
  row.querySelector('.your-case')?.remove()
}
