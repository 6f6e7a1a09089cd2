// The index of places in the module: searches as people type them, no place missed within one typing error, and damaged
// files.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createPasserelle } from 'passerelle'
import { gather } from '../../scripts/places/gather.mjs'

const passerelle = await createPasserelle()
await passerelle.loadPlaces()
const { searches } = JSON.parse(await readFile(new URL('../places/searches.json', import.meta.url), 'utf8'))

const found = (text, limit, language = 'en') => {
  const answer = passerelle.searchPlaces({ text, language, ...(limit && { limit }) })
  assert.ok(answer.ok, JSON.stringify(answer.problems))
  return answer.value.places
}

const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|[’']/gu, '')
    .replace('ł', 'l')
    .replace('Ł', 'L')

test('there are a hundred searches', () => assert.ok(searches.length >= 100))

for (const [text, name, country] of searches) {
  test(`"${text}" finds ${name} (${country}) among the first three`, () => {
    const first = found(text).slice(0, 3)
    const isMeant = (place) => plain(place.campus ?? place.name) === plain(name) && place.country === country
    assert.ok(first.some(isMeant), JSON.stringify(found(text).map((each) => [each.campus ?? each.name, each.country])))
  })
}

// ---- no place is missed within one typing error
// -----------------------------------------------------------------------

/** Folding written independently of the core's, with Unicode's own tables where they exist. */
const special = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'a', ǝ: 'a', ħ: 'h', ŋ: 'n', ŧ: 't', ĸ: 'k', ƙ: 'k', ɓ: 'b', ɗ: 'd', ς: 'σ' } // prettier-ignore
function folded(name) {
  let key = ''
  for (const character of name.toLowerCase()) {
    const latinOrGreek = /[\p{Script=Latin}\p{Script=Greek}]/u.test(character)
    const base = latinOrGreek ? character.normalize('NFKD').replace(/\p{M}/gu, '') : character
    for (const letter of base) {
      if (letter in special) key += special[letter]
      else if (/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/.test(letter)) continue
      else if (/[\p{L}\p{N}]/u.test(letter) || (letter.codePointAt(0) > 0x6ff && /\p{M}/u.test(letter))) key += letter
    }
  }
  return key
}

/** Whether one replaced, additional, missing or transposed letter makes one text the other. */
function withinOneSlip(left, right) {
  const [typed, name] = [left, right]
  if (Math.abs(typed.length - name.length) > 1) return false
  let at = 0
  while (at < typed.length && typed[at] === name[at]) ++at
  const rest = (letters, from) => letters.slice(from).join('')
  return (
    rest(typed, at + 1) === rest(name, at) ||
    rest(typed, at) === rest(name, at + 1) ||
    rest(typed, at + 1) === rest(name, at + 1) ||
    (typed[at] === name[at + 1] && typed[at + 1] === name[at] && rest(typed, at + 2) === rest(name, at + 2))
  )
}

const everyName = (await gather(fileURLToPath(new URL('../..', import.meta.url))))
  .map((line) => line.split('\t'))
  .filter(([kind]) => kind === 'place')
  .flatMap(([, , country, , , north, east, , ...names]) =>
    [...new Set(names.join('|').split('|').map(folded))]
      .filter((key) => key !== '')
      .map((key) => ({ key: [...key], place: `${country} ${north * 10} ${east * 10}` })),
  )
const byLength = new Map()
for (const each of everyName) {
  if (!byLength.has(each.key.length)) byLength.set(each.key.length, [])
  byLength.get(each.key.length).push(each)
}

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
let state = seed
const draw = (below) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}

/** Replaces a letter by one of the same alphabet; ideographs have none. */
function slipped(key) {
  const letters = [...key]
  const at = draw(letters.length)
  const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїє', 'αβγδεζηθικλμνξοπρστυφχψω', 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'] // prettier-ignore
  const alphabet = alphabets.find((each) => each.includes(letters[at])) ?? letters[at]
  const letter = alphabet[draw(alphabet.length)]
  const kind = draw(4)
  if (kind === 0) letters[at] = letter
  else if (kind === 1) letters.splice(at, 1)
  else if (kind === 2) letters.splice(at, 0, letter)
  else if (at + 1 < letters.length) [letters[at], letters[at + 1]] = [letters[at + 1], letters[at]]
  return letters
}

