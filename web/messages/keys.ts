import type { Field } from '../answers'
import type {
  Action,
  Activity,
  CauseKind,
  ChosenBy,
  ConditionKind,
  DayCount,
  Direction,
  Layer,
  LoadFailure,
  Measure,
  Moment,
  Paper,
  Party,
  ProblemCode,
  Role,
  Rule,
  Stage,
  Status,
  Trust,
  Unit,
  UnpricedReason,
  WaitsFor,
} from '../core'
import type { NumberProblem } from '../numbers'
import type { FileDefect } from '../simulation'
import type { LeftOut } from '../state'

/// The words of the page in one language. What the core names by a word has its message under that word, so that a
/// word without its message does not compile. The core holds no sentence, and this folder holds no rule.

export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

/// What can be wrong with an answer or with the data: the page's own findings and the core's.
export type ProblemKey = ProblemCode | NumberProblem | 'incompleteDate'

export interface ProblemFacts {
  /// What was typed or what stands there.
  found: string
  /// The least and the most that are allowed, already in words.
  range?: string | undefined
  /// True where only a whole number is an answer.
  isWhole?: boolean
}

/// Texts around the calculator; the template names them too.
export interface PageText {
  title: string
  heading: string
  description: string
  skip: string
  lead: string
  languages: string
  otherLanguage: string
  noScript: string
  starting: string
  toRates: string
  official: string
  private: string
  /// Said once the browser has its copy of the site.
  worksOfflineHeading: string
  worksOffline: string
  newVersionName: string
  newVersion: string
  /// The same, when an answer is not in the address.
  newVersionForgets: string
  newVersionReload: string
  newVersionLater: string
  licencesHeading: string
  licences: string
}

export interface QuestionText {
  /// The question as asked in the form.
  label: string
  /// The same in two or three words, as named elsewhere: "answer *distance*".
  name: string
  hint?: string
  /// The words that lead to the page that helps to answer.
  link?: string
}

export interface Messages {
  page: PageText

  form: {
    heading: string
    given: string
    printed(address: string, moment: string): string
    situation: string
    stay: string
    journey: string
    optional: string
    optionalHint: string
    advanced: string
    advancedHint: string
    calculate: string
    clear: string
    choose: string
    callProposed: string
    dates: string
    duration: string
    yes: string
    no: string
    unanswered: string
    notInLink: string
    problems(count: number): string
    problem: string
  }
  questions: Record<Field, QuestionText>
  countryQuestion: Record<Direction, string>
  /// Without its name while the institution is not chosen.
  directions: Record<Direction, (institution: string | undefined) => string>
  directionNames: Record<Direction, string>
  roles: Record<Role, string>
  activities: Record<Activity, { name: string; hint: string }>
  problems: Record<ProblemKey, (facts: ProblemFacts) => string>

  between(low: string, high: string): string
  range(minimum: string, maximum: string): string
  atLeast(minimum: string): string
  atMost(maximum: string): string
  upTo(most: string): string
  oneOf(names: readonly string[]): string
  quantity(count: number, unit: Measure, formatted: string): string
  /// "1st year", "2nd year"
  yearOfStudy(year: number): string

