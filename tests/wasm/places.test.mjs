// The index of places as the module has it: what people type, no place within one slip missed, and hostile files.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'

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
    const isMeant = (place) => plain(place.place ?? place.name) === plain(name) && place.country === country
    assert.ok(first.some(isMeant), JSON.stringify(found(text).map((each) => [each.place ?? each.name, each.country])))
  })
}
