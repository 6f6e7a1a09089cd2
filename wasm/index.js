// The package entry: plain values in, plain values out, one promise that always settles.
// The types are printed by the core: see index.d.ts beside the built copy of this file.
import createModule from './passerelle.js'
import bundledFiles from './data.js'

export class PasserelleError extends Error {
  constructor(code, message, { problems = [], cause } = {}) {
    super(message, { cause })
    this.name = 'PasserelleError'
    this.code = code
    this.problems = problems
  }
}

export async function createPasserelle({ wasm, files = bundledFiles, places = {} } = {}) {
  if (typeof WebAssembly !== 'object') throw new PasserelleError('noWebAssembly', 'this browser has no WebAssembly')
  const module = await start(await compiled(wasm))
  const passerelle = verbsOf(module, places)
  if (files === null) return passerelle // only to validate or load later
  const loaded = passerelle.load(files)
  if (!loaded.ok) {
    const { problems } = loaded
    throw new PasserelleError('dataNotLoaded', `the data has ${problems.length} problem(s)`, { problems })
  }
  return passerelle
}

/** A compiled module from bytes, an address, or the file beside this one. */
async function compiled(wasm) {
  if (wasm instanceof WebAssembly.Module) return wasm
  let bytes = wasm
  if (bytes === undefined || typeof bytes === 'string' || bytes instanceof URL) {
    bytes = await fetched(bytes ?? new URL('./passerelle.wasm', import.meta.url))
  }
  try {
    return await WebAssembly.compile(bytes)
  } catch (cause) {
    throw new PasserelleError('wasmNotStarted', `passerelle.wasm is damaged or not supported: ${cause.message}`, {
      cause,
    })
  }
}

async function fetched(address) {
  try {
    return await bytesAt(address)
  } catch (cause) {
    throw new PasserelleError('wasmNotFound', `passerelle.wasm could not be read: ${cause.message}`, { cause })
  }
}

async function bytesAt(address) {
  if (typeof process === 'object' && new URL(address, import.meta.url).protocol === 'file:') {
    const { readFile } = await import(/* @vite-ignore */ 'node:fs/promises')
    return readFile(new URL(address, import.meta.url))
  }
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return response.arrayBuffer()
}

