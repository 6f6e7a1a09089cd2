// Runs the steps of a long command in two lanes, each step on one processor, and reports the results.
//
// A step is { section, name, command, after, minutes, count }. It starts when a lane is free and the step named in
// `after` has passed; among the steps that can start, the first of the list does. A step that exceeds its `minutes` is
// ended and fails. `count(output)` returns [passed, failed]; without it, the step counts as one.
//
// The output appears in the order of the list: the output of the first running step is shown live, that of later ones
// afterwards. Each step's output is also kept in a file.
import { spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

const lanes = 2

/** The number of compilers that a step may run at once, passed to it as COMPILERS. */
const compilers = Math.max(1, Math.floor(availableParallelism() / lanes))

/**
 * Runs a program, passes its output to `tell` and returns its exit status. `running` holds a function to end each
 * program.
 */
function execute([program, ...words], minutes, lane, running, tell) {
  // The child leads its own process group, so that its own children are ended with it.
  const child = spawn(program, words, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LANE: String(lane), COMPILERS: String(compilers) },
  })
  const end = (signal) => {
    try {
      process.kill(-child.pid, signal)
    } catch {
      // The process has ended already.
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

/** A file name cannot hold the name of a step that lists many files. */
const logNameOf = (name) => `${name.replace(/[^a-zA-Z0-9.]+/g, '-').slice(0, 100)}.log`

/**
 * The numbers of passes and failures of a step. A step that failed or ran no test, without reporting a failure, counts
 * as one failure.
 */
function verdict(count, status, output) {
  if (count === undefined) return status === 0 ? [1, 0] : [0, 1]
  const [passed, failed] = count(output)
  return failed === 0 && (status !== 0 || passed === 0) ? [passed, 1] : [passed, failed]
}

function refuseUnknown(steps) {
  const names = steps.map(({ name }) => name)
  for (const { name, after = name } of steps) {
    if (names.indexOf(name) !== names.lastIndexOf(name)) throw new Error(`two steps are named ${name}`)
    if (!names.includes(after)) throw new Error(`${name} waits for ${after}, which is not a step`)
  }
}

/** Writes the output of each step so far, up to and including the first that is still running. */
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

/** Runs all steps and returns them, each with `passed`, `failed` and `seconds`. */
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
    await writeFile(join(logs, logNameOf(step.name)), step.output.join(''))
    Object.assign(step, { passed, failed, seconds: Math.round((performance.now() - began) / 1000), state: 'ended' })
    show()
  }
  const used = new Map()
  const mayStart = ({ state, after }) => state === undefined && (after === undefined || stepOf(after).state === 'ended')
  for (;;) {
    const step = used.size < lanes && steps.find(mayStart)
    if (step) {
      const lane = [0, 1].find((each) => !used.has(each))
      used.set(
        lane,
        run(step, lane).then(() => lane),
      )
    } else if (used.size > 0) {
      used.delete(await Promise.race(used.values()))
    } else {
      return steps
    }
  }
}

const sum = (steps, what) => steps.reduce((total, step) => total + step[what], 0)

/**
 * A line for each section, the names of the failed steps, the sum, and the number of failures. `limits` holds, for a
 * section, the minutes that all of it may take.
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

/** Runs steps as a program: writes all output, and exits with a non-zero status if anything failed. */
export async function main(steps, logs, limits) {
  const { text, failed } = summaryOf(await runSteps(steps, logs), limits)
  process.stdout.write(text, () => process.exit(failed === 0 ? 0 : 1))
}
