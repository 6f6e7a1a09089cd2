import type { Words } from '../../words/format'
import type { Choice } from './field'

const known = new Map<string, readonly Choice[]>()

/// The countries by name, sorted for the language, without the home country: a mobility goes abroad. Computed once for
/// each language and home country.
export function countryChoices(words: Words, codes: readonly string[], home: string | undefined): readonly Choice[] {
  const key = `${words.language} ${home ?? ''}`
  const choices = known.get(key) ?? makeChoices(words, codes, home)
  known.set(key, choices)
  return choices
}

function makeChoices(words: Words, codes: readonly string[], home: string | undefined): readonly Choice[] {
  const inOrder = new Intl.Collator(words.language)
  return codes
    .filter((code) => code !== home)
    .map((code) => ({ value: code, name: words.country(code) }))
    .sort((one, other) => inOrder.compare(one.name, other.name))
}
