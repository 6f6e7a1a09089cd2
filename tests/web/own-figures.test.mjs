// What the institution told the person: asked where it settles the amount, counted at once, kept like every answer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPage } from './calculator.mjs'
import { engines } from './harness/engines.mjs'
import { messagesOf } from './messages.mjs'
import { training } from './people.mjs'
import { fileOf, opened } from './kept-files.mjs'

/** A student of the university who spends the winter term of call 2025 in Germany. */
const germany = {
  institution: 'usmb',
  role: 'student',
  direction: 'outgoing',
  activity: 'SMS',
  country: 'DE',
  start: '2025-09-15',
  end: '2026-02-14',
  kilometres: '600',
}

/** Staff of the university trained in Italy, in a call for which it published nothing. */
const italy = { ...training, kilometres: '695', call: '2024' }

const asked = (page) =>
  page.within((root) => [...new Set([...root.querySelectorAll('[name]')].map(({ name }) => name))])

test('a long stay without a published rate names the cause, and the typed rate narrows it to a point', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...germany, travelDays: '0' })
    await page.totalIs('entre 1 769 € et 3 339 €')
    assert.match(await page.text('.cause'), /ne publie pas son taux.*Répondre : montant mensuel$/)
    assert.match(await page.text('.next'), /Votre établissement le sait\..*Répondre : montant mensuel$/)
    await page.press('.cause button')
    assert.equal(await page.focused(), 'monthlyRate')
    await page.answer('monthlyRate', '450,50 €')
    await page.totalIs('2 561,50 €')
    assert.match((await page.texts('table tbody'))[0], /D’après le chiffre que vous donnez\./)
    assert.match((await page.texts('table tbody'))[0], /L’appel européen, lui, prévoit : entre 1 460 € et 3 030 €/)
    assert.equal(await page.text('.next'), undefined)
    assert.equal(await page.text('.cause'), undefined)
    assert.equal((await page.fragment()).monthlyRate, '450,50 €')
  })
})

test('a figure beyond what the source allows counts, and is told at the question and at the line', async () => {
  await withPage(async (page) => {
    await page.open('en', { ...germany, monthlyRate: '900' })
    await page.totalIs('€4,809')
    const told =
      '€900: the source that was read allows from €292 to €606. Your figure counts as it is; please check it.'
    assert.deepEqual(await page.texts('.question .notice'), [told])
    assert.deepEqual(await page.texts('table .notice'), [told])
    const described = await page.within((root) => root.querySelector('#question-monthlyRate').ariaDescribedByElements)
    if (described) assert.equal(described.length, 2)
    const ids = await page.within((root) =>
      root.querySelector('#question-monthlyRate').getAttribute('aria-describedby'),
    )
    assert.equal(ids, 'hint-monthlyRate notice-monthlyRate')
    await page.answer('monthlyRate', '606')
    assert.deepEqual(await page.texts('.question .notice'), [])
  })
})

test('what is wrong with a figure is told at its field, in euros and in days', async () => {
  await withPage(async (page) => {
    await page.open('fr', germany)
    await page.within((root) => (root.querySelector('form details.form-section').open = true))
    for (const [field, text, told] of [
      ['monthlyRate', 'abc', 'À corriger : Écrivez un montant en euros, en chiffres, par exemple 450 ou 120,50.'],
      ['monthlyRate', '450,5055', 'À corriger : Écrivez un montant en euros, avec deux décimales au plus.'],
      ['monthlyRate', '20000', 'À corriger : Donnez un montant de 0,01 € à 10 000 €.'],
      ['monthlyRate', '0', 'À corriger : Donnez un montant de 0,01 € à 10 000 €.'],
      ['travelDays', '11', 'À corriger : Donnez un nombre de 0 à 10.'],
      ['fundedDays', '2,5', 'À corriger : Cette réponse ne donne pas un nombre entier. Arrondissez-la vous-même.'],
      ['fundedDays', '900', 'À corriger : Donnez un nombre de 0 à 800.'],
      [
        'interruptedDays',
        '150',
        'À corriger : L’interruption est aussi longue que le séjour. Donnez moins de jours que ceux du séjour.',
      ],
    ]) {
      await page.answer(field, text)
      assert.equal(await page.text(`#problem-${field}`), told, `${field} ${text}`)
      assert.equal(await page.total(), 'entre 1 769 € et 3 379,40 €', 'and the rest is computed without it')
      await page.answer(field, '')
    }
  })
})

test('paid days, travel days and an interruption change the days that count, and say so', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...germany, monthlyRate: '450', travelDays: '0' })
    await page.answer('interruptedDays', '10')
    assert.equal(await page.text('.counted'), '140 jours, comptés par mois de 30 jours')
    await page.totalIs('2 409 €')
    await page.answer('fundedDays', '100')
    assert.equal(await page.text('.counted'), '140 jours, comptés par mois de 30 jours, dont 100 jours payés')
    await page.totalIs('1 809 €')
    assert.ok(
      (await asked(page)).includes('interruptedDays'),
      'the interruption counts in the days, if not in the amount',
    )
    await page.answer('fundedDays', '30')
    assert.match(
      (await page.texts('.condition')).join(),
      /Jours payés non remplie Votre réponse 30 jours Demandé au moins 60 jours/,
    )
  })
})

