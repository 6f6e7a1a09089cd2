import type { Measure } from '../core/core'
import { french } from './french'
import type { Messages } from './keys'
import { fr as documents } from './documents/fr'
import { fr as form } from './form/fr'
import { fr as grant } from './grant/fr'
import { fr as keep } from './keep/fr'
import { fr as page } from './page/fr'
import { fr as payments } from './payments/fr'
import { fr as verdict } from './verdict/fr'

const units: Record<Measure, [one: string, more: string]> = {
  day: ['jour', 'jours'],
  hour: ['heure', 'heures'],
  year: ['année', 'années'],
}

const yearOfStudy = (year: number) => `${year === 1 ? '1re' : `${year}e`} année d’études supérieures`

export const fr: Messages = french<Messages>({
  ...page,
  ...form,
  ...grant,
  ...verdict,
  ...payments,
  ...documents,
  ...keep,
  between: (low, high) => `entre ${low} et ${high}`,
  range: (minimum, maximum) => `de ${minimum} à ${maximum}`,
  atLeast: (minimum) => `au moins ${minimum}`,
  atMost: (maximum) => `au plus ${maximum}`,
  upTo: (most) => `jusqu’à ${most}`,
  oneOf: (names) => names.join(' ; '),
  quantity: (count, unit, formatted) => `${formatted} ${units[unit][Math.abs(count) < 2 ? 0 : 1]}`,
  yearOfStudy,
  fromYearOfStudy: (year) => `à partir de la ${yearOfStudy(year)}`,
})
