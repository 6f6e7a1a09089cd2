// Keeping a calculation: the saved file and everything a file may hold instead, the private answer, the test made of a
// simulation, the sheet for paper.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { createPasserelle } from 'passerelle'
import { runnerImport } from 'vite'
import { serve } from '../../scripts/serve.mjs'
import { publishedAddress } from '../../scripts/vite/published-address.mjs'
import { checkCase } from '../cases/cases.mjs'
import { plain, singleFile, site, withPage } from './calculator.mjs'
import { engines, withBrowser } from './harness/engines.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const load = async (name) => (await runnerImport(`${root}web/${name}`, { configFile: false, logLevel: 'error' })).module

let simulation, state, answers
before(async () => {
  simulation = await load('simulation.ts')
  state = await load('state.ts')
  answers = await load('answers.ts')
})

const bip = {
  institution: 'usmb',
  role: 'student',
  direction: 'outgoing',
  activity: 'BIP',
  country: 'IT',
  lengthKnownAs: 'duration',
  days: '15',
}
const saved = (inside = {}) => ({
  format: 'passerelle-simulation',
  formatVersion: 1,
  rulesVersion: '2026-11-21',
  savedOn: '2026-11-22',
  answers: bip,
  ...inside,
})
const given = (some) => ({ ...answers.noAnswers, ...some })
const read = (file) => simulation.readSimulation(typeof file === 'string' ? file : JSON.stringify(file))

// ---- the format

test('a saved file is the same bytes for the same answers, in the order of the form, and holds only what was given', () => {
  const backwards = Object.fromEntries(Object.entries(given(bip)).reverse())
  const text = simulation.simulationText(backwards, '2026-11-21', '2026-11-22', false)
  assert.equal(text, `${JSON.stringify(saved(), undefined, 2)}\n`)
  assert.equal(simulation.simulationName('2026-11-22'), 'passerelle-simulation-2026-11-22.json')
})

test('the day of a file is the one on the wall, at either side of midnight and in any century', () => {
  assert.equal(simulation.dayOf(new Date(2026, 10, 21, 0, 0, 0)), '2026-11-21')
  assert.equal(simulation.dayOf(new Date(2026, 10, 21, 23, 59, 59, 999)), '2026-11-21')
  assert.equal(simulation.dayOf(new Date(1999, 0, 1)), '1999-01-01')
  assert.equal(simulation.dayOf(new Date(2040, 1, 29)), '2040-02-29')
})

test('any answers survive the way through a file, as they were typed; the private one only when asked', () => {
  const typed = given({ ...bip, days: ' 15', kilometres: '1\u202f234,5 🚆 <b>"\\{}', fewerOpportunities: 'yes' })
  for (const includesPrivate of [true, false]) {
    const text = simulation.simulationText(typed, '2026-11-21', '2026-11-22', includesPrivate)
    const reading = read(text)
    assert.deepEqual(reading.answers, includesPrivate ? typed : { ...typed, fewerOpportunities: '' })
    assert.deepEqual([reading.from, reading.damaged, reading.leftOut], ['file', false, []])
    assert.deepEqual([reading.version, reading.savedOn], ['2026-11-21', '2026-11-22'])
    assert.equal(text.includes('fewerOpportunities'), includesPrivate)
  }
})

