// CSV files, read back by a library that did not write them (csv-parse).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { load } from '../../scripts/vite/page-source.mjs'

const { tableText } = await load('files/table-file.ts')

const read = (text, delimiter = ';') => parse(text, { bom: true, delimiter })

test('as France reads it: a mark of UTF-8, semicolons, decimal commas, lines that end with CRLF', () => {
  const text = tableText(['Ville', 'Montant'], [['Chambéry', 1234.5]], 'fr')
  assert.equal(text, '\ufeffVille;Montant\r\nChambéry;1234,5\r\n')
})

test('as others read it, on request: commas and decimal points', () => {
  const text = tableText(['Town', 'Amount'], [['Turin', -0.25]], 'en')
  assert.equal(text, '\ufeffTown,Amount\r\nTurin,-0.25\r\n')
  assert.deepEqual(read(text, ','), [
    ['Town', 'Amount'],
    ['Turin', '-0.25'],
  ])
})

test('numbers are numbers, whatever their size, and what is none is an empty cell', () => {
  const cells = [-12.5, 0, 1e21, 0.1 + 0.2, Number.NaN, Infinity, undefined]
  const [, row] = read(tableText(cells.map(String), [cells], 'fr'))
  assert.deepEqual(row, ['-12,5', '0', '1000000000000000000000', '0,3', '', '', ''])
})

for (const formula of [
  '=1+1',
  '+33 4 79',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '\u200b=1',
  '\ufeff=1',
  '＝1',
  '=HYPERLINK("https://example.edu";"x")',
])
  test(`a formula is a text: ${JSON.stringify(formula)}`, () => {
    const [head, row] = read(tableText([formula], [[formula]], 'fr'))
    assert.deepEqual([head, row], [[`'${formula}`], [`'${formula}`]])
  })

for (const text of ['a;b', 'a"b', 'l1\nl2', 'l1\r\nl2', ' bords ', '', 'é🎓', "l'été", 'a - b', 'x=1'])
  test(`a text comes back as it was: ${JSON.stringify(text)}`, () => {
    for (const [language, delimiter] of [
      ['fr', ';'],
      ['en', ','],
    ]) {
      const [head, row] = read(tableText(['nom', 'suite'], [[text, 'fin']], language), delimiter)
      assert.deepEqual(
        [head, row],
        [
          ['nom', 'suite'],
          [text, 'fin'],
        ],
      )
    }
  })
