// What nobody should type, paste, link to or browse with, and somebody does: it is told plainly, nothing is lost,
// nothing is executed. What wrong links say in detail stands in address.test.mjs, what a damaged module says in
// resilience.test.mjs.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { sitePolicy } from '../../scripts/policy.mjs'
import { serve } from '../../scripts/serve.mjs'
import { load } from '../../scripts/vite/page-source.mjs'
import { plain, site, withPage } from './calculator.mjs'
import { engines, withBrowser } from './harness/engines.mjs'

const bip = { role: 'student', direction: 'outgoing', activity: 'BIP', country: 'IT', lengthKnownAs: 'duration' }
const days15 = new URLSearchParams({ ...bip, days: '15' }).toString()
const teaching = { role: 'teachingStaff', direction: 'outgoing', activity: 'STA', country: 'JP' }

let closedLists
before(async () => {
  const { roles, directions, activities, lengthsKnownAs, yesOrNo, fields } = await load('answers.ts')
  closedLists = {
    fields,
    words: {
      role: roles,
      direction: directions,
      activity: activities,
      lengthKnownAs: lengthsKnownAs,
      greenTravel: yesOrNo,
      virtualPart: yesOrNo,
      teachingContract: yesOrNo,
    },
  }
})

/** Runs `program` in the page before its own scripts, for the next documents that `use` opens. */
async function inA(world, use) {
  await withPage(async (page) => {
    await page.raw.evaluateOnNewDocument(world)
    await use(page)
  })
}

const expectedTotals = { fr: '1 162 €', en: '€1,162' }

/** The page does all it did: in both languages, a link shows its answer and an answer changes it. */
async function assertAnswers(page) {
  for (const [language, total] of Object.entries(expectedTotals)) {
    await page.open(language, days15)
    assert.equal(await page.total(), total)
    await page.answer('days', '5')
    assert.match(await page.total(), /395/)
  }
}

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

