// Which files the documents and the comments name, and which of them are not there.
// A tree is a Map from path to text, so that invented trees can be judged as well as the real one.

/** Folders at the root of the repository: a path that begins with one is a path of the repository. */
const tops = ['core', 'data', 'docs', 'scripts', 'tests', 'wasm', 'web']
const repositoryPath = new RegExp(String.raw`(?<![\w/.@:-]|\]\()(?:${tops.join('|')})/[\w./<>{},*…-]*`, 'g')

/** It names files as they were when an entry was written. Its links must still lead somewhere. */
const changelog = 'CHANGELOG.md'

const isDocument = (path) => path.endsWith('.md')
const isSource = (path) => /\.(ts|mjs|js|h|cpp)$/.test(path)
const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm

/** The text in which paths are names of files: a document whole, of a source its comments. */
function proseOf(path, text) {
  if (isDocument(path)) return path === changelog ? '' : text
  return isSource(path) ? (text.match(comment) ?? []).join('\n') : ''
}

/** `<name>` and `*` stand for one part of a path, `…` for any, `{fr,en}` for one of these. */
function patternOf(path) {
  const source = path
    .replace(/[.+?^$()|[\]\\]/g, String.raw`\$&`)
    .replace(/\{([^}]*)\}/g, (_, words) => `(?:${words.replaceAll(',', '|')})`)
    .replace(/<[^>]*>/g, '[^/]+')
    .replaceAll('*', '[^/]*')
    .replaceAll('…', '.*')
  return new RegExp(`^${source}(?:$|/|\\.)`)
}

/** Whether a path names a file, a folder, or the files of a noun (core/base/money: its header and its source). */
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

/** The anchor that a heading has on the repository's page. */
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

/** Every link of a document that leads nowhere, and every path in prose that names no file. */
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
