// Runs the steps of a long command in two lanes, each step on one processor, and tells how it went.
//
// A step is { section, name, command, after, alone, minutes, count }. It starts when a lane is free and the step that it
// names in `after` has passed; of those that may start, the first of the list does. A step with a reason to be `alone`
// waits until nothing else runs. A step that takes longer than its `minutes` is ended, and has failed. `count(output)`
// gives [passed, failed]; without it a step passes or fails as a whole.
//
// The output of the steps appears in the order of the list: that of the first one still running as it comes, that of a
// later one after it. It is kept in a file for each step as well.
import { spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

const lanes = 2

/** How many compilers a step may run at once; it finds it in COMPILERS. */
const compilers = Math.max(1, Math.floor(availableParallelism() / lanes))

/** Runs a program with its output handed to `tell`; gives its exit status. `running` holds how to end each. */
function execute([program, ...words], minutes, lane, running, tell) {
  // It leads a process group of its own, so that ending it ends what it started.
  const child = spawn(program, words, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LANE: String(lane), COMPILERS: String(compilers) },
  })
  const end = (signal) => {
    try {
      process.kill(-child.pid, signal)
    } catch {
      // It has ended already.
    }
  }
  running.add(end)
  let grace
  const limit = setTimeout(() => {
    tell(`\nended after its limit of ${minutes} minutes\n`)
    end('SIGTERM')
    grace = setTimeout(end, 10_000, 'SIGKILL')
  }, minutes * 60_000)
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', tell)
  return new Promise((resolved) => {
    child.once('error', (error) => tell(`${error.message}\n`))
    child.once('close', (status) => {
      clearTimeout(limit)
      clearTimeout(grace)
      running.delete(end)
      resolved(status ?? 1)
    })
  })
}

/** How often a step passed and failed. What fails without having said how often counts once, and so does what did nothing. */
function verdict(count, status, output) {
  if (count === undefined) return status === 0 ? [1, 0] : [0, 1]
  const [passed, failed] = count(output)
  return failed === 0 && (status !== 0 || passed === 0) ? [passed, 1] : [passed, failed]
}

function refuseUnknown(steps) {
  const names = steps.map(({ name }) => name)
  for (const { name, after = name } of steps) {
    if (names.indexOf(name) !== names.lastIndexOf(name)) throw new Error(`two steps are named ${name}`)
    if (!names.includes(after)) throw new Error(`${name} waits for ${after}, which is no step`)
  }
}

/** Writes what there is of each step, up to the first that has not ended. */
function transcriptOf(steps, write) {
  let at = 0
  let written
  return () => {
    for (let step; (step = steps[at])?.state !== undefined; at++, written = undefined) {
      if (written === undefined) {
        if (step.section !== steps[at - 1]?.section) write(`\n== ${step.section}\n`)
        if (step.name !== step.section) write(`\n-- ${step.name}\n`)
        written = 0
      }
      for (; written < step.output.length; written++) write(step.output[written])
      if (step.state === 'running') return
      write(`-- ${step.name}: ${step.passed} passed, ${step.failed} failed, ${step.seconds} s\n`)
    }
  }
}

/** Runs all steps and gives them back, each with `passed`, `failed` and `seconds`. */
export async function runSteps(given, logs, write = (text) => process.stdout.write(text)) {
  refuseUnknown(given)
  await rm(logs, { recursive: true, force: true })
  await mkdir(logs, { recursive: true })
  const steps = given.map((step) => ({ ...step, output: [] }))
  const stepOf = (wanted) => steps.find(({ name }) => name === wanted)
  const show = transcriptOf(steps, write)
  const running = new Set()
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      for (const end of running) end('SIGTERM')
      process.exit(1)
    })

  const run = async (step, lane) => {
    const began = performance.now()
    step.state = 'running'
    const tell = (text) => {
      step.output.push(text)
      show()
    }
    const isBegun = step.after === undefined || stepOf(step.after).failed === 0
    if (!isBegun) tell(`not begun: ${step.after} has failed\n`)
    const status = isBegun ? await execute(step.command, step.minutes, lane, running, tell) : 1
    const [passed, failed] = verdict(step.count, status, step.output.join(''))
    if (passed === 0 && status === 0) tell('nothing ran\n')
    await writeFile(join(logs, `${step.name.replace(/[^a-zA-Z0-9.]+/g, '-')}.log`), step.output.join(''))
    Object.assign(step, { passed, failed, seconds: Math.round((performance.now() - began) / 1000), state: 'ended' })
    show()
  }
  const used = new Map()
  const mayStart = ({ state, after, alone }) =>
    state === undefined &&
    (after === undefined || stepOf(after).state === 'ended') &&
    (alone === undefined || used.size === 0)
  for (;;) {
    const isFree = used.size < lanes && ![...used.values()].some(({ step }) => step.alone !== undefined)
    const step = isFree && steps.find(mayStart)
    if (step) {
      const lane = [0, 1].find((each) => !used.has(each))
      used.set(lane, { step, ended: run(step, lane).then(() => lane) })
    } else if (used.size > 0) {
      used.delete(await Promise.race([...used.values()].map(({ ended }) => ended)))
    } else {
      return steps
    }
  }
}

const sum = (steps, what) => steps.reduce((total, step) => total + step[what], 0)

/**
 * A line for each section, what failed by name, and the sum; and how many failed. `limits` holds the minutes of a section
 * that may take less than its steps together.
 */
export function summaryOf(steps, limits = {}) {
  const wrong = []
  const lines = [...new Set(steps.map(({ section }) => section))].map((section) => {
    const some = steps.filter((step) => step.section === section)
    const [passed, failed, seconds] = ['passed', 'failed', 'seconds'].map((what) => sum(some, what))
    for (const { name, failed } of some) if (failed > 0) wrong.push(`${name}: ${failed} failed`)
    const limit = limits[section] ?? sum(some, 'minutes')
    const isSlow = seconds > limit * 60
    if (isSlow) wrong.push(`${section}: took longer than its limit of ${limit} minutes`)
    const figures = `${`${passed}`.padStart(6)} passed ${`${failed + isSlow}`.padStart(4)} failed ${`${seconds}`.padStart(5)} s`
    return { text: section.padEnd(42) + figures, passed, failed: failed + isSlow }
  })
  const failed = sum(lines, 'failed')
  const seconds = Math.round(performance.now() / 1000)
  const told = [
    '\n== summary (the seconds of a section are those of one lane)',
    ...lines.map(({ text }) => text),
    ...wrong,
    `in ${Math.floor(seconds / 60)} min ${`${seconds % 60}`.padStart(2, '0')} s`,
    `${sum(lines, 'passed')} passed, ${failed} failed`,
  ]
  return { text: `${told.join('\n')}\n`, failed }
}

/** Runs steps as a program: writes all of it, and ends with a status that says whether anything failed. */
export async function main(steps, logs, limits) {
  const { text, failed } = summaryOf(await runSteps(steps, logs), limits)
  process.stdout.write(text, () => process.exit(failed === 0 ? 0 : 1))
}
