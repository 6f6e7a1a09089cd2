import type { Language } from '../../vocabulary/language'
import { openDataTextOf } from '../../messages/open-data/index'
import { markup } from '../markup'
import { wordsOf } from '../../words/format'

/// A file that the build wrote.
export interface OpenFile {
  name: string
  bytes: number
  /// SHA-256, in hexadecimal.
  digest: string
}

/// Pages of text that the browser shows.
const isToRead = (name: string) => name.endsWith('.md')

const licence = 'https://creativecommons.org/licenses/by/4.0/'

/// The page that offers the figures as files. `folder` is the relative address of the files.
export function openDataPage(language: Language, files: readonly OpenFile[], folder: string): string {
  const text = openDataTextOf(language)
  const words = wordsOf(language)
  const meanings: Readonly<Record<string, string>> = text.files
  const meaning = (name: string) => {
    if (!(name in meanings)) throw new Error(`web/messages/open-data: no words for the file ${name}`)
    return meanings[name]
  }
  const list = (sentences: readonly string[]) =>
    markup`<ul>${sentences.map((sentence) => markup`\n<li>${sentence}</li>`)}\n</ul>`
  const kilobytes = (bytes: number) => words.number(Math.ceil(bytes / 100) / 10)
  return markup`<h2>${text.filesHeading}</h2>
<ul class="files">${files.map(
    ({ name, bytes, digest }) => markup`
<li><a href="${folder}${name}"${isToRead(name) ? undefined : markup` download`}>${name}</a> <small>(${text.kilobytes(kilobytes(bytes))})</small>
<p>${meaning(name)}</p>
<p class="digest"><abbr title="${text.digest}">SHA-256</abbr> <code>${digest}</code></p></li>`,
  )}
</ul>
<h2>${text.rowsHeading}</h2>
${list(text.rows)}
<h2>${text.unitsHeading}</h2>
${list(text.units)}
<h2>${text.exampleHeading}</h2>
<p>${text.example}</p>
<pre lang="en"><code>${example}</code></pre>
<h2>${text.licenceHeading}</h2>
<p>${text.licence[0]}<a href="${licence}">CC BY 4.0</a>${text.licence[1]}</p>
<p>${text.attribution}</p>
<p>${text.limits}</p>`.html
}

const example = `const { rows } = await (await fetch('rates.json')).json()
for (const { call, table, row } of rows) {
  if (call === 2026 && table === 'travel') console.log(row.band.from / 1000, 'km', row.standard / 100, '€')
}`
