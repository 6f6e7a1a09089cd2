// Finds files that documents and comments name and that do not exist.
// A tree is a Map from path to text, so that invented trees can be checked as well as the real one.

/** Folders at the root of the repository: a path that begins with one is relative to the root. */
const tops = ['core', 'data', 'docs', 'scripts', 'tests', 'wasm', 'web']
const repositoryPath = new RegExp(String.raw`(?<![\w/.@:-]|\]\()(?:${tops.join('|')})/[\w./<>{},*…-]*`, 'g')

/** It names files as they were when an entry was written; its links must still be valid. */
const changelog = 'CHANGELOG.md'

const isDocument = (path) => path.endsWith('.md')
const isSource = (path) => /\.(ts|mjs|js|h|cpp)$/.test(path)
const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm

/** The text in which paths are checked: all of a document, and the comments of a source. */
function proseOf(path, text) {
  if (isDocument(path)) return path === changelog ? '' : text
  return isSource(path) ? (text.match(comment) ?? []).join('\n') : ''
}

/** `<name>` and `*` match one segment of a path, `…` any path, `{fr,en}` one of these. */
function patternOf(path) {
  const source = path
    .replace(/[.+?^$()|[\]\\]/g, String.raw`\$&`)
    .replace(/\{([^}]*)\}/g, (_, words) => `(?:${words.replaceAll(',', '|')})`)
    .replace(/<[^>]*>/g, '[^/]+')
    .replaceAll('*', '[^/]*')
    .replaceAll('…', '.*')
  return new RegExp(`^${source}(?:$|/|\\.)`)
}

/**
 * Whether a path names a file, a folder, or a pair of files without their extension (core/base/money: its header and
 * its source).
 */
function isThere(path, tree) {
  const bare = path.replace(/[.,]+$/, '').replace(/\/$/, '')
  if (tree.has(bare)) return true
  const pattern = patternOf(bare)
  for (const file of tree.keys()) if (pattern.test(file)) return true
  return false
}

const folderOf = (path) => path.split('/').slice(0, -1)

function resolve(from, address) {
  const parts = folderOf(from)
  for (const part of address.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** The anchor that GitHub gives to a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
const anchorsOf = (text) => [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading))

function* linkFaults(path, text, tree) {
  for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(link)) continue
    const [address, anchor] = link.split('#')
    const target = address === '' ? path : resolve(path, address)
    if (!isThere(target, tree)) yield { file: path, rule: 'link', detail: link }
    else if (anchor !== undefined && !anchorsOf(tree.get(target) ?? '').includes(anchor))
      yield { file: path, rule: 'link', detail: `${link}: no such heading` }
  }
}

/** Every broken link of a document, and every path in prose that matches no file. */
export function documentFaults(tree) {
  const faults = []
  for (const [path, text] of tree) {
    if (isDocument(path)) faults.push(...linkFaults(path, text, tree))
    for (const named of new Set(proseOf(path, text).match(repositoryPath) ?? [])) {
      if (!isThere(named, tree)) faults.push({ file: path, rule: 'names a file', detail: named })
    }
  }
  return faults
}
