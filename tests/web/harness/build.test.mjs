// The steps that make the pages say no by name, and put a document together as its policy wants it.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { fillIn, refuseInline } from '../../../scripts/vite/language-pages.mjs'
import { inline } from '../../../scripts/vite/single-file.mjs'

test('a placeholder becomes the text of the language, made safe for HTML', () => {
  const values = { title: 'Bourse & « aide »', page: { lead: '<b> "now" $&' } }
  assert.equal(
    fillIn('{{title}}|{{ page.lead }}', values, 'fr'),
    'Bourse &amp; « aide »|&lt;b&gt; &quot;now&quot; $&amp;',
  )
})

test('a placeholder without a text stops the build by name', () => {
  assert.throws(() => fillIn('{{page.absent}}', { page: {} }, 'en'), /"page\.absent" in web\/messages\/en\.ts/)
})

for (const [what, html] of [
  ['an inline script', '<script type="module">1</script>'],
  ['a style element', '<style>p {}</style>'],
  ['a style attribute', '<p class="a" style="color: red">'],
  ['an event attribute', '<body onload="go()">'],
]) {
  test(`${what} in the site stops the build by name`, () => {
    assert.throws(() => refuseInline(html, 'index.html'), new RegExp(what))
  })
}

test('what the site may hold is not refused', () => {
  refuseInline('<p data-style="a" lang="fr">one on=1</p><script type="module" src="./a.js"></script>', 'index.html')
})

const page = `<head><meta charset="utf-8" /><link rel="icon" href="./a.svg" />
<script type="module" crossorigin src="./a.js"></script><link rel="stylesheet" href="./a.css"></head><body></body>`

test('the single file holds everything, and its policy names what may run by hash', () => {
  const code = 'const text = "</script><!-- $& -->"'
  const bundle = { 'a.js': { code }, 'a.css': { source: 'p{}' }, 'a.svg': { source: '<svg/>' } }
  const html = inline(page, bundle)
  const [, script] = /<script type="module">([\s\S]*?)<\/script>/.exec(html)
  assert.equal(script, 'const text = "<\\/script><\\!-- $& -->"')
  assert.ok(html.includes(`'sha256-${createHash('sha256').update(script).digest('base64')}'`))
  assert.ok(html.includes(`style-src 'sha256-${createHash('sha256').update('p{}').digest('base64')}'`))
  assert.ok(html.includes(`href="data:image/svg+xml;base64,${btoa('<svg/>')}"`))
  assert.deepEqual(Object.keys(bundle), [])
})

test('a part that the bundle lacks stops the build by name', () => {
  assert.throws(() => inline(page, {}), /\.\/a\.js is not in the bundle/)
})
