// Prints docs/figures.json in Markdown, for readers. The site has it among its open data.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const table = new URL('../docs/figures.json', import.meta.url)

const titles = {
  1: 'Summary by call',
  A1: 'Country groups',
  A2: 'Choice of the range',
  A3: 'Monthly ranges of students',
  A4: 'Monthly rates of a country',
  A5: 'Top-ups of long stays',
  A6: 'Students to partner countries',
  A7: 'Outermost regions',
  A8: 'Partner regions',
  B: 'Short stays',
  C1: 'Daily rates of staff',
  C2: 'Scale and travel days of staff',
  C3: 'A published example of staff',
  D1: 'Travel amounts',
  D2: 'Green travel',
  D3: 'Who receives travel',
  D4: 'Expensive green travel, at real cost',
  E1: 'KA171, amounts',
  E2: 'KA171, lengths and dates',
  F: 'Lengths and eligibility',
  BIP: 'Blended intensive programmes',
  G3: 'Early return',
  G5: 'Published examples',
  I: 'Payment and papers',
  J: 'Université Savoie Mont Blanc',
  Guide: 'Programme Guide 2026, by page',
}

const marks = '[O] official, [S] secondary, [I] deduced, [U] unconfirmed and never encoded, [?] no source'

/** The section under which a figure is printed: the summary only if it has no other one. */
const homeOf = ({ sections }) => {
  if (sections.some(isOfGuide)) return 'Guide'
  return (sections.find((section) => section !== '1') ?? '1').replace(/^J\d+$/, 'J')
}

function valueInWords({ value, unit }) {
  if (value === undefined) return ''
  const words = Array.isArray(value)
    ? value.join(' ')
    : value.low === undefined
      ? `${value}`
      : `${value.low}–${value.high}`
  return /^(EUR|percent|day|month|hour|km)/.test(unit ?? '') && value !== 'none' ? `${words} ${unit}` : words
}

function callsInWords(calls) {
  const follows = calls.every((call, at) => at === 0 || call === calls[at - 1] + 1)
  return follows && calls.length > 2 ? `${calls[0]}–${calls.at(-1)}` : calls.join(', ')
}

/** Pages of the Guide follow the sections of the reference. */
const isOfGuide = (section) => section.startsWith('Guide ')

function whereInWords({ rows, case: worked, leftOutBecause }) {
  if (rows) return rows.map((place) => `\`${place}\``).join(', ')
  return worked ? `case \`${worked.replace('tests/cases/', '')}\`` : `left out: ${leftOutBecause}`
}

/** The whole page. */
export async function printFigures() {
  const { figures, casesToBeWritten } = JSON.parse(await readFile(table, 'utf8'))
  const parts = [
    '# Figures',
    'This page lists every figure of the reference on funding rules and of the Guide of 2026: the rows of `data/` that hold it, ' +
      `by id and member, the worked case that proves it, or why it is left out. Marks: ${marks}. ` +
      'The build prints it from `docs/figures.json`, of which the tests compare every figure with the data.',
  ]
  for (const [section, title] of Object.entries(titles)) {
    const rows = figures.filter((row) => homeOf(row) === section)
    if (rows.length === 0) continue
    const lines = rows.map((row) =>
      [
        row.sections.join(', '),
        row.figure,
        callsInWords(row.calls),
        valueInWords(row),
        `[${row.mark}]`,
        whereInWords(row),
      ]
        .map((cell) => cell.replaceAll('|', '\\|'))
        .join(' | '),
    )
    parts.push(
      `## ${title}`,
      ['sections | figure | calls | value | mark | where', '--- | --- | --- | --- | --- | ---', ...lines]
        .map((line) => `| ${line} |`)
        .join('\n'),
    )
  }
  if (casesToBeWritten.length > 0) {
    parts.push(
      '## Cases named above that are not written',
      casesToBeWritten.map((path) => `- \`${path.replace('tests/cases/', '')}\``).join('\n'),
    )
  }
  return `${parts.join('\n\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(await printFigures())
