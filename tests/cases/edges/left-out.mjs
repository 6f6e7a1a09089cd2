// The rules that no edge of a call names, and why.

const undetermined =
  'not a rule: the line of a question that leaves open which rules apply, and the edges answer every question'
const withdrawn = 'calls 2021 to 2023 only (A5): the edges show that nothing is paid'

/** Conditions of which no edge fails: they step nowhere, and the worked cases keep both of their answers. */
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

/** By rule: the first call for which it is so, and why. It holds for every call after it. */
const leftOut = {
  undetermined: { from: 2022, why: undetermined },
  greenOnce: { from: 2024, why: withdrawn },
}

export const rulesLeftOut = Object.keys(leftOut)

/** Why no edge of a call names a rule; undefined where one has to. */
export const whyLeftOut = (rule, call) => (call >= leftOut[rule]?.from ? leftOut[rule].why : undefined)
