// The page with an invented second institution in its data: whose rules apply becomes a question.
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { assetOf, withChangedSite } from './calculator.mjs'
import { bip } from './people.mjs'

const second = {
  id: 'invented',
  name: { fr: 'Université inventée', en: 'Invented University' },
  acronym: 'UI',
  country: 'BE',
  town: 'Namur',
  changedOn: '2024-01-01',
  figures: {
    durations: [
      {
        id: 'invented-length',
        scope: { activities: ['conference'] },
        count: 'calendar',
        minimumDays: 2,
        maximumDays: 60,
        calls: { from: 2023, until: 2023 },
        witnesses: [{ source: 'usmb-erasmus' }],
      },
    ],
  },
}

async function addInstitution(folder) {
  const file = await assetOf(folder, '.js')
  const script = await readFile(file, 'utf8')
  const added = `{path:"institutions/invented.json",text:${JSON.stringify(JSON.stringify(second))}},`
  const changed = script.replace(/\{path:.institutions\/usmb\.json./, (entry) => added + entry)
  assert.notEqual(changed, script, 'the data stand in the script')
  await writeFile(file, changed)
}

const chosen = (page) => page.within((root) => root.querySelector('[name="institution"]')?.value)

test('with two institutions the first question is whose rules apply, and none is chosen', async () => {
  await withChangedSite(addInstitution, async (page) => {
    await page.open('fr')
    assert.equal(await page.within((root) => root.querySelector('form [name]').name), 'institution')
    assert.deepEqual(await page.texts('[name="institution"] option'), [
      'Choisir',
      'Université inventée',
      'Université Savoie Mont Blanc',
    ])
    assert.equal(await chosen(page), '')
    assert.equal((await page.texts('form .choice'))[5], 'Je pars de mon université')
  })
})

test('an old link without institution leaves the question open, computes by the call alone and says so', async () => {
  await withChangedSite(addInstitution, async (page) => {
    await page.open('fr', { ...bip, days: '15' })
    assert.equal(await chosen(page), '')
    assert.match(await page.text('.result .notice'), /^Aucune université n’est choisie/)
    assert.ok(!('institution' in (await page.fragment())))
    await page.answer('days', '14')
    assert.ok(!('institution' in (await page.fragment())), 'and nobody answers it on the way')
    await page.press('.result .notice button')
    assert.equal(await page.focused(), 'institution')
    await page.answer('institution', 'usmb')
    assert.equal(await page.total(), '1 106 €')
    assert.equal(await page.text('.result > .hint'), 'D’après les règles de : Université Savoie Mont Blanc.')
    assert.equal((await page.fragment()).institution, 'usmb')
    await page.answer('institution', 'invented')
    assert.equal(await page.text('.result > .hint'), 'D’après les règles de : Université inventée.')
  })
})

test('a link made when there was one institution shows the same when there are two', async () => {
  await withChangedSite(addInstitution, async (page) => {
    await page.open('en', { institution: 'usmb', ...bip, days: '15' })
    assert.equal(await chosen(page), 'usmb')
    assert.equal(await page.total(), '€1,162')
  })
})
