import type { InstitutionSummary } from '../core/core'
import type { Words } from './format'

/// The institutions as a list shows them: by town, which stands first, so that typing it finds them. Many names begin with
/// the same word.
export function listedInstitutions({ language }: Words, institutions: readonly InstitutionSummary[]) {
  const inOrder = new Intl.Collator(language)
  return institutions
    .map(({ id, name, town }) => ({ value: id, name: `${town} – ${name[language]}` }))
    .sort((one, other) => inOrder.compare(one.name, other.name))
}
