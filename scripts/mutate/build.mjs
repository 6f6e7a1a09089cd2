// Makes a copy of the sources that contains all mutants, and compiles the native tests from it once.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cppParser, addressOf, enumsOf, pointsOf } from './points.mjs'
import { mutatedText, pointsAt } from './schemata.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const home = join(root, 'build/mutate')
const copy = join(home, 'source')
const beside = join(root, 'scripts/mutate')

/** The rooms of core that are mutated. */
export const rooms = ['base', 'mobility', 'programme', 'funding', 'eligibility']
/** The native tests that are run for each mutant. Those of the data take longer than all others together. */
export const suites = ['core_tests', 'cases_tests', 'laws_tests']

// Warnings are for the original sources. A value that is switched at run time is not a constant, so the compiler would
// report a narrowing conversion.
const flags = ['-O1', '-w', '-Wno-narrowing', '-include', join(beside, 'switch.h')]

/** Runs a command; writes its output to a file and returns it with the exit status. */
export function run(command, words, { log, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part))
    child.on('error', reject)
    child.on('close', async (status, signal) => {
      if (log) await writeFile(log, output)
      resolve({ status, signal, output })
    })
  })
}

async function filesOf(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => relative(root, join(entry.parentPath, entry.name))).sort()
}

async function writeIfDifferent(path, text) {
  const known = await readFile(path, 'utf8').catch(() => undefined)
  if (known === text) return
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** The texts of the mutated rooms by file, and all their mutation points, numbered. */
export async function readPoints() {
  const texts = new Map()
  for (const room of rooms) {
    for (const file of await filesOf(`core/${room}`)) {
      if (/\.(h|cpp)$/.test(file)) texts.set(file, await readFile(join(root, file), 'utf8'))
    }
  }
  const parser = await cppParser()
  const enums = enumsOf(parser, texts.values())
  const points = [...texts].flatMap(([file, text]) => pointsOf(parser, file, text, enums))
  points.forEach((point, number) => (point.number = number))
  return { texts, points }
}

async function writeCopy(texts, points) {
  const mutated = new Map()
  for (const [file, text] of texts) {
    mutated.set(
      file,
      mutatedText(
        text,
        points.filter((point) => point.file === file),
      ),
    )
    await writeIfDifferent(join(copy, file), mutated.get(file).text)
  }
  return mutated
}

/** Everything except the mutated rooms: the rest of core is copied, all other folders are linked. */
async function writeSurroundings(texts) {
  await mkdir(copy, { recursive: true })
  const core = await filesOf('core')
  for (const file of core) {
    if (!texts.has(file)) await writeIfDifferent(join(copy, file), await readFile(join(root, file), 'utf8'))
  }
  const kept = new Set(core)
  for (const entry of await readdir(join(copy, 'core'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !kept.has(relative(copy, path))) await rm(path)
  }
  for (const name of await readdir(root)) {
    if (['core', 'build', '.git'].includes(name)) continue
    await rm(join(copy, name), { force: true })
    await symlink(join(root, name), join(copy, name))
  }
}

/**
 * The locations of each compiler error: that of the error, then those of its notes, then those of the include or
 * instantiation trace.
 */
export function placesOfErrors(output) {
  const errors = []
  let led = []
  for (const line of output.split('\n')) {
    const [, file, row, column, kind] = /^(\S+?):(\d+):(\d+):\s+(fatal error|error|note|required|in\b)/.exec(line) ?? []
    if (!file) continue
    const place = { file, line: Number(row), column: Number(column) }
    if (kind.endsWith('error')) {
      errors.push({ message: line, own: [place], notes: [], led })
      led = []
    } else if (kind === 'note' && errors.length > 0) errors.at(-1).notes.push(place)
    else led.push(place)
  }
  return errors.map(({ message, own, notes, led: before }) => ({ message, places: [...own, ...notes, ...before] }))
}

/** The points that do not compile. */
function refused(output, mutated, folder) {
  const points = new Set()
  const unexplained = []
  for (const { message, places } of placesOfErrors(output)) {
    let found
    for (const { file, line, column } of places) {
      const name = relative(copy, resolve(folder, file))
      found = mutated.has(name) ? pointsAt(mutated.get(name), line, column) : undefined
      if (found) break
    }
    if (found) for (const point of found) points.add(point)
    else unexplained.push(message)
  }
  if (points.size === 0) throw new Error(`the mutated sources do not compile:\n${unexplained.join('\n') || output}`)
  return points
}

/** One source for each folder of core, which includes all of that folder. */
async function folders() {
  const texts = new Map()
  for (const file of await filesOf('core')) {
    if (!file.endsWith('.cpp')) continue
    const path = join(home, 'check', `${dirname(file).replaceAll('/', '-')}.cpp`)
    texts.set(path, `${texts.get(path) ?? ''}#include "${file}"\n`)
  }
  for (const [path, text] of texts) await writeIfDifferent(path, text)
  return [...texts.keys()]
}

/** Compiles sources without writing code, at most `jobs` at a time. Gives those that fail, with what the compiler says. */
async function check(sources, jobs) {
  const failures = new Map()
  const waiting = [...sources]
  const worker = async () => {
    for (let source = waiting.shift(); source; source = waiting.shift()) {
      const words = ['-std=c++20', '-fsyntax-only', '-fno-diagnostics-show-caret', ...flags, `-I${copy}`, source]
      const { status, output } = await run('g++', words)
      if (status !== 0) failures.set(source, output)
    }
  }
  await Promise.all(Array.from({ length: jobs }, worker))
  return failures
}

const native = join(home, 'native')

async function compile(jobs) {
  const configure = ['-S', copy, '-B', native, '-G', 'Ninja', '-DCMAKE_CXX_COMPILER=g++', '-DCMAKE_UNITY_BUILD=ON']
  configure.push(`-DCMAKE_PROJECT_INCLUDE=${join(beside, 'listener.cmake')}`)
  configure.push(`-DCMAKE_CXX_FLAGS=${flags.join(' ')} -fno-diagnostics-show-caret`)
  const configured = await run('cmake', configure, { log: join(home, 'configure.log') })
  if (configured.status !== 0) throw new Error(configured.output)
  const words = ['--build', native, '--parallel', String(jobs), '--target', ...suites, '--', '-k', '0']
  return run('cmake', words, { log: join(home, 'build.log') })
}

async function fingerprint(texts) {
  const hash = createHash('sha256')
  for (const [file, text] of texts) hash.update(`${file}\0${text}\0`)
  for (const file of ['points.mjs', 'schemata.mjs', 'switch.h']) {
    hash.update(await readFile(join(beside, file), 'utf8'))
  }
  return hash.digest('hex')
}

/**
 * Builds the tests with every mutant that compiles. The mutants that do not compile are found once and cached until the
 * sources change. Returns the points that can be switched on.
 */
export async function build({ jobs, say }) {
  const { texts, points } = await readPoints()
  await mkdir(home, { recursive: true })
  const memory = join(home, 'refused.json')
  const sources = await fingerprint(texts)
  const known = JSON.parse(await readFile(memory, 'utf8').catch(() => '{}'))
  const dropped = new Set(known.refused)
  const left = () => points.filter((point) => !dropped.has(addressOf(point)))
  await writeSurroundings(texts)
  let mutated = await writeCopy(texts, left())
  const drop = async (output, folder) => {
    const gone = refused(output, mutated, folder)
    for (const point of gone) dropped.add(addressOf(point))
    say(`the compiler refuses ${gone.size} mutants`)
    mutated = await writeCopy(texts, left())
  }
  const remember = () => writeFile(memory, `${JSON.stringify({ sources, refused: [...dropped] }, null, 2)}\n`)
  if (known.sources !== sources) {
    for (let failures = await check(await folders(), jobs); failures.size > 0;) {
      await drop([...failures.values()].join('\n'), root)
      failures = await check(failures.keys(), jobs)
    }
    await remember()
  }
  for (let built = await compile(jobs); built.status !== 0; built = await compile(jobs)) {
    await drop(built.output, native)
    await remember()
  }
  return { points: left(), refused: points.length - left().length }
}

export const executable = (suite) => join(native, suite)
