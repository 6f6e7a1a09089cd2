import { html, nothing } from 'lit'
import { dayOf } from '../../question/civil-date'
import type { About, Mobility, Timeline } from '../../core/core'
import type { Words } from '../../words/format'
import { datesTextOf } from '../../messages/dates/index'
import type { Outcome } from '../../question/outcome'
import type { ResultView } from '../grant/view'
import { datesList, entryInWords } from './list'
import { saveDates } from './save-dates'

/// The dates of the calculated stay: the deadline for applications, the stay, the payments; all of them also as a
/// calendar file.
export function contentOf({ words, about, passerelle }: ResultView, outcome: Outcome) {
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
    // A stay in another country or of another kind is a new event; a stay on other days is the same event, moved.
    uid: entry.id.replace('plan/', `plan-${activity}-${receivingCountry}/`),
    title: entryInWords(words, entry, () => name),
    lines: [grant?.total && datesTextOf(words.language).of(result.total, words.amount(grant.total))],
    location: entry.kind === 'stay' && country ? country : undefined,
    url: location.href,
  }))
}
