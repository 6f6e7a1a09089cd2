// Keeping a calculation, on the page: it is saved, opened again, and told plainly where it cannot be. What a file may hold
// stands in simulation.test.mjs.
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { serve } from '../../scripts/serve.mjs'
import { plain, singleFile, site, withPage } from './calculator.mjs'
import { engines, withBrowser } from './harness/engines.mjs'
import { bip, catchFiles, giveFile, give, lastFile, opened, saved, whole } from './kept-files.mjs'

const total = () => document.querySelector('erasmus-grant')?.shadowRoot?.querySelector('.total-amount')?.textContent
const isReady = () => document.querySelector('erasmus-grant')?.shadowRoot?.querySelector('form') !== null

/** The site over http, and the single file from a folder. */
async function withAddress(kind, use) {
  if (kind === 'single file') return use(pathToFileURL(singleFile).href)
  const server = await serve(site)
  try {
    return await use(server.address)
  } finally {
    await server.close()
  }
}

for (const engine of engines) {
  for (const kind of ['site', 'single file']) {
    test(`${engine}, ${kind}: a calculation is saved, opened again into an empty form, and is the same`, async () => {
      await withAddress(kind, (address) =>
        withBrowser(engine, async (browser) => {
          await browser.open('about:blank')
          await browser.open(`${address}#${new URLSearchParams({ ...bip, kilometres: '499,7' })}`)
          const before = plain(await browser.until(total))
          await browser.evaluate(catchFiles)
          await browser.evaluate(() =>
            document.querySelector('erasmus-grant').shadowRoot.querySelector('.keep .save').click(),
          )
          const file = await browser.evaluate(lastFile)
          assert.match(file.name, /^passerelle-simulation-\d{4}-\d{2}-\d{2}\.json$/)
          assert.deepEqual([file.isBlob, file.type], [true, 'application/json'])
          assert.deepEqual(JSON.parse(file.text).answers, { ...bip, kilometres: '499,7' })

          await browser.open('about:blank')
          await browser.open(address)
          await browser.until(isReady)
          assert.equal(await browser.evaluate(total), undefined)
          await browser.evaluate(giveFile, file.text)
          assert.equal(plain(await browser.until(total)), before)
          assert.match(await browser.evaluate(() => location.hash), /kilometres=499%2C7/)
          assert.deepEqual(await browser.reports(), { policy: [], errors: [], outside: [] })
        }),
      )
    })
  }
}

test('a file really arrives among the downloads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-downloads-'))
  try {
    await withPage(async (page) => {
      await page.open('fr', bip)
      const session = await page.raw.createCDPSession()
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
        browserContextId: page.raw.browserContext().id,
      })
      await page.press('.keep .save')
      const name = (await page.text('.keep [role="status"]')).match(/passerelle-simulation-[\d-]+\.json/)[0]
      const text = await page.eventually(() => readFile(join(folder, name), 'utf8').catch(() => ''))
      assert.deepEqual(JSON.parse(text).answers, bip)
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('an opened file is one step of the history; Back returns to the answers it replaced, and Forward to it', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...bip, days: '5' })
    assert.equal(await page.total(), '395 €')
    await opened(page, saved())
    assert.equal(await page.total(), '1 162 €')
    assert.equal(await page.focused(), 'arrival')
    assert.match(await page.text('#arrival'), /^Calcul ouvert. Il a été enregistré le 22 novembre 2026./)
    await page.answer('days', '14')
    assert.equal(await page.total(), '1 106 €')
    for (const expected of ['1 162 €', '395 €']) {
      await page.raw.goBack()
      await page.totalIs(expected)
    }
    await page.raw.goForward()
    await page.totalIs('1 162 €')
  })
})

