/// The only file of the page that imports the module. Everything else calls `core()`.
import { createPasserelle } from 'passerelle'
import type { About, Passerelle, Problem, Remark, Source } from 'passerelle'

export type * from 'passerelle'

/// The loaded module, with the tables that are read once.
export interface Core {
  passerelle: Passerelle
  about: About
  sources: ReadonlyMap<string, Source>
  remarks: ReadonlyMap<string, Remark>
}

/// Why the module could not be loaded, as a value that the page puts into words.
export interface LoadFailure {
  reason: 'noWebAssembly' | 'notReached' | 'damaged' | 'wrongData'
  problems: Problem[]
}

/// One promise for the whole page. It is always fulfilled, never rejected.
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
  // Only institutions that published figures pay grants; the others belong to the catalogue.
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

/// The module's error codes when it fails to start.
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

/// False if a policy of the browser or of the site forbids WebAssembly: then even the smallest module is refused.
function compiles(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof WebAssembly.Module
  } catch {
    return false
  }
}
