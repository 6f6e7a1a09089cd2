import type {
  AuditQuestion,
  Citation,
  Enrolment,
  Experience,
  Fact,
  Force,
  InstitutionSummary,
  Length,
  LocalizedText,
  SchoolReport,
  Source,
  WaitsFor,
  Years,
} from '../../core/core'

/// A file of data/school-rules as it is written; data/schemas describes each field, and the build has checked the file.
export interface SchoolRules {
  author: { institution?: string; authority?: string }
  period?: Years
  exemption?: Citation & { asks: LocalizedText }
  rules: SchoolRule[]
}

export interface SchoolRule extends Citation {
  id: string
  asks: LocalizedText
  remedy?: LocalizedText
  force: Force
  scope: { enrolments?: Enrolment[]; experiences?: Experience[] }
  knownBy: WaitsFor
  requirement: {
    length?: { minimum: Length; recommended?: Length; continuous?: boolean }
    decision?: { choices?: LocalizedText[] }
    neverCounts?: object
  }
}

export interface SchoolsData {
  rules: readonly (SchoolRules & { name: LocalizedText; facts: readonly Fact[] })[]
  lengths: SchoolReport['lengths']
  programme: SchoolReport['programme']
  audit: readonly AuditQuestion[]
  institutions: readonly InstitutionSummary[]
  sources: readonly Source[]
}