test('the same file can be opened twice, in the other language too, and the form says so while it is empty', async () => {
  await withPage(async (page) => {
    await page.open('en')
    assert.equal(await page.text('form .open-file label'), 'Open a saved calculation')
    await opened(page, saved({ rulesVersion: '2023-04-05' }))
    assert.equal(await page.total(), '€1,162')
    assert.equal(await page.within((shadow) => shadow.querySelectorAll('#open-file').length), 1)
    assert.match(
      await page.text('#arrival'),
      /This file was made with the rules of 5 April 2023; the result shown follows/,
    )
    await page.raw.click('#other-language')
    await page.eventually(
      () => page.text('#arrival'),
      (text) => /Ce fichier a été fait avec les règles du 5 avril 2023 ; le résultat affiché suit/.test(text),
    )
    await page.answer('days', '5')
    await give(page, saved())
    await page.totalIs('1 162 €')
  })
})

for (const [language, told, unchanged] of [
  [
    'en',
    {
      foreign: /not a calculation saved here/,
      cut: /incomplete or damaged/,
      otherFormat: /another version of the calculator/,
      noAnswers: /no answer that can be used.*Left out: who you are, not a possible answer/,
      tooLarge: /too large/,
    },
    'Your answers have not changed.',
  ],
  [
    'fr',
    {
      foreign: /n’est pas un calcul enregistré ici/,
      cut: /incomplet ou abîmé/,
      otherFormat: /autre version du calculateur/,
      noAnswers: /aucune réponse utilisable.*Laissé de côté : votre statut, réponse impossible/,
      tooLarge: /trop grand/,
    },
    'Vos réponses n’ont pas changé.',
  ],
]) {
  test(`a file that cannot be opened is told plainly and changes nothing (${language})`, async () => {
    await withPage(async (page) => {
      await page.open(language, bip)
      const before = { total: await page.total(), address: page.raw.url() }
      const files = {
        foreign: '<script>globalThis.hacked = true</script>',
        cut: whole.slice(0, 90),
        otherFormat: saved({ formatVersion: 2 }),
        noAnswers: saved({ answers: { role: '<b>king</b>' } }),
        tooLarge: ' '.repeat(70_000),
      }
      for (const [defect, file] of Object.entries(files)) {
        await give(page, file)
        const text = await page.eventually(
          () => page.text('#not-opened'),
          (found) => told[defect].test(found),
        )
        assert.ok(text.includes(unchanged), text)
        assert.deepEqual({ total: await page.total(), address: page.raw.url() }, before)
      }
      await page.answer('days', '14')
      assert.equal(await page.text('#not-opened'), '', 'and the message goes when it is answered')
    })
  })
}

test('hostile names and texts of a file are shown as text, short and the right way round', async () => {
  await withPage(async (page) => {
    await page.open('en')
    const names = [
      '<img src=x onerror="hacked=1">',
      '\u202egnp.exe',
      'x'.repeat(10_000),
      ...Array.from({ length: 20 }, (_, index) => `n${index}`),
    ]
    await opened(page, saved({ answers: { ...bip, ...Object.fromEntries(names.map((name) => [name, '1'])) } }))
    const lines = await page.texts('.left-out li')
    assert.equal(lines.length, 13)
    assert.equal(lines[0], 'Left out: “<img src=x onerror="hacked=1">”, not known here')
    assert.equal(lines[1], 'Left out: “gnp.exe”, not known here')
    assert.equal(lines[2], `Left out: “${'x'.repeat(40)}…”, not known here`)
    assert.equal(lines.at(-1), 'and 11 more')
    assert.equal(await page.within((shadow) => shadow.querySelectorAll('img').length), 0)
    assert.equal(await page.raw.evaluate(() => globalThis.hacked), undefined)
    assert.equal(await page.total(), '€1,162')
  })
})

test('what a link leaves out is named in it too', async () => {
  await withPage(async (page) => {
    await page.open('fr', `${new URLSearchParams(bip)}&days=3&foo=1&country2=IT&v=1`)
    assert.deepEqual(await page.texts('.left-out li'), [
      'Laissé de côté : nombre de jours, donné une seconde fois',
      'Laissé de côté : « foo », inconnu ici',
      'Laissé de côté : « country2 », inconnu ici',
      'Laissé de côté : version des règles, réponse impossible',
    ])
  })
})