test(`no place is missed within one typing error (seed ${seed})`, () => {
  const most = 100
  let compared = 0
  for (let round = 0; round < 800; ++round) {
    const typed = slipped(everyName[draw(everyName.length)].key)
    if (typed.length < 4 || /[\u3100-\uffff]/.test(typed.join(''))) continue // ideographs and syllables have no alphabet
    const places = found(typed.join(''), most)
    const there = new Set(
      places.map(({ country, point }) => `${country} ${point.latitudeMicrodegrees} ${point.longitudeMicrodegrees}`),
    )
    if (places.length === most) continue // better matches may fill the list
    for (const length of [typed.length - 1, typed.length, typed.length + 1]) {
      for (const { key, place } of byLength.get(length) ?? []) {
        if (withinOneSlip(typed, key))
          assert.ok(there.has(place), `${typed.join('')} does not find ${key.join('')}, ${place}`)
      }
    }
    ++compared
  }
  assert.ok(compared > 500, `${compared} compared`)
})

test('exact names come first, then names with this prefix, each sorted by population', () => {
  for (let round = 0; round < 3000; ++round) {
    const { key } = everyName[draw(everyName.length)]
    const typed = key.slice(0, 1 + draw(key.length)).join('')
    const towns = found(typed, 20).filter(({ campus }) => campus === undefined)
    const rank = ({ name, matched }) => {
      const by = folded(matched ?? name)
      return by === typed ? 0 : by.startsWith(typed) ? 1 : 2
    }
    for (let i = 1; i < towns.length; ++i) {
      const [before, after] = [towns[i - 1], towns[i]]
      const told = `${typed}: ${before.name} before ${after.name}`
      assert.ok(rank(before) <= rank(after), told)
      if (rank(before) < 2 && rank(before) === rank(after)) assert.ok(before.population >= after.population, told)
    }
  }
})

test('with its country, any place is among the first eight, unless the country has too many of that name', () => {
  const bearers = new Map()
  for (const { key, place } of everyName) {
    const name = `${key.join('')} ${place.slice(0, 2)}`
    bearers.set(name, (bearers.get(name) ?? new Set()).add(place))
  }
  let tried = 0
  for (let round = 0; round < 3000; ++round) {
    const { key, place } = everyName[draw(everyName.length)]
    const text = `${key.join('')} ${place.slice(0, 2)}`
    if (bearers.get(text).size > 8) continue
    const there = found(text).map(({ country, point }) => `${country} ${point.latitudeMicrodegrees} ${point.longitudeMicrodegrees}`) // prettier-ignore
    assert.ok(there.includes(place), `${text} does not bring ${place}`)
    ++tried
  }
  assert.ok(tried > 2500)
})

test('the coordinates are those of the sources', () => {
  const all = new Set(everyName.map(({ place }) => place))
  for (let round = 0; round < 2000; ++round) {
    for (const { country, point, campus: at } of found(everyName[draw(everyName.length)].key.join(''), 8)) {
      if (at !== undefined) continue
      assert.ok(all.has(`${country} ${point.latitudeMicrodegrees} ${point.longitudeMicrodegrees}`))
    }
  }
})

// ---- bad input -------------------------------------------------------------------------------------------------------