/** Files of which a part is left out, with what is told of it. */
const damaged = {
  'an unknown entry': [JSON.stringify(saved({ note: 'hello' })), 'note', 'unknown'],
  'an answer beside the answers': [JSON.stringify(saved({ days: '5' })), 'days', 'unknown'],
  'an unknown question': [JSON.stringify(saved({ answers: { ...bip, shoeSize: '42' } })), 'shoeSize', 'unknown'],
  'a prototype name': [
    JSON.stringify(saved()).replace('"country"', '"__proto__":{"days":"1"},"country"'),
    '__proto__',
    'unknown',
  ],
  'a constructor': [
    JSON.stringify(saved()).replace('"country"', '"constructor":"x","country"'),
    'constructor',
    'unknown',
  ],
  'markup for an answer': [
    JSON.stringify(saved({ answers: { ...bip, country: '<img src=x onerror=alert(1)>' } })),
    'country',
    'unsound',
  ],
  'ten thousand characters': [
    JSON.stringify(saved({ answers: { ...bip, country: 'I'.repeat(10_000) } })),
    'country',
    'unsound',
  ],
  'one character too many': [
    JSON.stringify(saved({ answers: { ...bip, kilometres: '9'.repeat(41) } })),
    'kilometres',
    'unsound',
  ],
  'a number where a text belongs': [JSON.stringify(saved({ answers: { ...bip, days: 15 } })), 'days', 'unsound'],
  'a list where a text belongs': [JSON.stringify(saved({ answers: { ...bip, days: ['15'] } })), 'days', 'unsound'],
  'an object where a text belongs': [
    JSON.stringify(saved({ answers: { ...bip, role: { toString: 'student' } } })),
    'role',
    'unsound',
  ],
  'nothing where a text belongs': [
    JSON.stringify(saved({ answers: { ...bip, greenTravel: null } })),
    'greenTravel',
    'unsound',
  ],
  'an empty answer': [JSON.stringify(saved({ answers: { ...bip, greenTravel: '' } })), 'greenTravel', 'unsound'],
  'an unknown word': [JSON.stringify(saved({ answers: { ...bip, greenTravel: 'perhaps' } })), 'greenTravel', 'unsound'],
  'a day that is not in the calendar': [
    JSON.stringify(saved({ answers: { ...bip, start: '2023-02-29' } })),
    'start',
    'unsound',
  ],
  'a right-to-left mark': [
    JSON.stringify(saved({ answers: { ...bip, kilometres: '\u202e12' } })),
    'kilometres',
    'unsound',
  ],
  'half a character': [JSON.stringify(saved({ answers: { ...bip, kilometres: '\ud800' } })), 'kilometres', 'unsound'],
  'an answer given twice': [JSON.stringify(saved()).replace('"days":"15"', '"days":"15","days":"30"'), 'days', 'twice'],
  'an answer given twice, once in disguise': [
    JSON.stringify(saved()).replace('"days":"15"', '"days":"15","d\\u0061ys":"30"'),
    'days',
    'twice',
  ],
  'answers given twice': [JSON.stringify(saved()).replace(/}$/, ',"answers":{"days":"1"}}'), 'answers', 'twice'],
  'a version that is no date': [JSON.stringify(saved({ rulesVersion: '1.2.3' })), 'rulesVersion', 'unsound'],
  'a day of saving that is no date': [JSON.stringify(saved({ savedOn: 'yesterday' })), 'savedOn', 'unsound'],
}

for (const [name, [text, entry, reason]] of Object.entries(damaged)) {
  test(`a file with ${name} gives the rest, and the part is told by name`, () => {
    const reading = read(text)
    assert.deepEqual(reading.leftOut, [{ name: entry, reason }])
    assert.equal(reading.damaged, true)
    const kept = { ...bip, ...(reason === 'unsound' ? { [entry]: undefined } : {}) }
    assert.deepEqual(
      reading.answers,
      given(
        Object.fromEntries(
          Object.entries(kept)
            .map(([field, value]) => [field, value ?? ''])
            .filter(([field]) => field in answers.noAnswers),
        ),
      ),
    )
    assert.equal(Object.getPrototypeOf(reading.answers), Object.prototype)
    assert.equal({}.days, undefined)
  })
}

test('all that is wrong in a file is told at once', () => {
  const { leftOut, answers: kept } = read(
    saved({ rulesVersion: 3, note: '', answers: { ...bip, country: 'it', size: '1' } }),
  )
  assert.deepEqual(leftOut, [
    { name: 'rulesVersion', reason: 'unsound' },
    { name: 'note', reason: 'unknown' },
    { name: 'country', reason: 'unsound' },
    { name: 'size', reason: 'unknown' },
  ])
  assert.equal(kept.days, '15')
})

/** Files that are not opened at all, with the reason. */
const whole = JSON.stringify(saved())
const refused = {
  'an empty file': ['', 'foreign'],
  'no JSON': ['Bonjour', 'foreign'],
  'a picture': ['\ufffd\ufffd\u0000\u0010JFIF', 'foreign'],
  'a list': [`[${whole}]`, 'foreign'],
  'a text': ['"passerelle-simulation"', 'foreign'],
  nothing: ['null', 'foreign'],
  'an object of somebody else': ['{"format":"other","formatVersion":1}', 'foreign'],
  'a worked case': ['{"title":"a","origin":"workedOut","mobility":{}}', 'foreign'],
  'a deep nest': ['['.repeat(30_000), 'foreign'],
  'a file cut at its end': [whole.slice(0, -1), 'cut'],
  'a file cut in the middle': [whole.slice(0, whole.length / 2), 'cut'],
  'two files in one': [whole + whole, 'cut'],
  'the next format': [JSON.stringify(saved({ formatVersion: 2 })), 'otherFormat'],
  'a format version in words': [JSON.stringify(saved({ formatVersion: '1' })), 'otherFormat'],
  'no format version': [JSON.stringify(saved({ formatVersion: undefined })), 'otherFormat'],
  'no answers': [JSON.stringify(saved({ answers: {} })), 'noAnswers'],
  'answers as a list': [JSON.stringify(saved({ answers: ['student'] })), 'noAnswers'],
  'answers left away': [JSON.stringify(saved({ answers: undefined })), 'noAnswers'],
  'only wrong answers': [JSON.stringify(saved({ answers: { role: 'king' } })), 'noAnswers'],
}

