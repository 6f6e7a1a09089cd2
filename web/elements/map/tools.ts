import { html, nothing, svg, type SVGTemplateResult } from 'lit'
import type { MapText } from '../../messages/map/keys'
import type { Projection } from '../../vocabulary/map'

/// What the buttons do to the view, as an alternative to dragging and pinching.
export const steps = ['nearer', 'farther', 'left', 'up', 'down', 'right', 'whole'] as const
export type Step = (typeof steps)[number]

const drawings: Record<Step, SVGTemplateResult> = {
  nearer: svg`<path d="M12 5v14M5 12h14" />`,
  farther: svg`<path d="M5 12h14" />`,
  left: svg`<path d="M19 12H5m6-6-6 6 6 6" />`,
  up: svg`<path d="M12 19V5m-6 6 6-6 6 6" />`,
  down: svg`<path d="M12 5v14m-6-6 6 6 6-6" />`,
  right: svg`<path d="M5 12h14m-6-6 6 6-6 6" />`,
  whole: svg`<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />`,
}

export function toolsOf(
  text: MapText,
  take: (step: Step) => void,
  projection: Projection | undefined,
  choose: (projection: Projection) => void,
) {
  const names: Record<Step, string> = {
    ...text.directions,
    nearer: text.nearer,
    farther: text.farther,
    whole: text.whole,
  }
  return html`<div class="tools">
    <div role="group" aria-label=${text.tools}>
      ${steps.map(
        (step) =>
          html`<button
            type="button"
            data-step=${step}
            aria-label=${names[step]}
            title=${names[step]}
            @click=${() => take(step)}
          >
            <svg
              viewBox="0 0 24 24"
              width="20"
              height="20"
              fill="none"
              stroke="currentColor"
              aria-hidden="true"
              focusable="false"
            >
              ${drawings[step]}
            </svg>
          </button>`,
      )}
    </div>
    ${
      projection === undefined
        ? nothing
        : html`<div role="group" aria-label=${text.projection}>
            ${(['equidistant', 'wholeWorld'] as const).map(
              (each) =>
                html`<button
                  type="button"
                  data-projection=${each}
                  aria-pressed=${each === projection ? 'true' : 'false'}
                  @click=${() => choose(each)}
                >
                  ${text.projections[each]}
                </button>`,
            )}
          </div>`
    }
  </div>`
}
