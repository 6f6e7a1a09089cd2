import type { ComparedCall, CountryStanding } from '../../core/core'
import { countryOfInstitution } from '../../question/institution'
import type { ResultView } from '../grant/view'

export interface Standing {
  country: string
  from: CountryStanding
  to: CountryStanding
}

/// The names of the sending and the receiving country, as far as the answers and the institution give them.
export function countriesOf({ words, about, answers }: ResultView): { sending: string; receiving: string } {
  const home = countryOfInstitution(answers, about.institutions)
  const [own, other] = [home, answers.country].map((code) => (code ? words.country(code) : ''))
  const isIncoming = answers.direction === 'incoming'
  return isIncoming ? { sending: other!, receiving: own! } : { sending: own!, receiving: other! }
}

export function standings(view: ResultView, before: ComparedCall, after: ComparedCall): Standing[] {
  const countries = countriesOf(view)
  return (['sending', 'receiving'] as const).flatMap((side) => {
    const [from, to] = [before[side], after[side]]
    return from === undefined || to === undefined ? [] : [{ country: countries[side], from, to }]
  })
}
