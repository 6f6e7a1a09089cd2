import type { Agency, Call, Duration, Institution, Source } from '../core/core'

/// The data files as the build reads them; their types are printed from the core's tables, so that a new kind of figure
/// is known here as soon as it is in the core.

/// The proof of a figure: the members that every row has.
export type Citation = Pick<Duration, 'source' | 'locator' | 'trust'>

export interface RateData {
  calls: readonly Call[]
  agencies: readonly Pick<Agency, 'changedOn'>[]
  institutions: readonly Institution[]
  sources: readonly Source[]
}
