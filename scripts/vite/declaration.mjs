// The accessibility declaration, written at build time from docs/accessibility/rgaa.json: on the site a page in each
// language, in the single file a fold at the bottom, and a link to it on every page. Its texts are in no script.
//   PASSERELLE_PUBLISHER  the name of the institution that hosts the page
//   PASSERELLE_CONTACT    where to report a problem: an https address of a form, or an e-mail address
import { readFile } from 'node:fs/promises'
import { sitePage } from './language-pages.mjs'
import { htmlOf, Markup, markup as html } from './markup.mjs'
import { folders, footLinksOf, languages, navigationOf, nextLanguage, toTop } from './navigation.mjs'
import { load } from './page-source.mjs'

const pageIn = (language) => {
  const folder = folders.declaration[language]
  const fromHome = folder.slice(folders.calculator[language].length)
  return { folder, fromHome, root: toTop(folder), home: toTop(fromHome) }
}
const pages = Object.fromEntries(languages.map((language) => [language, pageIn(language)]))
const { wordsOf } = await load('words/format.ts')

const statuses = ['compliant', 'notCompliant', 'notApplicable', 'notYetChecked']

/**
 * The conformity level of the grid, as the RGAA defines it: full if every applicable criterion is met, partial from
 * half of them. A criterion that was not checked is not met; the percentage is rounded down.
 */
export function conformityOf({ criteria }) {
  const counts = Object.fromEntries(
    statuses.map((status) => [status, criteria.filter((criterion) => criterion.status === status).length]),
  )
  const applicable = criteria.length - counts.notApplicable
  const percent = applicable === 0 ? 0 : Math.floor((100 * counts.compliant) / applicable)
  const state = counts.compliant === applicable ? 'whole' : 2 * counts.compliant >= applicable ? 'partial' : 'none'
  return { counts, applicable, percent, state }
}

/** The settings of the build; an unusable contact fails the build. */
export function settingsFrom({ PASSERELLE_PUBLISHER: publisher, PASSERELLE_CONTACT: contact }) {
  const isForm = contact?.startsWith('https://') && URL.canParse(contact)
  const isMail = /^[^\s@:]+@[^\s@]+\.[^\s@]+$/.test(contact ?? '')
  if (contact && !isForm && !isMail)
    throw new Error(`PASSERELLE_CONTACT must be an https address or an e-mail address, found "${contact}"`)
  return { publisher: publisher || undefined, contact: contact ? (isForm ? contact : `mailto:${contact}`) : undefined }
}

/** How the finding was established, or why there is none. */
function knownBy({ test, byHand, reason, status }, { text, language, reasons }) {
  return [
    test && html`${text.tested(test.file)} <span lang="en">${test.name}</span>.`,
    byHand && html` ${text.byHand(wordsOf(language).date(byHand.date), byHand.done[language])}`,
    reason && html`${reasons[reason][language]}`,
    status === 'notYetChecked' && html`${text.unchecked}`,
  ]
}

/** Every criterion, by theme, with its finding and how it was established. */
function criteriaOf(grid, text, language, heading) {
  const facts = { text, language, reasons: grid.reasons }
  return Object.entries(grid.themes).map(
    ([theme, name]) =>
      html`${heading(1, name[language])}
        <ul>
          ${grid.criteria
            .filter((criterion) => criterion.theme === theme)
            .map(
              (criterion) =>
                html`<li>
                  <strong>${criterion.number} ${criterion.title[language]}</strong>
                  (${text.level(criterion.level)})${text.colon} ${text.statuses[criterion.status]}.
                  ${knownBy(criterion, facts)}
                </li>`,
            )}
        </ul>`,
  )
}

