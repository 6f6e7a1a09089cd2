// What travels until the first total is on the page: the French page and everything it loads, Brotli at its best.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { row } from './measure.mjs'

const site = new URL('../../build/site/', import.meta.url)
const kilobytes = (file) => brotliCompressSync(readFileSync(file)).length / 1000

/** What comes later or only when asked for: the English page, what is kept offline, what an installed page needs. */
const later = /^en\/|^icons\/|^service-worker\.js$|^assets\/offline-|\.webmanifest$/

let total = 0
for (const path of readdirSync(site, { recursive: true }).sort()) {
  const file = new URL(path, site)
  if (!statSync(file).isFile() || later.test(path)) continue
  const size = kilobytes(file)
  total += size
  row(path, size, 'kB')
}
row('until the first total', total, 'kB')
row('the single file', kilobytes(new URL('../../build/passerelle.html', import.meta.url)), 'kB')
