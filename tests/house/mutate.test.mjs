// The mutants of scripts/mutate: where they are placed, how a number switches one on, and how they are reported.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { placesOfErrors, readPoints } from '../../scripts/mutate/build.mjs'
import { cppParser, enumsOf, pointsOf } from '../../scripts/mutate/points.mjs'
import { choose, faultsOfEquivalents, newSurvivors, summary, withEquivalents } from '../../scripts/mutate/report.mjs'
import { plan, reachedBy } from '../../scripts/mutate/run.mjs'
import { mutatedText, pointsAt } from '../../scripts/mutate/schemata.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const parser = await cppParser()
const numbered = (text) =>
  pointsOf(parser, 'core/base/sample.cpp', text, enumsOf(parser, [text])).map((point, number) => ({ ...point, number }))
const changes = (text) => numbered(text).map(({ change }) => change)

const places = [
  ['bool f(int a) { return a < 3; }', ['returns true', 'returns false', '< becomes <=', '3 becomes 4', '3 becomes 2']],
  ['int f(int a) { return a * 2; }', ['returns {}', '* becomes /', '2 becomes 3', '2 becomes 1']],
  [
    'void f(int& a) { if (a == 0) a = 1; }',
    ['== becomes !=', '0 becomes 1', 'statement removed', '1 becomes 2', '1 becomes 0'],
  ],
  ['void f(A a) { if (a.b) g(); }', ['condition negated', 'statement removed']],
  ['void f(A a) { h(a.b ? a.c : a.d); }', ['statement removed', 'condition negated']],
  ['void f(A a) { if (!a.b && a.c) return; }', ['condition negated', '&& becomes ||', '! removed', 'return removed']],
  ['int f(int a, int b) { return std::min(a, b); }', ['returns {}', 'min becomes max']],
  [
    'enum class Rounding { up, down }; int f(int a) { return g(a, Rounding::down); }',
    ['returns {}', 'down becomes up'],
  ],
  ['enum class Applies { no, yes }; Applies f() { return Applies::no; }', []],
  ['enum class Applies { no, yes }; Applies f() { return Applies::yes; }', ['returns {}']],
  [
    'void f(std::vector<int>& a) { a.reserve(3); a.push_back(1); }',
    ['3 becomes 4', '3 becomes 2', 'statement removed', '1 becomes 2', '1 becomes 0'],
  ],
  ['constexpr int most = 30;', ['30 becomes 31', '30 becomes 29']],
  ['constexpr std::array all = {1, 2};', []],
  ['struct A { int days = 0; bool open = false; };', ['false becomes true']],
  ['enum class A { a = 1 };', []],
  ['static_assert(1 < 2);', []],
  ['int f(std::array<int, 3> a);', []],
  ['void f(int a) { switch (a) { case 3: g(); } }', ['statement removed']],
  ['void f() { if constexpr (1 < 2) g(); }', ['statement removed']],
  ['const A& f(A& a) { return a; }', []],
  ['enum class A {\n#define RULE(name) name,\n#include "a.def"\n  b\n};\nA f() { return A::b; }', ['returns {}']],
  ['void restrict(int a) { g(-1); }', ['statement removed', '-1 becomes 0', '-1 becomes -2']],
]
for (const [text, expected] of places) {
  test(`the mutants of: ${text}`, () => assert.deepEqual(changes(text), expected))
}

test('a source that cannot be parsed is reported with file and line', () => {
  assert.throws(() => changes('int f() {\n  return (;\n}\n'), /core\/base\/sample\.cpp: cannot be parsed: line 2/)
})

const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
after(() => rmSync(folder, { recursive: true }))

const sample = `constexpr int most = 30;
constexpr int capped(int days) { return days < most ? days : most; }
int unused(int days) { return -days; }
`
const program = `#include <cstdio>
int main() {
  const bool holds = capped(29) == 29 && capped(31) == 30;
  for (int number = 0; number < passerelle_mutants::most; ++number) {
    if (passerelle_mutants::reached[number]) std::printf("%d ", number);
  }
  return holds ? 0 : 1;
}
`

test('a number switches one mutant on, and a program kills it or does not reach it', () => {
  const points = numbered(sample)
  writeFileSync(join(folder, 'sample.cpp'), mutatedText(sample, points).text + program)
  const header = join(root, 'scripts/mutate/switch.h')
  execFileSync('g++', ['-std=c++20', '-include', header, 'sample.cpp', '-o', 'sample'], { cwd: folder })
  const ask = (environment) =>
    spawnSync(join(folder, 'sample'), { env: { ...process.env, ...environment }, encoding: 'utf8' })
  const product = ask({})
  assert.equal(product.status, 0)
  const reached = new Set(product.stdout.trim().split(' ').map(Number))
  const outcomes = points.map(({ number, change }) => {
    const { status } = ask({ PASSERELLE_MUTANT: String(number) })
    return [change, reached.has(number), status]
  })
  assert.deepEqual(outcomes, [
    ['30 becomes 31', true, 1],
    ['30 becomes 29', true, 1],
    ['returns {}', true, 1],
    ['condition negated', true, 1],
    ['< becomes <=', true, 0],
    ['returns {}', false, 0],
    ['- removed', false, 0],
  ])
})

