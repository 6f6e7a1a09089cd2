/// The words of the accessibility declaration in one language. It is written at build time: the page's script never
/// carries these texts, so that nobody waits for them.

export type State = 'whole' | 'partial' | 'none'
export type CriterionStatus = 'compliant' | 'notCompliant' | 'notApplicable' | 'notYetChecked'

export interface DeclarationText {
  /// What the foot of every page says, as the law wants it worded.
  mention: Record<State, string>
  title: string
  skip: string
  languages: string
  otherLanguage: string
  back: string
  /// Who hosts the page says so here; without a setting of the build nobody is named.
  commitment(publisher: string | undefined): string
  adapts: string
  appliesTo: string

  stateHeading: string
  state: Record<State, string>

  resultsHeading: string
  selfAssessed: string
  /// "63 % of the 70 criteria that apply are met."
  share(percent: string, applicable: number): string
  counts: Record<CriterionStatus, (count: number) => string>
  uncheckedCounts: string

  notAccessibleHeading: string
  notCompliant: string
  noneKnown: string
  notYetChecked: string
  derogations: string
  exempt: string

  madeHeading: string
  made(date: string): string
  technologies: string
  technologyNames: readonly string[]
  means: string
  meansUsed: readonly string[]
  pages: string
  pagesSeen: readonly string[]

  contactHeading: string
  contact: string
  contactWrite(publisher: string | undefined): string
  contactMissing: string
  report: string
  reportLines: readonly string[]

  remediesHeading: string
  remedies: string
  remedyForm: string
  remedyDelegate: string
  remedyPost: string

  gridHeading: string
  grid: string
  gridUnfold: string
  level(level: string): string
  colon: string
  statuses: Record<CriterionStatus, string>
  /// The name of the test follows, in English as it is written.
  tested(file: string): string
  byHand(date: string, done: string): string
  unchecked: string
}
