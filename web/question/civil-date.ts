/// Civil dates are ISO texts from the input to the core. The clock and the time zone of the device are used only to
/// find today's date.

/// True for a date of the calendar: 2024-02-29, not 2023-02-29.
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const midnight = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text)
}

/// The date on the device's clock, for names and dates of files.
export function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
