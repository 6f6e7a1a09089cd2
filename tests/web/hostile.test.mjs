// What nobody should type, paste or link to, and somebody does: it is told plainly, nothing is lost, nothing is
// executed. What wrong links say in detail stands in address.test.mjs, what nobody should browse with in
// surroundings.test.mjs, what a damaged module says in resilience.test.mjs.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { serve } from '../../scripts/serve.mjs'
import { load } from '../../scripts/vite/page-source.mjs'
import { plain, site, withPage } from './calculator.mjs'
import { followFragment } from './calculator-page.mjs'
import { engines, withBrowser } from './harness/engines.mjs'
import { bip, fifteenDays, teaching } from './people.mjs'

const days15 = new URLSearchParams({ ...bip, days: '15' }).toString()

let closedLists
before(async () => {
  const { fields, questions } = await load('question/fields.ts')
  const { yesOrNo } = await load('question/kinds.ts')
  const wordsOf = ({ kind, words }) => (kind === 'yesNo' ? yesOrNo : words)
  const closed = fields.filter((field) => wordsOf(questions[field]) !== undefined)
  closedLists = { fields, words: Object.fromEntries(closed.map((field) => [field, wordsOf(questions[field])])) }
})

const texts = {
  emoji: ['🚆🚆', '👩‍👩‍👧‍👦5', '5️⃣'],
  'right-to-left text and marks': ['\u202e51', 'שלום', '\u061c15', '\u206715\u2069'],
  'control characters': ['1\u00005', '\u001b[31m15', '\u007f', '\u0085\u009f'],
  'digits of another script': ['１５', '١٥', '१५', '𝟏𝟓', '²'],
  'other ways to write a number': ['1e3', '−5', '-5', '12,5,3', '0x10', 'NaN', 'Infinity', '1.2.3', '٫5', '½', '+5'],
  'too much': ['9'.repeat(40), '0.'.repeat(20), 'z̴̢̛͎̝͍'.repeat(4)],
  markup: [
    '<img src=x onerror=hacked=1>',
    '"><script>hacked=1</script>',
    '${hacked=1}',
    '{{hacked=1}}',
    "';hacked=1//",
  ],
  'words with a meaning elsewhere': ['__proto__', 'constructor', 'undefined', 'null', 'true', '[object Object]'],
}
const pastes = Object.entries(texts).flatMap(([kind, some]) => some.map((text) => [kind, text]))

/** Pastes a text over what stands in a field, in the place of the person, and gives what can be seen of it then. */
async function pasteInto([field, text]) {
  const calculator = document.querySelector('erasmus-grant')
  const root = calculator.shadowRoot
  const input = root.querySelector(`[name="${field}"]`)
  input.focus()
  input.select()
  document.execCommand('insertText', false, text) || (input.value = text)
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  const pasted = input.value
  input.blur()
  await calculator.updateComplete
  return {
    pasted,
    value: input.value,
    problem: root.querySelector(`#problem-${field}`)?.textContent,
    invalid: input.getAttribute('aria-invalid'),
    elements: [...root.querySelectorAll('img, script, iframe, object, embed, svg:not(.icon), [onerror]')].map(
      ({ outerHTML }) => outerHTML,
    ),
    executed: 'hacked' in globalThis,
  }
}

/** Every field in which a person writes freely, with a link that asks for it. */
const writtenFields = {
  days: { ...bip, days: '5' },
  months: { ...bip, activity: 'SMS', months: '5' },
  kilometres: { ...teaching, lengthKnownAs: 'duration', days: '5', kilometres: '9600' },
  teachingHours: { ...teaching, lengthKnownAs: 'duration', days: '5', teachingHours: '8' },
  yearOfStudy: { ...bip, days: '5', yearOfStudy: 'first' },
}

/** Every field in Chromium; in the others, which may paste otherwise, a number of each kind. */
const fieldsIn = (engine) => (engine === 'chromium' ? Object.keys(writtenFields) : ['days', 'kilometres'])

for (const engine of engines) {
  test(`${engine}: what is pasted stays as it is, is text, and is told to be no number`, async (context) => {
    const server = await serve(site)
    context.after(() => server.close())
    await withBrowser(engine, async (browser) => {
      for (const field of fieldsIn(engine)) {
        const language = field === 'days' || field === 'kilometres' ? '' : 'en/'
        await browser.open('about:blank')
        await browser.open(`${server.address}${language}#${new URLSearchParams(writtenFields[field])}`)
        await browser.until(
          (name) => Boolean(document.querySelector('erasmus-grant')?.shadowRoot?.querySelector(`[name="${name}"]`)),
          field,
        )
        for (const [kind, text] of pastes) {
          const { pasted, value, problem, invalid, elements, executed } = await browser.evaluate(pasteInto, [
            field,
            text,
          ])
          const where = `${field}: ${kind}: ${JSON.stringify(text)}`
          assert.equal(value, pasted, `${where}: is lost`)
          if (pasted.trim() === '') continue
          assert.ok(problem, `${where}: is not told, the field holds ${JSON.stringify(value)}`)
          assert.equal(invalid, 'true', where)
          assert.deepEqual(elements, [], where)
          assert.equal(executed, false, where)
        }
      }
      assert.deepEqual(await browser.reports(), { policy: [], errors: [], outside: [] })
    })
  })
}

