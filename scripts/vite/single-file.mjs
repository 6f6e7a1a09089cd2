// Puts everything into one HTML document that opens by double click: script, styles, the wasm in base64, and the places
// of the world in compressed elements that are read on demand. Its policy allows only scripts and styles with these
// hashes.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { singleFilePolicy } from '../policy.mjs'
import { withPolicy } from './language-pages.mjs'

const entry = '\0passerelle-inside'

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Two sequences would end a script element or change its parsing, and two separator characters are not allowed in a
 * page.
 */
const inScript = (code) =>
  code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replace(/[\x1e\x1f]/g, (separator) => `\\x${separator.charCodeAt(0).toString(16)}`)

const imageTypes = { '.ico': 'image/x-icon', '.png': 'image/png', '.svg': 'image/svg+xml', '.webp': 'image/webp' }

export function inline(html, bundle) {
  const scripts = []
  const styles = []
  const used = new Set()
  const contentOf = (address) => {
    const name = address.replace(/^\.\//, '')
    if (!bundle[name]) throw new Error(`single file: ${address} is not in the bundle`)
    used.add(name)
    return bundle[name].code ?? bundle[name].source
  }
  let moved = ''
  const page = html
    .replace(/\s*<script[^>]*\ssrc="([^"]+)"[^>]*><\/script>/g, (_, address) => {
      const code = inScript(contentOf(address))
      scripts.push(hash(code))
      moved += `<script type="module">${code}</script>\n`
      return ''
    })
    .replace(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_, address) => {
      const rules = String(contentOf(address))
      styles.push(hash(rules))
      return `<style>${rules}</style>`
    })
    .replace(/\b(src|href)="(\.\/[^"]+)"/g, (_, attribute, address) => {
      const type = imageTypes[extname(address)]
      if (!type) throw new Error(`single file: ${address} cannot be put inside`)
      return `${attribute}="data:${type};base64,${Buffer.from(contentOf(address)).toString('base64')}"`
    })
    .replace('</body>', () => `${moved}</body>`)
  for (const name of used) delete bundle[name]
  return withPolicy(page, singleFilePolicy(scripts, styles))
}

/** Data that the page reads on demand; a browser does not run a script element of this type. */
const packed = (file, bytes) =>
  `<script type="application/gzip" id="${file}">${gzipSync(bytes, { level: 9 }).toString('base64')}</script>\n`

/** Runs in the page: returns the bytes of such an element. */
async function unpacked(file) {
  const base64 = document.getElementById(file).textContent
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const placesInside = ['places-towns.bin', 'places-rest.bin']

/** The files that scripts of the package fetch, and that are inside the single file. */
const fetchedBy = { 'index.js': ['passerelle.wasm'], 'places.js': placesInside }

export function singleFile({ root }) {
  const packageFolder = `${root}build/package/`
  const packageEntry = `${packageFolder}index.js`
  return {
    name: 'single-file',
    enforce: 'post',

    resolveId: {
      order: 'pre',
      handler(source, importer) {
        if (source === packageEntry && importer !== entry) return entry
      },
    },

    async load(id) {
      if (id !== entry) return
      const base64 = (await readFile(`${root}build/package/passerelle.wasm`)).toString('base64')
      return `
        import { createPasserelle as create } from ${JSON.stringify(packageEntry)}
        const wasm = Uint8Array.from(atob(${JSON.stringify(base64)}), (character) => character.charCodeAt(0))
        const unpacked = ${unpacked}
        const places = { towns: () => unpacked('places-towns.bin'), rest: () => unpacked('places-rest.bin') }
        export const createPasserelle = (options) => create({ wasm, places, ...options })`
    },

    // The bytes are passed in above; the file's address would inline them a second time.
    transform: {
      order: 'pre',
      handler(code, id) {
        const named = fetchedBy[id.slice(packageFolder.length)]
        if (!id.startsWith(packageFolder) || named === undefined) return
        let inside = code
        for (const file of named) {
          const name = file.replaceAll('.', '\\.')
          const address = new RegExp(
            `new URL\\(\\s*(['"])(?:\\./)?${name}\\1\\s*,\\s*import\\.meta\\.url\\s*,?\\s*\\)`,
            'g',
          )
          const before = inside
          inside = inside.replace(address, "new URL('about:blank')")
          if (inside === before) this.error(`${id} no longer names ${file} as expected`)
        }
        return { code: inside, map: null }
      },
    },

    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        let inside = ''
        for (const file of placesInside) inside += packed(file, await readFile(`${packageFolder}${file}`))
        const page = inline(bundle['index.html'].source, bundle)
        bundle['index.html'].source = page.replace('</body>', () => `${inside}</body>`)
        const left = Object.keys(bundle).filter((name) => name !== 'index.html')
        if (left.length > 0) this.error(`single file: not inside: ${left.join(', ')}`)
      },
    },
  }
}