const list = (items) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`

function contactPart(text, { publisher, contact }, heading) {
  if (contact !== undefined) return html`<p><a href="${contact}">${text.contactWrite(publisher)}</a></p>`
  return html`<p>${text.contactMissing}</p>
    ${heading(1, text.report)}
    <div class="report">${text.reportLines.map((line) => html`<p>${line}</p>`)}</div>`
}

/** The declaration without its title; its headings start at `level`. */
export function declarationOf(grid, text, language, { level, settings }) {
  const { counts, applicable, percent, state } = conformityOf(grid)
  const heading = (deeper, words) => {
    const name = new Markup(`h${level + deeper}`)
    return html`<${name}>${words}</${name}>`
  }
  const named = (status) =>
    grid.criteria
      .filter((criterion) => criterion.status === status)
      .map((criterion) => {
        const found = criterion.found?.[language]
        return `${criterion.number} ${criterion.title[language]}${found === undefined ? '' : `. ${found}`}`
      })
  const failures = named('notCompliant')
  const unchecked = named('notYetChecked')
  const share = wordsOf(language).percent(percent)
  return html`<p>${text.commitment(settings.publisher)}</p>
    <p>${text.adapts}</p>
    <p>${text.appliesTo}</p>
    ${heading(0, text.stateHeading)}
    <p>${text.state[state]}</p>
    ${heading(0, text.resultsHeading)}
    <p>${text.selfAssessed}</p>
    ${list([text.share(share, applicable), ...statuses.map((status) => text.counts[status](counts[status]))])}
    ${counts.notYetChecked > 0 && html`<p>${text.uncheckedCounts}</p>`} ${heading(0, text.notAccessibleHeading)}
    ${heading(1, text.notCompliant)} ${failures.length > 0 ? list(failures) : html`<p>${text.noneKnown}</p>`}
    ${unchecked.length > 0 && [heading(1, text.notYetChecked), list(unchecked)]}
    <p>${text.derogations}</p>
    <p>${text.exempt}</p>
    ${heading(0, text.madeHeading)}
    <p>${text.made(wordsOf(language).date(grid.date))}</p>
    ${heading(1, text.technologies)} ${list(text.technologyNames)} ${heading(1, text.means)} ${list(text.meansUsed)}
    ${heading(1, text.pages)} ${list(text.pagesSeen)} ${heading(0, text.contactHeading)}
    <p>${text.contact}</p>
    ${contactPart(text, settings, heading)} ${heading(0, text.remediesHeading)}
    <p>${text.remedies}</p>
    ${list([
      html`<a href="https://formulaire.defenseurdesdroits.fr/">${text.remedyForm}</a>`,
      html`<a href="https://www.defenseurdesdroits.fr/saisir/delegues">${text.remedyDelegate}</a>`,
      text.remedyPost,
    ])}
    ${heading(0, text.gridHeading)}
    <p>${text.grid}</p>
    <details>
      <summary>${text.gridUnfold}</summary>
      ${criteriaOf(grid, text, language, heading)}
    </details>`
}

/** The same as in the header of web/pages/index.html. */
const emblem = html`<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
  <rect width="32" height="32" rx="7" />
  <path d="M4 21h24M6 21a10 10 0 0 1 20 0M11 21v-8M16 21V11M21 21v-8" />
