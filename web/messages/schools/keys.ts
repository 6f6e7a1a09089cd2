import type { AuditGroup, Enrolment, Experience, Force, LengthUnit, Statement, Status, WaitsFor } from '../../core/core'

/// The words of “my school's rules”: the requirements for a stay abroad, by author.
export interface SchoolsText {
  title: string
  description: string
  heading: string
  lead: string
  skip: string
  contents: string
  noScript: string
  starting: string
  failed: string
  dialogue: {
    heading: string
    you: string
    stay: string
    more: string
    exemption: string
    exemptionHint: string
    extra: string
    dontKnow: string
    clear: string
    left(count: number): string
    yourAnswer(question: string, answer: string): string
  }
  school: { label: string; empty: string; other: string; names: Readonly<Record<string, string>> }
  engineering: { label: string; hint: string }
  enrolment: { label: string; names: Record<Enrolment, string> }
  experience: { label: string; empty: string; names: Record<Experience, string> }
  lengthKnownAs: { label: string; names: Record<'dates' | 'weeks' | 'days', string> }
  start: string
  end: string
  weeks: string
  days: string
  semesters: { label: string; hint: string }
  softTravelDays: { label: string; hint: string }
  problems: { number(from: number, to: number): string; end: string; other: string }
  /// A yes-or-no question for each statement.
  statements: Record<Statement, string>
  answer: {
    heading: string
    empty: string
    none: string
    apart: string
    period(from: number, to: number | undefined): string
    statuses: Record<Status, { name: string; meaning: string }>
    conditionStatuses: Record<Status, string>
    mayStatuses: Record<Status, string>
    bindsPerhaps: string
    bindsSchool: string
    exempt: string
    /// For an exempt person who goes nevertheless, with the verdict in words.
    stillAsked(verdict: string): string
    notExempt: string
    exemptPerhaps: string
    remedy: string
    waitsFor: Record<WaitsFor, string>
    answerQuestions: string
    choices: string
    against: string
    groups: Record<Force, string>
    yourStay(length: string): string
    softTravel(days: string): string
    asked(minimum: string): string
    recommended(length: string): string
    notRecommended(length: string): string
    continuous: string
    announce(author: string, status: string): string
  }
  /// "9 weeks"
  length: Record<LengthUnit, (count: number) => string>
  daysAndWeeks(days: number): string
  lengths: {
    heading: string
    lead: string
    columns: { author: string; who: string; minimum: string; recommended: string }
    everyone: string
    programme: string
    partnerCountries: string
    programmeCountries: string
    calls(first: number, last: number): string
    none: string
  }
  texts: {
    heading: string
    lead: string
    of(author: string): string
    unfold(count: number): string
    forWhom: string
    recommended(length: string): string
    exemption: string
    alsoSaid: string
  }
  audit: {
    heading: string
    lead: string
    private: string
    groups: Record<AuditGroup, string>
    panels: string
    answers: Record<'yes' | 'no' | 'part', string>
    note: string
    count(answered: number, all: number): string
    clear: string
    print: string
    copied: string
  }
  share: { print: string }
}
