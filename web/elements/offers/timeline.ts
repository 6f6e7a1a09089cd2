import { html, nothing } from 'lit'
import type { Timeline, TimelineEntry } from '../../core'
import { daysOf, type OffersView } from './view'

/// The dates of offers, as the module tells them from the day of the page; nothing where it refuses.
export function timelineOf({ core, profile, on }: OffersView, ids: readonly string[]): Timeline | undefined {
  const answer = core.passerelle.timeline({ on, ids: [...ids], profile })
  return answer.ok ? answer.value : undefined
}

/// An entry in words: what it is, of which offer where there are several.
export function entryInWords(
  { text }: OffersView,
  { kind, number, offer }: TimelineEntry,
  names?: ReadonlyMap<string, string>,
) {
  const what = text.timeline.kinds[kind](number)
  const name = offer === undefined ? undefined : names?.get(offer)
  return name === undefined ? what : text.timeline.of(name, what)
}

export function datesList(view: OffersView, timeline: Timeline, names?: ReadonlyMap<string, string>) {
  const { text } = view
  const { entries, undated } = timeline
  return html`<ol class="plain dates">
    ${entries.map(
      (entry) =>
        html`<li class="card ${entry.past ? 'past' : ''}">
          <strong>${daysOf(view, entry)}</strong> ${entryInWords(view, entry, names)}
          ${entry.past ? html`<span class="mark">${text.timeline.past}</span>` : nothing}
        </li>`,
    )}
    ${undated.map(
      ({ kind, offer }) =>
        html`<li class="card">
          ${offer === undefined || names === undefined ? text.timeline.undated(kind) : text.timeline.of(names.get(offer) ?? offer, text.timeline.undated(kind))}
        </li>`,
    )}
  </ol>`
}

function certainFirst(clashes: Timeline['clashes']) {
  return clashes.toSorted((one, other) => Number(other.certain) - Number(one.certain))
}

/// What wants the same days; said too when nothing does.
export function clashList(
  view: OffersView,
  { entries, clashes, moreClashes }: Timeline,
  names: ReadonlyMap<string, string>,
) {
  const { text } = view
  if (clashes.length === 0) return html`<p>${text.timeline.noClash}</p>`
  const nameOfEntry = (id: string) => {
    const offer = entries.find((entry) => entry.id === id)?.offer
    return (offer && names.get(offer)) ?? id
  }
  return html`<ul class="plain clashes">
      ${certainFirst(clashes).map(
        (clash) =>
          html`<li class="notice">
            ${text.timeline.clashes[clash.kind](nameOfEntry(clash.first), nameOfEntry(clash.second), daysOf(view, clash))}
            ${clash.certain ? nothing : text.timeline.uncertain}
          </li>`,
      )}
    </ul>
    ${moreClashes ? html`<p class="hint">${text.timeline.more}</p>` : nothing}`
}
