// The rules that no edge of a call names, and why.

const undetermined =
  'not a rule: the line of a question that leaves open which rules apply, and the edges answer every question'
const withdrawn = 'calls 2021 to 2023 only (A5): the edges show that nothing is paid'

/** Conditions of which no edge fails: they step nowhere, and the worked cases keep both of their answers. */
const words = 'decided by a word of the question, with no edge'
export const conditionsLeftOut = {
  role: words,
  teachingContract: words,
  excludedActivity: words,
  fundedFlow: words,
  yearOfStudy: 'asked by institutions only, and from the first year on',
}

/** By rule, then by call. */
export const leftOut = {
  undetermined: { 2022: undetermined, 2023: undetermined, 2024: undetermined, 2025: undetermined },
  greenOnce: { 2024: withdrawn, 2025: withdrawn },
}