for (const engine of engines) {
  test(`${engine}: what is pasted stays as it is, is text, and is told to be no number`, async (context) => {
    const server = await serve(site)
    context.after(() => server.close())
    await withBrowser(engine, async (browser) => {
      for (const [field, answers] of Object.entries(writtenFields)) {
        const language = field === 'days' || field === 'kilometres' ? '' : 'en/'
        await browser.open('about:blank')
        await browser.open(`${server.address}${language}#${new URLSearchParams(answers)}`)
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
      for (const [index, fragment] of brokenFragments.entries()) {
        const english = index % 2 === 1
        await browser.open('about:blank')
        await browser.open(`${server.address}${english ? 'en/' : ''}#${fragment}`)
        await browser.until(() => Boolean(document.querySelector('erasmus-grant')?.shadowRoot?.querySelector('form')))
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
      () => encodeURIComponent(text),
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
      count: 500,
      sound: days15,
      ...closedLists,
    })
    assert.deepEqual(broken.slice(0, 5), [], `SEED=${seed}`)
    assert.ok(told > 100, `SEED=${seed}: ${told} told`)
    await page.raw.evaluate((fragment) => (location.hash = fragment), days15)
    await page.eventually(
      () => page.total(),
      (total) => total === expectedTotals.en,
    )
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

test('where the browser refuses to keep anything, the page does all it did', async () => {
  const refuse = () => {
    const no = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get: no })
    Object.defineProperty(Document.prototype, 'cookie', { get: no, set: no })
    Object.defineProperty(Navigator.prototype, 'storage', { get: no })
  }
  await inA(refuse, assertAnswers)
})

test('where there is no clipboard, the link stands there to be copied, in both languages', async () => {
  await inA(
    () => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }),
    async (page) => {
      for (const language of ['fr', 'en']) {
        await page.open(language, days15)
        await page.press('.keep .copy')
        await page.waitFor('.link-by-hand input')
        const link = new URL(await page.within((root) => root.querySelector('.link-by-hand input').value))
        assert.equal(link.origin + link.pathname, page.linkOf(language))
        const kept = new URLSearchParams(link.hash.slice(1))
        for (const [field, given] of new URLSearchParams(days15)) assert.equal(kept.get(field), given)
        assert.match(await page.text('.link-by-hand'), language === 'fr' ? /refuse la copie/ : /to copy/i)
      }
    },
  )
})

/** A clock that stands at another day, for the page alone. */
const clockAt = (moment) => `(() => {
  const Real = Date
  const shift = Real.parse('${moment}') - Real.now()
  globalThis.Date = class Date extends Real {
    constructor(...given) { given.length === 0 ? super(Real.now() + shift) : super(...given) }
    static now() { return Real.now() + shift }
  }
})()`

const dated = { ...bip, lengthKnownAs: 'dates', start: '2024-03-25', end: '2024-04-05' }

for (const [moment, year] of [
  ['1999-12-31T23:59:30Z', '1999'],
  ['2040-02-29T12:00:00Z', '2040'],
]) {
  test(`a clock at ${year} changes no answer; only the printed sheet says it`, async () => {
    await withPage(async (page) => {
      await page.open('fr', { ...dated, call: '2023' })
      const total = await page.total()
      const payments = await page.texts('[aria-labelledby="payments"] tbody')
      await page.raw.evaluateOnNewDocument(clockAt(moment))
      await page.open('fr', { ...dated, call: '2023' })
      assert.equal(await page.raw.evaluate(() => String(new Date().getUTCFullYear())), year)
      assert.equal(await page.total(), total)
      assert.deepEqual(await page.texts('[aria-labelledby="payments"] tbody'), payments)
      await page.raw.evaluate(() => dispatchEvent(new Event('beforeprint')))
      assert.match(await page.text('.printed'), new RegExp(`${year}|2000`))
      await assertAnswers(page)
    })
  })
}

test('in every time zone the days are those that were typed, and as many', async () => {
  await withPage(async (page) => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Paris']) {
      await page.raw.emulateTimezone(zone)
      // Summer time begins in Paris on 31 March and ends on 27 October 2024; 29 February is a day too.
      for (const [start, end, counted, first, last] of [
        ['2024-03-25', '2024-04-05', 12, '25 March 2024', '5 April 2024'],
        ['2024-10-21', '2024-10-31', 11, '21 October 2024', '31 October 2024'],
        ['2024-02-26', '2024-03-01', 5, '26 February 2024', '1 March 2024'],
        ['2023-12-30', '2024-01-06', 8, '30 December 2023', '6 January 2024'],
      ]) {
        await page.open('en', { ...bip, lengthKnownAs: '', start: '', call: '2023', activity: 'BIP' })
        await page.answer('start', start)
        await page.answer('end', end)
        assert.match(await page.text('.counted'), new RegExp(`^${counted} days`), `${zone}, from ${start}`)
        const given = await page.text('.print-only')
        assert.ok(given.includes(first) && given.includes(last), `${zone}: ${given}`)
        const { start: kept, end: keptEnd } = await page.fragment()
        assert.deepEqual([kept, keptEnd], [start, end], zone)
      }
    }
  })
})

for (const [name, world] of Object.entries({
  'Arabic, written from right to left': `Object.defineProperties(Navigator.prototype, {
    language: { get: () => 'ar-EG' }, languages: { get: () => ['ar-EG', 'ja', 'zh-Hant'] } })`,
  'a browser that tells none': `Object.defineProperties(Navigator.prototype, {
    language: { get: () => undefined }, languages: { get: () => undefined } })`,
})) {
  test(`the language of the device (${name}) changes nothing: the address says the language`, async () => {
    await inA(world, async (page) => {
      await assertAnswers(page)
      await page.open('fr', days15)
      assert.deepEqual(await page.raw.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [
        'fr',
        '',
      ])
    })
  })
}

test('a browser whose Intl lacks our languages writes amounts in its own way, and the same ones', async () => {
  const onlyJapanese = () => {
    for (const name of ['NumberFormat', 'DateTimeFormat', 'DisplayNames', 'ListFormat', 'PluralRules', 'Collator']) {
      const Real = Intl[name]
      Intl[name] = class extends Real {
        constructor(_locale, options) {
          super('ja-JP', options)
        }
      }
    }
  }
  await inA(onlyJapanese, async (page) => {
    for (const language of ['fr', 'en']) {
      await page.open(language, days15)
      assert.equal((await page.total()).replace(/\D/g, ''), '1162')
    }
  })
})

