import type { Campus, CampusDistance, Core, Passerelle, TravelBand } from '../../core/core'
import type { Words } from '../../words/format'
import { partnerMapTextOf } from '../../messages/map/index'
import { localized } from '../../messages/localized'
import type { MapPoint, MapView } from '../map/view'

/// The bands of a call with their amounts, the nearest first: the core is asked for the distance of each edge in turn.
function bandsOf(passerelle: Passerelle, call: number): TravelBand[] {
  const bands: TravelBand[] = []
  for (let metres: number | undefined = 0; metres !== undefined;) {
    const answer = passerelle.distance({ stops: [], officialMetres: metres, call })
    const found: TravelBand | undefined = answer.ok ? answer.value.calls.find((each) => each.call === call) : undefined
    if (found?.band !== undefined) bands.push(found)
    const next: number | undefined = found?.band === undefined ? found?.edge?.atMetres : found.band.below
    metres = next === undefined || next <= metres ? undefined : next
  }
  return bands
}

/// Every campus of the data as a point: the programmes it hosts, the agreements that name it, and its distance from the
/// origin.
export function partnerMapView(
  { passerelle, about }: Core,
  words: Words,
  campuses: readonly Campus[],
  origin: MapView['origin'],
  linkOf: (campus: Campus) => string | undefined,
): MapView {
  const text = partnerMapTextOf(words.language)
  const call = Math.max(...about.calls)
  const bands = bandsOf(passerelle, call)
  const measured = origin && passerelle.distances({ point: origin.point })
  const journeys = new Map(measured?.ok ? measured.value.campuses.map((each) => [each.campus, each]) : [])
  const offers = passerelle.offers({ on: about.rulesVersion })
  const hosted = (campus: Campus) =>
    offers.ok ? offers.value.offers.filter(({ host }) => host?.campus === campus.id).length : 0
  const agreements = passerelle.agreements({ on: about.rulesVersion })
  const named = new Map<string, number[]>()
  if (agreements.ok)
    for (const { agreement } of [agreements.value.inForce, agreements.value.notYet, agreements.value.ended].flat())
      for (const { partner } of agreement.entries)
        named.set(partner, [...(named.get(partner) ?? []), agreement.call].toSorted())

  const point = (campus: Campus): MapPoint => {
    const own = hosted(campus)
    const years = named.get(campus.id) ?? []
    const reasons = [
      own > 0 && text.hosts(own),
      years.length > 0 && text.agreements(words.list(years.map(String)), years.length),
    ]
    return {
      id: campus.id,
      kind: campus.institution !== undefined ? 'campus' : own > 0 ? 'offer' : 'partner',
      name: localized(words.language, campus.name),
      town: campus.town,
      country: campus.country,
      point: campus.point,
      href: linkOf(campus),
      reason: reasons.filter(Boolean).join(' ; ') || undefined,
      ...worth(journeys.get(campus.id)),
    }
  }

  const worth = (journey: CampusDistance | undefined) => {
    if (journey === undefined) return { amountText: text.noOrigin }
    const { distanceMetres } = journey
    const now = journey.calls.find((each) => each.call === call)
    if (now?.band === undefined) return { distanceMetres, amountText: text.tooNear }
    const level = bands.findIndex(({ band }) => band?.from === now.band?.from)
    return { distanceMetres, band: now.band, amountText: words.amount(now.standard), level }
  }

  const points = campuses.map(point)
  return {
    words,
    title: text.title,
    origin,
    rings: bands.flatMap(({ band }) => (band!.from >= 100_000 ? [band!.from] : [])),
    amountName: text.amount(call),
    levels: bands.map(({ standard }) => words.amount(standard)),
    points: points.toSorted(
      (one, other) => (one.distanceMetres ?? 0) - (other.distanceMetres ?? 0) || one.name.localeCompare(other.name),
    ),
  }
}
