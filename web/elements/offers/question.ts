import { activities, sharedWith } from '../../question/fields'
import type { OfferOrder, OffersQuestion, Point, Profile } from '../../core/core'
import type { FilterName } from '../../messages/offers/keys'
import { isDate } from '../../question/civil-date'
import { anotherInstitution } from '../../question/institution'
import { isSound as isSoundAnswer, numberOf, wordOf, type Shape } from '../../question/kinds'

/// Questions of the calculator that this page asks too. They have the same names, so that a link works for both pages.
export const shared = sharedWith('offers')

export const orders = ['start', 'deadline', 'daysLeft', 'grant', 'grantPerDay', 'distance', 'verdict', 'end'] as const

/// Filters whose values the module counts: those about the data, and those about the worth of an offer.
const facets = {
  countries: /^(?:[A-Z]{2}|notStated)$/u,
  hosts: /^(?:[a-z0-9-]{1,100}|notStated)$/u,
  audiences: ['students', 'academicStaffAndStudents', 'administrativeAndAcademicStaff', 'organisedByInstitution'],
  languages: /^(?:[a-z]{2}|notStated)$/u,
  levels: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'notStated'],
  arrangements: ['lunch', 'accommodation', 'residenceRates'],
  virtualStates: ['dated', 'announcedLater', 'notStated'],
  timings: ['before', 'overlapping', 'after', 'notKnown'],
  statuses: ['open', 'lastDay', 'closed', 'past', 'datesToBeAnnounced'],
}
const worth = {
  verdicts: ['met', 'cannotTellYet', 'notMet'],
  bands: /^(?:none|\d{1,9}-\d{0,9})$/u,
}
const euros = /^\d{1,6}$/u
const filters = {
  text: /^[^]{0,200}$/,
  ...facets,
  ...worth,
  grantAtLeast: euros,
} satisfies Record<FilterName, readonly string[] | RegExp>

/// Everything a person can answer and choose here, with the allowed values.
const askable = {
  ...shared,
  on: { kind: 'date' },
  ...filters,
  ownActivity: activities,
  ownCountry: { kind: 'country' },
  ownAmount: euros,
  order: orders,
  descending: ['yes'],
  view: ['table'],
} satisfies Record<string, Shape | readonly string[] | RegExp>
export type AskedField = keyof typeof askable
/// The person's answers and choices, as text; an empty text is unanswered.
export type Asked = Record<AskedField, string>

export const namesOf = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table)[]
export const askedFields = namesOf(askable)
export const facetFilters = namesOf(facets)
export const worthFilters = namesOf(worth)
const sharedFields = namesOf(shared)
export const filterFields = namesOf(filters)

/// True for an answer that is never in the address, and so in no link.
function isPrivate(field: AskedField): boolean {
  return sharedFields.some((each) => each === field && shared[each].isPrivate)
}

export const nothingAsked: Readonly<Asked> = Object.freeze(
  Object.fromEntries(askedFields.map((field) => [field, ''])) as Asked,
)

/// The largest number of saved offers: browsers refuse longer addresses. Further ones are left out, and the page
/// reports it.
export const mostKept = 400

function isSound(field: AskedField, value: string): boolean {
  const shape: Shape | readonly string[] | RegExp = askable[field]
  if (shape instanceof RegExp) return shape.test(value)
  return 'kind' in shape ? isSoundAnswer(shape, value) : shape.includes(value)
}

/// Names of questions in links made before they were renamed.
const formerNames = new Map<string, AskedField>([['sendingCountry', 'institutionCountry']])

/// The content of a link, which anybody may have written.
export interface Arrival {
  asked: Asked
  kept: string[]
  isDamaged: boolean
}

export function readAsked(parameters: URLSearchParams): Arrival {
  const asked: Asked = { ...nothingAsked }
  let isDamaged = false
  for (const [name, value] of parameters) {
    const field = askedFields.find((each) => each === (formerNames.get(name) ?? name))
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
    if (!includesPrivate && isPrivate(field)) continue
    if (asked[field] !== '' && isSound(field, asked[field])) parameters.append(field, asked[field])
  }
  if (kept.length > 0) parameters.append('kept', kept.join('.'))
  return parameters
}

/// The person, for the module; `origin` is a town chosen in place of the university's.
export function profileOf(asked: Asked, origin?: Point): Profile {
  const isOther = asked.institution === anotherInstitution
  const own = sharedFields.filter((field) => field !== 'institution' && field !== 'institutionCountry')
  const said = own.filter((field) => asked[field] !== '')
  return {
    ...(asked.institution !== '' && !isOther && { institution: asked.institution }),
    ...(Object.fromEntries(said.map((field) => [field, wordOf(shared[field].kind, asked[field])])) as Profile),
    ...(isOther && asked.institutionCountry !== '' && { sendingCountry: asked.institutionCountry }),
    ...(origin && { origin }),
  }
}

/// An amount in cents; undefined if the text is not an amount.
export function amountOf(text: string): number | undefined {
  const cents = numberOf('euros', text)
  return typeof cents === 'number' && cents >= 0 ? cents : undefined
}

/// The question for the module: the person, the day, the filters and the order.
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

/// Orders by amount start with the largest; all others start with the least.
const mostFirst: readonly string[] = ['grant', 'grantPerDay']

/// `descending` reverses the usual direction.
export function isDescending({ order, descending }: Asked): boolean {
  return mostFirst.includes(order) !== (descending === 'yes')
}

/// Today, if no other day is given.
export const dayOf = (asked: Asked, today: string) => (isDate(asked.on) ? asked.on : today)

export function activeFilters(asked: Asked): FilterName[] {
  return filterFields.filter((field) => asked[field].trim() !== '')
}

export function withoutFilters(asked: Asked): Asked {
  return { ...asked, ...Object.fromEntries(filterFields.map((field) => [field, ''])) }
}
