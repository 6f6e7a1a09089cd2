import type { CauseKind, Layer } from './core'
import type { Language } from './messages/keys'
import type { Outcome } from './outcome'
import { authorOf, ratesPlace } from './rates/place'

/// What the page does with its static rate tables once the calculator runs: it marks the rows that the shown result
/// used, by what the result itself says of them.

/// How a result points to a row: by the rule, and by the band, the days or the citation.
interface Use {
  rule: string
  layer: Layer
  source: string
  locator: string
  from?: number
  below?: number | undefined
  lastDay?: number | undefined
}

const rates = () => document.getElementById(ratesPlace)

/// Where one page holds all languages, only the one that is spoken.
export function showRates(language: Language) {
  for (const section of rates()?.querySelectorAll<HTMLElement>('.rates') ?? [])
    section.hidden = section.lang !== language
}

export function markRates(said: Outcome, institution: string) {
  const place = rates()
  if (place === null) return
  for (const row of place.querySelectorAll('[aria-current]')) unmark(row)
  place.classList.toggle('beside-a-result', said.grant !== undefined && said.grant.lines.length > 0)
  const year = said.grant?.call.year
  for (const use of usesOf(said)) {
    const author = authorOf(use.layer, institution)
    for (const section of place.querySelectorAll<HTMLElement>('[data-author]')) {
      const { dataset: by } = section
      if (by.author === author && by.call === String(year)) markRow(section, use)
    }
  }
}

/// What is not certain yet is not used yet.
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

/// One row, or none: where several could be meant, none is marked.
function markRow(section: HTMLElement, use: Use) {
  const rows = [...section.querySelectorAll<HTMLElement>(`[data-rule~="${use.rule}"]`)].filter((row) => isRow(row, use))
  const [row] = rows
  if (row === undefined || rows.length > 1 || row.hasAttribute('aria-current')) return
  const mark = document.createElement('strong')
  mark.className = 'your-case'
  mark.textContent = row.closest<HTMLElement>('.rates')!.dataset['yourCase']!
  row.setAttribute('aria-current', 'true')
  row.querySelector('th')?.append(' ', mark)
}

function isRow({ dataset: row }: HTMLElement, { source, locator, from, below, lastDay }: Use): boolean {
  if (from !== undefined) return row.start === String(from) && row.below === textOf(below)
  if (lastDay !== undefined) return Number(row.start) <= lastDay && lastDay <= Number(row.to)
  return row.source === source && row.locator === locator
}

const textOf = (value: number | undefined) => (value === undefined ? undefined : String(value))

function unmark(row: Element) {
  row.removeAttribute('aria-current')
  row.querySelector('.your-case')?.remove()
}
