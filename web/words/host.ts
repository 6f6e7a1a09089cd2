import type { OfferOnDay } from '../core/core'
import type { Words } from './format'
import { localized } from '../messages/localized'

type Host = OfferOnDay['host']

/// "Université de Brescia", or `notStated` if the source does not name it yet.
export function hostName({ language }: Pick<Words, 'language'>, host: Host, notStated: string): string {
  return host === undefined ? notStated : localized(language, host.name)
}

/// "Brescia, Italie"; undefined if it is not stated.
export function townOfHost(words: Pick<Words, 'country'>, host: Host): string | undefined {
  return host && `${host.town}, ${words.country(host.country)}`
}

/// "Université de Brescia, Brescia, Italie"
export function hostAndTown(words: Words, host: Host, notStated: string): string {
  return [hostName(words, host, notStated), townOfHost(words, host)].filter(Boolean).join(', ')
}