</svg>`

/** The whole body of the page in one language. */
function bodyOf(grid, texts, language, settings) {
  const text = texts[language]
  const { root, home } = pages[language]
  const elsewhere = nextLanguage(language)
  const otherPage = root + pages[elsewhere].folder
  return html`<header class="page-header">
      <a class="skip" href="#declaration">${text.skip}</a>
      <p class="brand">${emblem} Passerelle</p>
      <nav aria-label="${text.languages}">
        <a href="${otherPage}" hreflang="${elsewhere}" lang="${elsewhere}">${text.otherLanguage}</a>
      </nav>
      ${navigationOf(language, undefined, pages[language].folder)}
      <h1>${text.title}</h1>
      <p class="lead"><a href="${home}">${text.back}</a></p>
    </header>
    <main id="declaration" class="declaration" tabindex="-1">
      ${declarationOf(grid, text, language, { level: 2, settings })}
    </main>
    <footer class="page-footer">
      ${footLinksOf(language, pages[language].folder)}
      <p>${text.mention[conformityOf(grid).state]}</p>
    </footer>`
}

/**
 * The link to the declaration at the bottom of a page, in both languages: the page shows the one of its current
 * language.
 */
function mentionOf(grid, texts, language) {
  const { state } = conformityOf(grid)
  const toRoot = toTop(folders.calculator[language])
  return languages.map((spoken) => {
    const address = language === spoken ? pages[spoken].fromHome : toRoot + pages[spoken].folder
    return html`<p class="by-language" lang="${spoken}"><a href="${address}">${texts[spoken].mention[state]}</a></p>`
  })
}

/**
 * The link on any other page of the site, in that page's language; `top` is the relative path to the top of the site.
 */
export async function mentionLink(root, language, top) {
  const { grid, texts } = await materialOf(root)
  const address = top + pages[language].folder
  return html`<p><a href="${address}">${texts[language].mention[conformityOf(grid).state]}</a></p>`
}

/** The same as a fold with the declaration inside: the single file has no other page. */
function foldOf(grid, texts, settings) {
  const { state } = conformityOf(grid)
  return languages.map(
    (spoken) =>
      html`<details class="declaration by-language" lang="${spoken}">
        <summary>${texts[spoken].mention[state]}</summary>
        <h2>${texts[spoken].title}</h2>
        ${declarationOf(grid, texts[spoken], spoken, { level: 3, settings })}
      </details>`,
  )
}

const place = { page: '<!-- declaration -->', mention: '<!-- accessibility -->' }

function put(template, where, markup, file) {
  if (!template.includes(where))
    throw new Error(`${file}: expected ${where}, the accessibility declaration stands there`)
  return template.replace(where, () => htmlOf(markup))
}

async function materialOf(root) {
  const grid = JSON.parse(await readFile(`${root}docs/accessibility/rgaa.json`, 'utf8'))
  const read = async (language) => (await load(`messages/declaration/${language}.ts`)).declaration
  return { grid, texts: { fr: await read('fr'), en: await read('en') } }
}

export function declaration({ root, single, settings = settingsFrom(process.env) }) {
  const pageOf = (template, { grid, texts }, language) =>
    put(template, place.page, bodyOf(grid, texts, language, settings), 'web/pages/declaration.html')
      .replace('{{language}}', language)
      .replace('href="manifest.webmanifest"', `href="${pages[language].home}manifest.webmanifest"`)
      .replace('<title></title>', () => htmlOf(html`<title>${texts[language].title} – Passerelle</title>`))
  const footOf = (template, { grid, texts }, language) => {
    const foot = single ? foldOf(grid, texts, settings) : mentionOf(grid, texts, language)
    return put(template, place.mention, foot, 'web/pages/index.html')
  }
  return {
    name: 'declaration',
    enforce: 'post',

    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (/^\/(accessibilite|en\/accessibility)\/?([?#]|$)/.test(request.url)) request.url = '/declaration.html'
        next()
      })
    },

    transformIndexHtml: {
      order: 'post',
      async handler(template, { server, originalUrl, filename }) {
        if (!server) return template
        const language = originalUrl?.startsWith('/en') ? 'en' : 'fr'
        const material = await materialOf(root)
        if (filename.endsWith('/declaration.html')) return pageOf(template, material, language)
        return filename.endsWith('/index.html') ? footOf(template, material, language) : template
      },
    },

    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const material = await materialOf(root)
        for (const language of languages) {
          const home = bundle[`${folders.calculator[language]}index.html`]
          if (home) home.source = footOf(home.source, material, language)
        }
        if (single) return
        const template = bundle['declaration.html'].source
        delete bundle['declaration.html']
        for (const [language, { folder, root: toRoot }] of Object.entries(pages)) {
          const file = `${folder}index.html`
          const source = sitePage(pageOf(template, material, language), { file, home: toRoot })
          this.emitFile({ type: 'asset', fileName: file, source })
        }
      },
    },
  }
}
