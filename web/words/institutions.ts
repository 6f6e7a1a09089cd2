import type { InstitutionSummary } from '../core/core'
import type { Words } from './format'

/// The institutions as a list shows them: by country and town, with the town first, so that typing it finds them. Many
/// names begin with the same word.
export function listedInstitutions({ language, country }: Words, institutions: readonly InstitutionSummary[]) {
  const inOrder = new Intl.Collator(language)
  return institutions
    .map(({ id, name, town, country: code }) => ({
      value: id,
      name: `${town} – ${name[language]}`,
      group: country(code),
    }))
    .sort((one, other) => inOrder.compare(one.group, other.group) || inOrder.compare(one.name, other.name))
}
