import type { Citation, PublishedFigures } from '../../core/core'
import type { RateWords } from '../rates/words'
import { exceptionTables, groupsTable } from '../rates/countries'
import { tablesOf } from '../rates/figures'
import type { RateTable, Row } from '../rates/rate-table'
import type { Figure } from '../../vocabulary/rate-tables'

/// A figure in words, with its proof.
export interface Value {
  words: string
  /// To whom or what it applies, where that differs between the two calls.
  detail?: string
  proof: Citation
  /// The codes of the countries in it, if it is a list of countries.
  listed?: readonly string[]
}

/// A figure that differs between two calls; absent on the side of a call without such a row.
export interface Change {
  name: string
  detail: string | undefined
  before?: Value
  after?: Value
}

export interface ChangedTable {
  figure: Figure
  caption: string
  scope: string | undefined
  changes: readonly Change[]
}

/// What an author says of a call, in the words of the rate tables.
export interface Said {
  citations: ReadonlyMap<string | undefined, Citation>
  tables: readonly RateTable[]
}

export function saidByCall(words: RateWords, { call, citations }: PublishedFigures): Said {
  const tables = [...tablesOf(words, call.figures, call), groupsTable(words, call), ...exceptionTables(words, call)]
  return { citations: byRow(citations), tables }
}

export type Layer = 'agency' | 'institution'

export function saidBy(layer: Layer, words: RateWords, published: PublishedFigures): Said {
  const { call, citations } = published
  return { citations: byRow(citations), tables: tablesOf(words, published[layer] ?? {}, call) }
}

const byRow = (citations: readonly Citation[]) => new Map(citations.map((each) => [each.row, each]))

/// The tables in which something differs. A row that holds in both calls has not changed, nor has what reads the same.
export function changesBetween(before: Said, after: Said): ChangedTable[] {
  const places = new Map([...before.tables, ...after.tables].map((table) => [placeOf(table), table]))
  return [...places]
    .map(([place, { figure, caption, scope }]) => ({
      ...{ figure, caption, scope },
      changes: changesOf(entriesAt(before, place), entriesAt(after, place)),
    }))
    .filter(({ changes }) => changes.length > 0)
}

const placeOf = ({ figure, scope }: RateTable) => JSON.stringify([figure, scope])

interface Entry {
  name: string
  detail: string | undefined
  value: Value
}

function entriesAt({ tables, citations }: Said, place: string): Entry[] {
  return tables
    .filter((table) => placeOf(table) === place)
    .flatMap(({ columns, rows }) => rows.flatMap((row) => entriesOf(row, columns, citations)))
}

/// Each value of a row; the heading of its column is part of its name if there are several. The rate of a group is the
/// same whichever countries are in it.
function entriesOf(
  { name, detail, values, listed, proof }: Row,
  columns: readonly string[],
  citations: Said['citations'],
) {
  const cited = citations.get(proof.id)
  if (cited === undefined) throw new Error(`web/static/changes/changes.ts: no proof of "${proof.id}"`)
  return values.map((words, index): Entry => {
    const column = values.length > 1 ? columns[index + 1] : undefined
    return {
      ...{ name: column === undefined ? name : `${name}, ${column}` },
      ...{ detail, value: { words, proof: cited, ...(listed && { listed }) } },
    }
  })
}

function changesOf(before: readonly Entry[], after: readonly Entry[]): Change[] {
  const gone = without(before, after)
  const come = without(after, before)
  const changes = come.map((entry): Change => {
    const { name, detail, value } = entry
    const former = gone.find((other) => isAlike(other, entry)) ?? theOnly(gone, come, name)
    if (former === undefined) return { name, detail, after: value }
    gone.splice(gone.indexOf(former), 1)
    if (former.detail === detail) return { name, detail, before: former.value, after: value }
    return { name, detail: undefined, before: withDetail(former), after: withDetail(entry) }
  })
  return [...changes, ...gone.map(({ name, detail, value }): Change => ({ name, detail, before: value }))]
}

const isAlike = (one: Entry, other: Entry) => one.name === other.name && one.detail === other.detail
const isSame = (one: Entry, other: Entry) =>
  isAlike(one, other) && (one.value.words === other.value.words || one.value.proof.row === other.value.proof.row)

/// The entries without those that the others have too, each as often as there.
function without(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  const left = [...others]
  return entries.filter((entry) => {
    const at = left.findIndex((other) => isSame(entry, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/// The former entry of this name, if both sides have one only: then it is the same figure, for other people or places.
function theOnly(gone: readonly Entry[], come: readonly Entry[], name: string): Entry | undefined {
  const [former, ...others] = gone.filter((entry) => entry.name === name)
  return others.length === 0 && come.filter((entry) => entry.name === name).length === 1 ? former : undefined
}

const withDetail = ({ detail, value }: Entry): Value => ({ ...value, ...(detail && { detail }) })
