// The answers in the fragment of the address: what a link holds, what Back does, and what a wrong link says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPage } from './calculator.mjs'
import { bip as student } from './people.mjs'

const { call, ...unpaid } = student
const bip = { ...unpaid, days: '15', call }

test('the fragment holds what was answered, with the rules version, and gives it back', async () => {
  await withPage(async (page) => {
    await page.open('fr')
    assert.deepEqual(await page.fragment(), {}, 'an untouched page has no fragment')
    for (const [name, value] of Object.entries(bip)) await page.answer(name, value)
    const { v: version, ...answers } = await page.fragment()
    assert.deepEqual(answers, { institution: 'usmb', ...bip }, 'and the institution, which was no question')
    assert.match(version, /^\d{4}-\d{2}-\d{2}$/)
    const total = await page.total()
    const link = page.raw.url()
    await page.load(link)
    await page.waitFor('.total-amount')
    assert.equal(await page.total(), total)
    assert.equal(page.raw.url(), link)
    assert.equal(await page.text('#arrival > .notice:not(.unsaid)'), undefined)
  })
})

test('the answer on fewer opportunities changes the result and is never in the address', async () => {
  await withPage(async (page) => {
    await page.open('fr', bip)
    await page.answer('fewerOpportunities', 'yes')
    assert.notEqual(await page.total(), '1 162 €')
    assert.ok(!('fewerOpportunities' in (await page.fragment())))
  })
})

test('each calculated form is one step of the history, and Back gives it back', async () => {
  await withPage(async (page) => {
    await page.open('fr', bip)
    await page.press('[type="submit"]')
    for (const days of ['1', '10', '14']) await page.answer('days', days)
    assert.equal(await page.total(), '1 106 €')
    await page.press('[type="submit"]')
    await page.answer('days', '30')
    assert.equal(await page.total(), '2 002 €')
    await page.raw.goBack()
    await page.totalIs('1 106 €')
    await page.raw.goBack()
    await page.totalIs('1 162 €')
    assert.equal(await page.within((root) => root.querySelector('[name="days"]').value), '15')
    await page.raw.goForward()
    await page.raw.goForward()
    await page.totalIs('2 002 €')
  })
})

test('a fragment typed by hand is followed without loading the page again', async () => {
  await withPage(async (page) => {
    await page.open('fr', bip)
    await page.raw.evaluate(
      (fragment) => (location.hash = fragment),
      new URLSearchParams({ ...bip, days: '5' }).toString(),
    )
    await page.totalIs('395 €')
  })
})

test('a link of older rules shows the result of today and says so in one line', async () => {
  await withPage(async (page) => {
    await page.open('fr', { v: '2023-04-05', ...bip })
    assert.equal(await page.total(), '1 162 €')
    assert.match(
      await page.text('.notice'),
      /^Ce lien a été fait avec les règles du 5 avril 2023 ; le résultat affiché suit celles du /,
    )
  })
})

const wrong = {
  'an unknown question': 'institution=usmb&role=student&direction=outgoing&activity=BIP&foo=1',
  'an unknown word': 'institution=usmb&role=student&direction=outgoing&activity=BIP&greenTravel=perhaps',
  'a day that is not in the calendar': 'institution=usmb&role=student&direction=outgoing&activity=BIP&start=2023-02-31',
  'an answer given twice': 'institution=usmb&role=student&role=student&direction=outgoing&activity=BIP',
  markup: `institution=usmb&role=student&direction=outgoing&activity=BIP&kilometres=${encodeURIComponent('<img src=x onerror=alert(1)>')}${'x'.repeat(40)}`,
  'a right-to-left mark': `institution=usmb&role=student&direction=outgoing&activity=BIP&kilometres=%E2%80%AE12`,
  'broken escapes': 'institution=usmb&role=student&direction=outgoing&activity=BIP&%E0%A4%A=%',
  'an old version that is no date': 'v=1.2.3&institution=usmb&role=student&direction=outgoing&activity=BIP',
}

for (const [name, fragment] of Object.entries(wrong)) {
  test(`a link with ${name} keeps the rest and says in one line that a part was left out`, async () => {
    await withPage(async (page) => {
      await page.open('en', fragment)
      assert.equal(
        await page.text('.notice'),
        'Part of the link could not be read and was left out. Please check the answers.',
      )
      assert.equal(await page.within((root) => root.querySelector('[name="activity"]:checked').value), 'BIP')
      assert.match(await page.total(), /€395/)
    })
  })
}

test('a fragment of ten thousand characters is left out whole, and told', async () => {
  await withPage(async (page) => {
    await page.open('en', `role=student&kilometres=${'9'.repeat(10_000)}`)
    assert.match(await page.text('.notice'), /left out/)
    assert.deepEqual(await page.within((root) => [...root.querySelectorAll('input:checked')].length), 0)
  })
})

