import { html, nothing } from 'lit'
import { dayOf } from '../../question/civil-date'
import type { About, Mobility, Passerelle, Timeline } from '../../core/core'
import type { Words } from '../../words/format'
import { datesTextOf } from '../../messages/dates/index'
import type { Outcome } from '../../question/outcome'
import type { ResultView } from '../grant/view'
import { datesList, entryInWords } from './list'
import { saveDates } from './save-dates'

/// The dates of the stay that was calculated: until when to apply, the stay, the payments; and all of them as a file for
/// a calendar.
export function contentOf({ words, about }: ResultView, passerelle: Passerelle, outcome: Outcome) {
  const { mobility: plan } = outcome
  const answer = plan && passerelle.timeline({ on: dayOf(new Date()), plan })
  if (!answer?.ok) return nothing
  const text = datesTextOf(words.language)
  const save = () => savePlan(words, about, plan!, outcome, answer.value)
  return html`<p class="hint">${text.lead}</p>
    ${datesList(words, answer.value)}
    <div class="buttons"><button type="button" class="calendar" @click=${save}>${text.calendar}</button></div>`
}

function savePlan(words: Words, about: About, plan: Mobility, { grant }: Outcome, { entries }: Timeline) {
  const { activity = '', receivingCountry = '' } = plan
  const { result } = words.messages
  const country = receivingCountry && words.country(receivingCountry)
  const name = [activity && words.messages.activities[activity].name, country].filter(Boolean).join(', ')
  return saveDates('passerelle.ics', words, about, entries, (entry) => ({
    // A stay elsewhere, or of another kind, is another one; other days are the same stay moved.
    uid: entry.id.replace('plan/', `plan-${activity}-${receivingCountry}/`),
    title: entryInWords(words, entry, () => name),
    lines: [grant?.total && datesTextOf(words.language).of(result.total, words.amount(grant.total))],
    location: entry.kind === 'stay' && country ? country : undefined,
    url: location.href,
  }))
}
