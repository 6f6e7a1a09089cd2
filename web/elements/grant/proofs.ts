import { html, nothing, render } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Citation, Grant, Line, Passerelle, Remark, Witness } from '../../core/core'
import { printTextOf } from '../../messages/print/index'
import { witnessesTextOf } from '../../messages/witnesses/index'
import type { Outcome } from '../../question/outcome'
import { witnessInWords } from '../../words/witness'
import { namedSource, placeOf } from './source'
import type { ResultView } from './view'

type Proofs = ReadonlyMap<string | undefined, Citation>

/// The proof of every row of figures, by call and institution: the core needs milliseconds to find them.
const found = new WeakMap<Passerelle, Map<string, Proofs>>()

function proofsOf({ passerelle, institution }: ResultView, call: number): Proofs {
  const name = `${call} ${institution?.id}`
  const ofCore = found.get(passerelle) ?? new Map<string, Proofs>()
  found.set(passerelle, ofCore)
  const known = ofCore.get(name)
  if (known !== undefined) return known
  const figures = passerelle.figures({ call, ...(institution && { institution: institution.id }) })
  const proofs = new Map(figures.ok ? figures.value.citations.map((each) => [each.row, each]) : [])
  ofCore.set(name, proofs)
  return proofs
}

export function remarkProof(view: ResultView, { id }: Remark, call: number): Citation | undefined {
  return proofsOf(view, call).get(id)
}

/// The addresses of all sources, once, at the end of the printed sheet.
export function citedSources(view: ResultView, { grant, verdict, payments, documents }: Outcome) {
  const cited = new Set(sourcesIn([grant, verdict, payments, documents, remarkProofs(view, grant)]))
  const sources = [...cited].map((id) => view.sources.get(id)).filter((source) => source !== undefined)
  return html`<section class="print-only cited">
    <h3>${printTextOf(view.words.language).citedSources}</h3>
    <ul>
      ${sources.map((source) => html`<li>${namedSource(view, source)}</li>`)}
    </ul>
  </section>`
}

function remarkProofs(view: ResultView, grant: Grant | undefined) {
  return grant?.remarks.map((id) => proofsOf(view, grant.call.year).get(id))
}

/// All values of keys named `source`, at any depth.
function sourcesIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([name, value]) =>
    name === 'source' && typeof value === 'string' ? [value] : sourcesIn(value),
  )
}

/// What every source says of the figure of a line, in a disclosure: the core is asked when it is opened. It is printed
/// only if it is open.
export function allWitnesses(view: ResultView, { row, rule }: Line, call: number) {
  if (row === undefined) return nothing
  const { words, country } = view
  const show = async ({ currentTarget }: Event) => {
    const details = currentTarget as HTMLDetailsElement
    if (!details.open) return
    // Witnesses that no answer cites, their sources, and how figures were worked out come with the catalogue. If it
    // cannot be loaded, the others are shown.
    await view.passerelle.loadCatalogue().catch(() => undefined)
    const [answer, loaded] = [view.passerelle.row({ id: row }), view.passerelle.sources()]
    if (!answer.ok || !loaded.ok) return
    const sources = new Map(loaded.value.sources.map((source) => [source.id, source]))
    render(witnessesList({ ...view, sources }, answer.value.witnesses, call), details)
  }
  // The list is drawn beside the template, so another row begins with a disclosure of its own.
  return keyed(
    [row, call, country, words.language].join(),
    html`<details class="witnesses" @toggle=${show}>
      <summary>
        ${witnessesTextOf(words.language).all}<span class="visually-hidden"> (${words.messages.rules[rule]})</span>
      </summary>
    </details>`,
  )
}

function witnessesList(view: ResultView, witnesses: readonly Witness[], call: number) {
  return html`<ul>
    ${witnesses.map((witness) => html`<li>${witnessItem(view, witness, call)}</li>`)}
  </ul>`
}

function witnessItem(view: ResultView, witness: Witness, call: number) {
  const source = view.sources.get(witness.source ?? '')
  if (source === undefined) return witness.source
  const { speaksOf, notes } = witnessInWords(view.words, witness, call)
  const checkedOn = view.words.date(witness.checkedOn ?? source.checkedOn)
  return html`${placeOf(view, source, witness.locator)},
  ${view.words.messages.result.checkedOn(checkedOn)}${speaksOf.map((part) => `, ${part}`)}
  ${witness.trust && html`<strong class="mark">${view.words.messages.trust[witness.trust].name}</strong>`}
  ${notes.map((note) => html`<p>${note}</p>`)}`
}
