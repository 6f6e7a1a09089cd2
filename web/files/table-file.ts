import Papa from 'papaparse'
import { waysOf, type Language } from '../vocabulary/language'

/// A number is written as one; undefined is an empty cell.
export type Cell = string | number | undefined

/// By this first character spreadsheets know that the file is UTF-8.
const byteOrderMark = '\ufeff'

/// A table as a CSV file (RFC 4180) that a spreadsheet opens as it is meant: in France semicolons part cells and a comma
/// the decimals, elsewhere commas and a point.
export function tableText(head: readonly string[], rows: readonly (readonly Cell[])[], language: Language): string {
  const { delimiter, decimal } = waysOf[language]
  const write = (cell: Cell) => (typeof cell === 'number' ? numberText(cell, decimal) : harmless(cell ?? ''))
  const lines = [head, ...rows].map((row) => row.map(write))
  return `${byteOrderMark}${Papa.unparse(lines, { delimiter, newline: '\r\n' })}\r\n`
}

/// Without groups and never in powers of ten; what is no number is an empty cell.
function numberText(value: number, decimal: string): string {
  if (!Number.isFinite(value)) return ''
  const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 6 }).format(value)
  return digits.replace('.', decimal)
}

/// A spreadsheet takes a text that begins so for a formula; behind an apostrophe it is a text.
function harmless(text: string): string {
  return /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text
}
