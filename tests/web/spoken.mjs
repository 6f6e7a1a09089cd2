// The accessibility tree as a readable text, in the order in which a screen reader goes through it: role, name, value,
// states and description of each thing, indented by what holds it. A reviewer reads in it what is spoken.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fixPrinting } from './print-view.mjs'
import { fold, unfold } from './spoken-fold.mjs'
import { states } from './states.mjs'

const folders = {
  kept: fileURLToPath(new URL('./spoken/', import.meta.url)),
  found: fileURLToPath(new URL('../../build/spoken/', import.meta.url)),
}

export const acceptSpoken = 'npm run pictures -- spoken'

/** Every state in French, and in English those where the most is said. */
export const spokenStates = [
  ...Object.keys(states).map((name) => ['fr', name]),
  ...['answered', 'interval', 'errors', 'failed'].map((name) => ['en', name]),
]

/** Boxes without a meaning of their own, and what a screen reader does not name. */
const silent = new Set([
  ...['none', 'generic', 'RootWebArea', 'InlineTextBox', 'LineBreak', 'Legend', 'LabelText', 'paragraph', 'strong'],
  'ListMarker',
])
/** The protocol's names that are no roles. */
const roles = { DisclosureTriangle: 'disclosure button', DescriptionList: 'description list' }
/** What is said of a thing besides its role and name: the property, and its words for a value. */
const attributes = {
  level: (value) => `level ${value}`,
  checked: (value) => (value === 'true' ? 'checked' : 'not checked'),
  expanded: (value) => (value ? 'expanded' : 'collapsed'),
  invalid: (value) => (value === 'false' ? '' : 'invalid'),
  required: (value) => (value ? 'required' : ''),
  disabled: (value) => (value ? 'disabled' : ''),
  readonly: (value) => (value ? 'read only' : ''),
  live: (value) => `live: ${value}`,
  focused: (value) => (value ? 'has the focus' : ''),
}

const words = (text) => text.replace(/\s+/g, ' ').trim()

/** The node of the rate tables: the same in every state, they are read in full only where nothing else is there. */
async function rateTables(session) {
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#rates' })
  if (nodeId === 0) return undefined
  const { node } = await session.send('DOM.describeNode', { nodeId })
  return node.backendNodeId
}

/** What a screen reader says, a line a thing. */
export async function spokenBy(page, { withRates }) {
  const session = await page.raw.createCDPSession()
  try {
    const rates = withRates ? undefined : await rateTables(session)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const lines = []
    let last = ''
    const say = (node, depth) => {
      if (rates !== undefined && node.backendDOMNodeId === rates) return lines.push('(the rate tables)')
      const role = node.role?.value
      const name = words(node.name?.value ?? '')
      // A text that only repeats the name just said, such as the label beside its field, is not said twice.
      const isSilent = node.ignored || silent.has(role) || (role === 'StaticText' && last.includes(name))
      if (!isSilent) {
        lines.push('  '.repeat(depth) + sentence(node, role, name))
        if (name !== '') last = name
      }
      // The many choices of a list are one thing until it is opened.
      if (role === 'combobox') return
      for (const id of node.childIds ?? []) {
        const child = byId.get(id)
        if (child !== undefined) say(child, isSilent ? depth : depth + 1)
      }
    }
    say(nodes[0], 0)
    return `${lines.join('\n')}\n`
  } finally {
    await session.detach()
  }
}

function sentence(node, role, name) {
  if (role === 'StaticText') return name
  const said = (node.properties ?? []).map(({ name: property, value }) => attributes[property]?.(value.value) ?? '')
  const value = node.value?.value === undefined ? '' : `holds “${words(String(node.value.value))}”`
  const description = words(node.description?.value ?? '')
  const parts = [
    name === '' ? (roles[role] ?? role) : `${roles[role] ?? role} “${name}”`,
    value,
    ...said,
    description === '' ? '' : `described: ${description}`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** Reaches a state and waits until what the live region has to say is said. */
export async function spokenIn(page, reach, language, name) {
  await reach(language, name)
  if (name === 'print') await fixPrinting(page, language)
  const isAnswered = (states[name].copy ?? 'whole') === 'whole' && (await page.total()) !== undefined
  if (isAnswered) await page.eventually(() => page.text('.calculator > [role="status"]'))
  return spokenBy(page, { withRates: name === 'unstarted' })
}

const fileOf = (language, name) => `${name}-${language}.txt`

/** The whole kept text of each state in a language, by its name; a state without a file has none. */
export async function keptSpoken(language) {
  const kept = new Map()
  for (const [, name] of spokenStates.filter(([spoken]) => spoken === language)) {
    const text = await readFile(join(folders.kept, fileOf(language, name)), 'utf8').catch(() => undefined)
    if (text !== undefined) kept.set(name, unfold(text, kept))
  }
  return kept
}

async function write(folder, language, name, text) {
  const path = join(folder, fileOf(language, name))
  await mkdir(folder, { recursive: true })
  await writeFile(path, text)
  return path
}

/** `before` has what is said now in the states before, in the same language. */
export const keepSpoken = (language, name, text, before) => write(folders.kept, language, name, fold(text, before))
export const showSpoken = (language, name, text) => write(folders.found, language, name, text)
