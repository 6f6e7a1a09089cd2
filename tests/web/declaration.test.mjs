// The grid of criteria proves what it says, and the declaration says what the grid amounts to.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { conformityOf, declarationOf, settingsFrom } from '../../scripts/vite/declaration.mjs'
import { markup as html } from '../../scripts/vite/markup.mjs'
import { load } from '../../scripts/vite/page-source.mjs'
import { messageFaults } from '../house/house.mjs'
import { plain, site, singleFile, withPage } from './calculator.mjs'
import { withBrowser } from './harness/engines.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const grid = JSON.parse(await readFile(join(root, 'docs/accessibility/rgaa.json'), 'utf8'))
const texts = {}
for (const language of ['fr', 'en']) texts[language] = (await load(`messages/declaration/${language}.ts`)).declaration

/** RGAA 4.1.2: how many criteria each theme has. */
const themes = {
  images: 9,
  frames: 2,
  colours: 3,
  multimedia: 13,
  tables: 8,
  links: 2,
  scripts: 5,
  mandatoryElements: 10,
  structure: 4,
  presentation: 14,
  forms: 13,
  navigation: 11,
  consultation: 12,
}

const isWritten = (text) => ['fr', 'en'].every((language) => (text?.[language] ?? '').length > 5)

test('the grid holds the 106 criteria, in order and in both languages', () => {
  const expected = Object.entries(themes).flatMap(([theme, count], index) =>
    Array.from({ length: count }, (_, place) => `${theme} ${index + 1}.${place + 1}`),
  )
  assert.equal(expected.length, 106)
  assert.deepEqual(Object.keys(grid.themes), Object.keys(themes))
  assert.deepEqual(
    grid.criteria.map(({ theme, number }) => `${theme} ${number}`),
    expected,
  )
  for (const { number, level, title } of grid.criteria) assert.ok(isWritten(title) && /^AA?$/.test(level), number)
})

test('each finding says how it is known', () => {
  for (const { number, status, test: proof, byHand, reason, found } of grid.criteria) {
    const ways = [proof, byHand, reason].filter((way) => way !== undefined).length
    const expected = { compliant: 1, notCompliant: 1, notApplicable: 1, notYetChecked: 0 }[status]
    assert.equal(ways, expected, `${number}, ${status}`)
    assert.equal(reason !== undefined, status === 'notApplicable', number)
    if (reason !== undefined) assert.ok(isWritten(grid.reasons[reason]), `${number}: ${reason}`)
    if (byHand !== undefined) {
      assert.match(byHand.date, /^\d{4}-\d{2}-\d{2}$/, number)
      assert.ok(byHand.date <= grid.date, `${number}: the declaration is older than the check`)
      assert.ok(isWritten(byHand.done), number)
    }
    assert.equal(found !== undefined, status === 'notCompliant', number)
    if (found !== undefined) assert.ok(isWritten(found), number)
  }
  const used = new Set(grid.criteria.map(({ reason }) => reason))
  for (const reason of Object.keys(grid.reasons)) assert.ok(used.has(reason), `${reason} is used`)
})

test('each test that is named as a proof is there', async () => {
  for (const { number, test: proof } of grid.criteria) {
    if (proof === undefined) continue
    assert.match(proof.file, /^tests\/.*\.test\.mjs$/, number)
    const source = await readFile(join(root, proof.file), 'utf8')
    assert.ok(source.includes(`\ntest('${proof.name}', `), `${number}: ${proof.file} has no test “${proof.name}”`)
  }
})

const invented = (...statuses) => ({ criteria: statuses.map((status) => ({ status })) })

for (const [statuses, state, percent] of [
  [['compliant', 'compliant', 'notApplicable'], 'whole', 100],
  [['compliant', 'notYetChecked'], 'partial', 50],
  [['compliant', 'compliant', 'notCompliant'], 'partial', 66],
  [['compliant', 'notCompliant', 'notYetChecked'], 'none', 33],
  [['notYetChecked', 'notApplicable'], 'none', 0],
]) {
  test(`${statuses.join(', ')}: ${state}, ${percent} %`, () => {
    const found = conformityOf(invented(...statuses))
    assert.deepEqual([found.state, found.percent], [state, percent])
  })
}

test('what is written is text, whatever it holds', () => {
  assert.equal(
    html`<p title="${'"<b>&'}">${'<script>'}${[html`<i>${'&'}</i>`]}${undefined}${false}</p>`.html.trim(),
    '<p title="&quot;&lt;b&gt;&amp;">&lt;script&gt;<i>&amp;</i></p>',
  )
})

test('a contact is a form or an address to write to, and anything else stops the build', () => {
  assert.deepEqual(settingsFrom({}), { publisher: undefined, contact: undefined })
  assert.equal(settingsFrom({ PASSERELLE_CONTACT: 'acces@example.org' }).contact, 'mailto:acces@example.org')
  assert.equal(settingsFrom({ PASSERELLE_CONTACT: 'https://example.org/form' }).contact, 'https://example.org/form')
  for (const wrong of ['javascript:alert(1)', 'http://example.org', 'nobody', 'https://', '"@x.y" <a@b.c>'])
    assert.throws(() => settingsFrom({ PASSERELLE_CONTACT: wrong }), /PASSERELLE_CONTACT must be/, wrong)
})

