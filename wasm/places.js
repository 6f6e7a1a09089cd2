// Loads the index of places into the core, one file after the other. The package entry imports this on demand.

/** The files of the index in loading order: towns, and the rest of the world. */
const files = [
  ['towns', () => new URL('./places-towns.bin', import.meta.url)],
  ['rest', () => new URL('./places-rest.bin', import.meta.url)],
]

/** Loads the files that are missing; an error is returned as a problem and can be retried. */
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
