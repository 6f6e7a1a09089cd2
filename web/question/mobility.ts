import { isAmount, isKnownInMonths, type Answers, type Field } from './fields'
import type { Cause, Line, Mobility, Rule } from '../core/core'
import { wholeNumber, type NumberProblem } from './numbers'

const metresOfAKilometre = 1000
const daysOfAMonth = 30
const centsOfAEuro = 100

/// A text that the page itself could not read. The core never sees it, and nothing is guessed in its place.
export interface UnreadAnswer {
  field: Field
  code: NumberProblem
  found: string
}

/// The question for the core, and what could not be put into it.
export function mobilityOf(answers: Answers): { mobility: Mobility; unread: UnreadAnswer[] } {
  const unread: UnreadAnswer[] = []
  const number = (field: Field, times = 1, rounded = false): number | undefined => {
    const found = answers[field].trim()
    if (found === '') return undefined
    const value = wholeNumber(found, times, rounded)
    if (typeof value === 'number') return value
    unread.push({ field, code: value, found })
    return undefined
  }
  const word = (field: Field) => (answers[field] === '' ? undefined : answers[field])
  const truth = (field: Field) => (answers[field] === '' ? undefined : answers[field] === 'yes')
  const cents = (field: Field) => number(field, centsOfAEuro)
  const byDates = answers.lengthKnownAs !== 'duration'
  const length = () => (isKnownInMonths(answers.activity) ? number('months', daysOfAMonth) : number('days'))
  const known = {
    institution: word('institution'),
    call: number('call'),
    role: word('role'),
    direction: word('direction'),
    activity: word('activity'),
    sendingCountry: answers.direction === 'incoming' ? word('country') : undefined,
    receivingCountry: answers.direction === 'outgoing' ? word('country') : undefined,
    start: byDates ? word('start') : undefined,
    // A last day without a first one says nothing yet.
    end: byDates && answers.start !== '' ? word('end') : undefined,
    days: byDates ? undefined : length(),
    interruptedDays: number('interruptedDays'),
    distanceMetres: number('kilometres', metresOfAKilometre, true),
    greenTravel: truth('greenTravel'),
    fewerOpportunities: truth('fewerOpportunities'),
    // Not asked of a programme that has one by definition.
    virtualPart: answers.activity === 'BIP' ? undefined : truth('virtualPart'),
    teachingHours: number('teachingHours'),
    teachingContract: truth('teachingContract'),
    yearOfStudy: number('yearOfStudy'),
    outermostRegion: truth('outermostRegion'),
    monthlyRate: cents('monthlyRate'),
    dailyRate: cents('dailyRate'),
    fundedDays: number('fundedDays'),
    travelDays: number('travelDays'),
    travelPaid: truth('travelPaid'),
    realTravelCost: cents('realTravelCost'),
  }
  const given = Object.entries(known).filter(([, value]) => value !== undefined)
  return { mobility: Object.fromEntries(given) as Mobility, unread }
}

/// The question of the form that a field of the module comes from.
export function fieldOf(coreField: string, answers: Answers): Field | undefined {
  switch (coreField) {
    case 'sendingCountry':
    case 'receivingCountry':
    case 'action':
      return 'country'
    case 'distanceMetres':
      return 'kilometres'
    case 'days':
      if (answers.lengthKnownAs !== 'duration') return 'lengthKnownAs'
      return isKnownInMonths(answers.activity) ? 'months' : 'days'
    default:
      return (Object.keys(answers) as Field[]).find((field) => field === coreField)
  }
}

/// The own figure that stands in place of a line's rate.
export const ownRateOf: Partial<Record<Rule, Field>> = { monthlySupport: 'monthlyRate', staffSupport: 'dailyRate' }

/// The field of the module that settles a cause. Between the figures of two calls, the rate that is really paid does.
export function settledBy({ rule }: Line, { cause, field }: Cause): string | undefined {
  return field ?? (cause === 'otherCallPublished' ? ownRateOf[rule] : undefined)
}

/// The fields of the module that one question of the form fills.
export function coreFieldsOf(field: Field): string[] {
  return field === 'kilometres' ? ['distanceMetres'] : [field]
}

/// A whole number of the module in the unit in which the question is asked.
export function inUnitOf(field: Field, value: number): number {
  if (field === 'kilometres') return value / metresOfAKilometre
  if (field === 'months') return Math.floor(value / daysOfAMonth)
  if (isAmount(field)) return value / centsOfAEuro
  return value
}
