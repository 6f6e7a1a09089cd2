// The rules for which a call has no edge, with the reason.

const undetermined =
  'not a rule: the line of a question that leaves open which rules apply, and the edges answer every question'
const withdrawn = 'calls 2021 to 2023 only (A5): the edges show that nothing is paid'

/** Conditions for which no edge fails: they have no threshold, and the worked cases cover both outcomes. */
const words = 'decided by a word of the question, with no edge'
const ofOffers = 'asked of an offer, which no calculation of a grant names: tests/core/offers'
export const conditionsLeftOut = {
  role: words,
  teachingContract: words,
  excludedActivity: words,
  fundedFlow: words,
  audience: ofOffers,
  abroad: ofOffers,
  yearOfStudy: 'asked by institutions only, and from the first year on',
}

/** Conditions that no source states before a call. */
const conditionsSince = { cycleMonths: 2026 }
export const isConditionLeftOut = (condition, call) =>
  condition in conditionsLeftOut || call < (conditionsSince[condition] ?? call)

/** By rule: the calls without an edge, those before `until` or from `from` on, and the reason. */
const leftOut = {
  undetermined: { from: 2022, why: undetermined },
  greenOnce: { from: 2024, why: withdrawn },
}

export const rulesLeftOut = Object.keys(leftOut)

/** Why a call has no edge of a rule; undefined if it must have one. */
export function whyLeftOut(rule, call) {
  const { until = -Infinity, from = Infinity, why } = leftOut[rule] ?? {}
  return call < until || call >= from ? why : undefined
}
