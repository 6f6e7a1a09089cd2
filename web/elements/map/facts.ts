import { html, nothing } from 'lit'
import { bandInWords } from '../../words/band'
import { mapTextOf } from '../../messages/map/index'
import type { MapPoint, MapView } from './view'

export function placeInWords({ words }: MapView, { town, country }: MapPoint): string {
  return [town, country === undefined ? undefined : words.country(country)].filter(Boolean).join(', ')
}

/// "1 204,3 km, de 500 km à moins de 2 000 km"
export function distanceInWords({ words, origin }: MapView, { distanceMetres, band, point }: MapPoint) {
  const text = mapTextOf(words.language)
  if (point === undefined) return text.notOnMap
  if (origin === undefined || distanceMetres === undefined) return text.noDistance
  return html`<strong>${words.kilometres(distanceMetres)}</strong>,
    ${band === undefined ? text.tooNear : bandInWords(words, band)}`
}

export function levelInWords({ words, levels }: MapView, { level }: MapPoint): string {
  const text = mapTextOf(words.language)
  return level === undefined ? text.noLevel : text.level(level + 1, levels[level] ?? '')
}

export function nameOf({ name, href }: MapPoint) {
  return href === undefined ? name : html`<a href=${href}>${name}</a>`
}

export function reasonOf({ reason }: MapPoint) {
  return reason === undefined ? nothing : html`<small>${reason}</small>`
}