test('for a mutant, the quickest tests that reach it run first, then all tests of their programs', () => {
  const known = [
    reachedBy('slow_tests', 'data\t1\t7 8 \n\t0\t\n'),
    reachedBy('core_tests', 'long\t9\t7 \nshort\t0.5\t7 \nother\t0.1\t\n\t0\t9 \n'),
  ]
  const told = (number) => plan(number, known).map(({ suite, names }) => `${suite} ${names ?? 'all'}`)
  assert.deepEqual(told(7), ['slow_tests data', 'core_tests short', 'slow_tests all', 'core_tests all'])
  assert.deepEqual(told(9), ['core_tests all'])
  assert.deepEqual(told(10), [])
})

test('a compiler error is traced to its mutant, through the notes and the lines before it', () => {
  const text = 'int f(int a) {\n  return a + 1;\n}\n'
  const points = numbered(text)
  const mutated = mutatedText(text, points)
  const column = mutated.text.split('\n')[1].indexOf('a - 1') + 3
  assert.deepEqual(
    pointsAt(mutated, 2, column).map(({ change }) => change),
    ['+ becomes -'],
  )
  assert.equal(pointsAt(mutated, 1, 1), undefined)
  const output = 'a.h:7:1:   required from here\nb.h:2:3: error: no match\nc.h:4:5: note: declared here\n'
  assert.deepEqual(
    placesOfErrors(output)[0].places.map(({ file, line, column }) => [file, line, column]),
    [
      ['b.h', 2, 3],
      ['c.h', 4, 5],
      ['a.h', 7, 1],
    ],
  )
})

test('the same seed chooses the same mutants, and a changed line leaves the others in place', () => {
  const before = numbered('bool f(int a) { return a < 3; }\nbool g(int a) { return a > 4; }\n')
  const changed = numbered('bool f(int a, int b) { return a < b; }\nbool g(int a) { return a > 4; }\n')
  const named = (points, seed) => choose(points, seed, 100).map(({ text, change }) => `${change}: ${text}`)
  assert.deepEqual(named(before, '1'), named(before, '1'))
  assert.notDeepEqual(named(before, '1'), named(before, '2'))
  const ofSecondLine = (each) => each.includes('bool g')
  assert.deepEqual(named(before, '1').filter(ofSecondLine), named(changed, '1').filter(ofSecondLine))
})

const [point, other] = numbered('bool f(int a) { return a < 3; }')
const entry = { file: point.file, text: point.text, change: point.change, reason: 'nothing changes' }

test('an equivalent mutant that does not exist, has no reason or is listed twice is reported by name', () => {
  assert.deepEqual(faultsOfEquivalents([entry], [point, other]), [])
  assert.match(
    faultsOfEquivalents([{ ...entry, change: '< becomes >' }], [point])[0],
    /no mutant is named by .*< becomes >/,
  )
  assert.match(faultsOfEquivalents([{ ...entry, reason: '' }], [point])[0], /without a reason/)
  assert.match(faultsOfEquivalents([entry, entry], [point])[0], /named twice/)
})

test('an equivalent mutant is not counted, and a test that kills it is reported', () => {
  const survived = withEquivalents([{ point, outcome: 'survived' }], [entry])
  assert.deepEqual(survived.faults, [])
  assert.equal(survived.results[0].outcome, 'equivalent')
  const killed = withEquivalents([{ point, outcome: 'killed', by: 'core_tests' }], [entry])
  assert.match(killed.faults[0], /named equivalent, but core_tests tells it apart: core\/base\/sample\.cpp:1/)
})

test('the summary counts by room and lists the survivors', () => {
  const told = summary([
    { point, outcome: 'killed' },
    { point: other, outcome: 'notReached' },
  ])
  assert.match(told, /core\/base +2 +1 +1 +0 +50\.0 %/)
  assert.match(told, /survived, not reached by any test {2}core\/base\/sample\.cpp:1 {2}returns false/)
})

test('a mutant that was killed in an earlier run and survives now is reported', () => {
  const results = [
    { point, outcome: 'survived' },
    { point: other, outcome: 'survived' },
  ]
  const earlier = (outcome) => ({ mutants: [{ ...point, outcome }] })
  assert.deepEqual(newSurvivors(results, earlier('killed')), [results[0]])
  assert.deepEqual(newSurvivors(results, earlier('survived')), [])
})

test('every listed equivalent mutant is a mutant of the sources', async () => {
  const { points } = await readPoints()
  assert.ok(points.length > 2000, `only ${points.length} mutants`)
  const equivalents = JSON.parse(readFileSync(join(root, 'scripts/mutate/equivalent.json'), 'utf8'))
  assert.deepEqual(faultsOfEquivalents(equivalents, points), [])
})
