// Runs the native tests once without a mutant, to record which mutants each test reaches, then once for each mutant.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { executable, home, root, run, suites } from './build.mjs'

// A mutant with an endless loop may also allocate without end.
const megabytes = 4000
const secondsForTheQuickest = 2

function ask(suite, environment, { words = [], timeout = 0 } = {}) {
  const command = `ulimit -v ${megabytes * 1024}; exec "$@"`
  const env = { ...process.env, ...environment }
  return run('bash', ['-c', command, 'bash', executable(suite), '--abort', ...words], {
    cwd: root,
    env,
    timeout,
    killSignal: 'SIGKILL',
  })
}

/**
 * The listener's output: tests with their seconds and the mutants that they reach, and the mutants reached at the
 * start.
 */
export function reachedBy(suite, text) {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
  const tests = lines.map(([name, seconds, numbers]) => ({
    suite,
    name,
    seconds: Number(seconds),
    reached: new Set(numbers.split(' ').filter(Boolean).map(Number)),
  }))
  const atStart = tests.pop().reached
  return { suite, tests, atStart, seconds: tests.reduce((sum, each) => sum + each.seconds, 0) }
}

/** Each suite with its tests, quickest first. */
export async function recordReach() {
  await mkdir(join(home, 'reached'), { recursive: true })
  const known = []
  for (const suite of suites) {
    const file = join(home, 'reached', suite)
    await rm(file, { force: true })
    const { status, output } = await ask(suite, { PASSERELLE_REACHED: file })
    if (status !== 0) throw new Error(`${suite} fails without a mutant:\n${output}`)
    known.push(reachedBy(suite, await readFile(file, 'utf8')))
  }
  return known.sort((left, right) => left.seconds - right.seconds)
}

/**
 * What is run for a mutant, in order: the quickest tests that reach it, then each suite that does, as a whole, because
 * a test can use what an earlier one cached.
 */
export function plan(number, known) {
  const reaching = known.filter(
    (each) => each.atStart.has(number) || each.tests.some((test) => test.reached.has(number)),
  )
  const tests = reaching.flatMap((each) => each.tests.filter((test) => test.reached.has(number)))
  tests.sort((left, right) => left.seconds - right.seconds)
  const quickest = []
  let seconds = 0
  for (const test of tests) {
    seconds += test.seconds
    if (seconds > secondsForTheQuickest && quickest.length > 0) break
    quickest.push(test)
  }
  const parts = reaching
    .map(({ suite }) => ({ suite, tests: quickest.filter((test) => test.suite === suite) }))
    .filter((part) => part.tests.length > 0)
    .map(({ suite, tests: some }) => ({
      suite,
      names: some.map(({ name }) => name),
      seconds: some.reduce((sum, each) => sum + each.seconds, 0),
    }))
  return [...parts, ...reaching.map(({ suite, seconds: all }) => ({ suite, seconds: all }))]
}

/** `{ outcome, by, how }`; the outcome is killed, survived or notReached. */
async function judge(number, known) {
  const steps = plan(number, known)
  if (steps.length === 0) return { outcome: 'notReached' }
  for (const { suite, names, seconds } of steps) {
    const words = []
    if (names) {
      const file = join(home, 'reached', `names-${number}`)
      await writeFile(file, `${names.join('\n')}\n`)
      words.push('--input-file', file)
    }
    const timeout = Math.ceil(20 + 5 * seconds) * 1000
    const { status, signal } = await ask(suite, { PASSERELLE_MUTANT: String(number) }, { words, timeout })
    if (status !== 0) return { outcome: 'killed', by: suite, how: signal === 'SIGKILL' ? 'time' : 'failed' }
  }
  return { outcome: 'survived' }
}

/** Judges all points, `jobs` at a time. */
export async function judgeAll(points, known, jobs, done) {
  const results = new Map()
  const waiting = [...points]
  const worker = async () => {
    for (let point = waiting.shift(); point; point = waiting.shift()) {
      const verdict = await judge(point.number, known)
      results.set(point.number, verdict)
      done(point, verdict)
    }
  }
  await Promise.all(Array.from({ length: jobs }, worker))
  return points.map((point) => ({ point, ...results.get(point.number) }))
}
