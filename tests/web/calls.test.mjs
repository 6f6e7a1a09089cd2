// Which call pays: proposed with its reason, easy to change, honest about what the data lack; and what other calls, other
// countries and other territories make of the answer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPage } from './calculator.mjs'
import { engines } from './harness/engines.mjs'
import { bip, teaching } from './people.mjs'

const { call: _, ...uncalled } = bip

const options = (page) => page.texts('[name="call"] option')
const chosen = (page) => page.within((root) => root.querySelector('[name="call"]').value)

test('every call of the data can be chosen, and the one proposed says why', async () => {
  await withPage(async (page) => {
    const years = [2026, 2025, 2024, 2023, 2022, 2021].map((year) => `${year}, surtout pour ${year}-${year + 1}`)
    await page.open('fr', { ...uncalled, days: '5' })
    assert.deepEqual(await options(page), ['2026, la dernière connue', ...years])
    assert.equal(await chosen(page), '')
    await page.open('fr', { ...uncalled, lengthKnownAs: '', start: '2024-05-06', end: '2024-05-10' })
    assert.deepEqual(await options(page), ['2023, d’après vos dates', ...years])
    await page.answer('call', '2021')
    assert.match(await page.text('.total .call'), /^appel 2021$/)
    assert.deepEqual(await options(page), ['2023, d’après vos dates', ...years], 'the proposal stays in the list')
    await page.open('en', { ...uncalled, lengthKnownAs: '', start: '2027-10-04', end: '2027-10-08' })
    assert.equal((await options(page))[0], '2026, in place of 2027')
  })
})

test('another call has its own figures: the same programme in call 2023, 2025, and in the latest', async () => {
  await withPage(async (page) => {
    const answers = { ...uncalled, days: '5', kilometres: '695', greenTravel: 'no' }
    const more = () => page.text('.total-more')
    const isOnTop = /^et jusqu’à 158 € de plus si votre établissement paie des jours de voyage$/
    await page.open('fr', answers)
    await page.totalIs('704 €')
    assert.match(await more(), isOnTop)
    await page.answer('call', '2025')
    await page.totalIs('704 €')
    assert.match(await more(), isOnTop)
    await page.answer('travelDays', '1')
    await page.totalIs('783 €')
    assert.equal(await more(), undefined)
    await page.answer('travelDays', '')
    await page.answer('call', '2023')
    await page.totalIs('395 €')
    assert.equal(await more(), undefined)
    await page.answer('call', '')
    await page.totalIs('704 €')
  })
})

test('the assumed call leads to the list of calls', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...uncalled, days: '5' })
    const [first] = await page.texts('.with-button')
    assert.equal(
      first,
      'La bourse est payée par l’appel 2026. Dernier appel dont les chiffres sont connus ici. Changer',
    )
    await page.press('.with-button button')
    assert.equal(await page.focused(), 'call')
  })
})

test('a programme that has an online part by definition is not asked for it', async () => {
  const isAsked = (page) => page.within((root) => root.querySelector('[name="virtualPart"]') !== null)
  await withPage(async (page) => {
    await page.open('fr', { ...bip, days: '5', virtualPart: 'no' })
    assert.equal(await isAsked(page), false)
    assert.match(await page.text('.verdict'), /^Oui/)
    assert.ok(!/partie à distance/.test(await page.text('.print-only')))
    await page.answer('activity', 'shortBlended')
    assert.equal(await isAsked(page), true, 'another short stay is')
    assert.match(await page.text('.verdict'), /^Non/)
  })
})

test('a figure of another call stands beside, with its call', async () => {
  await withPage(async (page) => {
    const senegal = {
      role: 'student',
      direction: 'incoming',
      activity: 'SMS',
      country: 'SN',
      lengthKnownAs: 'duration',
      travelDays: '0',
    }
    await page.open('en', { ...senegal, months: '5', kilometres: '4500', call: '2024' })
    await page.totalIs('between €5,070 and €5,688')
    const [support, travel] = await page.texts('table tbody')
    assert.match(support, /With what your university published for call 2023: €4,250/)
    assert.match(support, /The institution published other figures for call 2023, and none for this one\./)
    assert.match(support, /With what your university published for call 2023, to compare/)
    assert.match(travel, /With what your university published for call 2023: €820/)
    await page.answer('monthlyRate', '850')
    assert.match(
      (await page.texts('table tbody'))[0],
      /By the figure you give\. €4,250 €850: the source that was read allows €900\./,
    )
  })
})