  introduction: {
    heading: string
    points: readonly { name: string; meaning: string }[]
    note: string
  }
  result: {
    heading: string
    total: string
    totalPartly: string
    call(year: number): string
    callHas: Record<ChosenBy, string>
    callMissing(wanted: number, used: number): string
    rulesOf(institution: string): string
    noInstitution: string
    estimate: string
    detail: string
    empty: string
    noTotal: string
    notFunded: string
    announce(total: string): string
    correct: string
    lines: string
    part: string
    amount: string
    unfold: string
    sum: string
    formula: string
    causes: string
    source: string
    forStep(step: string): string
    beside: string
    besideSame: string
    besideDiffers(amount: string): string
    /// Of a figure that is the call's where an institution is chosen.
    callsOwn: string
    citedSources: string
    /// The parts of the result, to go to.
    parts: Record<'lines' | 'verdict' | 'payments' | 'documents', string>
    checkedOn(date: string): string
    addressUnknown: string
    next: string
    nextExact: string
    nextWorst(width: string): string
    answer(name: string): string
  }
  stay: {
    notCounted: string
    counted: Record<DayCount, (days: string) => string>
    funded(days: string): string
    fundedAtMost(days: string): string
    travel(days: string): string
    travelAtMost(days: string): string
  }
  band: {
    name: string
    between(from: string, below: string): string
    from(from: string): string
  }
  actions: Record<Action, string>
  rules: Record<Rule, string>
  /// One product of a formula in words; its rate is an amount, or a range of amounts.
  steps: Record<Unit, (days: string, rate: string, isRange: boolean) => string>
  /// Days paid as thirtieths of a monthly rate.
  monthlyStep(days: string, rate: string, isRange: boolean): string
  stepScale(from: number, to: number): string
  layers: Record<Layer, string>
  trust: Record<Trust, { name: string; meaning: string }>
  causes: Record<CauseKind, (question: string | undefined) => string>
  unpriced: {
    heading: string
    whole: string
    firstCall(year: number): string
    reasons: Record<UnpricedReason, string>
    sought(found: string): string
    exists(range: string): string
  }

  verdict: {
    heading: string
    headingComing: string
    /// What the bar of the total says.
    short: Record<Status, string>
    paidAtHome: string
    missing(names: string): string
    statuses: Record<Status, { name: string; meaning: string }>
    conditionStatuses: Record<Status, string>
    kinds: Record<ConditionKind, string>
    found: string
    required: string
    remedy: string
    waitsFor: Record<WaitsFor, string>
    remedies: Record<ConditionKind, (required: string) => string>
    words: Record<'yes' | 'no', string>
    otherActivity: string
  }

  payments: {
    heading: string
    notStated: string
    partsNotStated(rules: string): string
    moments: Record<Moment, { name: string; from(date: string): string }>
    moment: string
    parts: string
    papers: string
    noPapers: string
    part(percent: string, rule: string): string
    paperNames: Record<Paper, string>
  }

  documents: {
    heading: string
    notStated: string
    cannotTellYet: string
    mayBeMore: string
    applyBy(date: string): string
    applyBefore(months: number): string
    counted(months: number): string
    startUnknown: string
    onlineFirst: string
    route: string
    stages: Record<Stage, string>
    onlyIf(condition: string): string
    signedBy: string
    sendTo: string
    notSaid: string
    parties: Record<Party, string>
  }

  remarks: { heading: string }
  assumptions: {
    heading: string
    intro: string
    change: string
    changeOf(name: string): string
    right: string
    otherwise: string
    /// By the module's field; any other is told with its name and value.
    texts: Record<'call' | 'greenTravel' | 'fewerOpportunities' | 'direction' | 'action', (value: string) => string>
    callInstead(used: number, wanted: number): string
    other(name: string, value: string): string
  }

  /// The link.
  share: {
    copy: string
    copied: string
    copyByHand: string
    olderRules(made: string, now: string): string
    damaged: string
  }
  /// Link, file, paper and test in one place.
  keep: {
    heading: string
    includePrivate(names: string): string
    includePrivateHint: string
    notInAddress: string
    save: string
    saved(file: string): string
    print: string
    /// What the drawn code is.
    code: string
    open: string
    opened(day: string): string
    openedUndated: string
    olderRules(made: string, now: string): string
    damaged: string
    notOpened: Record<FileDefect, string>
    unchanged: string
    leftOut: Record<LeftOut['reason'], (name: string) => string>
    leftOutMore(count: number): string
    entries: Record<'v' | 'rulesVersion' | 'savedOn' | 'language' | 'answers', string>
    quoted(name: string): string
    /// A question that is left out on purpose and has no answer.
    unsaid: Record<'link' | 'file', (names: string) => string>
    forCheckers: string
    saveTest: string
    testHint: string
    testSaved(file: string): string
    testRefused: string
  }

  failures: Record<LoadFailure['reason'], { heading: string; text: string }>
  located: { file: string; place: string; expected: string; found: string }

  /// Between the result and the static rate tables, whose own words are in rates/.
  rates: {
    /// On a row that the shown result used.
    yourCase: string
    seeTable: string
  }

  about: {
    rulesVersion(date: string): string
  }
}
