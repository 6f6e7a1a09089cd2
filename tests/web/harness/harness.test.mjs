// The harness proves itself on pages of its own: each engine answers, and what a policy refuses is told.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, before, test } from 'node:test'
import { serve } from '../../../scripts/serve.mjs'
import { engines, withBrowser } from './engines.mjs'

const page = (
  script,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>small</title><link rel="icon" href="data:," /></head>
<body><p id="answer">waiting</p>${script}</body></html>`

let folder
let server
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle pâge '))
  await writeFile(join(folder, 'index.html'), page('<script type="module" src="./page.js"></script>'))
  await writeFile(join(folder, 'page.js'), "document.getElementById('answer').textContent = 'answered'\n")
  await writeFile(
    join(folder, 'alone.html'),
    page(`<script>document.getElementById('answer').textContent = 'alone'</script>`),
  )
  server = await serve(folder)
})
after(async () => {
  await server?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
})

const answer = () => document.getElementById('answer').textContent

for (const engine of engines) {
  test(`${engine} opens a served page under its policy, and a file; refusals and outside requests are told`, async () => {
    await withBrowser(engine, async (browser) => {
      await browser.open(server.address)
      assert.equal(await browser.until(() => document.getElementById('answer').textContent === 'answered'), true)
      assert.equal(await browser.evaluate((left, right) => Promise.resolve(left + right), 20, 22), 42)
      assert.deepEqual(await browser.reports(), { policy: [], errors: [], outside: [] })

      await browser.evaluate(() => {
        const style = document.createElement('style')
        style.textContent = 'p { color: red }'
        document.head.append(style)
        console.error('a mistake')
        return fetch('http://localhost:9/elsewhere').catch(() => 0)
      })
      await browser.until(() => globalThis.passerelleWatch.policy.length >= 2)
      const { policy, errors } = await browser.reports()
      assert.match(policy.join('\n'), /style-src/)
      assert.match(policy.join('\n'), /connect-src/)
      assert.ok(errors.includes('a mistake'), `found ${errors}`)

      await browser.open(pathToFileURL(join(folder, 'alone.html')).href)
      assert.equal(await browser.evaluate(answer), 'alone')
      assert.deepEqual((await browser.reports()).outside, [])
    })
  })

  test(`${engine} tells a request that leaves the origin`, async () => {
    const open = await serve(folder, { policy: '' })
    const elsewhere = await serve(folder, { policy: '' })
    try {
      await withBrowser(engine, async (browser) => {
        await browser.open(open.address)
        const address = `${elsewhere.address}page.js`
        await browser.evaluate((wanted) => fetch(wanted, { mode: 'no-cors' }).then(() => 0), address)
        assert.deepEqual((await browser.reports()).outside, [address])
      })
    } finally {
      await open.close()
      await elsewhere.close()
    }
  })
}
