// The rules of the repository as data, and the function that checks a tree of files against them.
// A tree is a Map from path to text, so that invented trees can be checked as well as the real one.

const nouns = ['base', 'geo', 'programme', 'mobility', 'eligibility', 'funding', 'catalogue', 'schools', 'planning']
const answers = [...nouns, 'library', 'offers', 'planner']

/** Which modules a module may include, in addition to itself; see docs/architecture.md. */
export const mayInclude = {
  base: [],
  geo: ['base'],
  programme: ['base', 'geo'],
  mobility: ['base', 'geo', 'programme'],
  eligibility: ['base', 'programme', 'mobility'],
  funding: ['base', 'geo', 'programme', 'mobility'],
  catalogue: ['base', 'geo', 'programme', 'eligibility'],
  schools: ['base', 'programme', 'eligibility', 'catalogue'],
  planning: ['base', 'programme', 'mobility'],
  library: nouns,
  offers: [...nouns, 'library'],
  planner: [...nouns, 'library', 'offers'],
  json: ['base', 'geo'],
  describe: [...answers, 'json'],
  loading: [...nouns, 'library', 'json', 'describe'],
  wasm: ['planner', 'json', 'describe', 'loading'],
}

/** External headers, each with the only module that may include it. */
const roomOf = { nlohmann: 'json', emscripten: 'wasm' }