const hostile = {
  'ten thousand letters': 'a'.repeat(10_000),
  'ten thousand words': 'a '.repeat(5_000),
  'marks of direction': '\u202eTurin\u202c',
  'control characters': 'Tu\u0000ri\u001bn\u007f',
  emoji: '🏔️ Chambéry 🏔️',
  'combining accents': 'Chambe\u0301ry',
  'nothing but spaces': ' \t\n ',
  'nothing but punctuation': "'-–…!?",
  ideographs: '漢'.repeat(300),
}
for (const [title, text] of Object.entries(hostile)) {
  test(`${title} are answered at once`, () => {
    found(text)
    const start = performance.now()
    found(text, 100)
    assert.ok(performance.now() - start < 2000)
  })
}
test('direction marks, combining accents and emoji around a name do not prevent a match', () => {
  assert.equal(found(hostile['marks of direction'])[0].name, 'Turin')
  assert.equal(found(hostile.emoji)[0].name, 'Chambéry')
  assert.equal(found(hostile['combining accents'])[0].name, 'Chambéry')
})
test('half a surrogate pair is refused or answered, never a fault', () => {
  for (const text of ['\ud800', 'Turin\udc00', '\udc00\ud800'])
    assert.equal(typeof passerelle.searchPlaces({ text, language: 'en' }).ok, 'boolean')
})
test('a limit out of range is refused with its field', () => {
  for (const limit of [0, -1, 101, 1.5]) {
    const answer = passerelle.searchPlaces({ text: 'Turin', language: 'en', limit })
    assert.deepEqual([answer.ok, answer.problems?.[0].field], [false, 'limit'])
  }
})

const bytesOf = (name) => readFile(new URL(`../../build/package/places-${name}.bin`, import.meta.url))
const altered = (bytes, at) => {
  const copy = Uint8Array.from(bytes)
  copy[at] ^= 1
  return copy
}
const word = (bytes, at, value) => {
  const copy = Uint8Array.from(bytes)
  new DataView(copy.buffer).setUint32(at * 4, value, true)
  return copy
}
const towns = await bytesOf('towns')
const rest = await bytesOf('rest')
const wrong = [
  ['a truncated index', towns.subarray(0, towns.length - 1), 'missing'],
  ['half an index', towns.subarray(0, towns.length / 2), 'missing'],
  ['an empty file', new Uint8Array(0), 'unknownFile'],
  ['a page in its place', new TextEncoder().encode('<!doctype html><title>404</title>'.repeat(9)), 'unknownFile'],
  ['an altered index', altered(towns, 500_000), 'contradictory'],
  ['an index altered in its last byte', altered(towns, towns.length - 1), 'contradictory'],
  ['an index with an altered table of sections', altered(towns, 33), 'contradictory'],
  ['a newer index', word(towns, 1, 2), 'outOfRange'],
  ['an older index', word(towns, 1, 0), 'outOfRange'],
  ['the rest in place of the towns', rest, 'missing'],
]
for (const [title, bytes, code] of wrong) {
  test(`${title} is reported by name, and everything else still works`, async () => {
    const other = await createPasserelle({ places: { towns: bytes } })
    const answer = await other.loadPlaces()
    assert.equal(answer.ok, false)
    assert.deepEqual(answer.problems.map((each) => [each.code, each.file]), [[code, 'places-towns.bin']]) // prettier-ignore
    assert.ok(answer.problems[0].expected.length > 0 && answer.problems[0].found.length > 0)
    const campus = other.searchPlaces({ text: 'uqtr', language: 'en' })
    assert.deepEqual([campus.value.loaded, campus.value.places[0].campus], ['none', 'uqtr'])
    assert.equal(other.estimate({ institution: 'usmb', call: 2023, role: 'student', distanceMetres: 499_700 }).ok, true)
  })
}
test('a file of the rest from another edition is refused, and the towns stay', async () => {
  const other = await createPasserelle({ places: { rest: word(rest, 6, 12345) } })
  const answer = await other.loadPlaces()
  assert.equal(answer.ok, false)
  assert.equal(other.searchPlaces({ text: 'Turin', language: 'en' }).value.loaded, 'towns')
})
test('a missing file is a problem, and can be requested again', async () => {
  let calls = 0
  const sometimes = () => {
    if (++calls === 1) throw new Error('the network is gone')
    return towns
  }
  const other = await createPasserelle({ places: { towns: sometimes } })
  const first = await other.loadPlaces('towns')
  assert.equal(first.ok, false)
  assert.match(first.problems[0].found, /the network is gone/)
  assert.deepEqual(await other.loadPlaces('towns'), { ok: true, value: { loaded: 'towns' } })
  await other.loadPlaces('towns')
  assert.equal(calls, 2, 'a file is loaded once')
})
