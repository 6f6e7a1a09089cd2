// The pages other than the calculator, written when the site is built: on the site one page in each language, in the
// single file parts of the one document, shown by their links. Their content is readable without script.
import { build } from 'vite'
import { mentionLink } from './declaration.mjs'
import { dataFiles } from '../data-files.mjs'
import { messagesOf, sitePage, withWords } from './language-pages.mjs'
import { htmlOf, Markup, markup as html } from './markup.mjs'
import { moduleOf, once, valueOf } from './module.mjs'
import {
  everyPart,
  folders,
  footLinksInBoth,
  footLinksOf,
  languages,
  navigationInBoth,
  navigationOf,
  nextLanguage,
  toTop,
} from './navigation.mjs'
import { digestOf, folder as openFolder, openData } from './open-data.mjs'
import { load } from './page-source.mjs'
import { rateData } from './rates.mjs'

const schoolsData = once(async (root) => {
  const passerelle = await moduleOf(root)
  const files = await dataFiles(`${root}data`)
  const read = (pattern) => files.filter(({ path }) => pattern.test(path)).map(({ text }) => JSON.parse(text))
  const authors = new Map([...read(/^authorities\//), ...read(/^institutions\//)].map((each) => [each.id, each]))
  const { lengths, programme } = valueOf(passerelle.checkSchools({}))
  const factsOf = (authority) => (authority === undefined ? [] : valueOf(passerelle.facts({ authority })).facts)
  return {
    rules: read(/^school-rules\//).map((rules) => ({
      ...rules,
      name: authors.get(rules.author.authority ?? rules.author.institution).name,
      facts: factsOf(rules.author.authority),
    })),
    lengths,
    programme,
    audit: valueOf(passerelle.selfAudits()).audits.flatMap(({ questions }) => questions),
    institutions: valueOf(passerelle.about()).institutions,
    sources: valueOf(passerelle.sources()).sources,
  }
})

const catalogueData = once(async (root) => {
  const passerelle = await moduleOf(root)
  const files = await dataFiles(`${root}data`)
  const { rulesVersion: on, institutions } = valueOf(passerelle.about())
  const partners = files.map(({ path }) => /^partners\/(.+)\.json$/.exec(path)?.[1]).filter(Boolean)
  const { inForce, ended, notYet } = valueOf(passerelle.agreements({ on }))
  const factsOf = (programme) => valueOf(passerelle.facts({ programme })).facts
  return {
    agreements: [...inForce, ...ended, ...notYet],
    partners: partners.map((id) => valueOf(passerelle.partner({ id, on }))),
    networks: valueOf(passerelle.networks()).networks,
    offers: valueOf(passerelle.offers({ on })).offers.map(({ offer }) =>
      valueOf(passerelle.offer({ id: offer.id, on })),
    ),
    institutions: institutions.map(({ id }) => valueOf(passerelle.institution({ id, on }))),
    summaries: institutions,
    programme: Object.fromEntries(
      ['erasmusPlus', 'blendedIntensiveProgramme', 'internationalCreditMobility'].map((part) => [part, factsOf(part)]),
    ),
    sources: valueOf(passerelle.sources()).sources,
  }
})

const offersData = once(async (root) => {
  const passerelle = await moduleOf(root)
  const { rulesVersion: on, institutions } = valueOf(passerelle.about())
  return { offers: valueOf(passerelle.offers({ on })).offers, institutions }
})

/** Each page: its messages and how its content is written. A page with a script has a template of its name. */
const pages = {
  offers: {
    textOf: async (language) => (await load('messages/offers/index.ts')).offersTextOf(language),
    async contentOf(root, language, single) {
      const { offersPage } = await load('static/offers/page.ts')
      const { offers: here, catalogue } = folders
      const way = single ? '#' : `${toTop(here[language])}${catalogue[language]}#`
      return new Markup(offersPage(language, await offersData(root), way))
    },
  },
  schools: {
    textOf: async (language) => (await load('messages/schools/index.ts')).schoolsTextOf(language),
    async contentOf(root, language) {
      const { schoolsPage } = await load('static/schools/page.ts')
      return new Markup(schoolsPage(language, await schoolsData(root)))
    },
  },
  catalogue: {
    textOf: async (language) => (await load('messages/catalogue/index.ts')).catalogueTextOf(language),
    async contentOf(root, language) {
      const { cataloguePage } = await load('static/catalogue/page.ts')
      return new Markup(cataloguePage(language, await catalogueData(root)))
    },
  },
  changes: {
    template: 'static',
    textOf: async (language) => (await load('messages/changes/index.ts')).changesTextOf(language),
    async contentOf(root, language) {
      const { changesPage } = await load('static/changes/page.ts')
      return new Markup(changesPage(language, await rateData(root)))
    },
  },
  'open-data': {
    template: 'static',
    textOf: async (language) => (await load('messages/open-data/index.ts')).openDataTextOf(language),
    async contentOf(root, language) {
      const { openDataPage } = await load('static/open-data/page.ts')
      const files = Object.entries(await openData(root)).map(([name, text]) => {
        return { name, bytes: Buffer.byteLength(text), digest: digestOf(text) }
      })
      return new Markup(openDataPage(language, files, toTop(folders['open-data'][language]) + openFolder))
    },
  },
}

const templateOf = (name) => pages[name].template ?? name

/** The same as in the header of web/pages/index.html. */
const emblem = html`<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
  <rect width="32" height="32" rx="7" />
  <path d="M4 21h24M6 21a10 10 0 0 1 20 0M11 21v-8M16 21V11M21 21v-8" />
</svg>`

async function bodyOf(root, name, language) {
  const text = await pages[name].textOf(language)
  const { page } = await messagesOf(language)
  const top = toTop(folders[name][language])
  const elsewhere = nextLanguage(language)
  return html`<header class="page-header">
      <a class="skip" href="#main">${text.skip}</a>
      <p class="brand">${emblem} Passerelle</p>
      <nav aria-label="${page.languages}">
        <a id="other-language" href="${top + folders[name][elsewhere]}" hreflang="${elsewhere}" lang="${elsewhere}"
          >${page.otherLanguage}</a
        >
      </nav>
      ${navigationOf(language, name, folders[name][language])}
      <h1>${text.heading}</h1>
      <p class="lead">${text.lead}</p>
    </header>
    <main id="main" class="beside ${name}" tabindex="-1">${await pages[name].contentOf(root, language, false)}</main>
    <footer class="page-footer">
      <p class="official">${page.official}</p>
      <p>${page.private}</p>
      ${footLinksOf(language, folders[name][language])} ${await mentionLink(root, language, top)}
    </footer>`
}

/** All pages as parts of one document, hidden until their links are followed. */
async function partsOf(root) {
  const held = Object.keys(pages).filter((name) => everyPart.includes(name))
  const parts = held.flatMap((name) => languages.map((language) => ({ name, language })))
  return Promise.all(
    parts.map(async ({ name, language }) => {
      const text = await pages[name].textOf(language)
      return html`<main
        class="beside by-language ${name}"
        lang="${language}"
        data-part="${name}"
        data-title="${text.title}"
        tabindex="-1"
      >
        <h1>${text.heading}</h1>
        <p class="lead">${text.lead}</p>
        ${await pages[name].contentOf(root, language, true)}
      </main>`
    }),
  )
}

const place = {
  page: '<!-- page -->',
  parts: '<!-- parts -->',
  navigation: '<!-- navigation -->',
  foot: '<!-- foot -->',
}

function put(template, where, markup, file) {
  if (!template.includes(where)) throw new Error(`${file}: expected ${where}`)
  return template.replace(where, () => htmlOf(markup))
}

async function pageOf(root, template, name, language) {
  const { title, description } = await pages[name].textOf(language)
  const values = { language, title, description }
  return put(template, place.page, await bodyOf(root, name, language), `web/pages/${templateOf(name)}.html`)
    .replace(/\{\{(\w+)\}\}/g, (_, key) => htmlOf(values[key]))
    .replace(
      'href="manifest.webmanifest"',
      `href="${toTop(folders[name][language]) + folders.calculator[language]}manifest.webmanifest"`,
    )
}

/** The page of the calculator, with the links to the other pages. */
async function calculatorWith(root, template, language, single) {
  const from = single ? undefined : folders.calculator[language]
  const withNavigation = put(template, place.navigation, navigationInBoth('calculator', from), 'web/pages/index.html')
  const withFoot = put(withNavigation, place.foot, footLinksInBoth(from), 'web/pages/index.html')
  return put(withFoot, place.parts, single ? await partsOf(root) : undefined, 'web/pages/index.html')
}

/** Writes the links to the other pages into the page of the calculator, and in the single file the pages themselves. */
export function linksToPagesBeside({ root, single = false }) {
  return {
    name: 'links-to-pages-beside',
    enforce: 'post',

    transformIndexHtml: {
      order: 'post',
      handler(template, { server, originalUrl, filename }) {
        if (!server || !filename.endsWith('/index.html')) return template
        return calculatorWith(root, template, originalUrl?.startsWith('/en') ? 'en' : 'fr', false)
      },
    },

    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const language of languages) {
          const file = `${folders.calculator[language]}index.html`
          if (bundle[file]) bundle[file].source = await calculatorWith(root, bundle[file].source, language, single)
        }
      },
    },
  }
}

