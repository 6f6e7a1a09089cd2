// The rules that no edge of a call names, and why.

const undetermined =
  'not a rule: the line of a question that leaves open which rules apply, and the edges answer every question'
const withdrawn = 'calls 2021 to 2023 only (A5): the edges show that nothing is paid'

/** By rule, then by call. */
export const leftOut = {
  undetermined: { 2022: undetermined, 2023: undetermined, 2024: undetermined, 2025: undetermined },
  greenOnce: { 2024: withdrawn, 2025: withdrawn },
}