function start(compiledModule) {
  return new Promise((resolve, reject) => {
    const failed = (cause) =>
      reject(
        new PasserelleError('wasmNotStarted', `passerelle.wasm did not start: ${cause?.message ?? cause}`, { cause }),
      )
    const instantiateWasm = (imports, receive) => {
      WebAssembly.instantiate(compiledModule, imports).then(receive).catch(failed)
      return {} // the instance comes later
    }
    createModule({ instantiateWasm }).then(resolve, failed)
  })
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Text to text through the core's memory. Each UTF-16 unit takes at most three bytes. */
function crossing(module, number, request) {
  const address = module.request(request.length * 3)
  if (address === 0) throw new Error('the request is larger than the memory')
  const { written } = encoder.encodeInto(request, module.HEAPU8.subarray(address, address + request.length * 3))
  module.request(written)
  const size = module.ask(number) // the memory may have grown: HEAPU8 is read anew
  const start = module.answer()
  return decoder.decode(module.HEAPU8.subarray(start, start + size))
}

/** The files of the index of places in the order in which they are loaded: towns, and the rest of the world. */
const placeFiles = [
  ['towns', () => new URL('./places-towns.bin', import.meta.url)],
  ['rest', () => new URL('./places-rest.bin', import.meta.url)],
]

/** Loads what is not there yet, one file after the other; what goes wrong is a problem, and can be tried again. */
function placesLoader(module, given) {
  const problem = (file, found) => ({ code: 'missing', file, expected: 'an index of places', found })

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
      return { ok: false, problems: [problem(file, `could not be read: ${cause.message}`)] }
    }
    const start = module.request(bytes.length)
    if (start === 0) return { ok: false, problems: [problem(file, 'more bytes than the memory takes')] }
    module.HEAPU8.set(bytes, start)
    const size = module.loadPlaces()
    const from = module.answer()
    const answer = decoder.decode(module.HEAPU8.subarray(from, from + size))
    if (answer.startsWith('fault: ')) throw new PasserelleError('fault', answer)
    const { problems, ...value } = JSON.parse(answer)
    return problems ? { ok: false, problems: problems.map((each) => ({ ...each, file })) } : value
  }

  const loads = []
  return async (extent = 'all') => {
    let answer
    for (const [number, [name, address]] of placeFiles.slice(0, extent === 'towns' ? 1 : 2).entries()) {
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

/** Great circles by the million: numbers in, numbers out, no text between. */
function measures(module) {
  let room = 0
  let start = 0
  const reserve = (numbers) => {
    if (numbers > room) {
      start = module.reserve(numbers * 4)
      room = start === 0 ? 0 : numbers
    }
    return start > 0
  }
  const isPoint = (point) =>
    Number.isInteger(point?.latitudeMicrodegrees) && Number.isInteger(point?.longitudeMicrodegrees)

  return {
    metresBetween(from, to) {
      if (!isPoint(from) || !isPoint(to) || !reserve(2)) return undefined
      const at = start >> 2
      module.HEAP32[at] = to.latitudeMicrodegrees
      module.HEAP32[at + 1] = to.longitudeMicrodegrees
      module._measureInPlace(from.latitudeMicrodegrees, from.longitudeMicrodegrees, start, 1)
      const metres = module.HEAP32[at]
      return metres < 0 ? undefined : metres
    },
    metresFrom(from, points) {
      if (!isPoint(from) || !(points instanceof Int32Array) || points.length % 2 !== 0 || !reserve(points.length))
        return undefined
      module.HEAP32.set(points, start >> 2)
      module._measureInPlace(from.latitudeMicrodegrees, from.longitudeMicrodegrees, start, points.length / 2)
      return module.HEAP32.slice(start >> 2, (start >> 2) + points.length / 2)
    },
  }
}

/** One function for each verb that the core lists, and the text to text that they are made of. */
function verbsOf(module, places) {
  const names = module.verbNames().split(',')
  const numberOf = new Map(names.map((name, number) => [name.split(' ')[0], number]))

  const ask = (verb, request) => {
    const number = numberOf.get(verb)
    if (number === undefined) throw new PasserelleError('fault', `there is no verb '${verb}'`)
    let answer
    try {
      answer = crossing(module, number, request)
    } catch (cause) {
      throw new PasserelleError('fault', `the core broke: ${cause.message}`, { cause })
    }
    if (answer.startsWith('fault: ')) throw new PasserelleError('fault', answer)
    return answer
  }

  const passerelle = {
    ask,
    memoryBytes: () => module.HEAPU8.length,
    loadPlaces: placesLoader(module, places),
    ...measures(module),
  }
  for (const name of names) {
    const [verb, argument] = name.split(' ')
    passerelle[verb] = argument === '' ? () => JSON.parse(ask(verb, '')) : (value) => asked(ask, verb, argument, value)
  }
  return Object.freeze(passerelle)
}

function asked(ask, verb, argument, value) {
  if (value !== undefined && isPlain(value, 0)) return JSON.parse(ask(verb, JSON.stringify(value)))
  const problems = []
  if (value === undefined)
    problems.push({ code: 'missing', field: argument, expected: `a ${argument}`, found: 'nothing' })
  const plain = plainOf(value, '', problems, 0)
  // The rest of the question is still checked, so that all problems are told in one answer.
  const rest = plain === undefined ? { ok: true } : JSON.parse(ask(verb, JSON.stringify(plain)))
  const told = new Set(problems.map(({ field }) => field))
  return { ok: false, problems: [...problems, ...(rest.problems ?? []).filter(({ field }) => !told.has(field))] }
}

const deepest = 32

/** Whether JSON carries the value as it is: NaN, a BigInt, a Date or a function would be lost or changed on the way. */
function isPlain(value, depth) {
  if (typeof value !== 'object') return isPlainLeaf(value)
  if (value === null) return true
  if (depth === deepest || typeof value.toJSON === 'function') return false
  if (!Array.isArray(value)) {
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false
  }
  for (const key in value) if (!isPlain(value[key], depth + 1)) return false
  return true
}

const isPlainLeaf = (value) =>
  typeof value === 'string' || typeof value === 'boolean' || value === undefined || Number.isFinite(value)

/** The value without what JSON cannot carry; each such part is a problem, never a guess. */
function plainOf(value, field, problems, depth) {
  const refuse = (found) => {
    const expected = 'text, a finite number, true, false, a plain object or a list'
    problems.push({ code: 'notPlain', field, expected, found })
    return undefined
  }
  if (typeof value === 'number' || typeof value === 'bigint') {
    return Number.isFinite(value) ? value : refuse(typeof value === 'bigint' ? `the BigInt ${value}` : String(value))
  }
  if (typeof value !== 'object') return isPlainLeaf(value) ? value : refuse(`a ${typeof value}`)
  if (isPlain(value, deepest - 1)) return value
  if (depth === deepest) return refuse('a value nested too deeply, or one that holds itself')
  const inner = (each, key) => plainOf(each, field === '' ? String(key) : `${field}/${key}`, problems, depth + 1)
  if (Array.isArray(value)) return value.map(inner)
  const prototype = Object.getPrototypeOf(value)
  const isOrdinary = prototype === null || Object.getPrototypeOf(prototype) === null
  if (!isOrdinary || typeof value.toJSON === 'function')
    return refuse(`a ${value.constructor?.name ?? 'special object'}`)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(each, key)]))
}