/** What the core must not do, whatever it includes. */
const forbiddenInCore = [
  { rule: 'core reads no file', pattern: /#include\s*<(fstream|filesystem|cstdio|stdio\.h)>/ },
  { rule: 'core writes to no stream', pattern: /#include\s*<(iostream|print)>/ },
  { rule: 'core asks no clock', pattern: /#include\s*<ctime>|_clock\b|\bstd::time\s*\(/ },
  { rule: 'core holds no amount', pattern: /\b(?:Money::)?(?:euros|cents)\(\s*[1-9]/ },
  {
    rule: 'core holds no date',
    pattern: /"\d{4}-\d\d(?:-\d\d)?"|\b(?:19|20)\d\d_?y\s*\/|\byear\{\s*(?:19|20)\d\d\s*\}/,
  },
  { rule: 'core holds no country', pattern: /"[A-Z]{2}"/ },
]

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const snake = /^[a-z0-9]+(?:_[a-z0-9]+)*$/
const namedByOthers =
  /(^|\/)(README\.md|CMakeLists\.txt|vite-env\.d\.ts)$|(^|\/)\.|^tests\/fuzz\/corpus\/|^web\/public\//

const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
const isHeader = (path) => path.endsWith('.h')
const isCpp = (path) => /\.(h|cpp)$/.test(path)

/** The module a path belongs to, or undefined outside core and wasm. */
export function moduleOf(path) {
  const [top, second, third] = path.split('/')
  if (top === 'wasm') return 'wasm'
  if (top === 'core') return third ? second : second?.replace(/\.(h|cpp)$/, '')
}

function* dependencyFaults(tree) {
  for (const [path, text] of tree) {
    const module = isCpp(path) ? moduleOf(path) : undefined
    if (!module) continue
    if (!(module in mayInclude)) {
      yield { file: path, rule: 'known module', detail: `"${module}" is not in the table of who may include whom` }
      continue
    }
    for (const [, quoted, angled] of text.matchAll(/^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)/gm)) {
      if (quoted) {
        const target = moduleOf(quoted)
        if (!target || !tree.has(quoted)) {
          yield { file: path, rule: 'include from the root', detail: `"${quoted}" is no file of core or wasm` }
        } else if (target !== module && !mayInclude[module].includes(target)) {
          yield {
            file: path,
            rule: 'who may include whom',
            detail: `${module} may not include ${target} ("${quoted}")`,
          }
        }
      } else if (/[/.]/.test(angled)) {
        const room = roomOf[angled.split('/')[0]]
        if (room !== module) {
          yield { file: path, rule: 'outside library', detail: `${module} may not include <${angled}>` }
        }
      }
    }
  }
}

function* coreFaults(tree) {
  for (const [path, text] of tree) {
    if (!path.startsWith('core/') || !isCpp(path)) continue
    const code = withoutComments(text)
    for (const { rule, pattern } of forbiddenInCore) {
      const found = pattern.exec(code)
      if (found) yield { file: path, rule, detail: found[0] }
    }
  }
}

function* headerFaults(tree) {
  for (const [path, text] of tree) {
    if (isHeader(path) && !text.startsWith('#pragma once')) {
      yield { file: path, rule: 'header form', detail: 'expected #pragma once on the first line' }
    }
  }
}

function* outsideLibraryFaultsOfTests(tree) {
  for (const [path, text] of tree) {
    if (!path.startsWith('tests/') || !isCpp(path)) continue
    const found = /#include\s*<emscripten[^>]*>/.exec(text)
    if (found) yield { file: path, rule: 'outside library', detail: `a native test may not ${found[0]}` }
  }
}

function* nameFaults(tree) {
  for (const path of tree.keys()) {
    if (namedByOthers.test(path)) continue
    const parts = path.split('/')
    const file = parts.pop().split('.')[0]
    const style = isCpp(path) ? { name: 'snake_case', pattern: snake } : { name: 'kebab-case', pattern: kebab }
    if (!style.pattern.test(file))
      yield { file: path, rule: 'file name', detail: `expected ${style.name}, found "${file}"` }
    const folder = parts.find((part) => !kebab.test(part) && !snake.test(part))
    if (folder) yield { file: path, rule: 'folder name', detail: `expected kebab-case, found "${folder}"` }
  }
}

/** Parts of one table, which the test of that table checks as a whole. */
const partsOfOneTable = /^core\/describe\/(?!describe\.|verify\.)/

/** A header that only declares has no logic; one that computes has a return. */
function hasLogic(path, text) {
  if (partsOfOneTable.test(path)) return false
  return path.endsWith('.cpp') || /\breturn\b/.test(withoutComments(text))
}

function* mirrorFaults(tree) {
  const wanted = new Set()
  for (const [path, text] of tree) {
    if (!path.startsWith('core/') || !isCpp(path)) continue
    const noun = path.replace(/\.(h|cpp)$/, '')
    if (!hasLogic(path, text)) continue
    wanted.add(noun)
  }
  for (const noun of wanted) {
    const test = `tests/${noun}.test.cpp`
    if (!tree.has(test))
      yield { file: tree.has(`${noun}.h`) ? `${noun}.h` : `${noun}.cpp`, rule: 'mirror', detail: `expected ${test}` }
  }
  for (const path of tree.keys()) {
    const noun = /^tests\/(core\/.+|wasm\/print\/.+)\.test\.cpp$/.exec(path)?.[1]
    if (noun && !tree.has(`${noun}.h`) && !tree.has(`${noun}.cpp`)) {
      yield { file: path, rule: 'mirror', detail: `expected ${noun}.h or ${noun}.cpp` }
    }
  }
}

/** All faults of a tree, by file and rule. */
export function faultsOf(tree) {
  const rules = [dependencyFaults, coreFaults, headerFaults, outsideLibraryFaultsOfTests, nameFaults, mirrorFaults]
  return rules.flatMap((rule) => [...rule(tree)])
}

function* leaves(value, path = '') {
  if (value !== null && typeof value === 'object') {
    for (const [key, inside] of Object.entries(value)) yield* leaves(inside, path ? `${path}.${key}` : key)
  } else {
    yield [path, typeof value]
  }
}

/** Keys that one language lacks, or whose value has another type there. `languages`: {fr: messages, en: messages}. */
export function messageFaults(languages) {
  const tables = Object.entries(languages).map(([language, messages]) => [language, new Map(leaves(messages))])
  return tables.flatMap(([language, table]) =>
    tables.flatMap(([other, otherTable]) =>
      [...otherTable]
        .filter(([key, kind]) => table.get(key) !== kind)
        .map(([key, kind]) => ({
          file: `web/messages/${language}.ts`,
          rule: 'message keys',
          detail: `${key}: ${other} has a ${kind}, here ${table.get(key) ?? 'nothing'}`,
        })),
    ),
  )
}
