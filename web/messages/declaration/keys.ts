/// The words of the accessibility declaration. It is written at build time: these texts are not in the page's script,
/// so they do not delay it.

export type State = 'whole' | 'partial' | 'none'
export type CriterionStatus = 'compliant' | 'notCompliant' | 'notApplicable' | 'notYetChecked'

export interface DeclarationText {
  /// The sentence in the footer of every page, as the law words it.
  mention: Record<State, string>
  title: string
  skip: string
  languages: string
  otherLanguage: string
  back: string
  /// The commitment of the publisher, whose name is a setting of the build; without it nobody is named.
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
  /// Followed by the name of the test, in English as it is written.
  tested(file: string): string
  byHand(date: string, done: string): string
  unchecked: string
}
