import type { Core, OfferRow, OffersOnDay, Profile } from '../../core/core'
import type { Words } from '../../words/format'
import type { CatalogueText } from '../../messages/catalogue/keys'
import type { OffersText } from '../../messages/offers/keys'
import { hostAndTown, hostName } from '../../words/host'
import { daysOf } from '../dates/list'
import type { Asked, AskedField } from './question'

/// Where the other pages are, from this one.
export interface Ways {
  /// The calculator, with answers for it.
  calculator(answers: Readonly<Record<string, string>>): string
  /// A place of the catalogue.
  catalogue(place: string): string
}

/// What every part of the page needs to be shown.
export interface OffersView {
  words: Words
  text: OffersText
  catalogue: CatalogueText
  core: Core
  ways: Ways
  asked: Asked
  profile: Profile
  on: string
  /// Undefined while the day is none.
  answer: OffersOnDay | undefined
  kept: readonly string[]
  opened: ReadonlySet<string>
  give(field: AskedField, value: string): void
  keep(id: string, isKept: boolean): void
  open(id: string, isOpen: boolean): void
}

/// Its title, else the name of the host: no title is invented.
export function nameOf({ words, catalogue }: OffersView, { offer, host }: OfferRow): string {
  return offer.title ?? hostName(words, host, catalogue.programmes.hostToCome)
}

/// Where it takes place: university, town and country.
export function placeOf({ words, catalogue }: OffersView, { host }: OfferRow): string {
  return hostAndTown(words, host, catalogue.programmes.hostToCome)
}

/// The name with the days, where two sessions have the same.
export function nameWithDays(view: OffersView, row: OfferRow): string {
  const { stay } = row.offer
  return stay === undefined ? nameOf(view, row) : `${nameOf(view, row)} (${daysOf(view.words, stay)})`
}

/// With their days only where two have one name.
export function namesOf(view: OffersView, rows: readonly OfferRow[]): ReadonlyMap<string, string> {
  const once = new Set<string>()
  const more = new Set<string>()
  const plain = rows.map((row) => nameOf(view, row))
  for (const name of plain) (once.has(name) ? more : once).add(name)
  return new Map(rows.map((row, i) => [row.offer.id, more.has(plain[i]!) ? nameWithDays(view, row) : plain[i]!]))
}
