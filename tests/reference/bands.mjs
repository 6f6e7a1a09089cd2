// The travel tables of funding-rules D1, in euros a participant for the return journey; the one-way distance selects
// the band. decisions, Distance: bands are half-open on whole metres. If D1 has "none" for a green amount, the standard
// amount is paid. Below 10 km there is no band (funding-rules H).

const band = (from, below, standard, green) => ({ from: from * 1000, below: below && below * 1000, standard, green })

/** Calls 2021 to 2023. */
export const T1 = [
  band(10, 100, 23, undefined),
  band(100, 500, 180, 210),
  band(500, 2000, 275, 320),
  band(2000, 3000, 360, 410),
  band(3000, 4000, 530, 610),
  band(4000, 8000, 820, undefined),
  band(8000, undefined, 1500, undefined),
]

/** From call 2024. */
export const T2 = [
  band(10, 100, 28, 56),
  band(100, 500, 211, 285),
  band(500, 2000, 309, 417),
  band(2000, 3000, 395, 535),
  band(3000, 4000, 580, 785),
  band(4000, 8000, 1188, 1188),
  band(8000, undefined, 1735, 1735),
]

/** The band of a distance in metres; undefined below the first one. */
export const bandOf = (table, metres) =>
  table.find(({ from, below }) => metres >= from && (below === undefined || metres < below))

/** Euros for a journey; 0 below the first band. */
export const lumpSum = (table, metres, green) => {
  const found = bandOf(table, metres)
  if (!found) return 0
  return green ? (found.green ?? found.standard) : found.standard
}