test('the region of a partner country is said, in the result and on the sheet', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...teaching, country: 'QA', lengthKnownAs: 'duration', days: '5' })
    assert.match(await page.text('.result > .hint'), /Qatar : pays partenaire, région 7\.$/)
    await page.answer('country', 'IT')
    assert.doesNotMatch(await page.text('.result > .hint'), /région/)
  })
})

test('an exchange that is not possible with a country says so, with what would change it', async () => {
  await withPage(async (page) => {
    const fromQatar = { ...teaching, direction: 'incoming', country: 'QA', call: '2025' }
    await page.open('fr', { ...fromQatar, lengthKnownAs: 'duration', days: '5' })
    assert.equal(await page.total(), 'Pas possible avec ce pays')
    assert.match(await page.text('.result .card'), /Ce type d’échange n’est pas possible avec ce pays : Qatar\./)
    const country = (await page.texts('.condition')).find((text) => text.startsWith('Pays de l’échange'))
    assert.match(country, /non remplie Votre réponse Qatar Demandé un pays avec lequel cet échange est possible/)
    assert.match(country, /Choisir un autre pays/)
  })
})

test('a territory of which no source speaks has no amount, and the page says why', async () => {
  await withPage(async (page) => {
    await page.open('fr', { role: 'student', direction: 'outgoing', activity: 'SMS', country: 'RE' })
    assert.equal(await page.total(), 'Aucun montant connu')
    assert.match(
      await page.text('.result .card'),
      /La Réunion a son propre code de pays, mais aucune source lue ne dit/,
    )
    assert.match((await page.texts('.condition')).join(), /Votre réponse La Réunion.*Les textes ne le disent pas\./)
  })
})

test('where the payer chooses, a payment has its shares, and the days within which it comes', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...uncalled, days: '5', kilometres: '695', travelDays: '0', call: '2025' })
    const payments = await page.text('[aria-labelledby="payments"]')
    assert.match(payments, /Avant le départ entre 492,80 € et 704 €/)
    assert.match(payments, /entre 70 % et 100 % : Soutien individuel, séjour court \(entre 276,50 € et 395 €\)/)
    assert.match(payments, /Délai dans les 30 jours qui suivent la signature du contrat de bourse/)
    assert.match(payments, /au plus 30 % : Soutien individuel/)
    assert.match(payments, /dans les 45 jours qui suivent le rapport du participant/)
    assert.match(await page.text('.result'), /Règle européenne : votre université ne publie pas la sienne\./)
  })
})

test('the dates lie within the project of the call, or the way to another call is shown', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...teaching, start: '2024-05-06', end: '2024-05-10', call: '2024' })
    const period = (await page.texts('.condition')).find((text) => text.startsWith('Dates du projet'))
    assert.match(period, /non remplie Votre réponse 6 mai 2024 Demandé du 1er août 2024 au 31 juillet 2027/)
    assert.match(period, /Choisir l’appel dont le projet couvre vos dates/)
    const button = (await page.texts('.condition button')).findIndex((text) => text === 'Changer : année de l’appel')
    await page.within((root, index) => root.querySelectorAll('.condition button')[index].click(), button)
    assert.equal(await page.focused(), 'call')
  })
})

for (const engine of engines) {
  test(`the call is chosen by keyboard: ${engine}`, async () => {
    await withPage(
      async (page) => {
        await page.open('fr', { ...uncalled, days: '5' })
        await page.tabTo('call')
        await page.browser.type('2023')
        assert.equal(await page.focused(), 'call')
        await page.totalIs('395 €')
        assert.equal((await page.fragment()).call, '2023')
      },
      { engine },
    )
  })
}
