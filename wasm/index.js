// The package entry: plain values in and out, and one promise that always settles.
// The types are printed by the core: see index.d.ts next to the built copy of this file.
import createModule from './passerelle.js'
import bundledFiles from './data.js'
import * as unpack from './unpack.js'

export class PasserelleError extends Error {
  constructor(code, message, { problems = [], cause } = {}) {
    super(message, { cause })
    this.name = 'PasserelleError'
    this.code = code
    this.problems = problems
  }
}

export async function createPasserelle({ wasm, files = bundledFiles, catalogue = 'now', places = {} } = {}) {
  if (typeof WebAssembly !== 'object') throw new PasserelleError('noWebAssembly', 'this browser has no WebAssembly')
  const module = await start(await compiled(wasm))
  const passerelle = verbsOf(module, places)
  if (catalogue === 'now') await readersOfTheCatalogue()
  if (files === null) return passerelle // only to validate or load later
  const wanted = files !== bundledFiles || catalogue === 'later' ? { ok: true, value: files } : await allBundledFiles()
  const { ok, problems } = wanted.ok ? passerelle.load(wanted.value) : wanted
  if (!ok) throw new PasserelleError('dataNotLoaded', `the data has ${problems.length} problem(s)`, { problems })
  return passerelle
}

/** A compiled module from bytes, an address, or the file next to this one. */
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
      return {} // emscripten receives the instance later
    }
    createModule({ instantiateWasm }).then(resolve, failed)
  })
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Turns an exception of the core into a PasserelleError; reading the message from `module` may fail too. */
function guarded(work) {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof PasserelleError) throw cause
    throw new PasserelleError('fault', `the core broke: ${cause.message}`, { cause })
  }
}

/** Calls the core through its memory; the answer is a text, or the plain value that its numbers encode. */
function crossing(module) {
  const textAt = (start, size) => decoder.decode(module.HEAPU8.subarray(start, start + size))
  const broken = () => new PasserelleError('fault', `the core broke: ${textAt(module._answer(), module._answerSize())}`)

  /**
   * Writes the request; returns its size in bytes. Most requests are ASCII; otherwise a UTF-16 unit takes at most three
   * bytes.
   */
  const put = (request) => {
    for (const room of [request.length, request.length * 3]) {
      const address = module._request(room)
      if (address === 0) throw broken()
      const { read, written } = encoder.encodeInto(request, module.HEAPU8.subarray(address, address + room))
      if (read === request.length) return written
    }
  }

  const text = (verb, request) => {
    const size = module._ask(verb, put(request))
    if (size === 0) throw broken()
    return textAt(module._answer(), size)
  }

  /** Hands the bytes of an index file of places to the core; undefined if it has no memory for them. */
  const keepPlaces = (bytes) => {
    const address = module._request(bytes.length)
    if (address === 0) return undefined
    module.HEAPU8.set(bytes, address)
    const size = module._loadPlaces(bytes.length)
    if (size === 0) throw broken()
    return JSON.parse(textAt(module._answer(), size))
  }

  const texts = []
  /** New texts are decoded together, when the first of them is read. */
  let newTexts
  let textsRead = 0
  const newText = (size) => {
    newTexts ??= textAt(module._newTexts(), module._newTextsSize())
    textsRead += size
    return newTexts.slice(textsRead - size, textsRead)
  }
  const value = (verb, request) => {
    const reader = unpackers.find((each) => each?.readers[verb + 1])
    if (!reader) return JSON.parse(text(verb, request)) // seldom asked, so it has no reader
    const { begin, end, readers } = reader
    const size = module._askPacked(verb, put(request))
    if (size === 0) throw broken()
    const numbers = module._numbers() >> 2
    newTexts = undefined
    textsRead = 0
    begin(module.HEAP32, numbers + 1, texts, newText) // HEAP32 is another array after the memory has grown
    const answer =
      module.HEAP32[numbers] === 1 ? { ok: true, value: readers[verb + 1]() } : { ok: false, problems: readers[0]() }
    if (end() !== numbers + size)
      throw new PasserelleError('fault', 'passerelle.wasm and its readers are from different builds')
    return answer
  }
  return { text, value, keepPlaces }
}

const unpackers = [unpack]

/** If the readers cannot be loaded, these answers are exchanged as text, like others. */
async function readersOfTheCatalogue() {
  unpackers[1] ??= await import('./unpack-catalogue.js').catch(() => undefined)
}

/** All bundled files: where both bundles have a file, that of the catalogue is used. */
async function allBundledFiles() {
  try {
    const [{ default: catalogue }] = await Promise.all([import('./catalogue.js'), readersOfTheCatalogue()])
    const paths = new Set(catalogue.map(({ path }) => path))
    return { ok: true, value: [...bundledFiles.filter(({ path }) => !paths.has(path)), ...catalogue] }
  } catch (cause) {
    return notReached('catalogue.js', 'the catalogue', cause)
  }
}

const notReached = (file, expected, cause) => {
  return { ok: false, problems: [{ code: 'missing', file, expected, found: `could not be read: ${cause.message}` }] }
}

/** Loads the places, and the code that loads them, on demand; an error is reported and can be retried. */
function placesLoader(keepPlaces, given) {
  let loader
  return async (extent) => {
    try {
      loader ??= (await import('./places.js')).placesLoader(keepPlaces, given, bytesAt)
    } catch (cause) {
      return notReached('places.js', 'the loader of places', cause)
    }
    return loader(extent)
  }
}