test('with a publisher and a contact the declaration names both; without, it gives a message to copy', () => {
  const write = (settings) => declarationOf(grid, texts.fr, 'fr', { level: 2, settings }).html
  const named = write(settingsFrom({ PASSERELLE_PUBLISHER: 'Université <X>', PASSERELLE_CONTACT: 'a@b.fr' }))
  assert.match(named, /Université &lt;X&gt; s’engage/)
  assert.match(named, /<a href="mailto:a@b.fr">Écrire à Université &lt;X&gt;<\/a>/)
  assert.doesNotMatch(named, /Message à copier/)
  assert.match(write(settingsFrom({})), /Message à copier/)
})

test('a failure stands in the declaration with its reason, and no state is claimed that the grid does not give', () => {
  const [first, ...others] = grid.criteria
  const found = { fr: 'Le titre manque <ici>.', en: 'The title is missing <here>.' }
  const failing = { ...grid, criteria: [{ ...first, status: 'notCompliant', found }, ...others] }
  const written = plain(declarationOf(failing, texts.en, 'en', { level: 2, settings: settingsFrom({}) }).html)
  assert.ok(written.includes(`${first.number} ${first.title.en}. The title is missing &lt;here&gt;.`))
  assert.ok(!written.includes(plain(texts.en.state.whole)))
})

test('both languages say the same things', () => {
  assert.deepEqual(messageFaults(texts), [])
})

test('the page’s script does not carry the declaration', async () => {
  const page = await readFile(join(site, 'index.html'), 'utf8')
  const [, script] = /<script[^>]*src="\.\/([^"]+)"/.exec(page)
  const code = await readFile(join(site, script), 'utf8')
  for (const sentence of [texts.en.derogations, texts.fr.remedies, grid.criteria[0].title.fr])
    assert.ok(!code.includes(sentence), sentence)
})

test('the mention at the foot leads to the declaration in the language that is spoken, and back', async () => {
  await withPage(async (page) => {
    const mention = () =>
      page.raw.evaluate(() => {
        const links = [...document.querySelectorAll('footer a')].filter((link) => link.checkVisibility())
        const shown = links.at(-1)
        return { words: shown.textContent, address: shown.href, others: links.length - 1 }
      })
    const { state } = conformityOf(grid)
    await page.open('fr')
    assert.deepEqual(await mention(), {
      words: texts.fr.mention[state],
      address: `${page.address}accessibilite/`,
      others: 2,
    })
    await page.raw.evaluate(() => document.querySelector('#other-language').click())
    await page.eventually(() => page.raw.evaluate(() => document.documentElement.lang === 'en'))
    assert.deepEqual(await mention(), {
      words: texts.en.mention[state],
      address: `${page.address}en/accessibility/`,
      others: 2,
    })
    const follow = (selector) =>
      Promise.all([
        page.raw.waitForNavigation(),
        page.raw.evaluate((wanted) => document.querySelector(wanted).click(), selector),
      ])
    await follow('footer p.by-language[lang="en"] a')
    assert.equal(await page.raw.evaluate(() => document.querySelector('h1').textContent), texts.en.title)
    await follow('nav a')
    assert.equal(page.raw.url(), `${page.address}accessibilite/`)
    assert.equal(await page.raw.evaluate(() => document.querySelector('h1').textContent), texts.fr.title)
    await follow('header p a')
    assert.equal(page.raw.url(), page.address)
  })
})

test('the declaration says the state, the share and every criterion, and asks nothing of script', async () => {
  await withPage(async (page) => {
    await page.raw.setJavaScriptEnabled(false)
    const { state, percent, applicable, counts } = conformityOf(grid)
    await page.load(`${page.address}accessibilite/`)
    await page.raw.setJavaScriptEnabled(true)
    const words = plain(await page.raw.evaluate(() => document.body.textContent))
    assert.ok(words.includes(plain(texts.fr.state[state])))
    assert.ok(words.includes(`${percent} % des ${applicable} critères applicables sont respectés.`))
    assert.ok(words.includes(plain(texts.fr.counts.notYetChecked(counts.notYetChecked))))
    assert.ok(words.includes('22 novembre 2026'))
    for (const { number, title } of grid.criteria) assert.ok(words.includes(plain(`${number} ${title.fr}`)), number)
    assert.equal(await page.raw.evaluate(() => document.scripts.length), 0)
  })
})

test('the single file unfolds to the declaration in the language it speaks', async () => {
  await withBrowser('chromium', async (browser) => {
    for (const language of ['fr', 'en']) {
      await browser.open('about:blank')
      await browser.open(`${pathToFileURL(singleFile)}#language=${language}`)
      const shown = await browser.until((wanted) => {
        if (document.documentElement.lang !== wanted) return false
        const [fold, ...others] = [...document.querySelectorAll('footer > details')].filter((each) =>
          each.checkVisibility(),
        )
        fold.open = true
        return {
          title: fold.querySelector('h2').innerText,
          isRead: fold.innerText.length > 2000,
          others: others.length,
        }
      }, language)
      assert.deepEqual(shown, { title: texts[language].title, isRead: true, others: 0 })
    }
    const { policy, errors, outside } = await browser.reports()
    assert.deepEqual({ policy, errors, outside }, { policy: [], errors: [], outside: [] })
  })
})
