import Papa from 'papaparse'
import { waysOf, type Language } from '../vocabulary/language'

/// Numbers are written as numbers; undefined is an empty cell.
export type Cell = string | number | undefined

/// With this first character spreadsheets recognise UTF-8.
const byteOrderMark = '\ufeff'

/// A table as a CSV file (RFC 4180) for spreadsheets of the language: in French, semicolons between cells and decimal
/// commas; otherwise commas and decimal points.
export function tableText(head: readonly string[], rows: readonly (readonly Cell[])[], language: Language): string {
  const { delimiter, decimal } = waysOf[language]
  const write = (cell: Cell) => (typeof cell === 'number' ? numberText(cell, decimal) : harmless(cell ?? ''))
  const lines = [head, ...rows].map((row) => row.map(write))
  return `${byteOrderMark}${Papa.unparse(lines, { delimiter, newline: '\r\n' })}\r\n`
}

/// Without digit grouping and without exponents; a value that is not finite gives an empty cell.
function numberText(value: number, decimal: string): string {
  if (!Number.isFinite(value)) return ''
  const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 6 }).format(value)
  return digits.replace('.', decimal)
}

/// Spreadsheets read a text that begins like this as a formula; an apostrophe in front makes it a text.
function harmless(text: string): string {
  return /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text
}
