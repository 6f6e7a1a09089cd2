// Brings the index of places to the core, one file after the other. The package entry imports this once it is wanted.

/** The files of the index in the order in which they are loaded: towns, and the rest of the world. */
const files = [
  ['towns', () => new URL('./places-towns.bin', import.meta.url)],
  ['rest', () => new URL('./places-rest.bin', import.meta.url)],
]

/** Loads what is not there yet; what goes wrong is a problem, and can be tried again. */
export function placesLoader(keepPlaces, given, bytesAt) {
  const problem = (file, found) => ({
    ok: false,
    problems: [{ code: 'missing', file, expected: 'an index of places', found }],
  })

  const load = async (name, address) => {
    const file = `places-${name}.bin`
    let bytes
    try {
      const source = typeof given[name] === 'function' ? await given[name]() : (given[name] ?? address())
      bytes = typeof source === 'string' || source instanceof URL ? await bytesAt(source) : source
      bytes = ArrayBuffer.isView(bytes)
        ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        : new Uint8Array(bytes)
    } catch (cause) {
      return problem(file, `could not be read: ${cause.message}`)
    }
    const answer = keepPlaces(bytes)
    if (answer === undefined) return problem(file, 'more bytes than the memory takes')
    return answer.ok ? answer : { ok: false, problems: answer.problems.map((each) => ({ ...each, file })) }
  }

  const loads = []
  return async (extent = 'all') => {
    let answer
    for (const [number, [name, address]] of files.slice(0, extent === 'towns' ? 1 : 2).entries()) {
      loads[number] ??= load(name, address)
      answer = await loads[number]
      if (!answer.ok) {
        loads[number] = undefined
        return answer
      }
    }
    return answer
  }
}
