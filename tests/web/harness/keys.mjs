// The keys of a keyboard by name, alone or held together: 'Tab', 'Shift+Tab', 'Control+a', 'Space'. One table says what
// each engine's driver calls them.

/** The code points that WebDriver gives to keys without a character. */
const codes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: '\uE00D',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
}

/** The parts of a chord, those that are held first. Throws on a key that is not in the table. */
export function keysOf(chord) {
  const keys = chord.split('+')
  const wrong = keys.find((key) => codes[key] === undefined && [...key].length !== 1)
  if (wrong !== undefined) throw new Error(`no key named ${wrong} in ${chord}`)
  return keys
}

/** What puppeteer calls a key. */
export const puppeteerKey = (key) => (key === 'Space' ? ' ' : key)

/** WebDriver's actions for code points that are pressed in order and let go in reverse. */
const struck = (values) => [
  ...values.map((value) => ({ type: 'keyDown', value })),
  ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
]

/** The WebDriver actions of a chord, and those of a text that is typed. */
export const chordActions = (chord) => struck(keysOf(chord).map((key) => codes[key] ?? key))
export const textActions = (text) => [...text].flatMap((character) => struck([character]))

/**
 * How a day such as 2024-05-06 is typed into a native date field, month first as in the language the browsers are
 * started with. WebKitGTK waits for a Tab or an arrow after each part; the two others go on by themselves.
 */
export function dateChords(engine, day) {
  const [year, month, date] = day.split('-').map((part) => [...part])
  const next = engine === 'webkit' ? ['ArrowRight'] : []
  return [...month, ...next, ...date, ...next, ...year]
}
