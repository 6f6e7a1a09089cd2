// What travels until the first total is on the page: the French page and what its head and its script load, Brotli at
// its best.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { row } from './measure.mjs'

const site = new URL('../../build/site/', import.meta.url)
const budgets = { script: 60, wasm: 90 }
const kinds = { js: 'script', wasm: 'wasm', css: 'style', html: 'page' }
const kilobytes = (file) => brotliCompressSync(readFileSync(file)).length / 1000

const page = readFileSync(new URL('index.html', site), 'utf8')
const sums = { script: 0, wasm: 0, style: 0, page: 0 }
for (const path of readdirSync(site, { recursive: true }).sort()) {
  const file = new URL(path, site)
  if (!statSync(file).isFile()) continue
  const kind = kinds[path.split('.').at(-1)]
  if (path !== 'index.html' && !page.includes(`./${path}"`)) continue
  const size = kilobytes(file)
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
