import type { Call, Destination, Figures, Scope } from '../../core/core'
import { bandInWords } from '../../words/band'
import { localized } from '../../messages/localized'
import {
  counted,
  countriesOf,
  destinations,
  durationInWords,
  durationPlace,
  entitledInWords,
  fundedInWords,
  instalmentInWords,
  joined,
  kindOf,
  rateInWords,
  requirementInWords,
  scopeInWords,
} from './cases'
import type { FigureRow } from '../../vocabulary/data-files'
import { table, type RateTable } from './rate-table'
import type { RateWords } from './words'
import type { Figure } from '../../vocabulary/rate-tables'

type Maker<Rows> = (words: RateWords, rows: Rows, call: Call) => RateTable[]

type Makers = { [Name in keyof Figures]-?: Maker<NonNullable<Figures[Name]>> }

/// The function that makes each table of the data, in the order of the page.
const makers: Makers = {
  shortStaySupport: (words, rows) => [
    table(
      words,
      'shortStaySupport',
      rows.map((row) => ({
        name: words.messages.stepScale(row.fromDay, row.toDay),
        values: [words.amount(row.rate)],
        proof: row,
        days: { from: row.fromDay, to: row.toDay },
      })),
    ),
  ],

  monthlySupport: (words, rows, call) =>
    byScope(rows).map(([scope, alike]) => ({
      ...table(
        words,
        'monthlySupport',
        alike.map((row) => ({
          ...placeNamed(
            words,
            call,
            row.receiving,
            row.flow && words.messages.rates.flows[row.flow],
            row.outermostRegion ? words.messages.rates.outermost.from : undefined,
          ),
          values: [rateInWords(words, row.rate)],
          proof: row,
        })),
      ),
      scope: scopeInWords(words, scope),
    })),

  staffSupport: (words, rows, call) =>
    byScope(rows).map(([scope, alike]) => ({
      ...table(
        words,
        'staffSupport',
        alike.map((row) => ({
          ...placeNamed(words, call, row.receiving && [row.receiving]),
          values: [rateInWords(words, row.rate)],
          proof: row,
        })),
      ),
      scope: scopeInWords(words, scope),
    })),

  staffScale: (words, rows) => [
    table(
      words,
      'staffScale',
      rows.map((row) => ({
        name: words.messages.stepScale(row.fromDay, row.toDay),
        values: [words.percent(row.percent)],
        proof: row,
      })),
    ),
  ],

  rateRelations: (words, rows) => [
    scoped(words, 'rateRelations', rows, (row) =>
      joined(words, [
        row.leastGap === undefined ? undefined : words.messages.rates.relations.leastGap(words.money(row.leastGap)),
        row.samePercentage ? words.messages.rates.relations.samePercentage : undefined,
      ]),
    ),
  ],

  fundedStay: (words, rows) => [scoped(words, 'fundedStay', rows, (row) => fundedInWords(words, row))],

  rounding: (words, rows) => [
    scoped(words, 'rounding', rows, (row) =>
      joined(words, [
        row.dailyRate && words.messages.rates.rounded.dailyRate(words.messages.rates.roundedTo[row.dailyRate]),
        row.line && words.messages.rates.rounded.line(words.messages.rates.roundedTo[row.line]),
      ]),
    ),
  ],

  travel: (words, all) =>
    byScope(all.map((row) => ({ ...row, scope: row.scope ?? {} }))).map(([scope, rows]) => ({
      ...travelTable(words, rows),
      ...(Object.keys(scope).length === 0 ? {} : { scope: scopeInWords(words, scope) }),
    })),

  travelEntitlement: (words, rows) => [
    scoped(
      words,
      'travelEntitlement',
      rows,
      (row) => words.messages.rates.travelShares[row.travel],
      (row) => entitledInWords(words, row),
    ),
  ],

  exceptionalTravel: (words, rows) => [
    scoped(words, 'exceptionalTravel', rows, (row) =>
      words.messages.rates.ofRealCost(words.percent(row.paidPercent), words.percent(row.coveredBelowPercent)),
    ),
  ],

  topUps: (words, rows) => [
    table(
      words,
      'topUps',
      rows.map((row) => ({
        name: words.messages.rules[row.kind],
        detail: joined(words, [
          scopeInWords(words, row.scope),
          destinations(words, row.receiving),
          daysOf(words, row.fromDay, row.toDay),
        ]),
        values: [words.messages.rates.per[row.per](words.money(row.amount))],
        proof: row,
      })),
    ),
  ],

  durations: (words, rows) => [
    scoped(
      words,
      'durations',
      rows,
      (row) => durationInWords(words, row),
      (row) => durationPlace(words, row),
    ),
  ],

  projectPeriods: (words, rows, call) => [
    scoped(words, 'projectPeriods', rows, (row) =>
      words.messages.rates.projectPeriod(
        words.date(`${call.year}-${String(row.firstMonth).padStart(2, '0')}-01`),
        words.messages.rates.months(words.number(row.minimumMonths), words.number(row.maximumMonths)),
      ),
    ),
  ],

  earlyReturnTolerance: (words, rows) => [
    scoped(words, 'earlyReturnTolerance', rows, (row) =>
      words.messages.rates.daysEarly(counted(words, row.days, 'day')),
    ),
  ],

  conditions: (words, rows) => [
    table(
      words,
      'conditions',
      rows.map((row) => ({
        name: words.messages.verdict.kinds[kindOf(row.requirement)],
        detail: scopeInWords(words, row.scope),
        values: [requirementInWords(words, row.requirement)],
        proof: row,
      })),
    ),
  ],

  payments: (words, rows) =>
    rows.map((term) => ({
      ...table(
        words,
        'payments',
        term.instalments.map((instalment) => ({
          name: words.messages.payments.moments[instalment.moment].name,
          values: [instalmentInWords(words, instalment)],
          proof: term,
        })),
      ),
      scope: scopeInWords(words, term.scope),
    })),

  projectSupport: (words, rows) => [
    table(
      words,
      'projectSupport',
      rows.map((row) => {
        const { from, to } = words.messages.rates.participants
        const { actions } = row.scope
        return {
          name: words.messages.rates.projectSupport[row.kind],
          detail: joined(words, [
            actions && scopeInWords(words, row.scope),
            row.fromParticipant === undefined ? undefined : from(words.number(row.fromParticipant)),
            row.toParticipant === undefined ? undefined : to(words.number(row.toParticipant)),
          ]),
          values: [row.amount === undefined ? words.percent(row.percent ?? 0) : words.money(row.amount)],
          proof: row,
        }
      }),
    ),
  ],

  blendedProgrammes: (words, rows) => {
    const { blended } = words.messages.rates
    const { atLeast } = words.messages
    return rows.map((row) =>
      table(words, 'blendedProgrammes', [
        { name: blended.institutions, values: [atLeast(words.number(row.minimumInstitutions))], proof: row },
        { name: blended.countries, values: [atLeast(words.number(row.minimumCountries))], proof: row },
        { name: blended.participants, values: [atLeast(words.number(row.minimumParticipants))], proof: row },
        { name: blended.credits, values: [atLeast(words.number(row.minimumCredits))], proof: row },
        {
          name: blended.support,
          values: [
            blended.perParticipant(words.money(row.supportPerParticipant), words.number(row.maximumParticipants)),
          ],
          proof: row,
        },
      ]),
    )
  },

  remarks: (words, rows) => [scoped(words, 'remarks', rows, (row) => localized(words.language, row.text))],
}

