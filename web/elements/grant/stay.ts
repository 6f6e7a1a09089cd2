import type { Cause, FundedDays, Grant } from '../../core'
import type { Words } from '../../format'

/// True when the institution may pay fewer days than those counted.
export function isOnlyPossible({ lines }: Grant): boolean {
  return lines.some(({ rule, causes }) => rule === 'staffSupport' && causes.some(isChoice))
}

function isChoice({ cause }: Cause): boolean {
  return cause === 'choiceOfInstitution'
}

/// The days as the core counted them: "5 days, first and last days included".
export function stayInWords({ messages, number }: Words, stay: FundedDays, onlyPossible: boolean): string {
  const days = (count: number) => messages.quantity(count, 'day', number(count))
  const parts = [messages.stay.counted[stay.convention](days(stay.days))]
  if (stay.fundedDays !== undefined)
    parts.push(messages.stay[onlyPossible ? 'fundedAtMost' : 'funded'](days(stay.fundedDays)))
  if (stay.travelDays !== undefined && stay.travelDays > 0) {
    parts.push(messages.stay[onlyPossible ? 'travelAtMost' : 'travel'](days(stay.travelDays)))
  }
  return parts.join(', ')
}
