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
