// Every row of figures in the data: its id, table, calls, witnesses, own members, and the author whose file states it.
import { fileURLToPath } from 'node:url'
import { dataFiles } from './data-files.mjs'

const folder = fileURLToPath(new URL('../data', import.meta.url))
const programme = 'programmes/erasmus-plus/'

const isTable = ([, rows]) => Array.isArray(rows)

/** `author` is the path of an agency or institution without ending; undefined for rows of the programme. */
export async function rowsOfData(from = folder) {
  const files = await dataFiles(from)
  return files.flatMap(({ path, text }) => {
    const isOfProgramme = path.startsWith(programme) && path !== `${programme}calls.json`
    const author = /^(?:agencies|institutions)\/.*(?=\.json$)/.exec(path)?.[0]
    if (!isOfProgramme && author === undefined) return []
    const content = JSON.parse(text)
    const tables = author === undefined ? content : content.figures
    return Object.entries(tables)
      .filter(isTable)
      .flatMap(([table, rows]) =>
        rows.map(({ id, calls, witnesses, ...own }) => ({
          ...{ id, table, calls, witnesses, author, content: own },
          ...(author === undefined ? {} : { file: content }),
        })),
      )
  })
}

/** The years of calls.json. */
export async function yearsOfData(from = folder) {
  const file = (await dataFiles(from)).find(({ path }) => path === `${programme}calls.json`)
  return JSON.parse(file.text).calls.map(({ year }) => year)
}

/** The figures of a row, each with its place in it: lists of words are one figure. */
export function* figuresIn(value, place = '') {
  const isList = Array.isArray(value)
  if (isList && value.every((each) => typeof each !== 'object')) yield [place, value.join(' ')]
  else if (typeof value === 'object')
    for (const [name, each] of Object.entries(value)) yield* figuresIn(each, place === '' ? name : `${place}/${name}`)
  else yield [place, value]
}
