/// Civil dates are ISO texts from the input to the core; no clock and no time zone of the device touches them, but to tell which day it is.

/// True for a day that the calendar holds: 2024-02-29, not 2023-02-29.
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const midnight = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text)
}

/// The day on the device's clock, as files are named and dated.
export function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/// Making a format takes longer than using it a hundred times.
const known = new Map<string, Intl.DateTimeFormat>()

/// The day in words of one language: "1er juillet 2024", "1 July 2024".
export function dateInWords(text: string, locale: string): string {
  if (!isDate(text)) return text
  const inWords = known.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  known.set(locale, inWords)
  const parts = inWords.formatToParts(new Date(`${text}T00:00:00Z`))
  const isFrench = locale.startsWith('fr')
  return parts.map(({ type, value }) => (isFrench && type === 'day' && value === '1' ? '1er' : value)).join('')
}
