// Checks the page against its table of rooms (.dependency-cruiser.mjs), and proves that each rule can fail.
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import { default as config, elements, rooms } from '../../.dependency-cruiser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The rules that imports break: "file → imported: rule". */
async function faultsOf(baseDir) {
  const { output } = await cruise(['web'], { ...config.options, baseDir, validate: true, ruleSet: config })
  assert.ok(output.summary.totalDependenciesCruised > 0, 'no import was read')
  return output.summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`)
}

test('every file of the page is in a room of the table', async () => {
  assert.deepEqual((await readdir(join(root, 'web'))).sort(), [...rooms, 'public'].sort())
  assert.deepEqual((await readdir(join(root, 'web/elements'))).sort(), elements.toSorted())
})

test('every import of the page goes to a lower room', async () => {
  assert.deepEqual(await faultsOf(root), [])
})

const inOrder = {
  'web/core/core.ts': "import { createPasserelle } from 'passerelle'\nexport type Grant = typeof createPasserelle\n",
  'web/saved/link.ts': 'export interface Reading {}\n',
  'web/saved/simulation.ts': "import type { Reading } from './link'\nexport type Saved = Reading\n",
  'web/messages/keys.ts': "import type { Grant } from '../core/core'\nexport type Text = Grant\n",
  'web/elements/grant/lines.ts': "import type { Grant } from '../../core/core'\nexport type Line = Grant\n",
  'web/elements/form/form.ts': 'export const form = 1\n',
}

const broken = {
  'a type of a higher room': [
    'web/messages/keys.ts',
    "import type { Reading } from '../saved/link'\nexport type Text = Reading\n",
    'web/messages/keys.ts → web/saved/link.ts: messages imports only what stands below it',
  ],
  'a higher room that is brought later': [
    'web/messages/keys.ts',
    "export const later = () => import('../saved/link')\n",
    'web/messages/keys.ts → web/saved/link.ts: messages imports only what stands below it',
  ],
  'an element that stands above': [
    'web/elements/form/form.ts',
    "import '../grant/lines'\n",
    'web/elements/form/form.ts → web/elements/grant/lines.ts: form imports only what stands below it',
  ],
  'a circle inside a room': [
    'web/saved/link.ts',
    "import type { Saved } from './simulation'\nexport type Reading = Saved\n",
    'web/saved/link.ts → web/saved/simulation.ts: no circle',
  ],
  'the module by its name': [
    'web/elements/form/form.ts',
    "export const module = () => import('passerelle')\n",
    'web/elements/form/form.ts → passerelle: only core imports the module',
  ],
  'the module by its file': [
    'web/elements/form/form.ts',
    "import '../../../build/package/index.js'\n",
    'web/elements/form/form.ts → ../../../build/package/index.js: only core imports the module',
  ],
  'a folder that is not of the page': [
    'web/core/core.ts',
    "import '../../scripts/serve.mjs'\n",
    'web/core/core.ts → ../../scripts/serve.mjs: the page imports no other folder',
  ],
}

let folder
before(async () => (folder = await mkdtemp(join(tmpdir(), 'passerelle-rooms-'))))
after(() => rm(folder, { recursive: true }))

async function faultsWith(name, files) {
  const base = join(folder, name.replaceAll(' ', '-'))
  for (const [file, text] of Object.entries({ ...inOrder, ...files })) {
    await mkdir(dirname(join(base, file)), { recursive: true })
    await writeFile(join(base, file), text)
  }
  return faultsOf(base)
}

test('a valid invented page has no fault', async () => {
  assert.deepEqual(await faultsWith('in order', {}), [])
})

for (const [name, [file, text, fault]] of Object.entries(broken)) {
  test(`an import of ${name} is reported`, async () => {
    assert.deepEqual(await faultsWith(name, { [file]: text }), [fault])
  })
}
