// How benches measure and print: medians of batches after a warm-up, one row a figure, and where the figure has a
// budget, whether it is held. A budget is told, never asserted: a busy machine must not fail a test.
export function median(values) {
  return percentile(values, 50)
}

/** The value that so many percent of the values do not exceed. */
export function percentile(values, percent) {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]
}

/** Median over 60 batches of what one call takes, after the engine has had time to compile it. */
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
 * Microseconds that each question takes: the median of so many rounds over all of them, so that a percentile tells which
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

/** One figure in its unit; with a budget, the most that it may be in the same unit, or {atLeast} that much. */
export function row(name, value, unit, budget) {
  const figure = `${name.padEnd(48)} ${value.toFixed(value < 100 ? 2 : 0).padStart(9)} ${unit}`
  if (budget === undefined) return console.log(figure)
  const least = budget.atLeast
  const held = least === undefined ? value <= budget : value >= least
  const asked = least === undefined ? `budget ${`${budget}`.padStart(4)}` : `at least ${least}`
  console.log(`${figure.padEnd(64)} ${asked}  ${held ? 'held' : 'NOT HELD'}`)
}
