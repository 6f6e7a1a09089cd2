// Calendar files, read back by a library that did not write them (ical.js), in time zones either side of Greenwich.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import { load } from '../../scripts/vite/page-source.mjs'

const { calendarText } = await load('files/calendar-file.ts')

const about = { name: 'Mes dates', language: 'fr', stamp: new Date('2026-11-21T09:30:00Z') }
const entry = (more = {}) => ({
  uid: 'offer-guarda-2024-05-20-stay',
  sequence: 0,
  kind: 'stay',
  title: 'Programme à Guarda',
  first: '2024-05-20',
  last: '2024-05-31',
  ...more,
})

/** The events of a file, as the reader understands them. */
function eventsOf(text) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      title: event.summary,
      first: event.startDate.toString(),
      after: event.endDate.toString(),
      isAllDay: event.startDate.isDate && event.endDate.isDate,
      description: event.description,
      location: event.location,
      sequence: event.sequence,
      stamp: component.getFirstPropertyValue('dtstamp').toString(),
      url: component.getFirstPropertyValue('url'),
      transparency: component.getFirstPropertyValue('transp'),
      properties: component.getAllProperties().map(({ name }) => name),
    }
  })
}

test('a stay is on all its days, the end being the first day after it', () => {
  const [event] = eventsOf(calendarText([entry({ description: 'Ligne 1\nLigne 2', location: 'Guarda' })], about))
  assert.equal(event.first, '2024-05-20')
  assert.equal(event.after, '2024-06-01')
  assert.ok(event.isAllDay)
  assert.equal(event.title, 'Programme à Guarda')
  assert.equal(event.description, 'Ligne 1\nLigne 2')
  assert.equal(event.location, 'Guarda')
  assert.equal(event.stamp, '2026-11-21T09:30:00Z')
  assert.equal(event.transparency, 'OPAQUE')
})

for (const [first, last, after] of [
  ['2024-02-29', '2024-02-29', '2024-03-01'],
  ['2023-02-28', '2023-02-28', '2023-03-01'],
  ['2024-12-31', '2024-12-31', '2025-01-01'],
  ['2024-03-31', '2024-03-31', '2024-04-01'],
  ['2024-10-26', '2024-10-27', '2024-10-28'],
])
  test(`from ${first} to ${last}: the day after is ${after}`, () => {
    const [event] = eventsOf(calendarText([entry({ first, last, kind: 'deadline' })], about))
    assert.deepEqual([event.first, event.after, event.transparency], [first, after, 'TRANSPARENT'])
  })

for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Paris', 'Pacific/Niue'])
  test(`written in ${zone} the file is the same, and its days are`, () => {
    const program = `
      import { load } from ${JSON.stringify(new URL('../../scripts/vite/page-source.mjs', import.meta.url).href)}
      const { calendarText } = await load('files/calendar-file.ts')
      process.stdout.write(calendarText(${JSON.stringify([entry()])}, { ...${JSON.stringify(about)}, stamp: new Date(${about.stamp.getTime()}) }))
      process.exit(new Intl.DateTimeFormat().resolvedOptions().timeZone === '${zone}' ? 0 : 3)`
    const { stdout, status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    assert.equal(status, 0, stderr)
    assert.equal(stdout, calendarText([entry()], about))
    assert.equal(eventsOf(stdout)[0].first, '2024-05-20')
  })

test('imported again, an event is the same one with a higher sequence', () => {
  const [before] = eventsOf(calendarText([entry()], about))
  const [after] = eventsOf(calendarText([entry({ title: 'Autre titre', sequence: 2, last: '2024-06-02' })], about))
  assert.equal(after.uid, before.uid)
  assert.match(after.uid, /@passerelle-erasmus$/)
  assert.deepEqual([before.sequence, after.sequence], [0, 2])
})

const hostile = [
  'virgule, point-virgule; barre \\ et "guillemets"',
  'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected',
  'a\rATTACH:file:///etc/passwd',
  'a\u2028X-A:1\u2029X-B:2\u0085X-C:3',
  `${'🎓'.repeat(60)} ${'é'.repeat(90)}`,
  'null \u0000 et \u001b[2J',
  `demi ${'\ud83d'} paire`,
  ' =HYPERLINK("x")\ttab',
]
for (const text of hostile)
  test(`a hostile text stays one text: ${JSON.stringify(text.slice(0, 24))}`, () => {
    const file = calendarText([entry({ title: text, description: text, location: text, uid: text }), entry()], {
      ...about,
      name: text,
    })
    const events = eventsOf(file)
    assert.equal(events.length, 2)
    const expected = text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/[\u0000\u001b]|[\ud800-\udbff](?![\udc00-\udfff])/g, '\ufffd')
    for (const field of ['title', 'description', 'location']) assert.equal(events[0][field], expected, field)
    assert.deepEqual(
      [...new Set(events.flatMap(({ properties }) => properties))].sort(),
      [...new Set([...events[1].properties, 'description', 'location'])].sort(),
      'no property but ours',
    )
    const calendar = new ICAL.Component(ICAL.parse(file))
    // RFC 7986 says that a name is a text, which this reader does not know yet.
    const name = calendar.getFirstPropertyValue('name').replace(/\\([\\;,])/g, '$1')
    assert.equal(name, expected.replaceAll('\n', ' '))
    for (const line of file.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`)
      assert.doesNotMatch(line, /[\r\n]/)
      assert.equal(line, Buffer.from(line).toString('utf8'), 'no letter is cut')
    }
  })

test('only addresses of the web are links', () => {
  const urlOf = (url) => eventsOf(calendarText([entry({ url })], about))[0].url
  assert.equal(urlOf('https://example.edu/a;b?c=d,e'), 'https://example.edu/a%3Bb?c=d%2Ce')
  for (const url of ['javascript:alert(1)', 'https://', 'file:///etc/passwd', 'data:text/html,x'])
    assert.equal(urlOf(url), null)
  assert.doesNotMatch(calendarText([entry({ url: 'https://example.edu/\r\nATTACH:1' })], about), /^ATTACH/m)
})

test('what has no day, ends before it begins, or is there twice is refused by name', () => {
  for (const wrong of [{ first: '' }, { first: '2024-02-30' }, { last: '2024-05-19' }, { first: '20 mai' }])
    assert.throws(() => calendarText([entry(wrong)], about), /"offer-guarda-2024-05-20-stay" is on no day/)
  assert.throws(() => calendarText([entry(), entry()], about), /there twice/)
})

test('in either language the file says who wrote it', () => {
  assert.match(calendarText([], { ...about, language: 'en' }), /^PRODID:-\/\/Passerelle\/\/Passerelle\/\/EN\r$/m)
  assert.match(calendarText([], about), /^PRODID:.*FR\r$/m)
})
