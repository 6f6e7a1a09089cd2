// Writes all mutants of a file into its text; a number switches one of them on at run time.

const switchOf = ({ number, guarded }) => `passerelle_mutant${guarded ? '_at_run_time' : ''}(${number})`

/** Groups points of the same place; places within another one become its children. */
function placesOf(points) {
  const root = { start: -1, end: Infinity, points: [], children: [] }
  const open = [root]
  for (const point of points) {
    while (point.start >= open.at(-1).end) open.pop()
    let place = open.at(-1)
    if (place.start !== point.start || place.end !== point.end) {
      place = { start: point.start, end: point.end, points: [], children: [] }
      open.at(-1).children.push(place)
      open.push(place)
    }
    place.points.push(point)
  }
  return root
}

/**
 * The text with every point made switchable, and `spans`: the points of each part of the new text, so that those that
 * do not compile can be given up. The points must be numbered.
 */
export function mutatedText(text, points) {
  let out = ''
  const spans = []
  const write = (part) => (out += part)

  // Constants that were constexpr, but must be computed at the start of the program.
  const constants = new Map()
  for (const point of points) {
    if (!point.constant) continue
    const known = constants.get(point.constant.start) ?? { ...point.constant, points: [] }
    known.points.push(point)
    constants.set(point.constant.start, known)
  }

  function copy(from, to) {
    for (const constant of constants.values()) {
      if (constant.start < from || constant.end > to) continue
      write(text.slice(from, constant.start))
      spans.push({
        start: out.length,
        end: out.length + constant.declaration[1] - constant.start,
        points: constant.points,
      })
      write(constant.by)
      from = constant.end
    }
    write(text.slice(from, to))
  }

  function inside(place, from, to) {
    for (const child of place.children) {
      copy(from, child.start)
      wrapped(child, 0)
      from = child.end
    }
    copy(from, to)
  }

  function wrapped(place, index) {
    const point = place.points[index]
    if (!point) {
      inside(place, place.start, place.end)
      return
    }
    const start = out.length
    const mutant = () => {
      const from = out.length
      write(point.mutated)
      spans.push({ start: from, end: out.length, points: [point] })
    }
    switch (point.kind) {
      case 'expression':
        write(`(${switchOf(point)} ? (`)
        mutant()
        write(') : (')
        wrapped(place, index + 1)
        write('))')
        break
      case 'condition':
        write(`(${switchOf(point)} != static_cast<bool>(`)
        wrapped(place, index + 1)
        write('))')
        break
      case 'statement':
        write(`{ if (!${switchOf(point)}) `)
        wrapped(place, index + 1)
        write(' }')
        break
      case 'return':
        write(`{ if (${switchOf(point)}) `)
        mutant()
        write(' ')
        wrapped(place, index + 1)
        write(' }')
        break
    }
    spans.push({ start, end: out.length, points: [point] })
  }

  inside(placesOf(points), 0, text.length)
  return { text: out, spans }
}

/** The points of the narrowest span around a location that the compiler reported, if there is one. */
export function pointsAt({ text, spans }, line, column) {
  let offset = 0
  for (let row = 1; row < line; row++) offset = text.indexOf('\n', offset) + 1
  offset += column - 1
  let narrowest
  for (const span of spans) {
    if (offset < span.start || offset >= span.end) continue
    if (!narrowest || span.end - span.start < narrowest.end - narrowest.start) narrowest = span
  }
  return narrowest?.points
}
