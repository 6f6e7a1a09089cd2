import type { CalendarEntry, EntryKind } from '../../calendar/entry'
import { keepCalendar } from '../../calendar/keep-calendar'
import type { OfferRow, Timeline, TimelineKind } from '../../core'
import { hostName } from '../../offers/host'
import { keepTable } from '../../table-file/keep-table'
import { entryInWords } from './timeline'
import { nameOf, namesOf, placeOf, type OffersView } from './view'
import { amountInWords, reasonOf } from './worth'

const kinds: Record<TimelineKind, EntryKind> = {
  deadline: 'deadline',
  virtualSession: 'onlineSession',
  virtualMonths: 'onlineSession',
  stay: 'stay',
  instalment: 'instalment',
}

/// The dates as a calendar file: the same events for ever, so that a later file changes them. The file of one offer bears
/// its id, so that several can lie beside each other.
export function saveCalendar(view: OffersView, { entries }: Timeline, rows: readonly OfferRow[]) {
  const { core, words, text } = view
  const names = namesOf(view, rows)
  const offers = new Map(rows.map((row) => [row.offer.id, row]))
  // Data that changed later changes what stood in the calendar.
  const sequence = Number(core.about.rulesVersion.replaceAll('-', ''))
  const events = entries.map((entry): CalendarEntry => {
    const { id, kind, firstDay, lastDay } = entry
    const row = entry.offer === undefined ? undefined : offers.get(entry.offer)
    return {
      uid: id,
      sequence,
      kind: kinds[kind],
      title: entryInWords(view, entry, names),
      first: firstDay,
      last: lastDay,
      description: row && saidOf(view, row),
      location: kind === 'stay' && row?.host ? placeOf(view, row) : undefined,
      url: row && core.sources.get(row.offer.source)?.url,
    }
  })
  const file = rows.length === 1 ? `passerelle-${rows[0]!.offer.id}.ics` : 'passerelle.ics'
  return keepCalendar(file, events, { name: text.kept.calendarName, language: words.language, stamp: new Date() })
}

/// What one wants to know of an offer when a day of it comes up: how much, and who says so.
function saidOf(view: OffersView, { offer, worth }: OfferRow): string {
  const { core, words, text } = view
  const { why } = text.row
  const source = core.sources.get(offer.source)
  return [
    worth && why(text.columns.grant, amountInWords(view, worth)),
    source && why(words.messages.result.source, `${source.publisher}, ${source.title}`),
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}

const centsOfAEuro = 100
const metresOfAKilometre = 1000

/// The list as it is shown, all rows of it.
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
  return keepTable('passerelle.csv', head, lines, words.language === 'fr' ? 'french' : 'international')
}
