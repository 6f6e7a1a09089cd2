// scripts/lanes.mjs loses no step, no output and no failure.
import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { runSteps, summaryOf } from '../../scripts/lanes.mjs'

/**
 * Runs steps given as { name: [program in bash, other members of the step] }; returns their results and the transcript.
 */
async function ran(given) {
  const logs = await mkdtemp(join(tmpdir(), 'passerelle-lanes-'))
  try {
    let transcript = ''
    const steps = Object.entries(given).map(([name, [program, more]]) => ({
      ...{ section: 'all', name, minutes: 1, command: ['bash', '-c', program], ...more },
    }))
    const results = await runSteps(steps, join(logs, 'logs'), (text) => (transcript += text))
    const log = (name) => readFile(join(logs, 'logs', `${name}.log`), 'utf8')
    return { results, transcript, logs: Object.fromEntries(await Promise.all(results.map(async ({ name }) => [name, await log(name)]))) } // prettier-ignore
  } finally {
    await rm(logs, { recursive: true, force: true })
  }
}
const failedOf = ({ results }) => Object.fromEntries(results.map(({ name, failed }) => [name, failed]))

test('two steps run at once, and their output appears in the order of the list', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-lanes-'))
  // The first step ends only after the second has started.
  const { transcript, logs, results } = await ran({
    first: [`until [ -e '${folder}/second' ]; do sleep 0.05; done; echo one`],
    second: [`echo two; touch '${folder}/second'`],
    third: ['echo three >&2', { section: 'more' }],
  })
  await rm(folder, { recursive: true })
  assert.equal(
    transcript.replaceAll(/\d+ s$/gm, '0 s'),
    [
      '\n== all\n\n-- first\none\n-- first: 1 passed, 0 failed, 0 s\n',
      '\n-- second\ntwo\n-- second: 1 passed, 0 failed, 0 s\n',
      '\n== more\n\n-- third\nthree\n-- third: 1 passed, 0 failed, 0 s\n',
    ].join(''),
  )
  assert.deepEqual(logs, { first: 'one\n', second: 'two\n', third: 'three\n' })
  assert.deepEqual(
    results.map(({ passed, failed }) => [passed, failed]),
    [
      [1, 0],
      [1, 0],
      [1, 0],
    ],
  )
})

test('a step with a name that is too long for a file has a log all the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-lanes-'))
  const name = 'long '.repeat(100)
  const [{ failed }] = await runSteps([{ section: 'all', name, minutes: 1, command: ['true'] }], folder, () => {})
  assert.deepEqual([failed, (await readdir(folder)).length], [0, 1])
  await rm(folder, { recursive: true })
})

test('a step fails if its program fails, counts nothing, takes too long, cannot start, or waits for a failed step', async () => {
  const count = (output) => [Number(/(\d+) right/.exec(output)?.[1] ?? 0), Number(/(\d+) wrong/.exec(output)?.[1] ?? 0)]
  const found = await ran({
    fails: ['exit 3'],
    later: ['true', { after: 'fails' }],
    last: ['true', { after: 'later' }],
    wrong: ['echo 5 right, 2 wrong; exit 1', { count }],
    unsaid: ['echo 5 right; exit 1', { count }],
    silent: ['true', { count }],
    slow: ['sleep 30', { minutes: 0.005 }],
    absent: ['', { command: ['no-such-program'] }],
    right: ['echo 5 right', { count }],
  })
  assert.deepEqual(failedOf(found), {
    ...{ fails: 1, later: 1, last: 1, wrong: 2, unsaid: 1, silent: 1, slow: 1, absent: 1 },
    right: 0,
  })
  assert.match(found.logs.slow, /its limit of 0\.005 minutes/)
  const { text, failed } = summaryOf(found.results)
  assert.equal(failed, 9)
  assert.match(text, /\nwrong: 2 failed\n/)
  assert.match(text, /\n15 passed, 9 failed\n$/)
})

test('a section that takes longer than its limit fails', () => {
  const steps = ['one', 'two'].map((name) => ({ section: 'all', name, passed: 1, failed: 0, seconds: 40, minutes: 1 }))
  assert.equal(summaryOf(steps).failed, 0)
  const { text, failed } = summaryOf(steps, { all: 1 })
  assert.equal(failed, 1)
  assert.match(text, /all: took longer than its limit of 1 minutes/)
})

test('a step that waits for an unknown step, or has the name of another, is refused', async () => {
  await assert.rejects(ran({ one: ['true', { after: 'two' }] }), /one waits for two, which is not a step/)
  const twice = ['true', { name: 'same' }]
  await assert.rejects(ran({ one: twice, two: twice }), /two steps are named same/)
})
