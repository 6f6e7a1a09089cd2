// Prints in Markdown, for readers, what the data holds of the reference: each section of the notes on funding rules and
// each page of the Guide of 2026, with the rows whose witnesses name it, and what is left out and why.
// The site has it among its open data.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { figuresIn, rowsOfData } from './rows-of-data.mjs'

export const guide = 'programme-guide-2026'

/** The sections of the notes with their titles, and what no row holds: by section, and by page of the Guide. */
export const referenceOf = async (root = new URL('..', import.meta.url)) =>
  JSON.parse(await readFile(new URL('docs/reference.json', root), 'utf8'))

/** The pages of the Guide that the witnesses of a row name. */
export const pagesOf = ({ witnesses }) =>
  witnesses.filter(({ source }) => source === guide).map(({ locator }) => locator.page)

/** The sections of the notes that the witnesses of a row name. */
export const sectionsOf = ({ witnesses }) => witnesses.flatMap(({ sections = [] }) => sections)

const cell = (text) => `${text}`.replaceAll('|', '\\|')

function tableOf(rows) {
  const lines = rows.map(({ id, table, calls: { from, until }, content }) => {
    const calls = until === from ? from : `${from} ${until === undefined ? 'on' : `to ${until}`}`
    const figures = [...figuresIn(content)].map(([place, value]) => `${place} ${value}`).join('; ')
    return `| \`${id}\` | ${table} | ${calls} | ${cell(figures)} |`
  })
  return ['| row | table | calls | figures |', '| --- | --- | --- | --- |', ...lines].join('\n')
}

const leftOutOf = (entries) =>
  entries
    .map(({ figure, calls, because, case: worked }) => {
      const when = calls === undefined ? '' : ` (${calls})`
      return `- ${figure}${when}: ${worked === undefined ? `left out, ${because}` : `worked out in the case \`${worked}\``}`
    })
    .join('\n')

function partOf(title, rows, leftOut = []) {
  const parts = [`## ${title}`]
  if (rows.length > 0) parts.push(tableOf(rows))
  if (leftOut.length > 0) parts.push(leftOutOf(leftOut))
  return parts.join('\n\n')
}

/** The whole page. */
export async function printAccount() {
  const { sections, guide: leftOutOfGuide } = await referenceOf()
  const rows = await rowsOfData()
  const pages = new Set([...rows.flatMap(pagesOf), ...Object.keys(leftOutOfGuide).map(Number)])
  return `${[
    '# Account of the reference',
    'What the data holds of the two texts that it was typed from: the Programme Guide of 2026, by page, and the notes on ' +
      'funding rules of calls 2021 to 2027, by section. Amounts are in cents, distances in metres. What is left out is ' +
      'listed with the reason.',
    ...[...pages]
      .sort((one, other) => one - other)
      .map((page) =>
        partOf(
          `Guide, page ${page}`,
          rows.filter((row) => pagesOf(row).includes(page)),
          leftOutOfGuide[page],
        ),
      ),
    ...Object.entries(sections).map(([section, { title, leftOut }]) =>
      partOf(
        `${section}. ${title}`,
        rows.filter((row) => sectionsOf(row).includes(section)),
        leftOut,
      ),
    ),
  ].join('\n\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(await printAccount())
