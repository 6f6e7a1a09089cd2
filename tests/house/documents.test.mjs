// Every link in a document is valid, and every path that a document or a comment names exists.
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { documentFaults } from './documents.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const notOurs = ['.git', 'build', 'node_modules']

async function readTree(folder = root, tree = new Map()) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !notOurs.includes(entry.name)) await readTree(path, tree)
    else if (entry.isFile()) tree.set(path.slice(root.length).replaceAll('\\', '/'), await readFile(path, 'utf8'))
  }
  return tree
}

const told = (faults) => faults.map(({ file, rule, detail }) => `${file}: ${rule}: ${detail}`)

test('documents and comments name only files that exist', async () => {
  assert.deepEqual(told(documentFaults(await readTree())), [])
})

const inOrder = {
  'README.md':
    '# One\n[the house](docs/house.md#two-words) `core/base/money`, `core/<room>/money.h`, core/*/money.h.\n',
  'docs/house.md': '# Two words\n[back](../README.md), [here](#two-words), [away](https://example.org/core/absent.h)\n',
  'core/base/money.h': '// Like `docs/house.md` and core/base.\nauto invented = "core/absent.h";\n',
  'CHANGELOG.md': 'There was a docs/absent.md once.\n',
}

test('a valid invented tree has no fault', () => {
  assert.deepEqual(told(documentFaults(new Map(Object.entries(inOrder)))), [])
})

for (const [file, text, fault] of [
  ['README.md', '[gone](docs/absent.md)\n', 'link: docs/absent.md'],
  ['README.md', '[moved](docs/house.md#three)\n', 'link: docs/house.md#three: no such heading'],
  ['docs/house.md', '# Two words\n[from its folder](docs/house.md)\n', 'link: docs/house.md'],
  ['docs/house.md', '# Two words\nSee `core/base/euro.h`.\n', 'names a file: core/base/euro.h'],
  ['docs/house.md', '# Two words\nSee `core/<room>/euro`.\n', 'names a file: core/<room>/euro'],
  ['core/base/money.h', '/// See core/base/euro.h.\n', 'names a file: core/base/euro.h.'],
  ['CHANGELOG.md', '[gone](docs/absent.md)\n', 'link: docs/absent.md'],
]) {
  test(`${file} with "${text.trim().split('\n').at(-1)}" is reported`, () => {
    assert.deepEqual(told(documentFaults(new Map(Object.entries({ ...inOrder, [file]: text })))), [`${file}: ${fault}`])
  })
}
