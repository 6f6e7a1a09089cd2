// Preloads the wasm, so that the browser fetches it in parallel with the script.
export function preloadWasm() {
  return {
    name: 'preload-wasm',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        // A page without script does not need it.
        if (!html.includes('<script')) return []
        const files = Object.keys(bundle ?? {}).filter((name) => name.endsWith('.wasm'))
        return files.map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', type: 'application/wasm', crossorigin: true, href: `./${name}` },
          injectTo: 'head',
        }))
      },
    },
  }
}
