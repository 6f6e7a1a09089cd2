// The validation step between the data and the page: a figure without a source fails the build.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const institution = 'institutions/usmb.json'

let folder
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-data-'))
  await cp(join(root, 'data'), folder, { recursive: true })
})
after(() => rm(folder, { recursive: true, force: true }))

const validate = () =>
  spawnSync(process.execPath, [join(root, 'scripts/validate-data.mjs'), folder], { encoding: 'utf8', cwd: root })

test('valid data passes', () => {
  const { status, stdout } = validate()
  assert.deepEqual({ status, stdout }, { status: 0, stdout: 'the data is in order\n' })
})

test('a figure without a source stops the build, and is reported with file, line and pointer', async () => {
  const file = join(folder, institution)
  const text = await readFile(file, 'utf8')
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.includes('"source"')) // of a witness, on a line of its own
  await writeFile(file, lines.toSpliced(at, 1).join('\n'))
  const { status, stderr } = validate()
  assert.equal(status, 1)
  const [problem, count] = stderr.trim().split('\n')
  assert.match(problem, /institutions\/usmb\.json:\d+: \/figures\/monthlySupport\/0\/witnesses\/0\/source: missing: /)
  const line = Number(/:(\d+):/.exec(problem)[1])
  const row = lines.findLastIndex((each, index) => index <= at && each.trim().startsWith('{')) + 1
  assert.equal(line, row, 'the line on which the witness begins')
  assert.equal(count, '1 problem in the data')
})

test('a figure whose row names no witness stops the build too', async () => {
  const file = join(folder, institution)
  const data = JSON.parse(await readFile(join(root, 'data', institution), 'utf8'))
  data.figures.monthlySupport[0].witnesses = []
  await writeFile(file, JSON.stringify(data))
  const { status, stderr } = validate()
  assert.equal(status, 1)
  assert.match(stderr, /institutions\/usmb\.json:1: \/figures\/monthlySupport\/0\/witnesses: /)
  assert.match(stderr.trim(), /\n1 problem in the data$/)
})
