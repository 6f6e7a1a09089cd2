import type { Measure } from '../core/core'
import type { Messages } from './keys'
import { en as documents } from './documents/en'
import { en as form } from './form/en'
import { en as grant } from './grant/en'
import { en as keep } from './keep/en'
import { en as page } from './page/en'
import { en as payments } from './payments/en'
import { en as verdict } from './verdict/en'

const units: Record<Measure, [one: string, more: string]> = {
  day: ['day', 'days'],
  hour: ['hour', 'hours'],
  year: ['year', 'years'],
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' }

const yearOfStudy = (year: number) => `${year}${endings[ordinals.select(year)] ?? 'th'} year of higher education`

export const en: Messages = {
  ...page,
  ...form,
  ...grant,
  ...verdict,
  ...payments,
  ...documents,
  ...keep,
  between: (low, high) => `between ${low} and ${high}`,
  range: (minimum, maximum) => `from ${minimum} to ${maximum}`,
  atLeast: (minimum) => `at least ${minimum}`,
  atMost: (maximum) => `at most ${maximum}`,
  upTo: (most) => `up to ${most}`,
  oneOf: (names) => names.join('; '),
  quantity: (count, unit, formatted) => `${formatted}\u00a0${units[unit][count === 1 ? 0 : 1]}`,
  yearOfStudy,
  fromYearOfStudy: (year) => `from the ${yearOfStudy(year)} on`,
}
