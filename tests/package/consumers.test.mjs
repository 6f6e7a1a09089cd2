// The package as its users get it: installed from its archive in Node, with types, imported by a page and by a worker.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createPasserelle } from '../../build/package/index.js'
import { serve } from '../../scripts/serve.mjs'
import { withBrowser } from '../web/harness/engines.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const consumers = join(root, 'tests/package/consumers')

let folder
before(async () => (folder = await mkdtemp(join(tmpdir(), 'passerelle-consumer-'))))
after(() => rm(folder, { recursive: true, force: true }))

const run = (command, words, cwd) => execFileSync(command, words, { cwd, encoding: 'utf8' })

/** A folder in which the archive is installed, as `npm install` does it. */
async function installed(name) {
  const home = join(folder, name)
  await mkdir(home)
  const archive = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', home], root))[0].filename
  await writeFile(join(home, 'package.json'), '{"type":"module"}')
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(home, archive)], home)
  return home
}

test('Node installs the archive and gets an answer', async () => {
  const home = await installed('node')
  const program = `import { createPasserelle } from 'passerelle'
    const passerelle = await createPasserelle()
    const { value } = passerelle.estimate({ institution: 'usmb', call: 2023, role: 'student', activity: 'BIP', days: 5 })
    console.log(value.total.low, value.lines[0].source, passerelle.about().value.calls.join())`
  await writeFile(join(home, 'program.js'), program)
  assert.equal(run(process.execPath, ['program.js'], home), '39500 usmb-erasmus 2021,2022,2023,2024,2025,2026\n')
})

test('the program of the README runs unchanged and prints what the README says; the README names every verb', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const [, program] = /```js\n(.*?)```/su.exec(readme)
  const promised = /console\.log\(total\) \/\/ ([^:]*: \d+, [^:]*: \d+ \})/u.exec(program)[1]
  const home = await installed('readme')
  await writeFile(join(home, 'program.js'), program)
  const [total, ...lines] = run(process.execPath, ['program.js'], home).trim().split('\n')
  assert.equal(total, promised)
  assert.deepEqual(lines, ['shortStaySupport 116200 institution published usmb-erasmus'])
  const verbs = Object.entries(await createPasserelle()).flatMap(([name, each]) =>
    typeof each === 'function' ? [name] : [],
  )
  assert.ok(verbs.length > 25, verbs.join())
  const named = new Set([...readme.matchAll(/`(?:await )?(?:passerelle\.)?(\w+)(?:\([^`]*\))?`|passerelle\.(\w+)\(/gu)].map((found) => found[1] ?? found[2])) // prettier-ignore
  assert.deepEqual(
    verbs.filter((verb) => !named.has(verb)),
    [],
    'the README does not name them',
  )
})

test('the printed types accept a correct program and reject four wrong lines', async () => {
  const home = join(folder, 'typed')
  await mkdir(join(home, 'node_modules/passerelle'), { recursive: true })
  await cp(join(root, 'build/package'), join(home, 'node_modules/passerelle'), { recursive: true })
  await writeFile(
    join(home, 'node_modules/passerelle/package.json'),
    '{"name":"passerelle","type":"module","exports":{"types":"./index.d.ts","import":"./index.js"}}',
  )
  await cp(join(consumers, 'typed.ts'), join(home, 'typed.ts'))
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const flags = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2022']
  const words = [compiler, ...flags, '--lib', 'es2022,dom', 'typed.ts']
  assert.equal(run(process.execPath, words, home), '')
})

for (const engine of ['chromium', 'firefox']) {
  test(`a page and its worker import the module, in ${engine}`, async () => {
    const home = join(folder, engine)
    await cp(consumers, home, { recursive: true })
    await cp(join(root, 'build/package'), join(home, 'passerelle'), { recursive: true })
    const server = await serve(home, {
      policy:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; img-src data:",
    })
    try {
      await withBrowser(engine, async (browser) => {
        await browser.open(`${server.address}page.html`)
        await browser.until(() => globalThis.fromPage === 116200 && globalThis.fromWorker === 116200)
        assert.deepEqual(await browser.reports(), { policy: [], errors: [], outside: [] })
      })
    } finally {
      await server.close()
    }
  })
}
