// The browser reads of the wasm in the head of the page and fetches it beside the script, not after it.
export function preloadWasm() {
  return {
    name: 'preload-wasm',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        // A page without script has no use for it.
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
