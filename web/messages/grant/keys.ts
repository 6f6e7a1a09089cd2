import type { Action, CauseKind, ChosenBy, DayCount, Layer, Rule, Trust, Unit, UnpricedReason } from '../../core/core'

/// The words of the amount: its lines, their proof, its assumptions.
export interface GrantMessages {
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
    /// About an institution that the data do not have.
    rulesIn(country: string): string
    noInstitution: string
    estimate: string
    detail: string
    empty: string
    noTotal: string
    notFunded: string
    notPossible: string
    /// Where the days of travel are all that is open: what they may add to the certain amount.
    travelDaysMore(amount: string): string
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
    /// About a figure that the institution published for another call.
    besideOfCall(call: number): string
    publishedFor(call: number, amount: string): string
    toldByYou: string
    region(region: number, country: string): string
    /// About a figure of the call, although an institution is chosen.
    callsOwn: string
    /// The parts of the result, as links.
    parts: Record<'lines' | 'verdict' | 'payments' | 'documents', string>
    checkedOn(date: string): string
    /// The place in a source; `lines` are numbers and ranges of them.
    place: { page(page: number): string; lines(lines: string, areSeveral: boolean): string }
    /// About a source that speaks of another call than the one that pays.
    carriedFrom(call: number): string
    next: string
    nextExact: string
    nextWorst(width: string): string
    nextOfInstitution: string
    answer(name: string): string
  }
  /// Parts that are computed only when they are opened.
  onDemand: Record<'comparison' | 'dates' | 'earlyReturn' | 'journey' | 'coming' | 'notReached', string>
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
  /// For days that are paid as thirtieths of a monthly rate.
  monthlyStep(days: string, rate: string, isRange: boolean): string
  stepScale(from: number, to: number): string
  layers: Record<Layer, string>
  trust: Record<Trust, { name: string; meaning: string }>
  /// `call` is the call of another figure of the institution.
  causes: Record<CauseKind, (question: string | undefined, call: number | undefined) => string>
  unpriced: {
    heading: string
    whole: string
    firstCall(year: number): string
    reasons: Record<UnpricedReason, string>
    /// About a territory without a known rate, and about a country that is excluded from the action.
    unplaced(country: string): string
    excluded(country: string): string
    sought(found: string): string
    exists(range: string): string
  }
  remarks: { heading: string }
  assumptions: {
    heading: string
    intro: string
    change: string
    changeOf(name: string): string
    right: string
    otherwise: string
    /// By field of the module; any other assumption is shown with its name and value.
    texts: Record<
      'call' | 'greenTravel' | 'fewerOpportunities' | 'earlierStayDays' | 'outermostRegion' | 'direction' | 'action',
      (value: string) => string
    >
    callInstead(used: number, wanted: number): string
    other(name: string, value: string): string
  }
}
