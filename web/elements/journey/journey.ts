import { html } from 'lit'
import './journey-edge'
import './journey-towns'
import type { JourneyView } from './view'

export function journeyOf(view: JourneyView) {
  return html`<journey-towns .view=${view}></journey-towns>`
}

export function edgeOf(view: JourneyView) {
  return html`<journey-edge .view=${view}></journey-edge>`
}
