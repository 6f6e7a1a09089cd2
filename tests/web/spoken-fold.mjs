// The states of the page say much of the same. A kept text says anew only what no state before it says: a run of lines
// that stands in one of them is a single line, which names that state, the length of the run and its first line.

const shortest = 6
const same = /^… (\d+) lines as in ([\w-]+): (.*)$/
const linesOf = (text) => text.replace(/\n$/, '').split('\n')
/** A run begins where its first line first stands, so that this line finds it again. */
const placesOf = (lines) => new Map(lines.map((line, place) => [line, place]).toReversed())

/** `before` has the whole text of each state before, by its name. */
export function fold(text, before) {
  const lines = linesOf(text)
  const earlier = [...before].map(([name, whole]) => {
    const known = linesOf(whole)
    return { name, known, places: placesOf(known) }
  })
  const lengthAt = ({ known, places }, at) => {
    const start = places.get(lines[at])
    let length = 0
    if (start !== undefined) while (at + length < lines.length && known[start + length] === lines[at + length]) length++
    return length
  }
  const kept = []
  for (let at = 0; at < lines.length;) {
    const runs = earlier.map((state) => ({ name: state.name, length: lengthAt(state, at) }))
    const { name, length } = runs.reduce((one, other) => (other.length > one.length ? other : one), { length: 0 })
    kept.push(length < shortest ? lines[at] : `… ${length} lines as in ${name}: ${lines[at]}`)
    at += length < shortest ? 1 : length
  }
  return `${kept.join('\n')}\n`
}

/** The whole text again. */
export function unfold(kept, before) {
  const lines = linesOf(kept).flatMap((line) => {
    const [, length, name, first] = same.exec(line) ?? []
    if (length === undefined) return [line]
    const known = linesOf(before.get(name) ?? '')
    const start = known.indexOf(first)
    if (start < 0) throw new Error(`no state before says what is kept as “${line}”`)
    return known.slice(start, start + Number(length))
  })
  return `${lines.join('\n')}\n`
}
