// Says of every row that an institution and its agency published whether it is used for a mobility, and if not, why: one
// line a row.
// Usage: considered.mjs FILE   (a mobility, or a worked case; after a build)
import { readFile } from 'node:fs/promises'
import { considered } from './considered/ask.mjs'
import { dataFiles } from './data-files.mjs'

const [, , path] = process.argv
if (path === undefined) {
  console.error('usage: node scripts/considered.mjs FILE   (a mobility, or a worked case)')
  process.exit(2)
}
const { mobility, ...rest } = JSON.parse(await readFile(path, 'utf8'))
const { value, problems } = considered(await dataFiles('data'), mobility ?? rest)
if (problems !== undefined) {
  for (const { file, line, pointer, field, expected, found } of problems) {
    const place = file === undefined ? field : `data/${file}:${line}: ${pointer}`
    console.error(`${place}: expected ${expected}, found ${found}`)
  }
  process.exit(1)
}

function askedFor({ minimum, maximum, words }) {
  if (words !== undefined) return words.join(' or ')
  if (maximum === undefined) return `at least ${minimum}`
  return minimum === undefined ? `at most ${maximum}` : `${minimum} to ${maximum}`
}

function reason({ kind, field, found, required }) {
  const answer = field === undefined ? (found.word ?? found.number) : `no answer to ${field}`
  return `${kind}${kind === 'distance' ? ' in metres' : ''}: expected ${askedFor(required)}, found ${answer}`
}

const meaning = {
  used: 'used',
  applies: 'applies, without effect on the answers',
  open: 'open',
  passedOver: 'passed over',
}
function cited(source, { heading, page, lines }) {
  return [source, heading, page && `page ${page}`, lines && `${/\D/.test(lines) ? 'lines' : 'line'} ${lines}`]
    .filter(Boolean)
    .join(', ')
}

for (const { layer, table, row, source, locator, outcome, restrictions } of value.rows) {
  const place = `${layer} ${table} ${row} (${cited(source, locator)})`
  console.log([`${place}: ${meaning[outcome]}`, ...restrictions.map(reason)].join('; '))
}
console.log(`${value.rows.length} rows, call ${value.call.year}`)
