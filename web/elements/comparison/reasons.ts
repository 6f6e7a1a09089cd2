import type { CallComparison, ComparedCall, ComparedRow, DifferenceReason } from '../../core/core'
import type { ComparisonText } from '../../messages/comparison/keys'
import type { ResultView } from '../grant/view'
import { countriesOf, standings } from './countries'
import { placeInWords } from './standing'

/// The reasons why the two amounts of a row differ, one sentence each.
export function reasonsInWords(
  view: ResultView,
  text: ComparisonText,
  { calls: [before, after] }: CallComparison,
  row: ComparedRow,
): string[] {
  if (before === undefined || after === undefined) return []
  const sentences: Record<DifferenceReason, () => string[]> = {
    amount: () => [text.reasons.amount],
    group: () => groupSentences(view, text, before, after),
    shape: () => [isGreen(row) ? text.reasons.greenForm : text.reasons.shape],
    entitlement: () => entitlementSentences(text, before, after),
    author: () => [text.reasons.author(authorYear(view, before, after, row))],
  }
  return (row.differences[0]?.reasons ?? []).flatMap((reason) => sentences[reason]())
}

const isGreen = ({ rule }: ComparedRow) => rule === 'greenOnce' || rule === 'greenSupplement'

/// Which country changed its group and, if that changes the flow between the two countries, the flow in each call.
function groupSentences(view: ResultView, text: ComparisonText, before: ComparedCall, after: ComparedCall): string[] {
  const { reasons } = text
  const moved = standings(view, before, after)
    .filter(({ from, to }) => from.destination !== to.destination)
    .map(({ country, from, to }) =>
      reasons.moved(country, placeInWords(text, from), before.year, placeInWords(text, to), after.year),
    )
  const { sending, receiving } = countriesOf(view)
  const flows = [before, after].flatMap(({ year, flow }) =>
    flow === undefined ? [] : [reasons.flowBetween(sending, receiving, year, reasons.flow[flow])],
  )
  const said = [...moved, ...(before.flow === after.flow ? [] : flows)]
  return said.length === 0 ? [reasons.group] : said
}

function entitlementSentences({ reasons, travel }: ComparisonText, before: ComparedCall, after: ComparedCall) {
  if (before.travel === undefined || after.travel === undefined) return []
  return [reasons.entitlement(travel[before.travel], before.year, travel[after.travel], after.year)]
}

/// The one call for which the institution published this part; undefined if that is not certain.
function authorYear(
  { about, answers }: ResultView,
  before: ComparedCall,
  after: ComparedCall,
  { parts }: ComparedRow,
): number | undefined {
  const published = about.institutions.find(({ id }) => id === answers.institution)?.calls ?? []
  const spoken = [before, after].filter((_, index) => parts[index]?.line?.layer === 'institution')
  const candidates = spoken.length === 1 ? spoken : [before, after].filter(({ year }) => published.includes(year))
  return candidates.length === 1 ? candidates[0]?.year : undefined
}
