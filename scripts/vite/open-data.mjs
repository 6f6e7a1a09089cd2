// The open data of the site: every row of every call with its witnesses, as JSON and as CSV; the sources that they cite;
// the schemas of both; every rule and the account of the references, to read. No file needs the code of this project:
// web/static/open-data says how to use them.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'
import { printAccount } from '../account.mjs'
import { agenciesIn } from '../data-files.mjs'
import { printRules } from '../print-rules.mjs'
import { figuresIn } from '../rows-of-data.mjs'
import { moduleOf, once, valueOf } from './module.mjs'

export const folder = 'data/'

/** What each layer published for a call: the programme, each agency, each institution. */
function* publishedFor(passerelle, call, { countries, institutions }) {
  const asked = (question) => valueOf(passerelle.figures({ call, ...question }))
  const neutral = asked({})
  const { groups, regions, exclusions = [], unplaced = [], figures } = neutral.call
  yield { layer: 'call', tables: { groups, regions, exclusions, unplaced, ...figures }, citations: neutral.citations }
  for (const [author, country] of countries) {
    const { agency, citations } = asked({ country })
    if (agency) yield { layer: 'agency', author, tables: agency, citations }
  }
  for (const { id: author } of institutions) {
    const { institution, citations } = asked({ institution: author })
    if (institution) yield { layer: 'institution', author, tables: institution, citations }
  }
}

/** A row of figures in a call, with the witness that proves it best. */
function* rowsOf(passerelle, authors, calls) {
  for (const call of calls)
    for (const { layer, author, tables, citations } of publishedFor(passerelle, call, authors)) {
      const proofs = new Map(citations.map(({ row, ...proof }) => [row, proof]))
      for (const [table, rows] of Object.entries(tables))
        for (const row of rows) yield { call, layer, ...(author && { author }), table, row, proof: proofs.get(row.id) }
    }
}

const provenance = ['id', 'calls', 'witnesses']

/** One figure a line. */
function linesOf(rows, sources) {
  return rows.flatMap(({ call, layer, author, table, row, proof: { source, locator = {}, trust, carriedFrom } }) => {
    const said = Object.fromEntries(Object.entries(row).filter(([name]) => !provenance.includes(name)))
    const { heading, page, lines } = locator
    const proof = { trust, carriedFrom, source, page, lines, heading }
    const { url: address } = sources.get(source)
    return [...figuresIn(said)].map(([figure, value]) => {
      return { call, layer, author, table, row: row.id, figure, value, ...proof, address }
    })
  })
}

/** A row of each table as its own schema describes it. */
function schemaOf(programme) {
  const { properties, $defs } = programme
  const rowOf = (table) => ({
    type: 'object',
    properties: {
      call: { type: 'integer', description: 'year in which the call begins' },
      layer: { enum: ['call', 'agency', 'institution'], description: 'who sets the figure' },
      author: { type: 'string', description: 'id of the agency or of the institution' },
      table: { const: table, description: properties[table].description },
      row: properties[table].items,
      proof: { $ref: '#/$defs/Proof' },
    },
    required: ['call', 'layer', 'table', 'row', 'proof'],
    additionalProperties: false,
  })
  const tables = Object.keys(properties).filter((name) => name !== '$schema')
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'rates.json',
    description:
      'Amounts and rules of Erasmus+ by call. Amounts are in euro cents, distances in metres, days inclusive.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      licence: { const: licence },
      changedOn: { type: 'string', format: 'date', description: 'day a figure last changed' },
      calls: { type: 'array', items: { type: 'integer' }, description: 'the calls, oldest first' },
      rows: { type: 'array', items: { oneOf: tables.map(rowOf) }, description: 'each row of each call' },
    },
    required: ['licence', 'changedOn', 'calls', 'rows'],
    additionalProperties: false,
    $defs: {
      ...$defs,
      Proof: {
        description: 'The witness that proves the row best in this call, whoever reads it.',
        type: 'object',
        properties: {
          source: { type: 'string', description: 'id in sources.json' },
          locator: { $ref: '#/$defs/Locator' },
          trust: { $ref: '#/$defs/Trust' },
          carriedFrom: { type: 'integer', description: 'the call of which the witness speaks, if not of this one' },
        },
        required: ['source', 'locator', 'trust'],
        additionalProperties: false,
      },
    },
  }
}

const licence = 'CC-BY-4.0'
const written = (value) => `${JSON.stringify(value, null, 1)}\n`

/** Every file by its name, with its text. */
export const openData = once(async (root) => {
  const passerelle = await moduleOf(root)
  const agencies = await agenciesIn(`${root}data`)
  const { calls, institutions, rulesVersion: changedOn } = valueOf(passerelle.about())
  const { sources } = valueOf(passerelle.sources())
  const authors = { countries: agencies.map(({ id, country }) => [id, country]), institutions }
  const rows = [...rowsOf(passerelle, authors, calls)]
  const schema = (name) => readFile(`${root}data/schemas/${name}.schema.json`, 'utf8')
  const lines = linesOf(rows, new Map(sources.map((source) => [source.id, source])))
  const texts = {
    'rates.json': written({ $schema: 'rates.schema.json', licence, changedOn, calls, rows }),
    'rates.csv': `${Papa.unparse(lines, { newline: '\n', escapeFormulae: true })}\n`,
    'rates.schema.json': written(schemaOf(JSON.parse(await schema('programme')))),
    'sources.json': written({ $schema: 'sources.schema.json', sources }),
    'sources.schema.json': await schema('sources'),
    'rules.md': await printRules(),
    'account.md': await printAccount(),
  }
  const digests = Object.entries(texts).map(([name, text]) => `${digestOf(text)}  ${name}\n`)
  return { ...texts, 'sha256sums.txt': digests.join('') }
})

export const digestOf = (text) => createHash('sha256').update(text).digest('hex')
