import type { Call, Destination, Figures, Scope } from '../../core/core'
import { bandInWords } from '../../words/band'
import { localized } from '../../messages/localized'
import {
  counted,
  countriesOf,
  countryNames,
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
import type { RateMessages, RateWords } from './words'
import type { Figure, OwnCaption } from '../../vocabulary/rate-tables'

/// One figure and its source.
export interface Row {
  name: string
  /// Shown in smaller letters under the name.
  detail?: string | undefined
  /// Those of the place that the name names, before the detail.
  countries?: string | undefined
  values: readonly string[]
  /// The codes of the countries in the value, if it is a list of countries.
  listed?: readonly string[]
  /// The row of the data: its proof, and how a result finds it (web/static/rates/mark.ts).
  proof: FigureRow
  /// The days of a stay that it pays, in a scale whose rows a result uses one after the other.
  days?: { from: number; to: number }
}

export interface RateTable {
  figure: Figure
  caption: string
  /// The mobilities to which the whole table applies.
  scope?: string
  /// The heading of the first column, then those of the values.
  columns: readonly string[]
  rows: readonly Row[]
}

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
    table(
      words,
      'rateRelations',
      rows.map((row) => ({
        name: scopeInWords(words, row.scope),
        values: [
          joined(words, [
            row.leastGap === undefined ? undefined : words.messages.rates.relations.leastGap(words.money(row.leastGap)),
            row.samePercentage ? words.messages.rates.relations.samePercentage : undefined,
          ]),
        ],
        proof: row,
      })),
    ),
  ],

  fundedStay: (words, rows) => [
    table(
      words,
      'fundedStay',
      rows.map((row) => ({ name: scopeInWords(words, row.scope), values: [fundedInWords(words, row)], proof: row })),
    ),
  ],

  rounding: (words, rows) => [
    table(
      words,
      'rounding',
      rows.map((row) => ({
        name: scopeInWords(words, row.scope),
        values: [
          joined(words, [
            row.dailyRate && words.messages.rates.rounded.dailyRate(words.messages.rates.roundedTo[row.dailyRate]),
            row.line && words.messages.rates.rounded.line(words.messages.rates.roundedTo[row.line]),
          ]),
        ],
        proof: row,
      })),
    ),
  ],

  travel: (words, all) =>
    byScope(all.map((row) => ({ ...row, scope: row.scope ?? {} }))).map(([scope, rows]) => ({
      ...travelTable(words, rows),
      ...(Object.keys(scope).length === 0 ? {} : { scope: scopeInWords(words, scope) }),
    })),

  travelEntitlement: (words, rows) => [
    table(
      words,
      'travelEntitlement',
      rows.map((row) => ({
        name: scopeInWords(words, row.scope),
        detail: entitledInWords(words, row),
        values: [words.messages.rates.travelShares[row.travel]],
        proof: row,
      })),
    ),
  ],

  exceptionalTravel: (words, rows) => [
    table(
      words,
      'exceptionalTravel',
      rows.map((row) => ({
        name: scopeInWords(words, row.scope),
        values: [
          words.messages.rates.ofRealCost(words.percent(row.paidPercent), words.percent(row.coveredBelowPercent)),
        ],
        proof: row,
      })),
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
    table(
      words,
      'durations',
      rows.map((row) => ({
        name: scopeInWords(words, row.scope),
        detail: durationPlace(words, row),
        values: [durationInWords(words, row)],
        proof: row,
      })),
    ),
  ],

  projectPeriods: (words, rows, call) => [
    table(
      words,
      'projectPeriods',
      rows.map((row) => ({
        name: scopeInWords(words, row.scope),
        values: [
          words.messages.rates.projectPeriod(
            words.date(`${call.year}-${String(row.firstMonth).padStart(2, '0')}-01`),
            words.messages.rates.months(words.number(row.minimumMonths), words.number(row.maximumMonths)),
          ),
        ],
        proof: row,
      })),
    ),
  ],

  earlyReturnTolerance: (words, rows) => [
    table(
      words,
      'earlyReturnTolerance',
      rows.map((row) => ({
        name: scopeInWords(words, row.scope),
        values: [words.messages.rates.daysEarly(counted(words, row.days, 'day'))],
        proof: row,
      })),
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

  remarks: (words, rows) => [
    table(
      words,
      'remarks',
      rows.map((row) => ({
        name: scopeInWords(words, row.scope),
        values: [localized(words.language, row.text)],
        proof: row,
      })),
    ),
  ],
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

/// The countries of each group, and the regions that are paid like a group.
export function groupsTable(words: RateWords, { groups, regions }: Call): RateTable {
  const { rates } = words.messages
  return table(words, 'groups', [
    ...groups.map((row) => ({
      name: rates.destinations[row.group],
      ...countryList(words, row.countries),
      proof: row,
    })),
    ...regions
      .toSorted((one, other) => one.region - other.region)
      .map((row) => ({
        name: rates.region(words.number(row.region)),
        detail: rates.paidAs(rates.destinations[row.paidAs ?? 'regions1to12']),
        ...countryList(words, row.countries),
        proof: row,
      })),
  ])
}

function countryList(words: RateWords, countries: readonly string[]) {
  return { values: [countryNames(words, countries)], listed: countries }
}

/// The countries for which an action is not possible, and the territories that no source mentions.
export function exceptionTables(words: RateWords, { exclusions = [], unplaced = [] }: Call): RateTable[] {
  const { rates } = words.messages
  const excluded = exclusions.map((row) => ({
    name: scopeInWords(words, row.scope),
    values: [
      joined(words, [
        row.programmeCountries ? rates.programmeCountries : undefined,
        row.partnerCountries ? rates.partnerCountries : undefined,
        countryNames(words, row.countries),
      ]),
    ],
    proof: row,
  }))
  const silent = unplaced.map((row) => ({
    name: rates.territories,
    ...countryList(words, row.countries),
    proof: row,
  }))
  return [
    ...(excluded.length === 0 ? [] : [table(words, 'exclusions', excluded)]),
    ...(silent.length === 0 ? [] : [table(words, 'unplaced', silent)]),
  ]
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

function table({ messages }: RateWords, figure: Figure, rows: readonly Row[]): RateTable {
  const { row, value } = messages.rates.tables[figure]
  return { figure, caption: captionOf(messages, figure), columns: [row, value], rows }
}

/// The caption; tables of something that the result shows too have the same name there.
export function captionOf({ rates, rules, verdict, payments, remarks }: RateMessages, figure: Figure): string {
  const shared: Record<Exclude<Figure, OwnCaption>, string> = {
    shortStaySupport: rules.shortStaySupport,
    monthlySupport: rules.monthlySupport,
    staffSupport: rules.staffSupport,
    travel: rules.travel,
    exceptionalTravel: rules.exceptionalTravel,
    durations: verdict.kinds.duration,
    projectPeriods: verdict.kinds.projectPeriod,
    payments: payments.heading,
    remarks: remarks.heading,
  }
  return { ...shared, ...rates.captions }[figure]
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