test('spaces of every width between the thousands and marks of direction around them are read over', async () => {
  await withPage(async (page) => {
    await page.open('fr', writtenFields.kilometres)
    const total = await page.total()
    for (const text of ['9 600', '9\u00a0600', '9\u202f600', '9\u2009600', '\u200e9600\u200f', '9600\u00a0km']) {
      await page.answer('kilometres', text)
      assert.equal(await page.text('#problem-kilometres'), undefined, JSON.stringify(text))
      assert.equal(await page.total(), total, JSON.stringify(text))
    }
  })
})

const brokenFragments = [
  '%',
  '%zz',
  '%00',
  'role=%00student',
  'role=student%00',
  '%E2%80%AErole=student',
  'role=%ED%A0%80',
  '__proto__=1&constructor=2&toString=3&hasOwnProperty=4',
  'role=__proto__&activity=constructor&direction=toString',
  'role[]=student&role[__proto__]=1',
  'role=student&role=student',
  `role=student&kilometres=${'%31'.repeat(300)}`,
  '<img src=x onerror=hacked=1>',
  'role=<script>hacked=1</script>',
  'javascript:hacked=1',
  '/etc/passwd',
  '#role=student',
  'utm_source=mail&role=student',
  'role%3Dstudent%26activity%3DBIP',
  'role=student;activity=BIP;direction=outgoing',
  '{"role":"student"}',
  'language=xx&role=student',
  'v=9999-99-99&role=student',
  'call=2023.0&role=student',
  'start=2024-02-30&role=student',
  'role=student&'.repeat(800),
]

for (const engine of engines) {
  test(`${engine}: a link that is not one of ours is told, and the page can be answered`, async (context) => {
    const server = await serve(site)
    context.after(() => server.close())
    await withBrowser(engine, async (browser) => {
      const isThere = () => Boolean(document.querySelector('erasmus-grant')?.shadowRoot?.querySelector('form'))
      const english = engine === 'firefox'
      const address = `${server.address}${english ? 'en/' : ''}`
      await browser.open(address)
      await browser.until(isThere)
      for (const fragment of brokenFragments) {
        if (engine === 'chromium') {
          await browser.open('about:blank')
          await browser.open(`${address}#${fragment}`)
          await browser.until(isThere)
        } else {
          // By way of no fragment: what is said then is said of this link.
          await browser.evaluate(followFragment, '')
          await browser.evaluate(followFragment, new URL(`#${fragment}`, address).hash)
        }
        const { notice, executed } = await browser.evaluate(() => ({
          notice: document.querySelector('erasmus-grant').shadowRoot.querySelector('form .notice')?.textContent,
          executed: 'hacked' in globalThis,
        }))
        const expected = english ? /could not be read and was left out/ : /n’a pas pu être lue/
        assert.match(plain(notice ?? 'nothing'), expected, fragment.slice(0, 60))
        assert.equal(executed, false, fragment)
        assert.deepEqual(await browser.reports(), { policy: [], errors: [], outside: [] }, fragment.slice(0, 60))
      }
      await browser.evaluate((fragment) => (location.hash = fragment), days15)
      await browser.until(() => /1.?162/u.test(document.querySelector('erasmus-grant').shadowRoot.textContent))
    })
  })
}

