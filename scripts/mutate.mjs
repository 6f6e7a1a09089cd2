// Mutation testing of the rooms of core that compute: runs the native tests against one mutant at a time and lists the
// mutants that survive. All mutants are compiled once and switched on by a number at run time.
//
//   npm run mutate -- [--seed 1] [--count 240] [--files text] [--only number[,number]] [--compare file] [--jobs 2]
//
// --files keeps the mutants of files whose path contains the text; --count all takes every mutant. --compare fails if a
// mutant survives that an earlier run killed. Results are in build/mutate/results.json. Equivalent mutants are listed,
// with the reason, in scripts/mutate/equivalent.json.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, home, root } from './mutate/build.mjs'
import {
  choose,
  faultsOfEquivalents,
  newSurvivors,
  placeOf,
  summary,
  toJson,
  withEquivalents,
} from './mutate/report.mjs'
import { judgeAll, recordReach } from './mutate/run.mjs'

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '240' },
    files: { type: 'string', default: '' },
    only: { type: 'string' },
    compare: { type: 'string' },
    jobs: { type: 'string', default: '2' },
  },
})
const jobs = Number(options.jobs)
const began = performance.now()
const say = (text) => console.log(`${String(Math.round((performance.now() - began) / 1000)).padStart(5)} s  ${text}`)

const equivalents = JSON.parse(await readFile(join(root, 'scripts/mutate/equivalent.json'), 'utf8'))
const earlier = options.compare && JSON.parse(await readFile(options.compare, 'utf8'))

say('compiling the tests with all mutants')
const { points, refused } = await build({ jobs, say })
const faults = faultsOfEquivalents(equivalents, points)
say(`${points.length} mutants; ${refused} more do not compile`)

const only = options.only?.split(',').map(Number)
const chosen = only
  ? points.filter(({ number }) => only.includes(number))
  : choose(
      points.filter(({ file }) => file.includes(options.files)),
      options.seed,
      options.count === 'all' ? Infinity : Number(options.count),
    )

say('running the tests without a mutant')
const known = await recordReach()
for (const { suite, seconds, tests } of known) say(`${suite}: ${tests.length} tests, ${seconds.toFixed(1)} s`)

say(`running the tests with each of ${chosen.length} mutants`)
let done = 0
const judged = await judgeAll(chosen, known, jobs, (point, { outcome }) => {
  done++
  if (outcome !== 'killed' || done % 20 === 0) say(`${done}  ${outcome}  ${point.number}  ${placeOf(point)}`)
})
const { results, faults: wrong } = withEquivalents(judged, equivalents)
faults.push(...wrong)
const file = join(home, 'results.json')
await writeFile(file, `${JSON.stringify(toJson(results, { seed: options.seed, count: chosen.length }), null, 2)}\n`)

console.log(`\n${summary(results)}\n`)
if (earlier) {
  for (const { point } of newSurvivors(results, earlier)) faults.push(`survives, and did not before: ${placeOf(point)}`)
}
for (const fault of faults) console.log(`fault: ${fault}`)
say(`seed ${options.seed}; results in build/mutate/results.json`)
process.exit(faults.length > 0 ? 1 : 0)
