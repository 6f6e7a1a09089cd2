// How benches measure and print: medians of batches after a warm-up, one row a figure and, if the figure has a budget,
// whether it is kept. A budget is printed, not asserted: a busy machine must not fail a test.
export function median(values) {
  return percentile(values, 50)
}

/** The value that `percent` of the values do not exceed. */
export function percentile(values, percent) {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]
}

/** The median duration of one call over 60 batches, after the engine has compiled it. */
export function microseconds(call, callsABatch = 500) {
  for (let warm = 0; warm < 20 * callsABatch; ++warm) call()
  const batches = Array.from({ length: 60 }, () => {
    const start = performance.now()
    for (let done = 0; done < callsABatch; ++done) call()
    return ((performance.now() - start) * 1000) / callsABatch
  })
  return median(batches)
}

/**
 * Microseconds for each question: the median of several rounds over all questions, so that a percentile shows which
 * questions are slow, not when the machine was interrupted. The first round is not counted.
 */
export function microsecondsOfEach(ask, questions, rounds = 5) {
  const times = questions.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [i, question] of questions.entries()) {
      const start = performance.now()
      ask(question)
      if (round > 0) times[i].push((performance.now() - start) * 1000)
    }
  }
  return times.map(median)
}

/** One figure in its unit; a budget is the maximum in the same unit, or {atLeast} the minimum. */
export function row(name, value, unit, budget) {
  const figure = `${name.padEnd(48)} ${value.toFixed(value < 100 ? 2 : 0).padStart(9)} ${unit}`
  if (budget === undefined) return console.log(figure)
  const least = budget.atLeast
  const held = least === undefined ? value <= budget : value >= least
  const asked = least === undefined ? `budget ${`${budget}`.padStart(4)}` : `at least ${least}`
  console.log(`${figure.padEnd(64)} ${asked}  ${held ? 'held' : 'NOT HELD'}`)
}
