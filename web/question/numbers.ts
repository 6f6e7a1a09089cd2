/// Why a text is not a number as required.
export type NumberProblem = 'notANumber' | 'ambiguousNumber' | 'notWhole' | 'tooLarge'

/// Reads a number as people type it in either language (499,7 · 499.7 · 1 234,5 · 1,234.5 km · €650), multiplied by
/// `times`, as a whole number. Direction marks, which copied text may contain, are ignored. A remaining fraction is
/// rounded half up if `rounded`, otherwise refused.
export function wholeNumber(text: string, times: number, rounded: boolean): number | NumberProblem {
  const compact = text.replace(/[\s'\u200e\u200f]/gu, '').replace(/km$|^€|€$/iu, '')
  const parts = /^(-?)([1-9]\d{0,2}(?:([.,])\d{3}(?:\3\d{3})*)|\d+)(?:([.,])(\d+))?$/u.exec(compact)
  if (parts === null) return 'notANumber'
  const [, sign, thousands, separator, point, decimals = ''] = parts as unknown as string[]
  if (separator !== undefined && separator === point) return 'notANumber'
  if (isAmbiguous(compact)) return 'ambiguousNumber'
  const whole = thousands!.replace(/[.,]/gu, '')
  if (whole.replace(/^0+/u, '').length > 12) return 'tooLarge'
  return scaled(Number(whole), decimals, times, rounded, sign === '-' ? -1 : 1)
}

/// One separator before exactly three digits: 1,234 is 1 234 to some readers and 1.234 to others.
function isAmbiguous(compact: string): boolean {
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/u.test(compact)
}

function scaled(whole: number, decimals: string, times: number, rounded: boolean, sign: number) {
  const digits = decimals.slice(0, 6).padEnd(6, '0')
  const millionths = Number(digits) * times
  const rest = millionths % 1_000_000
  const beyond = /[1-9]/u.test(decimals.slice(6))
  if (!rounded && (rest !== 0 || beyond)) return 'notWhole'
  const fraction = (millionths - rest) / 1_000_000 + (rest >= 500_000 ? 1 : 0)
  return sign * (whole * times + fraction)
}
