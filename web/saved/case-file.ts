import { privateFields, type Answers } from '../question/fields'
import type { Mobility, Passerelle } from '../core/core'
import { mobilityOf } from '../question/mobility'

/// A simulation as a worked case in the format of tests/cases. A person has to write its `working`: the total, computed
/// without the core. Until then it is a sentence that the tests of the cases refuse.

const working =
  'Work out the total by hand, without Passerelle, and write it here as arithmetic: see tests/cases/README.md'

export function caseName(day: string): string {
  return `passerelle-case-${day}.json`
}

/// The core's complete answers; undefined if it refuses a part of the question.
export function caseText(passerelle: Passerelle, answers: Answers, includesPrivate: boolean): string | undefined {
  const { mobility, unread } = mobilityOf(includesPrivate ? answers : { ...answers, ...noPrivateAnswer })
  const grant = passerelle.estimate(mobility)
  const payments = passerelle.payments(mobility)
  const verdict = passerelle.check(mobility)
  if (unread.length > 0 || !grant.ok || !payments.ok || !verdict.ok) return undefined
  const known = { title: titleOf(mobility), origin: 'workedOut', working, mobility }
  const whole = { ...known, grant: grant.value, payments: payments.value, verdict: verdict.value }
  return `${JSON.stringify(whole, undefined, 2)}\n`
}

const noPrivateAnswer = Object.fromEntries(privateFields.map((field) => [field, '']))

function titleOf(mobility: Mobility): string {
  const facts = Object.entries(mobility).map(([field, value]) => `${field} ${value}`)
  return `Saved from the page, to be named after what it tests: ${facts.join(', ')}`
}
