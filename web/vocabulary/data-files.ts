import type { AgencyFile, Duration, InstitutionSummary, PublishedFigures, Source } from '../core/core'

/// The figures as the build reads them from the module; their types are printed from the core's tables, so that a new
/// kind of figure is known here as soon as it is in the core.

/// The members that every row of figures has.
export type FigureRow = Pick<Duration, 'id' | 'witnesses'>

export interface RateData {
  /// The country of the reader for whom the witnesses of the calls are chosen.
  country: string | undefined
  /// The day a figure last changed.
  rulesVersion: string
  calls: readonly PublishedFigures[]
  agencies: readonly PublishingAgency[]
  institutions: readonly PublishingInstitution[]
  sources: readonly Source[]
}

export interface PublishingAgency extends Pick<AgencyFile, 'name'> {
  /// For each call of the programme.
  published: readonly PublishedFigures[]
}

export interface PublishingInstitution extends InstitutionSummary {
  /// For each call that it published for.
  published: readonly PublishedFigures[]
}
