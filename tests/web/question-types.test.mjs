// What the compiler refuses of a question: each change of a source below leaves something out, and is told where.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)

const fields = 'web/question/fields.ts'
const words = ['web/messages/form/en.ts', 'web/messages/form/fr.ts']
const read = [fields, ...words, 'web/elements/form/form.ts']

const sources = new Map()
let program

/** The files among those read in which the compiler finds a mistake when the questions are another text. */
function mistakesWith(text) {
  const host = ts.createCompilerHost(options)
  const parse = host.getSourceFile.bind(host)
  host.getSourceFile = (name, ...rest) => {
    if (name === root + fields) return ts.createSourceFile(name, text, options.target)
    if (!sources.has(name)) sources.set(name, parse(name, ...rest))
    return sources.get(name)
  }
  const names = read.map((name) => root + name)
  program = ts.createProgram(names, options, host, program)
  return read.filter((_, index) => program.getSemanticDiagnostics(program.getSourceFile(names[index])).length > 0)
}

const table = ts.sys.readFile(root + fields)
const entry = "travelPaid: { kind: 'yesNo', section: 'ownFigures', asked: 'whenItMatters', to: 'travelPaid' },"
const another = (parts) => [entry, `${entry}\n  shoeSize: { ${parts} },`]

const changes = {
  'no kind': [entry, entry.replace("kind: 'yesNo', ", ''), [fields]],
  'no place in the form': [entry, entry.replace("section: 'ownFigures', ", ''), [fields]],
  'no word on when it is asked': [entry, entry.replace("asked: 'whenItMatters', ", ''), [fields]],
  'no word on what it becomes for the module': [entry, entry.replace(", to: 'travelPaid'", ''), [fields]],
  'a field of the module that holds something else': [entry, entry.replace("to: 'travelPaid'", "to: 'call'"), [fields]],
  'a field that the module does not have': [entry, entry.replace("to: 'travelPaid'", "to: 'shoeSize'"), [fields]],
  'a choice without its words': ['words: roles, ', '', [fields]],
  'a field of the module that nobody asks': [entry, '', [fields, ...words]],
  'no words in any language': [
    ...another("kind: 'whole', section: 'optional', asked: 'whenItMatters', to: 'yearOfStudy'"),
    words,
  ],
  'a choice that the form does not draw': [
    ...another("kind: 'choice', words: ['large', 'small'], section: 'optional', asked: 'first', to: null"),
    ['web/elements/form/form.ts', ...words],
  ],
}

test('the questions compile as they are', () => assert.deepEqual(mistakesWith(table), []))

for (const [name, [part, instead, expected]] of Object.entries(changes)) {
  test(`a question with ${name} does not compile`, () => {
    assert.equal(table.split(part).length, 2, `expected once: ${part}`)
    const found = mistakesWith(table.replace(part, () => instead))
    for (const file of expected) assert.ok(found.includes(file), `expected ${file}, found ${found}`)
  })
}
