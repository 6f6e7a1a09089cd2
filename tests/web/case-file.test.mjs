// The worked case that a person makes of a calculation, for those who check the calculator.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createPasserelle } from 'passerelle'
import { checkCase } from '../cases/cases.mjs'
import { withPage } from './calculator.mjs'
import { bip, fileOf, pressKeep } from './kept-files.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('“Make this a test” writes a worked case that the tests refuse until a person has worked it out, and take then', async () => {
  const passerelle = await createPasserelle()
  await withPage(async (page) => {
    await page.open('fr', bip)
    assert.match(await page.text('#test-hint'), /total à la main.*les tests refusent/)
    await page.open('en', bip)
    assert.match(await page.text('#test-hint'), /work out the total by hand.*the tests refuse/)
    const { name, text } = await fileOf(page, 'save-test')
    await page.eventually(
      () => page.text('.for-checkers [role="status"]'),
      (said) => /passerelle-case-[\d-]+\.json\. “working” is left to fill in/.test(said),
      'the name of the file',
    )
    assert.match(name, /^passerelle-case-\d{4}-\d{2}-\d{2}\.json$/)
    const worked = JSON.parse(text)
    assert.deepEqual(Object.keys(worked), ['title', 'origin', 'working', 'mobility', 'grant', 'payments', 'verdict'])
    assert.throws(() => checkCase(passerelle, worked), /not arithmetic: Work out the total by hand/)
    checkCase(passerelle, { ...worked, working: '14 * 79 + 1 * 56' })
    assert.throws(() => checkCase(passerelle, { ...worked, working: '15 * 79' }), /worked out without the core/)

    // The recipe of tests/cases: the script that answers cases takes it too, and changes nothing but the form.
    const folder = await mkdtemp(join(tmpdir(), 'passerelle-case-'))
    try {
      const file = join(folder, name)
      await writeFile(file, JSON.stringify({ ...worked, working: '14 * 79 + 1 * 56' }))
      await promisify(execFile)(process.execPath, [`${root}scripts/answer-cases.mjs`, file], { cwd: root })
      assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), { ...worked, working: '14 * 79 + 1 * 56' })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
    await page.open('en', { ...bip, days: 'many' })
    await pressKeep(page, 'save-test')
    await page.eventually(
      () => page.text('.for-checkers [role="status"]'),
      (said) => said === 'Correct the answers pointed out first.',
      'what has to be mended first',
    )
    assert.equal(await page.raw.evaluate(() => globalThis.files.length), 0)
  })
})
