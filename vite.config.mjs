// Two builds of web/: `--mode site` writes build/site (French at /, English at /en/), `--mode single` one HTML file.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { declaration } from './scripts/vite/declaration.mjs'
import { installable } from './scripts/vite/installable.mjs'
import { languagePages } from './scripts/vite/language-pages.mjs'
import { offline } from './scripts/vite/offline.mjs'
import { preloadWasm } from './scripts/vite/preload-wasm.mjs'
import { publishedAddress } from './scripts/vite/published-address.mjs'
import { singleFile } from './scripts/vite/single-file.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  return {
    root: `${root}web`,
    base: './',
    cacheDir: `${root}build/vite`,
    publicDir: `${root}web/public`,
    resolve: { alias: { passerelle: `${root}build/package/index.js` } },
    define: { PASSERELLE_ADDRESS: JSON.stringify(publishedAddress(process.env)) },
    server: { fs: { allow: [root] } },
    build: {
      outDir: `${root}build/${single ? 'single' : 'site'}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // A file of its own for every asset, so that no data: address is needed; all inside for the single file.
      assetsInlineLimit: single ? Number.MAX_SAFE_INTEGER : 0,
      cssCodeSplit: !single,
      copyPublicDir: !single,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: single
        ? { output: { codeSplitting: false } }
        : { input: [`${root}web/index.html`, `${root}web/declaration.html`] },
    },
    plugins: [
      languagePages({ root, single }),
      declaration({ root, single }),
      ...(single ? [singleFile({ root })] : [preloadWasm(), installable(), offline()]),
    ],
  }
})
