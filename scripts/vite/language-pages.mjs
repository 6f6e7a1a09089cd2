// One template gives one page a language: `/` is French, `/en/` English. The template's {{placeholders}} are filled
// from the messages, an unknown one fails the build by name, and each page of the site gets the content security
// policy.
// {{{rateTables}}} is already HTML: the tables of the page's language, or of every language if one page holds all.
import { sitePolicy } from '../policy.mjs'
import { htmlOf } from './markup.mjs'
import { folders, languages, nextLanguage, toTop } from './navigation.mjs'
import { load } from './page-source.mjs'
import { ratesOf } from './rates.mjs'

const pageIn = (language) => {
  const folder = folders.calculator[language]
  const otherLanguage = nextLanguage(language)
  const home = toTop(folder)
  return { file: `${folder}index.html`, home, otherLanguage, otherPage: home + folders.calculator[otherLanguage] }
}

export const pages = Object.fromEntries(languages.map((language) => [language, pageIn(language)]))

export function fillIn(template, values, language) {
  return template.replace(/(\{)?\{\{\s*([\w.-]+)\s*\}\}\}?/g, (_, isHtml, name) => {
    const value = name in values ? values[name] : name.split('.').reduce((inside, key) => inside?.[key], values)
    if (typeof value !== 'string')
      throw new Error(`web/pages/index.html: no text named "${name}" in web/messages/${language}.ts`)
    return isHtml ? value : htmlOf(value)
  })
}

export function withPolicy(html, policy) {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${htmlOf(policy)}" />`
  const charset = /<meta charset="[^"]*"[^>]*>/i
  if (!charset.test(html))
    throw new Error('web/pages/index.html: expected <meta charset="…">, the policy stands after it')
  return html.replace(charset, (found) => `${found}\n    ${meta}`)
}

/** Preloads the words of the page, so that the browser fetches them in parallel with the script. */
export function withWords(html, bundle, language) {
  const ofLanguage = ({ facadeModuleId }) => facadeModuleId?.endsWith(`/web/messages/${language}.ts`)
  const words = Object.values(bundle).find(ofLanguage)
  if (words === undefined) throw new Error(`the build has no file of the words of "${language}"`)
  return html.replace('</head>', `  <link rel="modulepreload" crossorigin href="./${words.fileName}" />\n  </head>`)
}

/** Finds at build time what the policy would refuse in the browser. */
export function refuseInline(html, file) {
  const refused = {
    // Machine-readable data, which never runs.
    'an inline script': /<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)[^>]*>/i,
    'a style element': /<style[\s>]/i,
    'a style attribute': /<[^>]*\sstyle\s*=/i,
    'an event attribute': /<[^>]*\son[a-z]+\s*=/i,
  }
  for (const [what, pattern] of Object.entries(refused)) {
    const found = pattern.exec(html)
    if (found) throw new Error(`${file}: ${what} is refused by the content security policy: ${found[0]}`)
  }
}

/** A page of the site at its place: with relative addresses of the site's files, and with its policy. */
export function sitePage(html, { file, home }) {
  refuseInline(html, file)
  return withPolicy(
    html.replace(/((?:src|href)=")\.\//g, (_, start) => start + home),
    sitePolicy,
  )
}

/** The words of the calculator and, as `page`, those around it. */
export async function messagesOf(language) {
  const { aroundTextOf } = await load('messages/around/index.ts')
  return { ...(await load(`messages/${language}.ts`))[language], page: aroundTextOf(language) }
}

async function page(template, { root, language, single }) {
  const { home, otherLanguage, otherPage } = pages[language]
  const spoken = single ? [language, otherLanguage] : [language]
  const rateTables = (await Promise.all(spoken.map((each) => ratesOf(root, each)))).join('\n')
  const values = { ...(await messagesOf(language)), language, otherLanguage, home }
  return fillIn(template, { ...values, rateTables, otherPage: single ? '#' : otherPage }, language)
}

export function languagePages({ root, single }) {
  return {
    name: 'language-pages',
    enforce: 'post',

    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (/^\/en\/?(index\.html)?([?#]|$)/.test(request.url)) request.url = '/index.html'
        next()
      })
    },

    transformIndexHtml: {
      order: 'post',
      handler(html, { server, originalUrl, filename }) {
        if (!server || !filename.endsWith('/index.html')) return html
        return page(html, { root, language: originalUrl?.startsWith('/en') ? 'en' : 'fr' })
      },
    },

    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const template = bundle['index.html'].source
        for (const [language, { file, home }] of Object.entries(pages)) {
          if (single && language !== 'fr') continue
          const written = await page(template, { root, language, single })
          const html = single ? written : sitePage(withWords(written, bundle, language), { file, home })
          if (file in bundle) bundle[file].source = html
          else this.emitFile({ type: 'asset', fileName: file, source: html })
        }
      },
    },
  }
}
