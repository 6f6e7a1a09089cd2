// Two calls beside each other: what is shown, why they differ, how they are chosen, kept in the address and printed.
import assert from 'node:assert/strict'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { withChangedSite, withPage } from './calculator.mjs'

const spain = {
  role: 'student',
  direction: 'outgoing',
  activity: 'SMS',
  country: 'ES',
  lengthKnownAs: 'duration',
  months: '5',
  kilometres: '600',
  greenTravel: 'yes',
  travelDays: '0',
  call: '2025',
}
const calls = ['2021', '2022', '2023', '2024', '2025']
const incoming = { ...spain, direction: 'incoming', country: 'SN', greenTravel: 'no', call: '2023' }

const fold = '.result .on-demand summary'
const open = async (page) => {
  await page.press(fold)
  await page.waitFor('.pairs')
}
const chosen = (page) =>
  page.within((root) => ['compareFrom', 'compareTo'].map((name) => root.querySelector(`[name="${name}"]`).value))
/** Each part with its two amounts and what stands below them, in lines. */
const rows = async (page) => {
  const names = await page.texts('.pairs .pair-name')
  const cells = await page.texts('.pairs tr:not(.pair-name, .proof, thead tr) td')
  return names.map((name, index) => `${name}: ${cells[2 * index]} | ${cells[2 * index + 1]}`)
}
const choose = (page, name, year) =>
  page.within(
    (root, [field, value]) => {
      const list = root.querySelector(`[name="${field}"]`)
      list.value = value
      list.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [name, year],
  )

// What other engines say of it is compared to the letter in same-answers.test.mjs.
for (const single of [false, true]) {
  test(`${single ? 'single file' : 'site'}: closed and not worked out, then the call that pays beside the one before`, async () => {
    await withPage(
      async (page) => {
        await page.open('fr', spain)
        assert.equal(await page.text(fold), 'Comparer deux appels')
        assert.equal(await page.text('.pairs'), undefined)
        await open(page)
        assert.deepEqual(await chosen(page), ['2025', '2024'])
        assert.deepEqual(await rows(page), [
          'Soutien individuel, séjour long: entre 1 125 € et 2 750 € | entre 1 125 € et 2 750 €',
          'Forfait de voyage, aller et retour: 309 € | entre 0 € et 309 €',
          'Supplément pour voyage écoresponsable: 108 € | entre 0 € et 108 €',
          'Total: entre 1 542 € et 3 167 € | entre 1 125 € et 3 167 €',
        ])
      },
      { single },
    )
  })
}

test('each difference has its amount and its reason in plain words', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...spain, compareFrom: '2023', compareTo: '2025' })
    await page.waitFor('.pairs')
    assert.deepEqual(await page.texts('.pairs .proof > td > p'), [
      'minimum -335 €, maximum -280 €',
      'France : groupe 2 en 2023, groupe 1 (le plus cher) en 2025.',
      'En 2023, le trajet France – Espagne va vers un pays du même groupe.',
      'En 2025, le trajet France – Espagne va vers un pays moins cher.',
      '+309 €',
      'Forfait de voyage : pas payé en 2023, payé en 2025.',
      '+108 €',
      'L’aide au voyage écoresponsable a changé de forme : une somme unique d’un côté, un supplément selon la distance de l’autre.',
      'Forfait de voyage : pas payé en 2023, payé en 2025.',
      '-50 €',
      'L’aide au voyage écoresponsable a changé de forme : une somme unique d’un côté, un supplément selon la distance de l’autre.',
    ])
    assert.deepEqual(await page.texts('.result .on-demand h4 + ul li'), [
      'France : groupe 2 en 2023, groupe 1 (le plus cher) en 2025.',
      'Espagne : groupe 2, dans les deux appels.',
    ])
  })
})

test('what an institution published for one call only is said so, with the proof of either side', async () => {
  await withPage(async (page) => {
    await page.open('en', { ...incoming, compareFrom: '2023', compareTo: '2024' })
    await page.waitFor('.pairs')
    assert.deepEqual((await rows(page))[0], 'Individual support, long stay: €4,250 | between €4,250 and €4,500')
    assert.deepEqual(await page.texts('.pairs tbody:first-of-type .proof > td > p'), [
      'lowest €0, highest +€250',
      'France: group 2 in 2023, group 1 (dearest) in 2024.',
      'Your university published its own rules for call 2023 only.',
    ])
    assert.match(
      (await page.texts('.result .on-demand h4 + ul li'))[0],
      /^Senegal: partner country in 2023, partner country \(region 9\) in 2024\.$/,
    )
    const proof = await page.text('.pairs details dl')
    assert.match(
      proof,
      /^Call 2023 ?150 × €850.00 ÷ 30 = €4,250.*Université Savoie Mont Blanc.*Call 2024 ?Figure of the European call ?deduced European Commission.*, carried over from call 2026$/,
    )
    assert.match(
      await page.text('.result .on-demand [role="status"]'),
      /^Call 2023: €4,525\. Call 2024: between €4,525 and €4,809\. Difference: lowest €0, highest \+€284\.$/,
    )
  })
})

