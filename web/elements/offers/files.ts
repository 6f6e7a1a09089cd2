import type { OfferRow, Timeline } from '../../core/core'
import { hostName } from '../../words/host'
import { keepTable } from '../../files/keep-table'
import { entryInWords } from '../dates/list'
import { saveDates } from '../dates/save-dates'
import { nameOf, namesOf, placeOf, type OffersView } from './view'
import { amountInWords, reasonOf } from './worth'

/// The file of one offer has its id in the name, so that files of several offers do not overwrite each other.
export function saveCalendar(view: OffersView, { entries }: Timeline, rows: readonly OfferRow[]) {
  const { core, words, text } = view
  const names = namesOf(view, rows)
  const offers = new Map(rows.map((row) => [row.offer.id, row]))
  const file = rows.length === 1 ? `passerelle-${rows[0]!.offer.id}.ics` : 'passerelle.ics'
  return saveDates(file, words, core.about, entries, (entry) => {
    const title = entryInWords(words, entry, (offer) => names.get(offer ?? ''))
    const row = offers.get(entry.offer ?? '')
    if (row === undefined) return { title }
    const { offer, host, worth } = row
    const { why } = text.row
    const source = core.sources.get(offer.source)
    return {
      title,
      lines: [
        worth && why(text.columns.grant, amountInWords(view, worth)),
        source && why(words.messages.result.source, `${source.publisher}, ${source.title}`),
      ],
      location: entry.kind === 'stay' && host ? placeOf(view, row) : undefined,
      url: source?.url,
    }
  })
}

const centsOfAEuro = 100
const metresOfAKilometre = 1000

/// Saves all rows of the list in the current order.
export function saveList(view: OffersView, rows: readonly OfferRow[]) {
  const { text, words, catalogue } = view
  const { columns } = text
  const head = [
    columns.programme,
    columns.place,
    text.list.country,
    text.list.firstDay,
    text.list.lastDay,
    columns.deadline,
    text.filters.names.statuses,
    text.list.least,
    text.list.most,
    columns.grant,
    text.list.kilometres,
    columns.verdict,
    text.list.reason,
  ]
  const lines = rows.map((row) => {
    const { offer, host, deadline, status, worth } = row
    const { low, high } = worth?.total ?? {}
    const metres = worth?.distanceMetres
    return [
      nameOf(view, row),
      [hostName(words, host, catalogue.programmes.hostToCome), host?.town].filter(Boolean).join(', '),
      host && words.country(host.country),
      offer.stay?.firstDay,
      offer.stay?.lastDay,
      deadline?.lastDay,
      catalogue.programmes.statuses[status],
      low === undefined ? undefined : low / centsOfAEuro,
      high === undefined ? undefined : high / centsOfAEuro,
      worth && amountInWords(view, worth),
      metres === undefined ? undefined : metres / metresOfAKilometre,
      worth && text.row.verdicts[worth.verdict],
      worth && reasonOf(view, worth),
    ]
  })
  return keepTable('passerelle.csv', head, lines, words.language)
}
