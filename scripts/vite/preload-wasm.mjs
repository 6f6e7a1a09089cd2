// The browser reads of the wasm in the head of the page and fetches it beside the script, not after it.
export function preloadWasm() {
  return {
    name: 'preload-wasm',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
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