/** In the page: random fragments one after the other; gives what broke the law, with the fragment that did it. */
async function randomFragments({ seed, count, sound, fields, words }) {
  let state = seed
  const random = (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
  const one = (list) => list[random(list.length)]
  const many = (most, make) => Array.from({ length: random(most) }, make).join('')
  const character = () =>
    one([
      () => String.fromCharCode(32 + random(95)),
      () => String.fromCharCode(random(0x10000)),
      () => String.fromCodePoint(random(0x110000)),
      () => one(['%', '&', '=', '+', '#', '\0', '\u202e', '\ud83d', '<', '"', '%zz', '%00', '%2', '&&', '==']),
    ])()
  const changed = (text) => {
    const place = random(text.length + 1)
    return one([
      () => text.slice(0, place),
      () => text.slice(place),
      () => text.slice(0, place) + character() + text.slice(place + random(3)),
      () => `${text}&${text}`,
      () => encodeURIComponent(text.toWellFormed()),
      () => text.replaceAll('%', '%25'),
      () => text.toUpperCase(),
      () => text.split('').reverse().join(''),
    ])()
  }
  const value = (field) =>
    one([
      () => one((Object.hasOwn(words, field) && words[field]) || ['2023', 'IT', '12', '2024-02-29']),
      () => many(12, character),
      () => `${random(40)}`,
    ])()
  const pair = () => {
    const field = one([...fields, 'v', 'language', '__proto__'])
    return `${field}=${one([encodeURIComponent, encodeURI, String])(value(field).toWellFormed())}`
  }
  const fragment = () =>
    one([
      () => many(60, character),
      () => changed(sound),
      () => changed(changed(changed(sound))),
      () => Array.from({ length: 1 + random(8) }, pair).join('&'),
    ])()

  const calculator = document.querySelector('erasmus-grant')
  const root = calculator.shadowRoot
  const broken = []
  let told = 0
  for (let left = count; left > 0; --left) {
    // A browser lets a page change its address two hundred times in ten seconds.
    await new Promise((resume) => setTimeout(resume, 55))
    const text = fragment()
    const before = location.href
    const followed = new Promise((resume) => addEventListener('hashchange', resume, { once: true }))
    try {
      location.hash = text
      if (location.href === before) continue
      await followed
      await calculator.updateComplete
    } catch (error) {
      broken.push([text, String(error)])
      continue
    }
    const notice = root.querySelector('form .notice')
    const problem = root.querySelector('.problem')
    if (notice || problem) ++told
    const breaks = (law) => broken.push([location.hash, law])
    for (const radio of root.querySelectorAll('[type="radio"]:checked'))
      if (radio.value !== '' && !words[radio.name].includes(radio.value)) breaks(`${radio.name} shows ${radio.value}`)
    for (const [name, said] of new URLSearchParams(location.hash.slice(1))) {
      if (fields.includes(name) && calculator.answers[name] === said) continue
      if (name === 'v' || name === 'language') continue
      if (!notice) breaks(`${name} is left out and not told`)
    }
    for (const field of fields) {
      const kept = calculator.answers[field]
      if (kept !== '' && words[field] && !words[field].includes(kept)) breaks(`${field} is ${kept}`)
    }
    for (const field of ['days', 'months', 'kilometres', 'teachingHours', 'yearOfStudy']) {
      const input = root.querySelector(`[name="${field}"]`)
      const isNumber = /^[\s\d.,']+(km)?$/iu.test(input?.value ?? '')
      if (input && input.value.trim() !== '' && !isNumber && !root.querySelector(`#problem-${field}`))
        breaks(`${field} shows ${input.value} and no problem`)
    }
    if (root.querySelector('img, script, iframe, object, embed, svg:not(.icon)')) breaks('an element was made of it')
    if (!root.querySelector('form')) breaks('the form is gone')
  }
  return { broken, told }
}

test('any text whatever as a fragment leaves a page that answers, with answers of its lists or a message', async (context) => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
  context.diagnostic(`SEED=${seed}`)
  await withPage(async (page) => {
    await page.open('en')
    const { broken, told } = await page.raw.evaluate(randomFragments, {
      seed,
      count: 300,
      sound: days15,
      ...closedLists,
    })
    assert.deepEqual(broken.slice(0, 5), [], `SEED=${seed}`)
    assert.ok(told > 60, `SEED=${seed}: ${told} told`)
    await page.raw.evaluate((fragment) => (location.hash = fragment), days15)
    await page.totalIs(fifteenDays.en)
  })
})

test('an answer that cannot be read is shown where it was not asked yet', async () => {
  await withPage(async (page) => {
    await page.open('en', 'role=student&kilometres=far')
    assert.ok(await page.text('#problem-kilometres'))
    await page.open('en', 'kilometres=far')
    assert.ok(await page.text('#problem-kilometres'))
    await page.press('[type="submit"]')
    await page.waitFor('#problem-summary')
    await page.press('#problem-summary button')
    assert.equal(await page.focused(), 'kilometres')
    await page.within((root) => root.querySelector('[name="kilometres"]').select())
    for (const key of ['Backspace', '7', '0', '0']) {
      await page.raw.keyboard.press(key)
      assert.equal(await page.focused(), 'kilometres', 'it does not go away while it is answered')
    }
    assert.equal(await page.within((root) => root.querySelector('[name="kilometres"]').value), '700')
    assert.equal((await page.fragment()).kilometres, '700')
  })
})
