import type { InstitutionSummary } from '../core/core'

/// The answer for an institution that the data do not have: its country is asked instead.
export const anotherInstitution = 'other'

type InstitutionAnswers = Readonly<Record<'institution' | 'institutionCountry', string>>

/// The institution whose rules are used; a single one is not asked for.
export function chosenInstitution(
  { institution }: InstitutionAnswers,
  institutions: readonly InstitutionSummary[],
): InstitutionSummary | undefined {
  const [only, ...others] = institutions
  if (others.length === 0 && institution === '') return only
  return institutions.find(({ id }) => id === institution)
}

/// The country of the institution whose rules are used, as far as it is known.
export function countryOfInstitution(
  answers: InstitutionAnswers,
  institutions: readonly InstitutionSummary[],
): string | undefined {
  const chosen = chosenInstitution(answers, institutions)
  if (chosen !== undefined) return chosen.country
  return answers.institution === anotherInstitution ? answers.institutionCountry || undefined : undefined
}
