// The names of the controls, as the browser hands them to assistive technology.
import { judge } from './judge.mjs'

/** The words that a person sees as the name of a control. */
function keepControls() {
  const controls = seenControls()
  globalThis.accessControls = controls
  const wordsOf = (place) => {
    const copy = place.cloneNode(true)
    copy.querySelectorAll('select, option, textarea, [aria-hidden="true"]').forEach((inside) => inside.remove())
    return copy.textContent
  }
  const labelOf = (element) => {
    if (!element.matches('input, select, textarea')) return wordsOf(element)
    return [...(element.labels ?? [])].map((label) => (isSeen(label) ? wordsOf(label) : ''))[0]
  }
  const isDrawn = (element) => element instanceof SVGElement || element.querySelector('svg') !== null
  return controls.map((element) => ({
    told: told(element),
    label: labelOf(element) ?? '',
    isDrawn: isDrawn(element),
  }))
}

/** The numbers by which the protocol knows the nodes of `accessControls`, each with its place in that list. */
async function nodesOfControls(client) {
  const { result: list } = await client.send('Runtime.evaluate', { expression: 'accessControls' })
  const { result } = await client.send('Runtime.getProperties', { objectId: list.objectId, ownProperties: true })
  const controls = result.filter(({ name }) => /^\d+$/.test(name))
  const describe = async ({ name, value }) => {
    const { node } = await client.send('DOM.describeNode', { objectId: value.objectId })
    return [node.backendNodeId, Number(name)]
  }
  return new Map(await Promise.all(controls.map(describe)))
}

const plain = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * RGAA 6.2, 11.1, 11.9 and WCAG 2.5.3: every control has a visible label, and its name holds the label's words; where a
 * drawing is the label, there is a name.
 */
export async function nameFaults(page) {
  const controls = await judge(page, keepControls)
  const client = await page.createCDPSession()
  try {
    const places = await nodesOfControls(client)
    const { nodes } = await client.send('Accessibility.getFullAXTree')
    const names = new Map(
      nodes
        .filter(({ backendDOMNodeId, ignored }) => !ignored && places.has(backendDOMNodeId))
        .map(({ backendDOMNodeId, name }) => [places.get(backendDOMNodeId), name?.value ?? '']),
    )
    return controls.flatMap(({ told, label, isDrawn }, index) => {
      const name = names.get(index)
      if (name === undefined) return [`${told} is not told to assistive technology`]
      if (plain(label) === '') return isDrawn && plain(name) !== '' ? [] : [`${told} has no visible label`]
      return plain(name).includes(plain(label)) ? [] : [`${told}: named “${name}”, labelled “${plain(label)}”`]
    })
  } finally {
    await client.detach()
  }
}
