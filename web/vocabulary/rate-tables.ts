import type { Figures } from '../core/core'

/// Every kind of table: those of the figures, and the countries by group.
export type Figure = keyof Figures | 'groups' | 'exclusions' | 'unplaced'

/// Tables that no other part of the page has a name for.
export type OwnCaption =
  | 'staffScale'
  | 'fundedStay'
  | 'rounding'
  | 'travelEntitlement'
  | 'topUps'
  | 'earlyReturnTolerance'
  | 'conditions'
  | 'blendedProgrammes'
  | 'groups'
  | 'exclusions'
  | 'unplaced'