/** Great-circle distances by the million: only numbers are exchanged, no text. */
function measures(module) {
  const isPoint = (point) =>
    Number.isInteger(point?.latitudeMicrodegrees) && Number.isInteger(point?.longitudeMicrodegrees)
  let room = 0
  let at = 0
  const reserve = (numbers) => {
    if (numbers > room) {
      at = module._reserve(numbers) >> 2
      room = at && numbers
    }
    return at > 0
  }
  const measure = (from, pairs) => module._measureInPlace(from.latitudeMicrodegrees, from.longitudeMicrodegrees, pairs)

  return {
    metresBetween(from, to) {
      if (!isPoint(from) || !isPoint(to) || !reserve(2)) return undefined
      module.HEAP32[at] = to.latitudeMicrodegrees
      module.HEAP32[at + 1] = to.longitudeMicrodegrees
      measure(from, 1)
      const metres = module.HEAP32[at]
      return metres < 0 ? undefined : metres
    },
    metresFrom(from, points) {
      const isPairs = points instanceof Int32Array && points.length % 2 === 0
      if (!isPoint(from) || !isPairs || !reserve(points.length)) return undefined
      module.HEAP32.set(points, at)
      measure(from, points.length / 2)
      return module.HEAP32.slice(at, at + points.length / 2)
    },
  }
}

/** One function for each verb that the core lists, and `ask`, text to text, for all of them. */
function verbsOf(module, places) {
  const names = module.verbNames().split(',')
  const numberOf = new Map(names.map((name, number) => [name.split(' ')[0], number]))
  const { text, value, keepPlaces } = crossing(module)

  let lacksCatalogue = false
  const load = (files) => {
    const told = answerTo((request) => guarded(() => value(numberOf.get('load'), request)), 'files', files)
    if (told.ok) lacksCatalogue = files === bundledFiles
    return told
  }

  const ask = (verb, request) => {
    const number = numberOf.get(verb)
    if (number === undefined) throw new PasserelleError('fault', `there is no verb '${verb}'`)
    const told = guarded(() => text(number, request))
    if (verb === 'load' && told.startsWith('{"ok":true')) lacksCatalogue = false
    return told
  }

  const passerelle = {
    ask,
    memoryBytes: () => module.HEAPU8.length,
    loadPlaces: placesLoader(keepPlaces, places),
    /** Places that were loaded in the meantime are kept. */
    async loadCatalogue() {
      if (!lacksCatalogue) return passerelle.about()
      const files = await allBundledFiles()
      if (!files.ok) return files
      return lacksCatalogue ? load(files.value) : passerelle.about()
    },
    ...measures(module),
  }
  for (const [number, name] of names.entries()) {
    const [verb, argument] = name.split(' ')
    const answer = (request) => guarded(() => value(number, request))
    if (argument === '') passerelle[verb] = () => answer('')
    else if (verb === 'load') passerelle[verb] = load
    else if (argument === 'mobilities') passerelle[verb] = (asked) => answerToAll(answer, passerelle.estimate, asked)
    else passerelle[verb] = (asked) => answerTo(answer, argument, asked)
  }
  return Object.freeze(passerelle)
}

function answerTo(answer, argument, value) {
  if (value !== undefined && isPlain(value, 0)) return answer(JSON.stringify(value))
  const problems = []
  if (value === undefined)
    problems.push({ code: 'missing', field: argument, expected: `a ${argument}`, found: 'nothing' })
  const plain = plainOf(value, '', problems, 0)
  // The rest of the question is still checked, so that one answer reports all problems.
  const rest = plain === undefined ? { ok: true } : answer(JSON.stringify(plain))
  const told = new Set(problems.map(({ field }) => field))
  return { ok: false, problems: [...problems, ...(rest.problems ?? []).filter(({ field }) => !told.has(field))] }
}

/** Each mobility on its own: a value that JSON cannot represent is refused in its row, as in a single question. */
function answerToAll(answer, estimate, list) {
  if (!Array.isArray(list)) return answerTo(answer, 'mobilities', list)
  const isCarried = (mobility) => mobility !== undefined && isPlain(mobility, 1)
  const told = answer(JSON.stringify(Array.from(list, (mobility) => (isCarried(mobility) ? mobility : null))))
  if (!told.ok) return told
  for (const refused of told.value.refused)
    if (!isCarried(list[refused.row])) refused.problems = estimate(list[refused.row]).problems
  return told
}

const deepest = 32

/** Whether JSON represents the value exactly: NaN, a BigInt, a Date or a function would be lost or changed. */
function isPlain(value, depth) {
  if (typeof value !== 'object') return isPlainLeaf(value)
  if (value === null) return true
  if (depth === deepest || typeof value.toJSON === 'function') return false
  if (!Array.isArray(value)) {
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false
  }
  for (const key in value) {
    const each = value[key]
    if (!(typeof each === 'object' ? isPlain(each, depth + 1) : isPlainLeaf(each))) return false
  }
  return true
}

const isPlainLeaf = (value) =>
  typeof value === 'string' || typeof value === 'boolean' || value === undefined || Number.isFinite(value)

/** The value without the parts that JSON cannot represent; each of them is a problem, never a guess. */
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
