// The bytes transferred until the first total is on the page: the French page with all that its head and its scripts
// refer to, in Brotli's best compression.
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { row } from './measure.mjs'

const site = new URL('../../build/site/', import.meta.url)
const budgets = { script: 60, wasm: 186 } // docs/decisions/module-size.md explains why the module exceeds 90
const kinds = { js: 'script', wasm: 'wasm', css: 'style', html: 'page' }
const kilobytes = (file) => brotliCompressSync(readFileSync(file)).length / 1000

/** The files that a page's head or a script's static imports refer to; an import() does not delay the first total. */
function namedBy(path) {
  const text = readFileSync(new URL(path, site), 'utf8')
  const pattern = path.endsWith('.html') ? /(?:src|href)="(\.\/[^"]+\.\w+)"/g : /(?:from|import)\s*"(\.\/[^"]+\.js)"/g
  return [...text.matchAll(pattern)].map(([, name]) => new URL(name, new URL(path, site)).href.slice(site.href.length))
}

const paths = new Set(['index.html'])
for (const path of paths) {
  if (/\.(html|js)$/.test(path)) for (const named of namedBy(path)) paths.add(named)
}
const sums = { script: 0, wasm: 0, style: 0, page: 0 }
for (const path of [...paths].sort()) {
  const kind = kinds[path.split('.').at(-1)]
  if (kind === undefined) continue
  const size = kilobytes(new URL(path, site))
  sums[kind] += size
  row(path, size, 'kB')
}
for (const [kind, budget] of Object.entries(budgets)) row(`${kind} until the first total`, sums[kind], 'kB', budget)
row(
  'all until the first total',
  Object.values(sums).reduce((sum, size) => sum + size),
  'kB',
)
row('the single file', kilobytes(new URL('../../build/passerelle.html', import.meta.url)), 'kB')