/// All tables of one author. A kind without a function stops the build, so that no figure is left out unnoticed.
export function tablesOf(words: RateWords, figures: Figures, call: Call): RateTable[] {
  const unknown = Object.keys(figures).find((name) => !(name in makers))
  if (unknown !== undefined) throw new Error(`web/static/rates/figures.ts: no table for "${unknown}" of the data`)
  return (Object.entries(makers) as [keyof Figures, Maker<unknown>][]).flatMap(([name, make]) => {
    const rows = figures[name] ?? []
    return rows.length === 0 ? [] : make(words, rows, call)
  })
}

function travelTable(words: RateWords, rows: NonNullable<Figures['travel']>): RateTable {
  const { rates } = words.messages
  const hasGreen = rows.some(({ green }) => green !== undefined)
  const made = table(
    words,
    'travel',
    rows.map((row) => {
      const green = row.green === undefined ? rates.noGreenAmount : words.money(row.green)
      const standard = words.money(row.standard)
      return {
        name: bandInWords(words, row.band),
        values: hasGreen ? [standard, green] : [standard],
        proof: row,
      }
    }),
  )
  return hasGreen ? { ...made, columns: [...made.columns, rates.greenAmount] } : made
}

/// A table whose rows are named by the mobilities to which they apply.
function scoped<Scoped extends FigureRow & { scope: Scope }>(
  words: RateWords,
  figure: Figure,
  rows: readonly Scoped[],
  say: (row: Scoped) => string,
  detailOf?: (row: Scoped) => string | undefined,
): RateTable {
  const named = rows.map((row) => ({
    name: scopeInWords(words, row.scope),
    detail: detailOf?.(row),
    values: [say(row)],
    proof: row,
  }))
  return table(words, figure, named)
}

/// Groups rows by scope: each group becomes a table with the scope in its caption.
function byScope<Scoped extends { scope: Scope }>(rows: readonly Scoped[]): [Scope, Scoped[]][] {
  const groups = new Map<string, [Scope, Scoped[]]>()
  for (const row of rows) {
    const name = JSON.stringify(row.scope)
    const group = groups.get(name)
    if (group) group[1].push(row)
    else groups.set(name, [row.scope, [row]])
  }
  return [...groups.values()]
}

function placeNamed(
  words: RateWords,
  call: Call,
  receiving: readonly Destination[] | undefined,
  flow?: string,
  whom?: string,
) {
  if (receiving === undefined) return { name: flow ?? words.messages.rates.everyCountry, detail: whom }
  const [only, ...others] = receiving
  const countries = only !== undefined && others.length === 0 ? countriesOf(words, call, only) : undefined
  return { name: joined(words, [destinations(words, receiving), flow]), detail: whom, countries }
}

function daysOf(words: RateWords, from: number | undefined, to: number | undefined): string | undefined {
  const inWords = (days: number | undefined) => (days === undefined ? undefined : counted(words, days, 'day'))
  if (from !== undefined && to !== undefined) return words.range(words.number(from), inWords(to))
  return words.range(inWords(from), inWords(to))
}
