// Runs the native tests: once as they are, to learn which mutants they come by, then once for each mutant.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { executable, home, root, run, suites } from './build.mjs'

// An endless loop may also take memory without end.
const megabytes = 4000
const limited = (suite) => `ulimit -v ${megabytes * 1024}; exec "${executable(suite)}" --abort`

function ask(suite, environment, timeout) {
  const env = { ...process.env, ...environment }
  return run('bash', ['-c', limited(suite)], { cwd: root, env, timeout, killSignal: 'SIGKILL' })
}

/** What each suite takes, and the numbers of the mutants that it comes by; the quickest first. */
export async function recordReach() {
  await mkdir(join(home, 'reached'), { recursive: true })
  const known = []
  for (const suite of suites) {
    const file = join(home, 'reached', suite)
    await rm(file, { force: true })
    const began = performance.now()
    const { status, output } = await ask(suite, { PASSERELLE_REACHED: file }, 0)
    if (status !== 0) throw new Error(`${suite} fails without a mutant:\n${output}`)
    const numbers = (await readFile(file, 'utf8')).trim().split('\n').map(Number)
    known.push({ suite, seconds: (performance.now() - began) / 1000, reached: new Set(numbers) })
  }
  return known.sort((left, right) => left.seconds - right.seconds)
}

/** `{ outcome, by, how }`: outcome is killed, survived or notReached. */
export async function judge(number, known) {
  const reaching = known.filter(({ reached }) => reached.has(number))
  if (reaching.length === 0) return { outcome: 'notReached' }
  for (const { suite, seconds } of reaching) {
    const { status, signal } = await ask(suite, { PASSERELLE_MUTANT: String(number) }, (10 + 5 * seconds) * 1000)
    if (status === 0) continue
    return { outcome: 'killed', by: suite, how: signal === 'SIGKILL' ? 'time' : 'failed' }
  }
  return { outcome: 'survived' }
}

/** Judges all, `jobs` at a time. */
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
