// Every test of the product as steps for two lanes (lanes.mjs). Arguments choose the steps whose names contain one of
// them: `npm test -- keep print`. FUZZ_SECONDS=60 fuzzes each target with new inputs for that many seconds. The native tests
// run under sanitizers; `npm test -- "native tests"` runs them as g++ compiles them, which is quicker while one works.
import { readdirSync } from 'node:fs'
import { longest, together } from '../tests/web/order.mjs'
import { main } from './lanes.mjs'

const sumOf = (output, pattern) => [...output.matchAll(pattern)].reduce((sum, [, count = 1]) => sum + Number(count), 0)

/** Catch2 prints "All tests passed (… in N test cases)", or "test cases: N | P passed | F failed". */
const ofCatch = (output) => [
  sumOf(output, /All tests passed \(.* in (\d+) test case/g) + sumOf(output, /test cases: .*?(\d+) passed/g),
  sumOf(output, /test cases: .*?(\d+) failed(?! as expected)/g),
]
/** Skipped and todo tests count as failed. */
const ofNode = (output) => [
  sumOf(output, /^ℹ pass (\d+)$/gm),
  sumOf(output, /^ℹ (?:fail|cancelled|skipped|todo) (\d+)$/gm),
]
const ofFuzz = (output) => [sumOf(output, /^fuzz: .* survived/gm), sumOf(output, /^fuzz: .* FAILED/gm)]

const filesIn = (folder, ending) => {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(ending))
  if (files.length === 0) throw new Error(`${folder} has no *${ending}`)
  return files.sort()
}
const build = (preset, target = 'all') => [
  ...['bash', '-c'],
  `cmake --preset ${preset} && cmake --build --preset ${preset} --target ${target} --parallel "$COMPILERS"`,
]
const ctest = (preset, test = '.') => ['ctest', '--preset', preset, '--verbose', '--tests-regex', test]
const nodeTest = (files) => [
  ...[process.execPath, '--test', '--test-reporter=spec', '--test-timeout=1200000', '--test-force-exit'],
  ...['--test-concurrency=1', ...files],
]
/** A step for all Node tests of one folder. */
const folder = (section, path, minutes) => ({
  ...{ section, name: section, minutes, after: 'build', count: ofNode },
  command: nodeTest(filesIn(path, '.test.mjs').map((file) => `${path}/${file}`)),
})

function browserSteps() {
  const files = filesIn('tests/web', '.test.mjs')
  const named = [...longest, ...Object.values(together).flat()]
  for (const file of named) {
    if (!files.includes(file)) throw new Error(`tests/web/order.mjs names ${file}, which is not there`)
    if (named.indexOf(file) !== named.lastIndexOf(file)) throw new Error(`tests/web/order.mjs names ${file} twice`)
  }
  const others = files.filter((file) => !named.includes(file))
  const step = { section: 'page in browsers', minutes: 15, after: 'build', count: ofNode }
  const ofFile = (file) => ({
    ...{ ...step, name: `tests/web/${file}`, command: nodeTest([`tests/web/${file}`]) },
  })
  const ofRow = ([row, some]) => ({
    ...{ ...step, name: `${row}: ${some.join(' ')}` },
    command: ['env', `TOGETHER=${some.join(' ')}`, ...nodeTest(['tests/web/together.mjs'])],
  })
  return [...longest.map(ofFile), ...Object.entries(together).map(ofRow), ...others.map(ofFile)]
}

const native = { section: 'native tests', minutes: 20, isOnRequest: true }
/** The tests of the data run natively too: whether every mobility has its row is asked there only. */
const covered = { section: 'tests of the data', minutes: 10 }
const sanitized = { section: 'native tests under sanitizers', minutes: 30 }
const fuzzed = filesIn('tests/fuzz', '.fuzz.cpp').map((file) => file.replace('.fuzz.cpp', ''))
const hunt = Number(process.env.FUZZ_SECONDS ?? 0) / 60

const steps = [
  { section: 'build', name: 'build', command: ['bash', 'scripts/build'], minutes: 30 },
  { ...sanitized, name: 'build with sanitizers', command: build('sanitize') },
  folder('rules of the house', 'tests/house', 5),
  { ...native, name: 'build of the native tests', command: build('native'), after: 'tests of the data' },
  { ...native, name: 'native tests', command: ctest('native'), count: ofCatch, after: 'build of the native tests' },
  { ...covered, name: 'build of the tests of the data', command: build('native', 'data_tests'), after: 'build' },
  {
    ...covered,
    name: 'tests of the data',
    command: ctest('native', '^data$'),
    count: ofCatch,
    after: 'build of the tests of the data',
  },
  {
    ...sanitized,
    name: 'tests with sanitizers',
    command: ctest('sanitize'),
    count: ofCatch,
    after: 'build with sanitizers',
  },
  ...fuzzed.map((name) => ({
    ...{ section: 'fuzz targets', name: `fuzz target ${name}`, minutes: 15 + hunt, after: 'build with sanitizers' },
    ...{ command: ['bash', 'scripts/fuzz', `build/sanitize/fuzz_${name}`], count: ofFuzz },
  })),
  folder('figures of the reference', 'tests/data', 10),
  folder('module in Node', 'tests/wasm', 15),
  folder('naive reference', 'tests/reference', 10),
  {
    ...{ section: 'core against the naive reference', name: 'core against the naive reference', minutes: 15 },
    ...{ command: [process.execPath, 'tests/reference/compare.mjs', '100000'], after: 'build' },
  },
  folder('consumers of the package', 'tests/package', 10),
  ...browserSteps(),
]

const words = process.argv.slice(2)
const isAsked = ({ name, isOnRequest = false }) =>
  words.length === 0 ? !isOnRequest : words.some((word) => name.includes(word))
const chosen = steps.filter(isAsked)
const isChosen = (wanted) => chosen.some(({ name }) => name === wanted)
const wanted = chosen.map((step) => ({ ...step, after: isChosen(step.after) ? step.after : undefined }))

await main(wanted, 'build/test-logs', { 'page in browsers': 120 })
