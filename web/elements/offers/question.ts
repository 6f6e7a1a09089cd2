import { activities } from '../../question/fields'
import type { OfferOrder, OffersQuestion, Point, Profile } from '../../core/core'
import { isDate } from '../../question/civil-date'
import { wholeNumber } from '../../question/numbers'

/// What a person said and chose, as text; empty is unanswered. The names of the person are those of the calculator, so
/// that a link speaks to both.
export const askedFields = [
  'institution',
  'role',
  'sendingCountry',
  'greenTravel',
  'fewerOpportunities',
  'on',
  'text',
  'countries',
  'hosts',
  'languages',
  'levels',
  'audiences',
  'arrangements',
  'virtualStates',
  'timings',
  'statuses',
  'verdicts',
  'bands',
  'grantAtLeast',
  'ownActivity',
  'ownCountry',
  'ownAmount',
  'order',
  'descending',
  'view',
] as const
export type AskedField = (typeof askedFields)[number]
export type Asked = Record<AskedField, string>

/// The filters that offer what the module counts.
export const facetFilters = [
  'countries',
  'hosts',
  'audiences',
  'languages',
  'levels',
  'arrangements',
  'virtualStates',
  'timings',
  'statuses',
] as const
export const worthFilters = ['verdicts', 'bands'] as const
export const filterFields = ['text', ...facetFilters, ...worthFilters, 'grantAtLeast'] as const
export type FilterField = (typeof filterFields)[number]

export const orders = ['start', 'deadline', 'daysLeft', 'grant', 'grantPerDay', 'distance', 'verdict', 'end'] as const

/// An institution that the data does not have.
export const anotherInstitution = 'other'

/// Never in the address, and so in no link.
const privateFields: readonly AskedField[] = ['fewerOpportunities']

export const nothingAsked: Readonly<Asked> = Object.freeze(
  Object.fromEntries(askedFields.map((field) => [field, ''])) as Asked,
)

const words: Partial<Record<AskedField, readonly string[]>> = {
  role: ['student', 'doctoralCandidate', 'teachingStaff', 'administrativeStaff'],
  greenTravel: ['yes', 'no'],
  fewerOpportunities: ['yes', 'no'],
  statuses: ['open', 'lastDay', 'closed', 'past', 'datesToBeAnnounced'],
  verdicts: ['met', 'cannotTellYet', 'notMet'],
  audiences: ['students', 'academicStaffAndStudents', 'administrativeAndAcademicStaff', 'organisedByInstitution'],
  levels: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'notStated'],
  arrangements: ['lunch', 'accommodation', 'residenceRates'],
  virtualStates: ['dated', 'announcedLater', 'notStated'],
  timings: ['before', 'overlapping', 'after', 'notKnown'],
  ownActivity: activities,
  order: orders,
  descending: ['yes'],
  view: ['table'],
}

const forms: Partial<Record<AskedField, RegExp>> = {
  institution: /^[a-z0-9-]{1,40}$/u,
  sendingCountry: /^[A-Z]{2}$/u,
  countries: /^(?:[A-Z]{2}|notStated)$/u,
  hosts: /^(?:[a-z0-9-]{1,100}|notStated)$/u,
  languages: /^(?:[a-z]{2}|notStated)$/u,
  bands: /^(?:none|\d{1,9}-\d{0,9})$/u,
  grantAtLeast: /^\d{1,6}$/u,
  ownCountry: /^[A-Z]{2}$/u,
  ownAmount: /^\d{1,6}$/u,
}

const longestText = 200
/// An address that an engine refuses helps nobody; what is kept beyond is left out and told.
export const mostKept = 400

function isSound(field: AskedField, value: string): boolean {
  if (field === 'on') return isDate(value)
  if (field === 'text') return value.length <= longestText
  return words[field]?.includes(value) ?? forms[field]?.test(value) ?? false
}

/// What a link says, which anybody may have written.
export interface Arrival {
  asked: Asked
  kept: string[]
  isDamaged: boolean
}

export function readAsked(parameters: URLSearchParams): Arrival {
  const asked: Asked = { ...nothingAsked }
  let isDamaged = false
  for (const [name, value] of parameters) {
    const field = askedFields.find((each) => each === name)
    if (name === 'kept') continue
    if (field !== undefined && isSound(field, value)) asked[field] = value
    else isDamaged = true
  }
  const ids = (parameters.get('kept') ?? '').split('.').filter((id) => id !== '')
  const kept = [...new Set(ids)].filter((id) => /^[a-z0-9-]{1,100}$/u.test(id))
  return {
    asked,
    kept: kept.slice(0, mostKept),
    isDamaged: isDamaged || kept.length !== ids.length || kept.length > mostKept,
  }
}

export function writeAsked(asked: Asked, kept: readonly string[], includesPrivate = false): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const field of askedFields) {
    if (!includesPrivate && privateFields.includes(field)) continue
    if (asked[field] !== '' && isSound(field, asked[field])) parameters.append(field, asked[field])
  }
  if (kept.length > 0) parameters.append('kept', kept.join('.'))
  return parameters
}

/// Who looks, for the module; `origin` is a town that was chosen in place of the university's.
export function profileOf(asked: Asked, origin?: Point): Profile {
  const { institution, role, sendingCountry, greenTravel, fewerOpportunities } = asked
  const isOther = institution === anotherInstitution
  return {
    ...(institution !== '' && !isOther && { institution }),
    ...(role !== '' && { role: role as NonNullable<Profile['role']> }),
    ...(isOther && sendingCountry !== '' && { sendingCountry }),
    ...(origin && { origin }),
    ...(greenTravel !== '' && { greenTravel: greenTravel === 'yes' }),
    ...(fewerOpportunities !== '' && { fewerOpportunities: fewerOpportunities === 'yes' }),
  }
}

const centsOfAEuro = 100

/// An amount in cents; undefined where the text is none.
export function amountOf(text: string): number | undefined {
  const cents = wholeNumber(text, centsOfAEuro, false)
  return typeof cents === 'number' && cents >= 0 ? cents : undefined
}

/// One question for the module: who, from which day, which offers, in which order.
export function questionOf(asked: Asked, today: string, origin?: Point): OffersQuestion {
  const grantAtLeast = amountOf(asked.grantAtLeast)
  const lists = Object.fromEntries(
    [...facetFilters, ...worthFilters].filter((field) => asked[field] !== '').map((field) => [field, [asked[field]]]),
  )
  return {
    on: dayOf(asked, today),
    profile: profileOf(asked, origin),
    ...(asked.text.trim() !== '' && { text: asked.text }),
    ...lists,
    ...(grantAtLeast !== undefined && { grantAtLeast }),
    order: (asked.order || 'start') as OfferOrder,
    descending: isDescending(asked),
  }
}

/// Who sorts by money wants the most first; anything else begins with the least.
const mostFirst: readonly string[] = ['grant', 'grantPerDay']

/// `descending` is the other way round than usual.
export function isDescending({ order, descending }: Asked): boolean {
  return mostFirst.includes(order) !== (descending === 'yes')
}

/// Today, as long as no other day is given.
export const dayOf = (asked: Asked, today: string) => (isDate(asked.on) ? asked.on : today)

export function activeFilters(asked: Asked): FilterField[] {
  return filterFields.filter((field) => asked[field].trim() !== '')
}

export function withoutFilters(asked: Asked): Asked {
  return { ...asked, ...Object.fromEntries(filterFields.map((field) => [field, ''])) }
}