for (const [name, [text, defect]] of Object.entries(refused)) {
  test(`${name}: not opened (${defect})`, () => assert.equal(read(text).defect, defect))
}

test('every beginning of a saved file is either whole or refused, never half read', () => {
  for (let length = 0; length < whole.length; length++) assert.ok('defect' in read(whole.slice(0, length)))
})

test('a file is measured before it is read', async () => {
  const atEdge = whole + ' '.repeat(simulation.largestFile - whole.length)
  assert.equal((await simulation.openSimulation(new Blob([atEdge]))).damaged, false)
  assert.equal((await simulation.openSimulation(new Blob([atEdge, ' ']))).defect, 'tooLarge')
  const unreadable = { size: 1, text: () => Promise.reject(new Error('gone')) }
  assert.equal((await simulation.openSimulation(unreadable)).defect, 'unreadable')
})

test('any text whatever is read as a file without harm, by the same rules as a link', () => {
  let current = 7
  const any = (below) => (current = (current * 1_103_515_245 + 12_345) % 2_147_483_648) % below
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\\',
    '"format":',
    '"passerelle-simulation"',
    '"answers":{',
    '"days":"5"',
    '"__proto__":',
    'null',
    '1',
    '\ud800',
    ' ',
  ]
  for (let round = 0; round < 3000; round++) {
    const text = any(2) === 0 ? whole.slice(0, any(whole.length)) : ''
    const reading = read(text + Array.from({ length: any(15) }, () => pieces[any(pieces.length)]).join(''))
    if ('defect' in reading) continue
    const link = state.readFragment(state.fragmentOf(reading.answers, '2026-11-21', undefined, true))
    assert.deepEqual(link.answers, reading.answers)
  }
})

// ---- on the page

/** Keeps the files that the page hands to the browser, and what would be printed. Runs in the page. */
function catchFiles() {
  globalThis.files = []
  const create = URL.createObjectURL
  URL.createObjectURL = (blob) => {
    globalThis.blob = blob
    return create.call(URL, blob)
  }
  HTMLAnchorElement.prototype.click = function () {
    globalThis.files.push({ name: this.download, address: this.href, blob: globalThis.blob })
  }
  globalThis.print = () => (globalThis.printed = (globalThis.printed ?? 0) + 1)
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (text) => void (globalThis.copied = text) },
    configurable: true,
  })
}

/** The last file, as the browser would keep it. */
async function lastFile() {
  const { name, address, blob } = globalThis.files.at(-1)
  return { name, isBlob: address.startsWith('blob:'), type: blob.type, text: await blob.text() }
}

/** Gives a file to the page's own input, as choosing or dropping one does. */
function giveFile(text, name = 'file.json') {
  const input = document.querySelector('erasmus-grant').shadowRoot.querySelector('#open-file')
  const transfer = new DataTransfer()
  transfer.items.add(new File([text], name))
  input.files = transfer.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

const give = (page, file) => page.raw.evaluate(giveFile, typeof file === 'string' ? file : JSON.stringify(file))
const opened = async (page, file) => {
  await give(page, file)
  await page.waitFor('#arrival')
}
const pressKeep = async (page, button) => {
  await page.raw.evaluate(catchFiles)
  await page.press(`.keep .${button}`)
}

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
      await page.eventually(
        () => page.total(),
        (found) => found === expected,
      )
    }
    await page.raw.goForward()
    await page.eventually(
      () => page.total(),
      (found) => found === '1 162 €',
    )
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
    await page.eventually(
      () => page.total(),
      (found) => found === '1 162 €',
    )
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

// ---- the private answer

const fragmentOf = (address) => Object.fromEntries(new URLSearchParams(new URL(address).hash.slice(1)))

