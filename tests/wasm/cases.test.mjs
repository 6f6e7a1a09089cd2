import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'
import { cases, checkCase } from '../cases/cases.mjs'

const passerelle = await createPasserelle()

test('there are cases', () => assert.ok(cases.length > 50))

for (const worked of cases) test(`${worked.title} (${worked.path})`, () => checkCase(passerelle, worked))
