import type { CauseKind, Layer } from '../../core/core'
import type { Outcome } from '../../question/outcome'
import { authorOf, ratesPlace } from './place'

/// What identifies a row for a result: the rule, and the band, the days or the citation.
interface Use {
  rule: string
  layer: Layer
  source: string
  locator: string
  from?: number
  below?: number | undefined
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
      return ofCall.filter(({ dataset }) => dataset.author === author).flatMap((section) => rowOf(section, use))
    }),
  )
}

/// A line or condition that depends on an unanswered question does not use its row yet.
const isOpen = (causes: readonly { cause: CauseKind }[]) => causes.some(({ cause }) => cause === 'unanswered')

function usesOf({ grant, verdict }: Outcome): Use[] {
  const lines = grant?.lines.filter(({ causes }) => !isOpen(causes)) ?? []
  const paid = lines.flatMap((line): Use[] => {
    if (line.rule === 'shortStaySupport') return line.steps.map(({ toDay }) => ({ ...line, lastDay: toDay }))
    const isTravel = line.rule === 'travel' || line.rule === 'greenSupplement'
    return isTravel && grant?.band ? [{ ...line, ...grant.band }] : [line]
  })
  const conditions = verdict?.conditions.filter(({ status }) => status !== 'cannotTellYet') ?? []
  return [...paid, ...conditions.map((condition) => ({ ...condition, rule: condition.kind }))]
}

/// The matching row; none if there are several.
function rowOf(section: HTMLElement, use: Use): HTMLElement[] {
  const rows = [...section.querySelectorAll<HTMLElement>(`[data-rule~="${use.rule}"]`)].filter((row) => isRow(row, use))
  return rows.length === 1 ? rows : []
}

function isRow({ dataset: row }: HTMLElement, { source, locator, from, below, lastDay }: Use): boolean {
  if (from !== undefined) return row.start === String(from) && row.below === textOf(below)
  if (lastDay !== undefined) return Number(row.start) <= lastDay && lastDay <= Number(row.to)
  return row.source === source && row.locator === locator
}

const textOf = (value: number | undefined) => (value === undefined ? undefined : String(value))

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
