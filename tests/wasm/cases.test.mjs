import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'
import { cases, centsOf } from '../cases/cases.mjs'

const passerelle = await createPasserelle()

test('there are cases', () => assert.ok(cases.length > 50))

for (const { path, title, origin, source, working, mobility, grant, payments, verdict, documents } of cases) {
  test(`${title} (${path})`, () => {
    const answers = { estimate: grant, payments, check: verdict, documents }
    for (const [verb, expected] of Object.entries(answers)) {
      if (expected === undefined) continue // documents, where a case is not about them
      assert.equal(passerelle.ask(verb, JSON.stringify(mobility)), `{"ok":true,"value":${JSON.stringify(expected)}}`)
    }
    assert.deepEqual(passerelle.estimate(mobility), { ok: true, value: grant })
    assert.equal(origin === 'published', source !== undefined, 'a published amount names its source, no other does')
    assert.deepEqual(grant.total, centsOf(working), 'the total is the one worked out without the core')
  })
}
