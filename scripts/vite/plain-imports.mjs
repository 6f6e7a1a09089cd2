// What is loaded later is loaded by a plain import(). The helper that Vite wraps around it waits for style sheets of the
// chunk, and is larger than all else that a page needs to load a part of itself; no part of these pages has one.
const helper = '\0vite/preload-helper.js'

export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load()' : undefined),
    generateBundle(_options, bundle) {
      for (const { fileName, isDynamicEntry, viteMetadata } of Object.values(bundle)) {
        if (isDynamicEntry && viteMetadata?.importedCss.size > 0)
          throw new Error(`${fileName} is loaded later and has a style sheet of its own, which would not be loaded`)
      }
    },
  }
}