test('the private answer goes into link, file and test only while its box is ticked, and never into the address', async () => {
  await withPage(async (page) => {
    await page.open('fr', bip)
    assert.equal(await page.text('.include-private'), undefined, 'nothing to ask while it is not answered')
    await page.answer('fewerOpportunities', 'yes')
    assert.equal(await page.within((shadow) => shadow.querySelector('.include-private').checked), false)
    const kept = async () => {
      await pressKeep(page, 'copy')
      await page.eventually(() => page.raw.evaluate(() => globalThis.copied))
      const link = await page.raw.evaluate(() => globalThis.copied)
      await page.press('.keep .save')
      const file = JSON.parse((await page.raw.evaluate(lastFile)).text)
      await page.press('.keep .save-test')
      const worked = JSON.parse((await page.raw.evaluate(lastFile)).text)
      return [fragmentOf(link).fewerOpportunities, file.answers.fewerOpportunities, worked.mobility.fewerOpportunities]
    }
    assert.deepEqual(await kept(), [undefined, undefined, undefined])
    await page.press('.include-private')
    assert.deepEqual(await kept(), ['yes', 'yes', true])
    assert.equal((await page.fragment()).fewerOpportunities, undefined)
    assert.ok(!page.raw.url().includes('fewer'))
    await page.press('.include-private')
    assert.deepEqual(await kept(), [undefined, undefined, undefined])
  })
})

test('a link made with the private answer gives it back, and takes it out of the address at once', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...bip, fewerOpportunities: 'yes' })
    const withTopUp = await page.total()
    assert.notEqual(withTopUp, '1 162 €')
    assert.equal(await page.text('#arrival'), undefined)
    assert.deepEqual(await page.fragment(), bip)
    assert.equal(await page.within((shadow) => shadow.querySelector('.include-private').checked), false)
    // Pasted into an open page, too; and it is no further step of the history.
    const steps = await page.raw.evaluate(() => history.length)
    await page.raw.evaluate(
      (fragment) => (location.hash = fragment),
      `${new URLSearchParams({ ...bip, days: '14' })}&fewer%4Fpportunities=yes`,
    )
    await page.eventually(
      async () => (await page.fragment()).days,
      (days) => days === '14',
    )
    assert.ok(!page.raw.url().includes('pportunities'))
    assert.notEqual(await page.total(), '1 106 €')
    assert.equal(await page.raw.evaluate(() => history.length), steps + 1)
  })
})

test('where a private question counts and the link or file is silent, it is named and asked, until it is answered', async () => {
  await withPage(async (page) => {
    const unsaid = {
      fr: ['Un lien ne dit jamais ceci : moins d’opportunités.', 'Ce fichier ne dit pas ceci : moins d’opportunités.'],
      en: ['A link never says this: fewer opportunities.', 'This file does not say this: fewer opportunities.'],
    }
    for (const [language, [link, file]] of Object.entries(unsaid)) {
      await page.open(language, bip)
      assert.ok((await page.text('.unsaid p')).startsWith(link))
      await page.press('.unsaid button')
      assert.equal(await page.focused(), 'fewerOpportunities')
      await page.answer('fewerOpportunities', 'no')
      assert.equal(await page.text('.unsaid'), undefined)
      await opened(page, saved())
      assert.ok((await page.text('.unsaid p')).startsWith(file))
      assert.equal(
        await page.within(
          (shadow) => shadow.querySelectorAll('[name="fewerOpportunities"][value="no"]:checked').length,
        ),
        0,
        'one person’s answer is not taken for another’s',
      )
    }
    // For staff the question does not count.
    await page.open('fr', {
      role: 'teachingStaff',
      direction: 'outgoing',
      activity: 'STA',
      country: 'JP',
      lengthKnownAs: 'duration',
      days: '5',
      kilometres: '9600',
    })
    await page.waitFor('.total-amount')
    assert.equal(await page.text('.unsaid'), undefined)
    // An empty page has nothing to ask.
    await page.open('fr')
    assert.equal(await page.text('#arrival'), undefined)
  })
})

