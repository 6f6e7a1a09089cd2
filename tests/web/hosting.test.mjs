// docs/hosting.md is what webmasters go by: its policy is the build's, and our own server does what it asks.
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { siteHeaderPolicy, sitePolicy } from '../../scripts/policy.mjs'
import { serve } from '../../scripts/serve.mjs'
import { plain, site } from './calculator.mjs'
import { engines, withBrowser } from './harness/engines.mjs'

const words = await readFile(new URL('../../docs/hosting.md', import.meta.url), 'utf8')
const block = (language) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(words)[1]

/** The rows of the table: which files, and the two headers they are sent with. */
const rows = [...words.matchAll(/^\| `([^|]+)` \| `([^|]+)` \| `([^|]+)` \|$/gm)].map(([, files, type, caching]) => ({
  pattern: new RegExp(
    `^${files.startsWith('*') ? '(.*/)?' : ''}${files.replaceAll('.', '\\.').replace('*', '[^/]*')}$`,
  ),
  files,
  type,
  caching,
}))

const sentAlways = [...block('http').matchAll(/^([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value])

async function filesOfSite() {
  const found = await readdir(site, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1))
}

test('the policy stands in the document as the build makes it, for each server', () => {
  assert.equal(new Map(sentAlways).get('Content-Security-Policy'), siteHeaderPolicy)
  for (const server of ['nginx', 'apache']) {
    const configuration = block(server)
    for (const [name, value] of sentAlways) {
      assert.ok(configuration.includes(`${name} "${value}"`), `${server}: ${name}`)
    }
  }
  assert.ok(siteHeaderPolicy.startsWith(sitePolicy), 'the pages repeat what a meta element can say')
})

test('the server of npm start sends for every file what the document asks', async () => {
  const server = await serve(site, { prefix: '/bourse' })
  const used = new Set()
  try {
    for (const file of await filesOfSite()) {
      const row = rows.find(({ pattern }) => pattern.test(file))
      assert.ok(row, `docs/hosting.md says nothing of ${file}`)
      used.add(row)
      const response = await fetch(server.address + file)
      await response.arrayBuffer()
      assert.equal(response.headers.get('content-type'), row.type, file)
      assert.equal(response.headers.get('cache-control'), row.caching, file)
      for (const [name, value] of sentAlways) assert.equal(response.headers.get(name), value, file)
    }
    const folder = await fetch(`${server.address}en`, { redirect: 'manual' })
    assert.equal(folder.headers.get('location'), '/bourse/en/')
  } finally {
    await server.close()
  }
  assert.deepEqual(
    rows.filter((row) => !used.has(row)).map(({ files }) => files),
    [],
    'rows of the table without a file',
  )
})

test('both configurations name the types and the caching of the table', () => {
  for (const server of ['nginx', 'apache']) {
    const configuration = block(server)
    for (const { files, type, caching } of rows) {
      assert.ok(configuration.includes(type.split(';')[0]), `${server}: ${files} as ${type}`)
      assert.ok(configuration.includes(`"${caching}"`), `${server}: ${files}, ${caching}`)
    }
  }
})

for (const engine of engines) {
  test(`${engine}: a wasm file under a wrong type works all the same`, async () => {
    await withBrowser(engine, async (browser) => {
      for (const type of ['application/octet-stream', 'text/plain', 'text/html; charset=utf-8']) {
        const server = await serve(site, { otherTypes: { '.wasm': type } })
        try {
          await browser.open(`${server.address}#role=student&direction=outgoing&activity=BIP&country=IT&days=5`)
          const total = await browser.until(
            () => document.querySelector('erasmus-grant')?.shadowRoot?.querySelector('.total-amount')?.textContent,
          )
          assert.match(plain(total), /€/)
          await browser.until(() => document.querySelector('[data-text="worksOffline"]') !== null)
          assert.deepEqual(await browser.reports(), { policy: [], errors: [], outside: [] }, type)
        } finally {
          await server.close()
        }
      }
    })
  })
}

test('scripts under a wrong type leave the message that the document names', async () => {
  const server = await serve(site, { otherTypes: { '.js': 'text/plain' } })
  try {
    await withBrowser('chromium', async (browser) => {
      await browser.open(`${server.address}en/`)
      assert.match(
        await browser.evaluate(() => document.querySelector('main').innerText),
        /^The calculator is starting/,
      )
      const { errors } = await browser.reports()
      assert.ok(
        errors.some((error) => error.includes('/assets/')),
        errors.join('\n'),
      )
    })
  } finally {
    await server.close()
  }
})
