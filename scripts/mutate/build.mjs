// Makes a copy of the sources that contains all mutants, and compiles the native tests from it once.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cppParser, addressOf, enumsOf, pointsOf } from './points.mjs'
import { mutatedText, pointsAt } from './schemata.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const home = join(root, 'build/mutate')
const copy = join(home, 'source')
const beside = join(root, 'scripts/mutate')

/** The rooms of core that are mutated. */
export const rooms = ['base', 'mobility', 'programme', 'funding', 'eligibility']
/** The test executables that are run for each mutant. */
export const suites = ['core_tests', 'cases_tests', 'laws_tests', 'data_tests']

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
      const name = relative(copy, join(folder, relative(folder, file.startsWith('/') ? file : join(folder, file))))
      found = mutated.has(name) ? pointsAt(mutated.get(name), line, column) : undefined
      if (found) break
    }
    if (found) for (const point of found) points.add(point)
    else unexplained.push(message)
  }
  if (points.size === 0) throw new Error(`the mutated sources do not compile:\n${unexplained.join('\n') || output}`)
  return points
}

/**
 * Checks the syntax of each folder as a unity build, without generating code, with at most `jobs` compilers at a time.
 */
async function check(texts, jobs) {
  const folders = new Map()
  for (const file of texts.keys()) {
    const folder = dirname(file).replaceAll('/', '-')
    folders.set(folder, `${folders.get(folder) ?? ''}#include "${file}"\n`)
  }
  const outputs = []
  const waiting = [...folders]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const path = join(home, 'check', `${next[0]}.cpp`)
      await writeIfDifferent(path, next[1])
      const words = ['-std=c++20', '-fsyntax-only', '-fno-diagnostics-show-caret', ...flags, `-I${copy}`, path]
      const { status, output } = await run('g++', words)
      if (status !== 0) outputs.push(output)
    }
  }
  await Promise.all(Array.from({ length: jobs }, worker))
  return outputs.join('\n')
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
  const dropped = new Set(known.sources === sources ? known.refused : [])
  const left = () => points.filter((point) => !dropped.has(addressOf(point)))
  const drop = async (gone) => {
    for (const point of gone) dropped.add(addressOf(point))
    say(`the compiler refuses ${gone.size} mutants`)
  }

  await writeSurroundings(texts)
  let mutated = await writeCopy(texts, left())
  const remember = () => writeFile(memory, `${JSON.stringify({ sources, refused: [...dropped] }, null, 2)}\n`)
  if (known.sources !== sources) {
    for (let output = await check(texts, jobs); output !== ''; output = await check(texts, jobs)) {
      await drop(refused(output, mutated, root))
      mutated = await writeCopy(texts, left())
    }
    await remember()
  }
  for (let built = await compile(jobs); built.status !== 0; built = await compile(jobs)) {
    await drop(refused(built.output, mutated, native))
    mutated = await writeCopy(texts, left())
    await remember()
  }
  return { points: left(), refused: dropped.size }
}

export const executable = (suite) => join(native, suite)