test('where the address refuses to change, the answers do not wait for it, and it follows when it may', async () => {
  const worlds = {
    throwing: () => {
      for (const name of ['pushState', 'replaceState']) {
        const real = history[name]
        history[name] = (...words) => {
          if (globalThis.refuses) throw new DOMException('too often', 'SecurityError')
          real.apply(history, words)
        }
      }
    },
    silent: () => {
      for (const name of ['pushState', 'replaceState']) {
        const real = history[name]
        history[name] = (...words) => globalThis.refuses || real.apply(history, words)
      }
    },
  }
  for (const [name, world] of Object.entries(worlds)) {
    await inA(world, async (page) => {
      await page.open('fr', days15)
      await page.raw.evaluate(() => (globalThis.refuses = true))
      await page.answer('days', '14')
      assert.equal(await page.total(), '1 106 €', name)
      await page.answer('days', '5')
      assert.equal(await page.total(), '395 €', name)
      assert.equal((await page.fragment()).days, '15', name)
      await page.raw.evaluate(() => (globalThis.refuses = false))
      await page.eventually(
        async () => (await page.fragment()).days,
        (days) => days === '5',
      )
      await page.raw.goBack()
      await page.eventually(
        () => page.total(),
        (total) => total === '1 162 €',
      )
    })
  }
})

test('in a frame with a sandbox the page answers; the page around it stays where it is', async (context) => {
  // Who hosts the page lets his own site frame it; the rest of the policy stands in the page itself.
  const framed = await serve(site, { policy: sitePolicy })
  context.after(() => framed.close())
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-frame-'))
  context.after(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'index.html'), '<!doctype html><link rel="icon" href="data:," /><title>host</title>')
  const host = await serve(folder, { policy: '' })
  context.after(() => host.close())
  await withBrowser('chromium', async (browser) => {
    await browser.open(host.address)
    await browser.evaluate((source) => {
      const frame = document.createElement('iframe')
      frame.sandbox = 'allow-scripts allow-same-origin allow-forms'
      frame.src = source
      document.body.append(frame)
      return new Promise((loaded) => (frame.onload = loaded)).then(() => 0)
    }, `${framed.address}en/#${days15}`)
    const frame = browser.page.frames().at(-1)
    const totalIs = (expected) =>
      frame.waitForFunction(
        (wanted) => {
          const root = document.querySelector('erasmus-grant')?.shadowRoot
          return root?.querySelector('.total-amount')?.textContent.replace(/\s/gu, ' ').trim() === wanted
        },
        {},
        expected,
      )
    await totalIs(expectedTotals.en)
    await frame.evaluate(() => {
      document.querySelector('erasmus-grant').shadowRoot.querySelector('[type="submit"]').click()
      document.querySelector('#other-language').click()
    })
    await totalIs(expectedTotals.fr)
    assert.equal(await browser.evaluate(() => location.href), host.address)
    const { policy, errors } = await browser.reports()
    assert.deepEqual({ policy, errors }, { policy: [], errors: [] })
    assert.deepEqual(await frame.evaluate(() => globalThis.passerelleWatch), { policy: [], errors: [] })
  })
})

test('light or dark, moving or not, printed while empty: no error, and the words are there', async () => {
  await withPage(async (page) => {
    const seen = {}
    for (const scheme of ['light', 'dark']) {
      await page.browser.change({ theme: scheme, reducedMotion: true })
      await page.open('en', days15)
      assert.equal(await page.total(), expectedTotals.en)
      seen[scheme] = await page.raw.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    }
    assert.notEqual(seen.light, seen.dark)
    for (const language of ['fr', 'en']) {
      await page.open(language)
      assert.ok((await page.raw.pdf()).length > 1000)
      assert.equal(await page.text('.printed'), undefined)
      assert.ok(await page.text('form h2'))
    }
  })
})

test('whoever leaves and comes back finds the answers', async () => {
  await withPage(async (page) => {
    await page.open('fr', days15)
    await page.answer('days', '14')
    await page.raw.goto(`${page.address}en/?elsewhere`)
    await page.raw.goBack()
    await page.waitFor('.total-amount')
    assert.equal(await page.total(), '1 106 €')
    assert.equal(await page.within((root) => root.querySelector('[name="days"]').value), '14')
    await page.raw.reload()
    await page.waitFor('.total-amount')
    assert.equal(await page.total(), '1 106 €')
  })
})
