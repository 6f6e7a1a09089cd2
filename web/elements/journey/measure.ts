import type { MeasuredJourney, Stop } from '../../core/core'
import type { JourneyView } from './view'

/// Measures the journey with the amounts of this mobility. A distance that was not computed from towns counts as the
/// official one, since the question asks for that.
export function measure(
  { passerelle, mobility: { institution }, grant }: JourneyView,
  of: { stops: Stop[] } | { officialMetres: number },
): MeasuredJourney | undefined {
  const answer = passerelle.distance({
    stops: [],
    ...of,
    ...(institution && { institution }),
    ...(grant?.action && { action: grant.action }),
    ...(grant && { call: grant.call.year }),
  })
  return answer.ok ? answer.value : undefined
}

/// Rounded to a hundredth of a kilometre, as the official calculator does, but never up across an edge.
export function hundredths({ distanceMetres, calls }: MeasuredJourney): number {
  const nearest = Math.round(distanceMetres / 10)
  const isMoved = calls.some(({ edge }) => edge && distanceMetres < edge.atMetres && nearest * 10 >= edge.atMetres)
  return isMoved ? nearest - 1 : nearest
}
