// Contact sheets: one a state, with all languages, themes and widths side by side, and an index of the sheets.
import { rm, writeFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Half the size is enough to recognise a page; what is cut off below this height is in build/pictures. */
const scale = 0.5
const tallest = {
  empty: 1800,
  answered: 2600,
  unfolded: 4200,
  errors: 2200,
  offers: 3000,
  map: 1800,
  schools: 2600,
  catalogue: 2600,
  print: 4200,
}

const titles = {
  empty: 'Nothing is answered yet',
  answered: 'A student’s five-day programme, by train',
  unfolded: 'Staff for a week in Japan, every fold open',
  errors: 'Wrong answers, after the calculation was asked for',
  offers: 'Offers: a doctoral candidate on a day when most are open, two of them kept',
  map: 'The map of the same grants',
  schools: 'My school’s rules: an apprentice of IMT Mines Alès',
  catalogue: 'The catalogue',
  print: 'As it is printed',
}

const caption = ({ language, theme, width }) =>
  [language === 'fr' ? 'French' : 'English', theme, `${width} px`].filter(Boolean).join(', ')

/** Rows of a sheet: one a language and theme, from narrow to wide. */
function rowsOf(pictures) {
  const rows = new Map()
  for (const picture of pictures) {
    const name = picture.theme === undefined ? '' : `${picture.language} ${picture.theme}`
    rows.set(name, [...(rows.get(name) ?? []), picture])
  }
  return [...rows.values()]
}

function pageOf(state, pictures) {
  const height = tallest[state] * scale
  const figure = (picture) => `<figure>
    <div><img src="${pathToFileURL(picture.file)}" width="${picture.width * scale}" alt=""></div>
    <figcaption>${caption(picture)}</figcaption></figure>`
  const rows = rowsOf(pictures).map((row) => `<section>${row.map(figure).join('')}</section>`)
  return `<!doctype html><meta charset="utf-8"><title>${state}</title><style>
    body { margin: 0; padding: 16px; background: #8d979b; display: inline-block; font: 14px "DejaVu Sans", sans-serif; }
    section { display: flex; gap: 16px; align-items: flex-start; margin-bottom: 16px; }
    figure { margin: 0; }
    div { max-height: ${height}px; overflow: hidden; }
    img { display: block; }
    figcaption { padding: 4px 0; color: #fff; }</style>${rows.join('')}`
}

/** Writes a sheet a state and the index into `folder`; returns their paths. */
export async function composeSheets(browser, taken, folder) {
  for (const name of await readdir(folder)) if (name.endsWith('.webp')) await rm(join(folder, name))
  const states = [...new Set(taken.map(({ state }) => state))]
  const written = []
  for (const state of states) {
    const html = join(folder, `${state}.html`)
    const sheet = join(folder, `${state}.webp`)
    try {
      await writeFile(html, pageOf(state, taken.filter((picture) => picture.state === state))) // prettier-ignore
      await browser.open(pathToFileURL(html).href)
      const width = await browser.evaluate(async () => {
        await Promise.all([...document.images].map((image) => image.decode()))
        return Math.ceil(document.body.getBoundingClientRect().width)
      })
      await browser.resize({ width, height: 600 })
      await writeFile(sheet, await browser.screenshot({ fullPage: true, type: 'webp', quality: 55 }))
    } finally {
      await rm(html, { force: true })
    }
    written.push(sheet)
  }
  const index = join(folder, 'README.md')
  await writeFile(index, indexOf(states))
  return [...written, index]
}

const indexOf = (states) => `# Pictures of the page

\`npm run pictures\` takes these pictures from the built page. It also writes each picture in full size to \`build/pictures\`. The picture
in the README is [calculator.png](calculator.png).

${states.map((state) => `## ${titles[state]}\n\n![${titles[state]}](${state}.webp)\n`).join('\n')}`
