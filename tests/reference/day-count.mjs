// The two ways to count the days of a stay, funding-rules G1. Dates are YYYY-MM-DD, both ends are in.
// Written without Date, so that no time zone can have a say.

const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysOfMonth = (year, month) => {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export const partsOf = (text) => text.split('-').map(Number)

const textOf = (year, month, day) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

export const nextDay = (text) => {
  const [year, month, day] = partsOf(text)
  if (day < daysOfMonth(year, month)) return textOf(year, month, day + 1)
  return month < 12 ? textOf(year, month + 1, 1) : textOf(year + 1, 1, 1)
}

/** Calendar days, walked one by one. */
export const calendarDays = (start, end) => {
  if (end < start) throw new RangeError(`${end} is before ${start}`)
  let days = 1
  for (let day = start; day !== end; day = nextDay(day)) days += 1
  return days
}

/** The Commission's formula for long student stays: only day 31 is altered, both ends count. */
export const thirtyDayMonths = (start, end) => {
  if (end < start) throw new RangeError(`${end} is before ${start}`)
  const [startYear, startMonth, startDay] = partsOf(start)
  const [endYear, endMonth, endDay] = partsOf(end)
  const counted = (day) => (day === 31 ? 30 : day)
  return (endYear - startYear) * 360 + (endMonth - startMonth) * 30 + (counted(endDay) - counted(startDay)) + 1
}
