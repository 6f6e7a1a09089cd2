// The two ways to count the days of a stay, funding-rules G1. Dates are YYYY-MM-DD, and both ends are included.
// Written without Date, so that time zones have no effect.

const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysOfMonth = (year, month) => {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export const partsOf = (text) => text.split('-').map(Number)

const textOf = ({ year, month, day }) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** A calendar that moves forward one day at a time. */
export class Calendar {
  constructor(text) {
    const [year, month, day] = partsOf(text)
    Object.assign(this, { year, month, day })
  }
  isLastOfMonth() {
    return this.day === daysOfMonth(this.year, this.month)
  }
  turn() {
    const newMonth = this.isLastOfMonth()
    const newYear = newMonth && this.month === 12
    this.day = newMonth ? 1 : this.day + 1
    if (newMonth) this.month = newYear ? 1 : this.month + 1
    if (newYear) this.year += 1
  }
  toString() {
    return textOf(this)
  }
}

/** Calendar days, counted one by one. */
export const calendarDays = (start, end) => {
  if (end < start) throw new RangeError(`${end} is before ${start}`)
  const [year, month, day] = partsOf(end)
  const today = new Calendar(start)
  let days = 1
  while (today.day !== day || today.month !== month || today.year !== year) {
    today.turn()
    days += 1
  }
  return days
}

/** The Commission's formula for long student stays: only day 31 is changed, both ends count. */
export const thirtyDayMonths = (start, end) => {
  if (end < start) throw new RangeError(`${end} is before ${start}`)
  const [startYear, startMonth, startDay] = partsOf(start)
  const [endYear, endMonth, endDay] = partsOf(end)
  const counted = (day) => (day === 31 ? 30 : day)
  return (endYear - startYear) * 360 + (endMonth - startMonth) * 30 + (counted(endDay) - counted(startDay)) + 1
}
