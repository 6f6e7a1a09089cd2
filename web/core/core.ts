/// The only file of the page that touches the module. Everything else asks `core()`.
import { createPasserelle } from 'passerelle'
import type { About, Passerelle, Problem, Remark, Source } from 'passerelle'

export type * from 'passerelle'

/// The module once it is there, with the tables that are read once.
export interface Core {
  passerelle: Passerelle
  about: About
  sources: ReadonlyMap<string, Source>
  remarks: ReadonlyMap<string, Remark>
}

/// Why there is no answer: a value that the page can put into words.
export interface LoadFailure {
  reason: 'noWebAssembly' | 'notReached' | 'damaged' | 'wrongData'
  problems: Problem[]
}

/// One promise for the whole page. It always settles, and never with an exception.
let loading: Promise<Core | LoadFailure> | undefined

export function core(): Promise<Core | LoadFailure> {
  loading ??= load()
  return loading
}

export function isFailure(loaded: Core | LoadFailure): loaded is LoadFailure {
  return 'reason' in loaded
}

async function load(): Promise<Core | LoadFailure> {
  try {
    const passerelle = await createPasserelle({ catalogue: 'later' })
    return read(passerelle)
  } catch (error) {
    return failureOf(error)
  }
}

function read(passerelle: Passerelle): Core | LoadFailure {
  const about = passerelle.about()
  const sources = passerelle.sources()
  const remarks = passerelle.remarks()
  if (!about.ok) return { reason: 'wrongData', problems: about.problems }
  if (!sources.ok) return { reason: 'wrongData', problems: sources.problems }
  if (!remarks.ok) return { reason: 'wrongData', problems: remarks.problems }
  // What pays a grant is an institution that published figures; the others are of the catalogue.
  return {
    passerelle,
    about: { ...about.value, institutions: about.value.institutions.filter(({ calls }) => calls.length > 0) },
    sources: byId(sources.value.sources),
    remarks: byId(remarks.value.remarks),
  }
}

function byId<Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

/// The module's own codes for what can go wrong while it starts.
const reasons: Record<string, LoadFailure['reason']> = {
  noWebAssembly: 'noWebAssembly',
  wasmNotFound: 'notReached',
  wasmNotStarted: 'damaged',
  dataNotLoaded: 'wrongData',
}

function failureOf(error: unknown): LoadFailure {
  const { code, problems = [] } = error as { code?: string; problems?: Problem[] }
  const reason = reasons[code ?? ''] ?? 'damaged'
  return { reason: reason === 'damaged' && !compiles() ? 'noWebAssembly' : reason, problems }
}

/// False where a policy of the browser or of the site forbids WebAssembly: the smallest module of all is refused too.
function compiles(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof WebAssembly.Module
  } catch {
    return false
  }
}