test('staff are asked for the daily rate and the paid travel days, and both settle the amount', async () => {
  await withPage(async (page) => {
    await page.open('fr', italy)
    const [support] = await page.texts('table tbody')
    assert.match(support, /Avec ce que votre université a publié pour l’appel 2023 : entre 0 € et 950 €/)
    assert.match(support, /L’établissement ne publie pas son taux ; l’appel fixe une fourchette\./)
    assert.match(support, /L’établissement choisit : jours de voyage payés\. Répondre : jours de voyage payés/)
    await page.answer('dailyRate', '120')
    await page.answer('travelDays', '1')
    await page.totalIs('1 029 €')
    assert.match(await page.text('.counted'), /, plus 1 jour de voyage$/)
    for (const field of ['monthlyRate', 'travelPaid', 'outermostRegion', 'realTravelCost'])
      assert.ok(!(await asked(page)).includes(field), field)
  })
})

test('the lump sum that the institution may pay or not is a question of yes or no', async () => {
  await withPage(async (page) => {
    // Whom KA171 cannot reach is reached by KA131, which leaves the travel to the institution.
    await page.open('fr', { ...germany, country: 'QA', kilometres: '4800', start: '', end: '', call: '2023' })
    assert.match((await page.texts('.cause')).join(), /L’établissement choisit : forfait de voyage\./)
    await page.answer('travelPaid', 'no')
    assert.ok(!(await page.texts('table tbody')).some((line) => line.startsWith('Forfait de voyage')))
    await page.answer('travelPaid', 'yes')
    assert.ok((await page.texts('table tbody')).some((line) => /^Forfait de voyage.* 820 €/.test(line)))
  })
})

test('the real cost is asked of green journeys only, an outermost region of students who leave for long only', async () => {
  await withPage(async (page) => {
    await page.open('fr', germany)
    assert.ok(!(await asked(page)).includes('realTravelCost'))
    await page.answer('greenTravel', 'yes')
    await page.answer('realTravelCost', '1000')
    const line = (await page.texts('table tbody')).find((text) => text.startsWith('Trajet cher'))
    assert.match(line, /entre 0 € et 383 €/)
    await page.answer('outermostRegion', 'yes')
    assert.match((await page.texts('table tbody'))[0], /3 930 €/)
    await page.answer('activity', 'BIP')
    assert.ok(!(await asked(page)).includes('outermostRegion'))
    await page.open('fr', { ...germany, direction: 'incoming', country: 'SN' })
    assert.ok(!(await asked(page)).includes('outermostRegion'))
  })
})

test('an answer that a link brings is not folded away, and what nobody asks for is', async () => {
  await withPage(async (page) => {
    const isOpen = () => page.within((root) => root.querySelector('form details.form-section').open)
    await page.open('fr', germany)
    assert.equal(await isOpen(), false)
    await page.open('fr', { ...germany, fundedDays: '100' })
    assert.equal(await isOpen(), true)
  })
})

test('own figures are in the link, in the saved file and on the sheet; none of them is private', async () => {
  const own = { interruptedDays: '5', outermostRegion: 'no', monthlyRate: '450', fundedDays: '100', travelDays: '2' }
  await withPage(async (page) => {
    await page.open('fr', { ...germany, ...own })
    const total = await page.total()
    const { text } = await fileOf(page, 'save')
    assert.deepEqual(JSON.parse(text).answers, { ...germany, ...own })
    await page.open('fr')
    await opened(page, JSON.parse(text))
    assert.equal(await page.total(), total)
    const { v: version, ...given } = await page.fragment()
    assert.match(version, /^\d{4}/)
    assert.deepEqual(given, { ...germany, ...own })
    await page.print()
    const sheet = await page.text('.print-only')
    assert.match(sheet, /Connaissez-vous le montant mensuel de votre établissement \? 450 €/)
    assert.match(sheet, /Combien de jours sur place sont payés \? 100/)
    await page.afterPrint()
  })
})

for (const engine of engines) {
  test(`from the cause of an interval to a point, by keyboard: ${engine}`, async () => {
    await withPage(
      async (page) => {
        await page.open('fr', germany)
        const { questions, result } = messagesOf('fr')
        await page.tabTo(result.answer(questions.monthlyRate.name))
        await page.browser.press('Enter')
        assert.equal(await page.focused(), 'monthlyRate')
        await page.browser.type('450')
        await page.totalIs('2 559 €')
        assert.equal(await page.focused(), 'monthlyRate', 'nothing moves the focus while one types')
      },
      { engine },
    )
  })
}
