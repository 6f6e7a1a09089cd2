import type { Cause, FundedDays, Grant } from '../core/core'
import type { Words } from './format'

/// True if the institution may pay fewer days, on site or of travel, than those counted.
function isChoice({ lines }: Grant, days: 'fundedDays' | 'travelDays'): boolean {
  const leavesOpen = ({ cause, field }: Cause) => cause === 'choiceOfInstitution' && field === days
  return lines.some(({ causes }) => causes.some(leavesOpen))
}

/// The days as the core counts them: "20 days, first and last days included, 15 of them paid".
export function stayInWords({ messages, number }: Words, stay: FundedDays, grant: Grant): string {
  const days = (count: number) => messages.quantity(count, 'day', number(count))
  const parts = [messages.stay.counted[stay.convention](days(stay.days))]
  const fundedIsChoice = isChoice(grant, 'fundedDays')
  if (stay.fundedDays !== undefined && (fundedIsChoice || stay.fundedDays !== stay.days)) {
    parts.push(messages.stay[fundedIsChoice ? 'fundedAtMost' : 'funded'](days(stay.fundedDays)))
  }
  if (stay.travelDays !== undefined && stay.travelDays > 0) {
    parts.push(messages.stay[isChoice(grant, 'travelDays') ? 'travelAtMost' : 'travel'](days(stay.travelDays)))
  }
  return parts.join(', ')
}
