// Checks the repository against its rules, and proves that each rule can fail.
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { load } from '../../scripts/vite/page-source.mjs'
import { faultsOf, messageFaults } from './house.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const told = (faults) => faults.map(({ file, rule, detail }) => `${file}: ${rule}: ${detail}`)

function expectNone(faults) {
  if (faults.length > 0) assert.fail(`\n${told(faults).join('\n')}\n`)
}

async function readTree() {
  const tree = new Map()
  for (const top of ['core', 'wasm', 'web', 'data', 'scripts', 'tests']) {
    for (const entry of await readdir(join(root, top), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const file = join(entry.parentPath, entry.name)
      tree.set(file.slice(root.length).replaceAll('\\', '/'), await readFile(file, 'utf8'))
    }
  }
  return tree
}

test('the repository keeps its rules', async () => {
  expectNone(faultsOf(await readTree()))
})

test('every language has the same messages', async () => {
  const folder = join(root, 'web/messages')
  const languages = (await readdir(folder)).map((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1]).filter(Boolean)
  assert.ok(languages.includes('fr') && languages.includes('en'), `found only ${languages}`)
  const messages = {}
  for (const language of languages) {
    messages[language] = (await load(`messages/${language}.ts`))[language]
  }
  expectNone(messageFaults(messages))
})

const inOrder = {
  'core/base/money.h': '#pragma once\n#include <cstdint>\nMoney cents(std::int64_t count);\n',
  'core/base/money.cpp': '#include "core/base/money.h"\n',
  'core/geo/place.h': '#pragma once\n#include "core/base/money.h"\n// as "FR" or "2023-01-01" would be\n',
  'core/funding/grant.h': '#pragma once\n#include "core/geo/place.h"\n',
  'core/json/decode.h': '#pragma once\n#include <nlohmann/json.hpp>\n#include "core/base/money.h"\n',
  'core/library/library.h': '#pragma once\n#include "core/funding/grant.h"\n',
  'core/planner/planner.h': '#pragma once\n#include "core/library/library.h"\n',
  'wasm/bindings.cpp':
    '#include <emscripten/bind.h>\n#include "core/planner/planner.h"\n#include "core/json/decode.h"\n',
  'tests/core/base/money.test.cpp': '#include "core/base/money.h"\n',
  'data/index.json': '{}',
}

test('a valid invented tree has no fault', () => {
  expectNone(faultsOf(new Map(Object.entries(inOrder))))
})

const broken = [
  ['core/base/money.h', 'who may include whom', '#pragma once\n#include "core/funding/grant.h"\n'],
  ['core/geo/place.h', 'who may include whom', '#pragma once\n  #  include "core/funding/grant.h"\n'],
  ['core/library/library.h', 'who may include whom', '#pragma once\n#include "core/json/decode.h"\n'],
  ['core/planner/planner.h', 'who may include whom', '#pragma once\n#include "core/json/decode.h"\n'],
  ['wasm/bindings.cpp', 'who may include whom', '#include "core/base/money.h"\n'],
  ['core/geo/place.h', 'include from the root', '#pragma once\n#include "distance.h"\n'],
  ['core/geo/place.h', 'include from the root', '#pragma once\n#include "core/geo/absent.h"\n'],
  ['core/utilities/text.h', 'known module', '#pragma once\n'],
  ['core/funding/grant.h', 'outside library', '#pragma once\n#include <nlohmann/json.hpp>\n'],
  ['core/json/decode.h', 'outside library', '#pragma once\n#include <emscripten/val.h>\n'],
  ['wasm/bindings.cpp', 'outside library', '#include <nlohmann/json.hpp>\n'],
  ['core/geo/place.h', 'outside library', '#pragma once\n#include <unistd.h>\n'],
  ['tests/core/base/money.test.cpp', 'outside library', '#include <emscripten/val.h>\n'],
  ['core/geo/place.h', 'core reads no file', '#pragma once\n#include <fstream>\n'],
  ['core/geo/place.h', 'core writes to no stream', '#pragma once\n#include <iostream>\n'],
  ['core/geo/place.h', 'core asks no clock', '#pragma once\nauto now = std::chrono::system_clock::now();\n'],
  ['core/geo/place.h', 'core asks no clock', '#pragma once\n#include <ctime>\n'],
  ['core/geo/place.h', 'core holds no amount', '#pragma once\nauto rate = Money::euros(79);\n'],
  ['core/geo/place.h', 'core holds no date', '#pragma once\nauto day = "2023-09-01";\n'],
  ['core/geo/place.h', 'core holds no country', '#pragma once\nauto home = "FR";\n'],
  ['core/geo/place.h', 'header form', '#include <string>\n'],
  ['core/geo/distanceBand.h', 'file name', '#pragma once\n'],
  ['web/grant_line.ts', 'file name', ''],
  ['data/Institutions/usmb.json', 'folder name', '{}'],
  ['core/geo/distance.cpp', 'mirror', ''],
  ['core/geo/distance.h', 'mirror', '#pragma once\ninline int half(int whole) { return whole / 2; }\n'],
  ['tests/core/geo/distance.test.cpp', 'mirror', ''],
]

for (const [file, rule, text] of broken) {
  test(`a tree that breaks "${rule}" in ${file} is reported: ${text.split('\n').at(-2) ?? 'by its name'}`, () => {
    const faults = faultsOf(new Map(Object.entries({ ...inOrder, [file]: text })))
    assert.ok(
      faults.some((fault) => fault.file === file && fault.rule === rule),
      `expected "${rule}" for ${file}, found ${JSON.stringify(faults)}`,
    )
  })
}

test('a message that one language lacks is reported with language and key', () => {
  const faults = messageFaults({ fr: { total: 'Total', line: { travel: 'Voyage' } }, en: { total: 'Total', line: {} } })
  assert.deepEqual(told(faults), ['web/messages/en.ts: message keys: line.travel: fr has a string, here nothing'])
})

test('a message that is a string in one language and a function in the other is reported for both', () => {
  const faults = messageFaults({ fr: { days: (count) => `${count} jours` }, en: { days: 'days' } })
  assert.deepEqual(faults.map(({ file }) => file).sort(), ['web/messages/en.ts', 'web/messages/fr.ts'])
})