test('Back keeps the private answer of each step while the page is open; clearing forgets it, and it is asked again', async () => {
  await withPage(async (page) => {
    await page.open('fr', bip)
    await page.answer('fewerOpportunities', 'yes')
    const withTopUp = await page.total()
    await opened(page, saved({ answers: { ...bip, days: '14' } }))
    assert.equal(await page.total(), '1 106 €')
    await page.raw.goBack()
    await page.eventually(
      () => page.total(),
      (found) => found === withTopUp,
    )
    assert.equal(await page.text('.unsaid'), undefined)
    await page.raw.goForward()
    await page.eventually(
      () => page.total(),
      (found) => found === '1 106 €',
    )
    await page.press('.clear')
    await page.raw.goBack()
    await page.raw.goBack()
    await page.eventually(
      () => page.total(),
      (found) => found === '1 162 €',
    )
    assert.ok(await page.text('.unsaid'))
  })
})

// ---- a test of it

test('“Make this a test” writes a worked case that the tests refuse until a person has worked it out, and take then', async () => {
  const passerelle = await createPasserelle()
  await withPage(async (page) => {
    await page.open('fr', bip)
    assert.match(await page.text('#test-hint'), /total à la main.*les tests refusent/)
    await page.open('en', bip)
    assert.match(await page.text('#test-hint'), /work out the total by hand.*the tests refuse/)
    await pressKeep(page, 'save-test')
    assert.match(
      await page.text('.for-checkers [role="status"]'),
      /passerelle-case-[\d-]+\.json\. “working” is left to fill in/,
    )
    const { name, text } = await page.raw.evaluate(lastFile)
    assert.match(name, /^passerelle-case-\d{4}-\d{2}-\d{2}\.json$/)
    const worked = JSON.parse(text)
    assert.deepEqual(Object.keys(worked), ['title', 'origin', 'working', 'mobility', 'grant', 'payments', 'verdict'])
    assert.throws(() => checkCase(passerelle, worked), /not arithmetic: Work out the total by hand/)
    checkCase(passerelle, { ...worked, working: '14 * 79 + 1 * 56' })
    assert.throws(() => checkCase(passerelle, { ...worked, working: '15 * 79' }), /worked out without the core/)

    // The recipe of tests/cases: the script that answers cases takes it too, and changes nothing but the form.
    const folder = await mkdtemp(join(tmpdir(), 'passerelle-case-'))
    try {
      const file = join(folder, name)
      await writeFile(file, JSON.stringify({ ...worked, working: '14 * 79 + 1 * 56' }))
      await promisify(execFile)(process.execPath, [`${root}scripts/answer-cases.mjs`, file], { cwd: root })
      assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), { ...worked, working: '14 * 79 + 1 * 56' })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
    await page.open('en', { ...bip, days: 'many' })
    await pressKeep(page, 'save-test')
    assert.equal(await page.text('.for-checkers [role="status"]'), 'Correct the answers pointed out first.')
    assert.equal(await page.raw.evaluate(() => globalThis.files.length), 0)
  })
})

// ---- on paper

test('the print button prints, and printing settles the form', async () => {
  await withPage(async (page) => {
    await page.open('fr', bip)
    await page.answer('days', '14')
    await pressKeep(page, 'print')
    assert.equal(await page.raw.evaluate(() => globalThis.printed), 1)
    await page.answer('days', '5')
    await page.raw.goBack()
    await page.eventually(
      () => page.total(),
      (found) => found === '1 106 €',
    )
  })
})

/** What is shown on paper, with the place of each part. */
const sheet = async (page) => {
  await page.browser.paper(true)
  const found = await page.within((shadow) => {
    dispatchEvent(new Event('beforeprint'))
    const tops = ['.total', '.print-only', 'table'].map(
      (part) => shadow.querySelector(part).getBoundingClientRect().top,
    )
    return {
      tops,
      text: shadow.querySelector('.calculator').innerText,
      controls: [...shadow.querySelectorAll('button, input, select, form, .keep')].filter((part) =>
        part.checkVisibility(),
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
        /Règles du 21 novembre 2026/,
        /Oui \(absent du lien\)/,
      ],
      en: [
        /Estimated grant/,
        /call 2023/,
        /Estimate: the institution decides/,
        /Printed on \d+ \S+ \d{4}.*, from http:\/\/\S+en\/#v=\S+days=15/,
        /Rules of 21 November 2026/,
        /Yes \(not in the link\)/,
      ],
    }
    for (const [language, patterns] of Object.entries(said)) {
      await page.open(language, { v: '2026-11-21', ...bip })
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
        await page.open('en', { ...bip, v: '2026-11-21' })
        await page.answer('fewerOpportunities', 'yes')
        await page.eventually(
          () => sheet(page),
          ({ codes }) => codes === 1,
        )
        const link = `${address}en/#${new URLSearchParams({ v: '2026-11-21', ...bip })}`
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
