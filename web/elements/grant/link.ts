import { html, nothing } from 'lit'

/// A link to a place of the page around the calculator; nothing if the page has no such place.
export function linkTo(place: string, text: string) {
  return document.getElementById(place) === null ? nothing : html`<a href="#${place}">${text}</a>`
}
