// The answer that one person's circumstances give: asked, counted, and kept only where it was asked to be.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPage } from './calculator.mjs'
import { bip, fileOf, opened, pressKeep, saved } from './kept-files.mjs'

const fragmentOf = (address) => Object.fromEntries(new URLSearchParams(new URL(address).hash.slice(1)))

test('the private answer goes into link, file and test only while its box is ticked, and never into the address', async () => {
  await withPage(async (page) => {
    await page.open('fr', bip)
    assert.equal(await page.text('.include-private'), undefined, 'nothing to ask while it is not answered')
    await page.answer('fewerOpportunities', 'yes')
    assert.equal(await page.within((shadow) => shadow.querySelector('.include-private').checked), false)
    const kept = async () => {
      await pressKeep(page, 'copy')
      await page.eventually(() => page.raw.evaluate(() => globalThis.copied))
      const link = await page.raw.evaluate(() => globalThis.copied)
      const file = JSON.parse((await fileOf(page, 'save')).text)
      const worked = JSON.parse((await fileOf(page, 'save-test')).text)
      return [fragmentOf(link).fewerOpportunities, file.answers.fewerOpportunities, worked.mobility.fewerOpportunities]
    }
    assert.deepEqual(await kept(), [undefined, undefined, undefined])
    await page.press('.include-private')
    assert.deepEqual(await kept(), ['yes', 'yes', true])
    assert.equal((await page.fragment()).fewerOpportunities, undefined)
    assert.ok(!page.raw.url().includes('fewer'))
    await page.press('.include-private')
    assert.deepEqual(await kept(), [undefined, undefined, undefined])
  })
})

test('a link made with the private answer gives it back, and takes it out of the address at once', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...bip, fewerOpportunities: 'yes' })
    const withTopUp = await page.total()
    assert.notEqual(withTopUp, '1 162 €')
    assert.equal(await page.text('#arrival'), undefined)
    assert.deepEqual(await page.fragment(), bip)
    assert.equal(await page.within((shadow) => shadow.querySelector('.include-private').checked), false)
    // Pasted into an open page, too; and it is no further step of the history.
    const steps = await page.raw.evaluate(() => history.length)
    await page.raw.evaluate(
      (fragment) => (location.hash = fragment),
      `${new URLSearchParams({ ...bip, days: '14' })}&fewer%4Fpportunities=yes`,
    )
    await page.eventually(
      async () => (await page.fragment()).days,
      (days) => days === '14',
    )
    assert.ok(!page.raw.url().includes('pportunities'))
    assert.notEqual(await page.total(), '1 106 €')
    assert.equal(await page.raw.evaluate(() => history.length), steps + 1)
  })
})

test('where a private question counts and the link or file is silent, it is named and asked, until it is answered', async () => {
  await withPage(async (page) => {
    const unsaid = {
      fr: ['Un lien ne dit jamais ceci : moins d’opportunités.', 'Ce fichier ne dit pas ceci : moins d’opportunités.'],
      en: ['A link never says this: fewer opportunities.', 'This file does not say this: fewer opportunities.'],
    }
    for (const [language, [link, file]] of Object.entries(unsaid)) {
      await page.open(language, bip)
      assert.ok((await page.text('.unsaid p')).startsWith(link))
      await page.press('.unsaid button')
      assert.equal(await page.focused(), 'fewerOpportunities')
      await page.answer('fewerOpportunities', 'no')
      assert.equal(await page.text('.unsaid'), undefined)
      await opened(page, saved())
      assert.ok((await page.text('.unsaid p')).startsWith(file))
      assert.equal(
        await page.within(
          (shadow) => shadow.querySelectorAll('[name="fewerOpportunities"][value="no"]:checked').length,
        ),
        0,
        'one person’s answer is not taken for another’s',
      )
    }
    // For staff the question does not count.
    await page.open('fr', {
      role: 'teachingStaff',
      direction: 'outgoing',
      activity: 'STA',
      country: 'JP',
      lengthKnownAs: 'duration',
      days: '5',
      kilometres: '9600',
    })
    await page.waitFor('.total-amount')
    assert.equal(await page.text('.unsaid'), undefined)
    // An empty page has nothing to ask.
    await page.open('fr')
    assert.equal(await page.text('#arrival'), undefined)
  })
})

test('Back keeps the private answer of each step while the page is open; clearing forgets it, and it is asked again', async () => {
  await withPage(async (page) => {
    await page.open('fr', bip)
    await page.answer('fewerOpportunities', 'yes')
    const withTopUp = await page.total()
    await opened(page, saved({ answers: { ...bip, days: '14' } }))
    assert.equal(await page.total(), '1 106 €')
    await page.raw.goBack()
    await page.totalIs(withTopUp)
    assert.equal(await page.text('.unsaid'), undefined)
    await page.raw.goForward()
    await page.totalIs('1 106 €')
    await page.press('.clear')
    await page.raw.goBack()
    await page.raw.goBack()
    await page.totalIs('1 162 €')
    assert.ok(await page.text('.unsaid'))
  })
})
