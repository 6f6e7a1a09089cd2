import type { Figures } from '../core/core'

/// Every kind of table: those of figures, and those of countries.
export type Figure = keyof Figures | 'groups' | 'exclusions' | 'unplaced'

/// Tables whose name no other part of the page uses.
export type OwnCaption =
  | 'staffScale'
  | 'rateRelations'
  | 'fundedStay'
  | 'rounding'
  | 'travelEntitlement'
  | 'topUps'
  | 'earlyReturnTolerance'
  | 'conditions'
  | 'projectSupport'
  | 'blendedProgrammes'
  | 'groups'
  | 'exclusions'
  | 'unplaced'
