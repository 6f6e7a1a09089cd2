import { download } from './download'
import type { Language } from '../vocabulary/language'
import type { Cell } from './table-file'

/// Offers a table as a CSV file; the code that writes it is loaded on demand.
export async function keepTable(
  file: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  language: Language,
) {
  const { tableText } = await import('./table-file')
  download(file, tableText(head, rows, language), 'text/csv;charset=utf-8')
}
