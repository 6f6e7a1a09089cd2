// Amounts are { low, high } in whole cents, or `none` if the documents say that no figure applies. An amount or an end
// that is undefined is not covered: the documents do not decide it.
// decisions, Counting and rounding: exact until the line is complete, here in whole thirtieths of a cent.

export const none = 'none'

/** One line, rounded once, half up, to the cent. */
export const roundedCents = (thirtieths) => {
  const rest = thirtieths % 30
  return (thirtieths - rest) / 30 + (rest >= 15 ? 1 : 0)
}

/** For euros that the user may have entered with cents. */
const cents = (euros) => Math.round(euros * 100)

export const between = (low, high) => ({ low, high })
export const euros = (low, high = low) => between(low * 100, high * 100)
/** No line instead of a line of 0. */
export const eurosOrNone = (amount) => (amount === 0 ? none : euros(amount))

/** G2: months and thirtieths of a month are days × rate / 30. */
export const monthlyCents = (rate, days) => roundedCents(cents(rate) * days)
export const monthly = ([floor, ceiling], days) => between(monthlyCents(floor, days), monthlyCents(ceiling, days))

/** B: the second rate pays days 15 to 30 only. */
export const shortStayCents = ([first, second], days) =>
  Math.min(days, 14) * cents(first) + Math.max(days - 14, 0) * cents(second)

/** C2: 70 % from day 15, for those days only. Travel days are paid at the full rate and do not move day 15: the
 *  convention that C2 suggests, and "travel days apart" of decisions. 70 % of 30 thirtieths is 21. */
export const staffCents = (rate, days, travelDays) =>
  roundedCents(cents(rate) * ((Math.min(days, 14) + travelDays) * 30 + Math.max(days - 14, 0) * 21))

/** Guide 2026, 70: the same, the 70 % of a day rounded to a whole euro (decisions: a half up). */
export const staffCentsInWholeEuros = (rate, days, travelDays) => {
  const later = Math.floor((cents(rate) * 7 + 500) / 1000) * 100
  return cents(rate) * (Math.min(days, 14) + travelDays) + later * Math.max(days - 14, 0)
}

const low = (amount) => (amount === none ? 0 : amount?.low)
const high = (amount) => (amount === none ? 0 : amount?.high)

const combine = (amounts, ofLows, ofHighs) => {
  if (amounts.every((amount) => amount === none)) return none
  const end = (ends, combined) => (ends.includes(undefined) ? undefined : combined(ends))
  const result = between(end(amounts.map(low), ofLows), end(amounts.map(high), ofHighs))
  return result.low === undefined && result.high === undefined ? undefined : result
}

export const sumOf = (amounts) => {
  const add = (numbers) => numbers.reduce((sum, number) => sum + number, 0)
  return combine(amounts, add, add)
}

/** The narrowest interval that contains all amounts. */
export const hullOf = (amounts) => {
  const least = (numbers) => Math.min(...numbers)
  const most = (numbers) => Math.max(...numbers)
  return combine(amounts, least, most)
}

export const isSame = (one, other) =>
  one === other || (one?.low === other?.low && one?.high === other?.high && one !== none && other !== none)
