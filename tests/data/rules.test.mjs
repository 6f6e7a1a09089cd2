// The page of rules documents every rule completely, from the data, the comments of the core, the names of the page and
// the worked cases.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentedRules, printRules } from '../../scripts/print-rules.mjs'

const documented = await documentedRules()
const { rules, conditions, others, sources } = documented

for (const { name, comment, fr, en, rows, cases } of rules) {
  test(`the rule ${name} is documented, named, sourced and proven`, () => {
    assert.ok(comment.length > 40, `core/funding/rules has no comment that says what ${name} is`)
    assert.ok(en && fr, `${name} has no name in web/messages/grant`)
    assert.notEqual(en, fr, name)
    assert.ok(rows.length > 0, `no figure in data/ is read by ${name}, or scripts/print-rules.mjs does not know which`)
    assert.ok(cases.length > 0, `no worked case has a line or a gap of ${name}`)
  })
}

for (const { name, comment, fr, en, rows, cases } of conditions) {
  test(`the condition ${name} is documented, named, sourced and proven`, () => {
    assert.ok(comment.length > 15, `core/programme has no comment that says what ${name} is`)
    assert.ok(en && fr, `${name} has no name in web/messages/verdict`)
    assert.ok(rows.length > 0, `no row of data/ states ${name}`)
    assert.ok(cases.length > 0, `no worked case asks for ${name}`)
  })
}

test('no figure is printed as undefined', async () => {
  assert.doesNotMatch(await printRules(), /\bundefined\b/)
})

test('every row cites known sources', () => {
  for (const { name, rows } of [...rules, ...conditions, ...others]) {
    for (const { witnesses, label } of rows) {
      const isKnown = ({ source, carriedFrom }) => sources.has(source) || carriedFrom !== undefined
      assert.ok(witnesses.length > 0 && witnesses.every(isKnown), `${name}: ${label} has no source`)
    }
  }
})

test('every table of the data is printed', () => {
  const aside = ['$schema', 'year', 'changedOn', 'figures']
  const missing = documented.tablesInTheData.filter((table) => ![...documented.tablesPrinted, ...aside].includes(table))
  assert.deepEqual(missing, [])
})

test('what is not modelled is listed, with each reason for which a part has no figure', () => {
  assert.ok(documented.notModelled.length > 3)
  for (const [name, words] of documented.notModelled) assert.notEqual(words, name, `${name} has no words`)
  assert.ok(documented.reasons.length > 6)
})