/** Writes each page in each language. */
export function pagesBeside({ root }) {
  /** The name and the language of the page at an address of the development server. */
  const pageAt = (address) => {
    for (const name of Object.keys(pages))
      for (const language of languages)
        if (new RegExp(`^/${folders[name][language]}?([?#]|$)`).test(address)) return { name, language }
  }
  return {
    name: 'pages-beside',
    enforce: 'post',

    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const file = request.url.startsWith(`/${openFolder}`) && request.url.slice(openFolder.length + 1)
        if (file && Object.hasOwn(await openData(root), file)) return response.end((await openData(root))[file])
        const page = pageAt(request.url)
        if (page) request.url = `/${templateOf(page.name)}.html`
        next()
      })
    },

    transformIndexHtml: {
      order: 'post',
      handler(template, { server, originalUrl }) {
        const page = server && pageAt(originalUrl ?? '')
        return page ? pageOf(root, template, page.name, page.language) : template
      },
    },

    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const names = [...new Set(Object.keys(pages).map(templateOf))]
        const templates = new Map(names.map((name) => [name, bundle[`${name}.html`].source]))
        for (const name of names) delete bundle[`${name}.html`]
        for (const name of Object.keys(pages)) {
          for (const language of languages) {
            const folder = folders[name][language]
            const page = await pageOf(root, templates.get(templateOf(name)), name, language)
            const written = templateOf(name) === 'static' ? page : withWords(page, bundle, language)
            const file = `${folder}index.html`
            this.emitFile({ type: 'asset', fileName: file, source: sitePage(written, { file, home: toTop(folder) }) })
          }
        }
        for (const [name, source] of Object.entries(await openData(root)))
          this.emitFile({ type: 'asset', fileName: openFolder + name, source })
      },
    },
  }
}

/**
 * Adds these pages to a built site, in a build of their own: otherwise modules that they share with the calculator
 * would move to a common file, for which the calculator would have to wait.
 */
export function buildOfPagesBeside({ root }) {
  return {
    name: 'build-of-pages-beside',
    apply: 'build',
    closeBundle: {
      sequential: true,
      handler: () => build({ configFile: `${root}vite.config.mjs`, mode: 'beside', logLevel: 'warn' }),
    },
  }
}
