// The data that no estimate needs is loaded later, once, and all or nothing.
import assert from 'node:assert/strict'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createPasserelle } from 'passerelle'
import catalogue from '../../build/package/catalogue.js'
import data from '../../build/package/data.js'

const question = { institution: 'usmb', call: 2023, role: 'student', activity: 'BIP', days: 5, distanceMetres: 148_680 }
const campusesOf = (core) => core.campuses().value.campuses.length
const allCampuses = catalogue.filter(({ path }) => path.startsWith('campuses/')).length
const citedBy = (core) => new Set(core.sources().value.sources.map(({ id }) => id))

/** The number of times data files were passed to the core during `work`. */
async function loadsDuring(t, work) {
  const written = t.mock.method(JSON, 'stringify')
  await work()
  const loads = written.mock.calls.filter(({ arguments: [value] }) => value?.[0]?.path !== undefined).length
  written.mock.restore()
  return loads
}

test('all data is there at once, unless the catalogue is to be loaded later', async (t) => {
  assert.ok(allCampuses > 25)
  let core
  assert.equal(await loadsDuring(t, async () => (core = await createPasserelle())), 1)
  assert.equal(campusesOf(core), allCampuses)
  assert.equal(await loadsDuring(t, () => core.loadCatalogue()), 0)
})

test('the catalogue is loaded later, once, and changes no answer', async (t) => {
  const core = await createPasserelle({ catalogue: 'later' })
  const whole = await createPasserelle()
  const before = core.estimate(question)
  assert.equal(campusesOf(core), 0)
  assert.ok(!citedBy(core).has('geonames'))
  assert.deepEqual(before, whole.estimate(question))

  const loads = await loadsDuring(t, async () => {
    const told = await Promise.all([core.loadCatalogue(), core.loadCatalogue()])
    for (const answer of [...told, await core.loadCatalogue()]) assert.deepEqual(answer, whole.about())
  })
  assert.equal(loads, 1)
  assert.deepEqual(core.campuses(), whole.campuses())
  assert.deepEqual(citedBy(core), citedBy(whole))
  assert.deepEqual(core.estimate(question), before)
})

test('your own data has no bundled catalogue', async () => {
  const own = await createPasserelle({ files: [...data], catalogue: 'later' })
  assert.deepEqual(await own.loadCatalogue(), own.about())
  assert.equal(campusesOf(own), 0)

  for (const load of [(core, files) => core.load(files), (core, files) => core.ask('load', JSON.stringify(files))]) {
    const core = await createPasserelle({ catalogue: 'later' })
    const coming = core.loadCatalogue()
    load(core, data.slice())
    assert.equal((await coming).ok, true)
    assert.equal(campusesOf(core), 0, 'what was loaded in the meantime stays')
  }

  const empty = await createPasserelle({ files: null })
  assert.deepEqual(await empty.loadCatalogue(), empty.about())
  assert.equal(empty.about().ok, false)
})

const folder = await mkdtemp(join(tmpdir(), 'passerelle-catalogue-'))
after(() => rm(folder, { recursive: true, force: true }))

const moduleOf = (files) => `export default ${JSON.stringify(files)}`
const atlantis = { path: 'campuses/atlantis.json', text: '{"id":"atlantis"}' }
for (const [name, module] of [
  ['that did not arrive', () => undefined],
  ['that is cut short', () => 'export default ['],
  ['with a defect', () => moduleOf([...catalogue, atlantis])],
]) {
  test(`after a catalogue ${name}, the library is unchanged`, async () => {
    const home = join(folder, name.replaceAll(' ', '-'))
    await cp(fileURLToPath(new URL('../../build/package', import.meta.url)), home, {
      recursive: true,
      filter: (path) => !path.endsWith('.bin'),
    })
    await writeFile(join(home, 'package.json'), '{"type":"module"}')
    if (module() === undefined) await rm(join(home, 'catalogue.js'))
    else await writeFile(join(home, 'catalogue.js'), module())

    const other = await import(pathToFileURL(join(home, 'index.js')))
    const core = await other.createPasserelle({ catalogue: 'later' })
    const before = core.estimate(question)
    const about = core.about()
    for (const attempt of [1, 2]) {
      const { ok, problems } = await core.loadCatalogue()
      assert.equal(ok, false, `attempt ${attempt}`)
      assert.equal(problems[0].code, 'missing')
      assert.match(problems[0].file, /^(catalogue\.js|campuses\/atlantis\.json)$/)
    }
    assert.deepEqual(core.estimate(question), before)
    assert.deepEqual(core.about(), about)
    await assert.rejects(other.createPasserelle(), { code: 'dataNotLoaded' })
  })
}
