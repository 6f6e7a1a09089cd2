import type { Call } from '../../core/core'
import { countryNames, joined, scopeInWords } from './cases'
import { table, type RateTable } from './rate-table'
import type { RateWords } from './words'

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
