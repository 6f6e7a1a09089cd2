// The sheet for paper: what it says, in which order, and the address that a telephone reads from it. What it looks like
// stands in print.test.mjs.
import { createPasserelle } from 'passerelle'
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { publishedAddress } from '../../scripts/vite/published-address.mjs'
import { plain, withPage } from './calculator.mjs'
import { bip, pressKeep } from './kept-files.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The day a figure last changed, which a link names. */
const version = (await createPasserelle()).about().value.rulesVersion
const dayIn = (locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(version))

test('the print button prints, and printing settles the form', async () => {
  await withPage(async (page) => {
    await page.open('fr', bip)
    await page.answer('days', '14')
    await pressKeep(page, 'print')
    assert.equal(await page.raw.evaluate(() => globalThis.printed), 1)
    await page.answer('days', '5')
    await page.raw.goBack()
    await page.totalIs('1 106 €')
  })
})

/** What is shown on paper, with the place of each part. */
const sheet = async (page) => {
  await page.browser.paper(true)
  const found = await page.within(async (shadow) => {
    dispatchEvent(new Event('beforeprint'))
    const parts = ['.total', '.print-only', 'table']
    while (!parts.every((part) => shadow.querySelector(part))) await new Promise((resolved) => setTimeout(resolved, 20))
    const tops = parts.map((part) => shadow.querySelector(part).getBoundingClientRect().top)
    return {
      tops,
      text: shadow.querySelector('.calculator').innerText,
      // The boxes beside the papers are for a pen.
      controls: [...shadow.querySelectorAll('button, input, select, form, .keep')].filter(
        (part) => part.checkVisibility() && !part.closest('.ready'),
      ).length,
      cut: [...shadow.querySelectorAll('table tr, tbody, .printed')].filter(
        (part) => getComputedStyle(part).breakInside !== 'avoid',
      ).length,
      loose: [...shadow.querySelectorAll('.result h2, .result h3')].filter(
        (part) => getComputedStyle(part).breakAfter !== 'avoid',
      ).length,
      codes: shadow.querySelectorAll('.printed svg').length,
    }
  })
  await page.browser.paper(false)
  return { ...found, text: plain(found.text) }
}

test('the sheet begins with the total and says by which rules, when, from where, and what is not in the address', async () => {
  await withPage(async (page) => {
    const said = {
      fr: [
        /Bourse estimée/,
        /appel 2023/,
        /Estimation : l’établissement décide/,
        /Imprimé le \d+ \S+ \d{4} à \d{2}:\d{2}, depuis http:\/\/\S+#v=\S+days=15/,
        new RegExp(`Règles du ${dayIn('fr')}`),
        /Oui \(absent du lien\)/,
      ],
      en: [
        /Estimated grant/,
        /call 2023/,
        /Estimate: the institution decides/,
        /Printed on \d+ \S+ \d{4}.*, from http:\/\/\S+en\/#v=\S+days=15/,
        new RegExp(`Rules of ${dayIn('en-GB')}`),
        /Yes \(not in the link\)/,
      ],
    }
    for (const [language, patterns] of Object.entries(said)) {
      await page.open(language, { v: version, ...bip })
      await page.answer('fewerOpportunities', 'yes')
      const { tops, text, controls, cut, loose, codes } = await sheet(page)
      for (const pattern of patterns) assert.match(text, pattern)
      assert.deepEqual(
        tops,
        tops.toSorted((one, other) => one - other),
      )
      assert.deepEqual({ controls, cut, loose, codes }, { controls: 0, cut: 0, loose: 0, codes: 0 })
      assert.ok(!/fewerOpportunities/.test(text))
    }
  })
})

test('the published address of a build is the https address of a folder, or none', () => {
  assert.equal(publishedAddress({}), '')
  assert.equal(publishedAddress({ PASSERELLE_ADDRESS: '' }), '')
  assert.equal(publishedAddress({ PASSERELLE_ADDRESS: 'https://example.edu/grants/' }), 'https://example.edu/grants/')
  for (const wrong of [
    'http://example.edu/',
    'https://example.edu/grants',
    'https://a:b@example.edu/',
    'https://example.edu/?a',
    'https://example.edu/#a',
    'example.edu',
    'javascript:alert(1)',
  ])
    assert.throws(
      () => publishedAddress({ PASSERELLE_ADDRESS: wrong }),
      /PASSERELLE_ADDRESS: expected the https address/,
      wrong,
    )
})

test('a build with a published address prints it, with a QR code that a telephone reads as the same', async () => {
  const decode = createRequire(import.meta.url)('jsqr')
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-published-'))
  try {
    const address = 'https://example.edu/grants/'
    const words = ['build', '--mode', 'site', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir']
    const env = { ...process.env, PASSERELLE_ADDRESS: address }
    await promisify(execFile)(`${root}node_modules/.bin/vite`, words, { cwd: root, env })
    await withPage(
      async (page) => {
        await page.open('en', { ...bip, v: version })
        await page.answer('fewerOpportunities', 'yes')
        await page.eventually(
          () => sheet(page),
          ({ codes }) => codes === 1,
        )
        const link = `${address}en/#${new URLSearchParams({ v: version, ...bip })}`
        assert.ok((await sheet(page)).text.includes(`from ${link}`))
        const { pixels, side, name } = await page.within(async (shadow) => {
          const code = shadow.querySelector('.printed svg').cloneNode(true)
          const side = 8 * Number(code.getAttribute('viewBox').split(' ')[2])
          code.setAttribute('width', side)
          code.setAttribute('height', side)
          code.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
          const image = new Image()
          image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(code))}`
          await image.decode()
          const canvas = new OffscreenCanvas(side, side).getContext('2d')
          canvas.drawImage(image, 0, 0)
          return {
            pixels: [...canvas.getImageData(0, 0, side, side).data],
            side,
            name: code.getAttribute('aria-label'),
          }
        })
        assert.equal(decode(new Uint8ClampedArray(pixels), side, side).data, link)
        assert.equal(name, 'QR code of this address')
      },
      { folder },
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