test('answers of a link that the core refuses are shown at their questions, and nothing is guessed', async () => {
  await withPage(async (page) => {
    await page.open('en', { ...bip, days: '1000000000', country: 'ZZ' })
    assert.match(await page.text('#problem-days'), /Give a number from 1 to \d+/)
    assert.match(await page.text('#problem-country'), /does not know this answer/)
    assert.match(await page.total(), /^between €395 and €2,002/)
    assert.match((await page.texts('.result .notice')).join(' '), /without the answers that need correcting/)
    assert.equal(
      await page.within((root) => root.querySelector('[name="days"]').value),
      '1000000000',
      'nothing is lost',
    )
    await page.open('en', { ...bip, institution: 'nowhere' })
    assert.match(await page.text('#problem-institution'), /does not know this answer/)
  })
})

test('the other language keeps every answer, the private one too, and Back returns to the first', async () => {
  await withPage(async (page) => {
    await page.open('fr', bip)
    await page.answer('fewerOpportunities', 'yes')
    const inFrench = await page.total()
    await page.raw.click('#other-language')
    await page.eventually(
      () => page.text('#result'),
      (heading) => heading === 'Result',
    )
    assert.equal(new URL(page.raw.url()).pathname, '/en/')
    assert.equal((await page.fragment()).days, '15')
    assert.equal((await page.total()).replace(/\D/g, ''), inFrench.replace(/\D/g, ''))
    const around = await page.raw.evaluate(() => ({
      lang: document.documentElement.lang,
      title: document.title,
      heading: document.querySelector('h1').textContent,
      link: document.querySelector('#other-language').textContent,
    }))
    assert.deepEqual(around, {
      lang: 'en',
      title: 'Passerelle: work out my Erasmus+ grant',
      heading: 'Work out my Erasmus+ grant',
      link: 'Français',
    })
    await page.raw.goBack()
    await page.eventually(
      () => page.text('#result'),
      (heading) => heading === 'Résultat',
    )
    assert.equal(new URL(page.raw.url()).pathname, '/')
  })
})

test('the link to the other language is a link: opened apart, it shows the same answers', async () => {
  await withPage(async (page) => {
    await page.open('en', bip)
    const link = await page.raw.evaluate(() => document.querySelector('#other-language').href)
    await page.load(link)
    await page.waitFor('.total-amount')
    assert.equal(await page.total(), '1 162 €')
  })
})

test('the page works below any path', async () => {
  const { serve } = await import('../../scripts/serve.mjs')
  const { site } = await import('./calculator.mjs')
  const below = await serve(site, { prefix: '/some/where' })
  try {
    await withPage(async (page) => {
      page.address = below.address
      await page.open('en', bip)
      assert.equal(await page.total(), '€1,162')
      await page.raw.click('#other-language')
      await page.totalIs('1 162 €')
      assert.equal(new URL(page.raw.url()).pathname, '/some/where/')
    })
  } finally {
    await below.close()
  }
})

test('the link can be copied, with the rules of the result shown; where the browser refuses, it stands there', async () => {
  await withPage(async (page) => {
    const expected = async () => {
      const version = await page.raw.evaluate(() => document.querySelector('erasmus-grant').rulesVersion)
      return page.linkOf('fr', { v: version, institution: 'usmb', ...bip })
    }
    await page.open('fr', { v: '2023-04-05', ...bip })
    await page.raw.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text) => (globalThis.copied = text) },
      })
    })
    await page.press('.keep .copy')
    await page.eventually(
      () => page.text('.keep [role="status"]'),
      (text) => text === 'Lien copié.',
    )
    assert.equal(await page.raw.evaluate(() => globalThis.copied), await expected())
    await page.open('fr', bip)
    await page.raw.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })
    })
    await page.press('.keep .copy')
    await page.waitFor('.link-by-hand input')
    assert.equal(await page.within((root) => root.querySelector('.link-by-hand input').value), await expected())
  })
})

test('clearing empties the form and is one step that Back undoes', async () => {
  await withPage(async (page) => {
    await page.open('fr', bip)
    await page.press('[type="button"].clear')
    assert.deepEqual(await page.fragment(), {})
    assert.equal(await page.within((root) => root.querySelectorAll('form input:checked').length), 0)
    assert.equal(await page.text('.total-amount'), undefined)
    await page.raw.goBack()
    await page.totalIs('1 162 €')
  })
})

test('nothing is kept in the browser', async () => {
  await withPage(async (page) => {
    await page.open('fr', bip)
    await page.answer('days', '14')
    const kept = await page.raw.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }))
    assert.deepEqual(kept, { cookie: '', local: 0, session: 0, databases: 0 })
  })
})
