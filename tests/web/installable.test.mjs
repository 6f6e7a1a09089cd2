// What a browser needs to offer the site as an application: a manifest for each language, icons of the sizes they claim.
import assert from 'node:assert/strict'
import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { serve } from '../../scripts/serve.mjs'
import { singleFile, site, withPage } from './calculator.mjs'
import { withBrowser } from './harness/engines.mjs'

const languages = { fr: '', en: 'en/' }

const manifestOf = async (folder) => JSON.parse(await readFile(join(site, folder, 'manifest.webmanifest'), 'utf8'))

/** Width and height, as the first chunk of a PNG says them. */
function sizeOf(png) {
  assert.equal(png.toString('latin1', 1, 4), 'PNG')
  assert.equal(png.toString('latin1', 12, 16), 'IHDR')
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
}

for (const [language, folder] of Object.entries(languages)) {
  test(`the ${language} manifest says what the page says, by relative addresses only`, async () => {
    const manifest = await manifestOf(folder)
    const page = await readFile(join(site, folder, 'index.html'), 'utf8')
    const entity = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    assert.equal(manifest.lang, language)
    assert.ok(page.includes(`<title>${entity(manifest.name)}</title>`))
    assert.ok(page.includes(`content="${entity(manifest.description)}"`))
    assert.ok(page.includes('<link rel="manifest" href="manifest.webmanifest">'))

    const below = 'https://www.univ.example/any/where/'
    const address = new URL(`${folder}manifest.webmanifest`, below)
    const within = (relative) => new URL(relative, address).href
    assert.equal(within(manifest.start_url), below + folder)
    assert.equal(within(manifest.scope), below, 'the other language is inside the application too')
    assert.equal(manifest.id, undefined, 'an id would be counted from the top of the server')
    for (const { src } of manifest.icons) assert.ok(within(src).startsWith(`${below}icons/`), src)
  })

  test(`the icons of the ${language} manifest are there, in the sizes it claims`, async () => {
    const { icons } = await manifestOf(folder)
    const claimed = icons.map(({ sizes, type, purpose = 'any' }) => `${purpose} ${type} ${sizes}`).sort()
    assert.deepEqual(claimed, [
      'any image/png 192x192',
      'any image/png 512x512',
      'any image/svg+xml any',
      'maskable image/png 192x192',
      'maskable image/png 512x512',
    ])
    for (const { src, sizes, type } of icons) {
      const icon = await readFile(join(site, folder, src))
      if (type === 'image/png') assert.equal(sizeOf(icon), sizes, src)
      else assert.match(icon.toString(), /^<svg [^>]*viewBox="0 0 32 32"/)
    }
  })
}

test('the mark is one: the icon of the window draws what the application draws', async () => {
  const page = await readFile(join(site, 'index.html'), 'utf8')
  const [, address] = /rel="icon"\s+href="data:image\/svg\+xml,([^"]*)"/.exec(page)
  const drawing = await readFile(join(site, 'icons/passerelle.svg'), 'utf8')
  const shapes = (svg) => ['d', 'rx', 'fill', 'stroke', 'stroke-width'].map((name) => attributes(svg, name))
  const attributes = (svg, name) =>
    [...svg.replaceAll("'", '"').matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value)
  assert.deepEqual(shapes(decodeURIComponent(address)), shapes(drawing))
})

test('a maskable icon is full to its edge, and its drawing stays where no mask cuts', async () => {
  await withPage(async (page) => {
    await page.open('fr')
    for (const size of [192, 512]) {
      const found = await page.raw.evaluate(async (source) => {
        const image = new Image()
        image.src = source
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = canvas.height = image.naturalWidth
        const context = canvas.getContext('2d')
        context.drawImage(image, 0, 0)
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
        const ground = [...data.slice(0, 4)]
        let farthest = 0
        for (let pixel = 0; pixel < data.length / 4; pixel++) {
          if (ground.every((value, channel) => data[pixel * 4 + channel] === value)) continue
          const x = (pixel % canvas.width) + 0.5 - canvas.width / 2
          const y = Math.floor(pixel / canvas.width) + 0.5 - canvas.width / 2
          farthest = Math.max(farthest, Math.hypot(x, y))
        }
        return { ground, farthest: farthest / canvas.width }
      }, `icons/passerelle-maskable-${size}.png`)
      assert.deepEqual(found.ground, [0x0b, 0x55, 0x63, 0xff])
      assert.ok(found.farthest > 0.2 && found.farthest <= 0.4, `the drawing reaches ${found.farthest} of the width`)
    }
  })
})

test('Chromium finds nothing against installing either language, below a prefix', async () => {
  const server = await serve(site, { prefix: '/university/grants' })
  try {
    await withBrowser('chromium', async (browser) => {
      const session = await browser.page.createCDPSession()
      for (const [language, folder] of Object.entries(languages)) {
        await browser.open(server.address + folder)
        await browser.until(() => document.querySelector('[data-text="worksOffline"]') !== null)
        const { url, errors, manifest } = await session.send('Page.getAppManifest')
        assert.equal(url, `${server.address}${folder}manifest.webmanifest`)
        assert.deepEqual(errors, [])
        assert.equal(manifest.startUrl, server.address + folder, language)
        assert.equal(manifest.scope, server.address)
        const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
        // A window of its own, as tests open it, is all that Chromium may say against it.
        const found = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')
        assert.deepEqual(found, [], language)
      }
    })
  } finally {
    await server.close()
  }
})

test('what surrounds the page has the colour of the page, light and dark', async () => {
  await withPage(async (page) => {
    await page.open('fr')
    for (const theme of ['light', 'dark']) {
      await page.browser.change({ theme })
      const [paper, around] = await page.raw.evaluate(() => {
        const meta = [...document.querySelectorAll('meta[name="theme-color"]')].find(
          ({ media }) => matchMedia(media).matches,
        )
        const sample = document.createElement('p')
        sample.style.color = meta.content
        document.body.append(sample)
        const colours = [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(sample).color]
        sample.remove()
        return colours
      })
      assert.equal(around, paper, theme)
    }
    const { background_color: behind, theme_color: around } = await manifestOf('')
    const light = await page.raw.evaluate(() => document.querySelector('meta[name="theme-color"]').content)
    assert.deepEqual([behind, around], [light, light])
  })
})

test('the single file asks for no manifest and no worker', async () => {
  const text = await readFile(singleFile, 'utf8')
  const found = ['serviceWorker', 'service-worker', 'webmanifest', 'workbox:', 'precache', 'newVersionReload`']
  assert.deepEqual(
    found.filter((word) => text.includes(word)),
    [],
  )
})

test('everything in the folder of public files reaches the site', async () => {
  const folder = new URL('../../web/public/', import.meta.url)
  for (const entry of await readdir(folder, { recursive: true })) await access(join(site, entry))
})