test('other calls are chosen in place, kept in the address, and come back with it', async () => {
  await withPage(async (page) => {
    await page.open('fr', spain)
    await open(page)
    await choose(page, 'compareTo', '2021')
    await page.eventually(
      () => page.text('.pairs thead'),
      (text) => text === 'Appel 2025 Appel 2021',
    )
    assert.equal((await page.fragment()).compareTo, '2021')
    assert.ok(!('compareFrom' in (await page.fragment())), 'the call that pays is nobody’s choice')
    await choose(page, 'compareFrom', '2023')
    const kept = await page.fragment()
    await page.open('fr', kept)
    await page.waitFor('.pairs')
    assert.deepEqual(await chosen(page), ['2023', '2021'])
    assert.equal(await page.total(), 'entre 1 542 € et 3 167 €', 'the grant is still that of its own call')
  })
})

test('the same call twice is told, and a call that is not here gives way', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...spain, compareFrom: '2023', compareTo: '2023' })
    await page.waitFor('.pairs')
    assert.match(await page.text('.result .on-demand [role="status"]'), /^Deux fois le même appel/)
    assert.deepEqual([...new Set(await page.texts('.pairs tbody .proof > td > p'))], ['Aucune différence.'])
    await page.open('fr', { ...spain, call: '2021', compareFrom: '2019' })
    await page.waitFor('.pairs')
    assert.deepEqual(await chosen(page), ['2021', '2022'])
  })
})

test('every call of the data can be chosen in the form, in sight, and pays by its own figures', async () => {
  await withPage(async (page) => {
    const { call, ...without } = spain
    const years = [...calls, '2026']
    await page.open('fr', without)
    const options = await page.texts('[name="call"] option')
    assert.deepEqual(options, [
      '2026, la dernière connue',
      ...years.toReversed().map((year) => `${year}, surtout pour ${year}-${Number(year) + 1}`),
    ])
    assert.ok(await page.within((root) => root.querySelector('[name="call"]').checkVisibility()))
    const totals = []
    for (const year of years) {
      await page.answer('call', year)
      assert.match(await page.text('.total .call'), new RegExp(year))
      totals.push(await page.total())
    }
    assert.deepEqual(totals, [
      'entre 1 350 € et 2 750 €',
      'entre 1 350 € et 2 750 €',
      'entre 1 510 € et 3 080 €',
      'entre 1 125 € et 3 167 €',
      'entre 1 542 € et 3 167 €',
      'entre 1 542 € et 3 167 €',
    ])
    await page.answer('call', '')
    assert.equal(await page.total(), totals.at(-1))
    assert.equal(call, '2025')
  })
})

test('it is printed only when it is open', async () => {
  await withPage(async (page) => {
    const isShown = () => page.within((root) => root.querySelector('.result .on-demand').checkVisibility())
    await page.open('fr', spain)
    await page.print()
    assert.equal(await isShown(), false)
    assert.equal(await page.text('.pairs'), undefined, 'and printing does not open it')
    await page.afterPrint()
    await open(page)
    await page.print()
    assert.equal(await isShown(), true)
    assert.ok(await page.within((root) => [...root.querySelectorAll('.pairs details')].every(({ open }) => open)))
    await page.afterPrint()
  })
})

test('where the part cannot be loaded, that is told, and the next opening tries again', async () => {
  const remove = async (folder) => {
    const assets = join(folder, 'assets')
    const name = (await readdir(assets)).find((file) => file.startsWith('comparison-'))
    await rm(join(assets, name))
  }
  await withChangedSite(
    remove,
    async (page) => {
      await page.open('fr', spain)
      await page.press(fold)
      await page.eventually(
        () => page.text('.result .on-demand details > p'),
        (text) => /^Cette partie n’a pas pu être chargée/.test(text),
      )
      assert.equal(await page.total(), 'entre 1 542 € et 3 167 €')
    },
    [/404/, /Failed to load/],
  )
})

test('by the keyboard alone: to the fold, open, a call chosen', async () => {
  await withPage(async (page) => {
    await page.open('fr', spain)
    await page.within((root) => root.querySelector('#lines').focus())
    await page.tabTo('Comparer deux appels')
    await page.browser.press('Enter')
    await page.waitFor('.pairs')
    await page.browser.press('Tab')
    assert.equal(await page.focused(), 'compareFrom')
    await page.browser.press('Tab')
    assert.equal(await page.focused(), 'compareTo')
    await page.browser.press('ArrowUp')
    await page.eventually(
      () => page.fragment(),
      ({ compareTo }) => compareTo === '2023',
    )
    assert.equal(await page.focused(), 'compareTo', 'and the focus stays where it was')
  })
})
