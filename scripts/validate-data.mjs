// Validates a folder of data files with the built module and prints every problem with its place; exits with 1 if there
// is one.
// Usage: validate-data.mjs [folder]
import { createPasserelle } from '../build/package/index.js'
import { dataFiles } from './data-files.mjs'

const folder = process.argv[2] ?? 'data'

function printed({ file, line, pointer, code, expected, found }) {
  return `${folder}/${file}:${line}: ${pointer ? `${pointer}: ` : ''}${code}: expected ${expected}, found ${found}`
}

const passerelle = await createPasserelle({ files: null })
const answer = passerelle.validate(await dataFiles(folder))
const problems = answer.ok ? answer.value.problems : answer.problems
for (const problem of problems) console.error(printed(problem))
if (problems.length > 0) {
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the data`)
  process.exit(1)
}
console.log('the data is in order')
