import type { Core, OfferRow, OffersOnDay, Profile } from '../../core/core'
import type { Words } from '../../words/format'
import type { CatalogueText } from '../../messages/catalogue/keys'
import type { OffersText } from '../../messages/offers/keys'
import { hostAndTown, hostName } from '../../words/host'
import { daysOf } from '../dates/list'
import type { Asked, AskedField } from './question'

/// Links from this page to the others.
export interface Ways {
  /// The address of the calculator with these answers.
  calculator(answers: Readonly<Record<string, string>>): string
  /// The address of a place of the catalogue.
  catalogue(place: string): string
}

/// The properties that every part of the page needs.
export interface OffersView {
  words: Words
  text: OffersText
  catalogue: CatalogueText
  core: Core
  ways: Ways
  asked: Asked
  profile: Profile
  on: string
  /// Undefined while the day is invalid.
  answer: OffersOnDay | undefined
  kept: readonly string[]
  opened: ReadonlySet<string>
  give(field: AskedField, value: string): void
  keep(id: string, isKept: boolean): void
  open(id: string, isOpen: boolean): void
}

/// The title, or the name of the host: no title is invented.
export function nameOf({ words, catalogue }: OffersView, { offer, host }: OfferRow): string {
  return offer.title ?? hostName(words, host, catalogue.programmes.hostToCome)
}

/// The place: university, town and country.
export function placeOf({ words, catalogue }: OffersView, { host }: OfferRow): string {
  return hostAndTown(words, host, catalogue.programmes.hostToCome)
}

/// The name with the days, to distinguish sessions with the same name.
export function nameWithDays(view: OffersView, row: OfferRow): string {
  const { stay } = row.offer
  return stay === undefined ? nameOf(view, row) : `${nameOf(view, row)} (${daysOf(view.words, stay)})`
}

/// The names of offers, with their days only if two have the same name.
export function namesOf(view: OffersView, rows: readonly OfferRow[]): ReadonlyMap<string, string> {
  const once = new Set<string>()
  const more = new Set<string>()
  const plain = rows.map((row) => nameOf(view, row))
  for (const name of plain) (once.has(name) ? more : once).add(name)
  return new Map(rows.map((row, i) => [row.offer.id, more.has(plain[i]!) ? nameWithDays(view, row) : plain[i]!]))
}
