// Where the calculator cannot start, a person reads why: never an empty page, never a wheel that turns.
import assert from 'node:assert/strict'
import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { assetOf, plain, withChangedSite, withoutScript, withPage } from './calculator.mjs'
import { bip, fifteenDays } from './people.mjs'

async function messageOf(page, language) {
  await page.load(page.linkOf(language))
  await page.waitFor('.message')
  return page.text('.message')
}

test('without script the page says what it needs, in each language', async () => {
  await withPage(async (page) => {
    const read = async (language) => {
      await page.load(page.linkOf(language))
      return plain(await page.raw.evaluate(() => document.body.innerText))
    }
    await withoutScript(page, async () => {
      const french = await read('fr')
      assert.match(french, /a besoin de JavaScript/)
      assert.match(french, /Ce n’est pas un outil officiel/)
      assert.ok(!french.includes('démarre'), 'and does not say that it is starting')
      assert.match(await read('en'), /needs JavaScript/)
    })
  })
})

for (const [language, total] of Object.entries(fifteenDays)) {
  const isLast = {
    'the messages': (address) => address.includes(`/assets/${language}-`),
    'the core': (address) => address.endsWith('.wasm'),
  }
  for (const [name, holds] of Object.entries(isLast))
    test(`a link shows its result and unfolds what it answers, whatever arrives last: ${name} (${language})`, async () => {
      await withPage(async (page) => {
        const held = []
        await page.raw.setRequestInterception(true)
        page.raw.on('request', (request) => (holds(request.url()) ? held.push(request) : request.continue()))
        await page.load(page.linkOf(language, { ...bip, days: '16', interruptedDays: '1' }))
        await page.eventually(() => held.length)
        await new Promise((resolved) => setTimeout(resolved, 700)) // the others arrive
        for (const request of held) await request.continue()
        await page.totalIs(total)
        assert.ok(await page.within((root) => root.querySelector('[name="interruptedDays"]').closest('details').open))
      })
    })
}

test('without WebAssembly the page says so', async () => {
  await withPage(async (page) => {
    const { identifier } = await page.raw.evaluateOnNewDocument(() => delete globalThis.WebAssembly)
    assert.match(await messageOf(page, 'fr'), /^Ce navigateur ne peut pas faire le calcul/)
    assert.match(await messageOf(page, 'en'), /^This browser cannot do the computation/)
    await page.raw.removeScriptToEvaluateOnNewDocument(identifier)
  })
})

test('a wasm file that is missing, truncated or not wasm at all is told apart from a slow one', async () => {
  const missing = [/404/]
  await withChangedSite(
    async (folder) => rm(await assetOf(folder, '.wasm')),
    async (page) => {
      assert.match(await messageOf(page, 'fr'), /^Le calculateur n’a pas pu être chargé/)
      assert.match(await messageOf(page, 'en'), /^The calculator could not be loaded/)
    },
    missing,
  )
  const spoilt = {
    truncated: async (file) => truncate(file, 10_000),
    empty: async (file) => truncate(file, 0),
    'not wasm': async (file) => writeFile(file, '<!doctype html><title>Not found</title>'),
  }
  for (const [name, spoil] of Object.entries(spoilt)) {
    await withChangedSite(
      async (folder) => spoil(await assetOf(folder, '.wasm')),
      async (page) => {
        assert.match(await messageOf(page, 'fr'), /^Le calculateur est abîmé/, name)
        assert.match(await messageOf(page, 'en'), /^The calculator is damaged/, name)
      },
    )
  }
})

test('a script that does not arrive leaves a message, not a blank page', async () => {
  await withChangedSite(
    async (folder) => rm(await assetOf(folder, '.js')),
    async (page) => {
      await page.load(page.linkOf('fr'))
      const text = plain(await page.raw.evaluate(() => document.querySelector('main').innerText))
      assert.match(text, /Si ce message reste affiché, rechargez la page/)
    },
    [/404/, /could not load/],
  )
})

test('a defect of the data is shown with its file, line and place, and no amount is', async () => {
  await withChangedSite(
    async (folder) => {
      const file = await assetOf(folder, '.js')
      const script = await readFile(file, 'utf8')
      const spoilt = script.replace(/(\\?")minimumDays\1:\s*5,/, '$1minimumDays$1:$1five$1,')
      assert.notEqual(spoilt, script, 'the data stand in the script')
      await writeFile(file, spoilt)
    },
    async (page) => {
      const message = await messageOf(page, 'fr')
      assert.match(message, /^Les données du calculateur ont un défaut/)
      assert.match(message, /institutions\/usmb\.json/)
      assert.match(message, / \/figures\/durations\/\d+\/minimumDays/)
      assert.match(message, /wrongKind/)
      assert.equal(await page.text('.total'), undefined)
      assert.match(await messageOf(page, 'en'), /^The calculator’s data have a defect/)
    },
  )
})

test('pasted emoji, right-to-left marks and markup are told at the field, kept, and run nothing', async () => {
  await withPage(async (page) => {
    await page.open('fr', { role: 'teachingStaff', direction: 'outgoing', activity: 'STA', country: 'JP' })
    for (const text of [
      '🚆🚆',
      '\u202e9500',
      '<img src=x onerror=alert(1)>',
      '9'.repeat(30),
      '1e300',
      'NaN',
      '-5',
      '0x10',
    ]) {
      await page.answer('kilometres', text)
      assert.ok(await page.text('#problem-kilometres'), text)
      assert.equal(await page.within((root) => root.querySelector('[name="kilometres"]').value), text)
      assert.match(await page.total(), /^entre/i, 'the rest still counts')
    }
    await page.answer('kilometres', '12')
    assert.equal(await page.text('#problem-kilometres'), undefined)
  })
})
