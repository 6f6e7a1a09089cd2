/// Inserts the no-break spaces of French typography into every text of a table, and into the results of its functions,
/// so that the table itself can be written with ordinary spaces.
export function french<Table>(table: Table): Table {
  if (typeof table === 'string') return withNoBreakSpaces(table) as Table
  if (typeof table === 'function') {
    return ((...facts: unknown[]) => french(table(...facts))) as Table
  }
  if (Array.isArray(table)) return table.map(french) as Table
  if (typeof table !== 'object' || table === null) return table
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, french(value)])) as Table
}

function withNoBreakSpaces(text: string): string {
  return text
    .replace(/ (?=[:»])/gu, '\u00a0')
    .replace(/(?<=«) /gu, '\u00a0')
    .replace(/ (?=[;?!])/gu, '\u202f')
    .replace(/(?<=\d) (?=[\p{L}€%])/gu, '\u00a0')
}
