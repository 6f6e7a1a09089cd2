// Builds of web/: `--mode site` writes build/site (French at /, English at /en/) and has `--mode beside` add the pages
// beside the calculator, whose scripts are their own; `--mode single` writes one HTML file.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { declaration } from './scripts/vite/declaration.mjs'
import { headOfInstallable, installable } from './scripts/vite/installable.mjs'
import { languagePages } from './scripts/vite/language-pages.mjs'
import { offline } from './scripts/vite/offline.mjs'
import { outlines } from './scripts/vite/outlines.mjs'
import { buildOfPagesBeside, linksToPagesBeside, pagesBeside } from './scripts/vite/pages-beside.mjs'
import { plainImports } from './scripts/vite/plain-imports.mjs'
import { preloadWasm } from './scripts/vite/preload-wasm.mjs'
import { publishedAddress } from './scripts/vite/published-address.mjs'
import { singleFile } from './scripts/vite/single-file.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

const inputs = { site: ['index', 'declaration'], beside: ['offers', 'schools', 'catalogue', 'static'] }

export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  const beside = mode === 'beside'
  const plugins = {
    site: () => [
      languagePages({ root }),
      declaration({ root }),
      linksToPagesBeside({ root }),
      preloadWasm(),
      installable(),
      buildOfPagesBeside({ root }),
      offline(),
    ],
    beside: () => [pagesBeside({ root }), preloadWasm(), headOfInstallable()],
    single: () => [
      languagePages({ root, single }),
      declaration({ root, single }),
      linksToPagesBeside({ root, single }),
      singleFile({ root }),
    ],
  }
  return {
    root: `${root}web/pages`,
    base: './',
    cacheDir: `${root}build/vite`,
    publicDir: `${root}web/public`,
    resolve: {
      alias: [
        { find: 'passerelle', replacement: `${root}build/package/index.js` },
        // The templates name the styles beside their folder; a server that reloads is asked for them at its top.
        { find: /^\/styles\//, replacement: `${root}web/styles/` },
      ],
    },
    define: { PASSERELLE_ADDRESS: JSON.stringify(publishedAddress(process.env)) },
    server: { fs: { allow: [root] } },
    build: {
      outDir: `${root}build/${single ? 'single' : 'site'}`,
      emptyOutDir: !beside,
      target: 'es2022',
      modulePreload: false,
      // A file of its own for every asset, so that no data: address is needed; all inside for the single file.
      assetsInlineLimit: single ? Number.MAX_SAFE_INTEGER : 0,
      cssCodeSplit: !single,
      copyPublicDir: mode === 'site',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: single
        ? { output: { codeSplitting: false } }
        : {
            input: (inputs[mode] ?? [...inputs.site, ...inputs.beside]).map((page) => `${root}web/pages/${page}.html`),
          },
    },
    plugins: [outlines(), plainImports(), ...(plugins[mode] ?? (() => [...plugins.site(), pagesBeside({ root })]))()],
  }
})
