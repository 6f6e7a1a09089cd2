import { download } from './download'
import type { Language } from '../vocabulary/language'
import type { Cell } from './table-file'

/// Hands a table to the browser as a CSV file; what writes it is brought when it is wanted.
export async function keepTable(
  file: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  language: Language,
) {
  const { tableText } = await import('./table-file')
  download(file, tableText(head, rows, language), 'text/csv;charset=utf-8')
}
