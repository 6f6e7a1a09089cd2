import type { Grant } from '../../core'
import type { Words } from '../../format'

/// The days as the core counted them: "5 days, first and last days included".
export function stayInWords({ messages, number }: Words, stay: NonNullable<Grant['stay']>): string {
  const days = (count: number) => messages.quantity(count, 'day', number(count))
  const parts = [messages.stay.counted[stay.convention](days(stay.days))]
  if (stay.fundedDays !== undefined) parts.push(messages.stay.funded(days(stay.fundedDays)))
  if (stay.travelDays !== undefined && stay.travelDays > 0) parts.push(messages.stay.travel(days(stay.travelDays)))
  return parts.join(', ')
}
