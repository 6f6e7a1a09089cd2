import { html, nothing } from 'lit'
import type { Timeline } from '../../core/core'
import { daysOf } from '../dates/list'
import type { OffersView } from './view'

/// The dates of offers, from the module, relative to the day of the page; undefined if the module refuses the question.
export function timelineOf({ core, profile, on }: OffersView, ids: readonly string[]): Timeline | undefined {
  const answer = core.passerelle.timeline({ on, ids: [...ids], profile })
  return answer.ok ? answer.value : undefined
}

function certainFirst(clashes: Timeline['clashes']) {
  return clashes.toSorted((one, other) => Number(other.certain) - Number(one.certain))
}

/// Dates that overlap; a message too if none do.
export function clashList(
  view: OffersView,
  { entries, clashes, moreClashes }: Timeline,
  names: ReadonlyMap<string, string>,
) {
  const { text, words } = view
  if (clashes.length === 0) return html`<p>${text.timeline.noClash}</p>`
  const nameOfEntry = (id: string) => {
    const offer = entries.find((entry) => entry.id === id)?.offer
    return (offer && names.get(offer)) ?? id
  }
  return html`<ul class="plain clashes">
      ${certainFirst(clashes).map(
        (clash) =>
          html`<li class="notice">
            ${text.timeline.clashes[clash.kind](nameOfEntry(clash.first), nameOfEntry(clash.second), daysOf(words, clash))}
            ${clash.certain ? nothing : text.timeline.uncertain}
          </li>`,
      )}
    </ul>
    ${moreClashes ? html`<p class="hint">${text.timeline.more}</p>` : nothing}`
}
