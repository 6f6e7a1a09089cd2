import { html, nothing } from 'lit'
import type { ComparedCall, CountryStanding } from '../../core/core'
import type { ComparisonText } from '../../messages/comparison/keys'
import { standings } from './countries'
import type { ResultView } from '../grant/view'

/// The groups of both countries in each call.
export function standingsList(view: ResultView, text: ComparisonText, before: ComparedCall, after: ComparedCall) {
  const known = standings(view, before, after)
  if (known.length === 0) return nothing
  return html`<h4>${text.standing}</h4>
    <ul class="plain">
      ${known.map(({ country, from, to }) => {
        const [one, other] = [placeInWords(text, from), placeInWords(text, to)]
        const moved = text.reasons.moved(country, one, before.year, other, after.year)
        return html`<li>${one === other ? text.stays(country, one) : moved}</li>`
      })}
    </ul>`
}

export function placeInWords(text: ComparisonText, { destination, region }: CountryStanding): string {
  const name = text.destinations[destination]
  if (region === undefined) return name
  return destination === 'regions1to12' ? text.region(region) : text.regionPaidAs(region, name)
}
