// Makes the site installable as an application: a manifest for each language, and the elements in each page's head that
// refer to it. Every address is relative, so that any folder of any server works. The manifest has no `id`, because an
// id is resolved against the origin of the server; without it, the start URL is the identity.
import { messagesOf, pages } from './language-pages.mjs'

/** The colour `paper` of web/styles/tokens.css, so that the window has the page's own colour. */
const paper = { light: '#f5f4ef', dark: '#0e1618' }

const icons = [
  { src: 'icons/passerelle.svg', type: 'image/svg+xml', sizes: 'any' },
  { src: 'icons/passerelle-192.png', type: 'image/png', sizes: '192x192' },
  { src: 'icons/passerelle-512.png', type: 'image/png', sizes: '512x512' },
  { src: 'icons/passerelle-maskable-192.png', type: 'image/png', sizes: '192x192', purpose: 'maskable' },
  { src: 'icons/passerelle-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
]

export function manifestOf({ page }, language, home) {
  return {
    name: page.title,
    short_name: 'Passerelle',
    description: page.description,
    lang: language,
    dir: 'ltr',
    start_url: './',
    // The scope includes both languages, whichever was installed.
    scope: home,
    display: 'standalone',
    // Where the browser has a choice, Back and Reload stay visible.
    display_override: ['minimal-ui', 'standalone'],
    background_color: paper.light,
    theme_color: paper.light,
    categories: ['education', 'finance'],
    icons: icons.map((icon) => ({ ...icon, src: home + icon.src })),
  }
}

const head = [
  // The manifest of each language is next to its page; there is one set of icons, whose addresses the build resolves.
  { tag: 'link', attrs: { rel: 'manifest', href: 'manifest.webmanifest' } },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/passerelle-maskable-192.png' } },
  ...Object.entries(paper).map(([scheme, content]) => ({
    tag: 'meta',
    attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content },
  })),
]

/** The elements in the head of each page that refer to the manifest. */
export function headOfInstallable() {
  return {
    name: 'head-of-installable',
    apply: 'build',
    enforce: 'post',

    transformIndexHtml: { order: 'post', handler: () => head.map((tag) => ({ ...tag, injectTo: 'head' })) },
  }
}

export function installable() {
  return {
    ...headOfInstallable(),
    name: 'installable',

    async generateBundle() {
      for (const [language, { file, home }] of Object.entries(pages)) {
        const manifest = manifestOf(await messagesOf(language), language, home)
        const fileName = file.replace('index.html', 'manifest.webmanifest')
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(manifest, null, 2) })
      }
    },
  }
}
