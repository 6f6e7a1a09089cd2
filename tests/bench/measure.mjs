// How benches measure and print: medians of batches after a warm-up, one row a figure.
export function median(values) {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)]
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

export function row(name, value, unit) {
  console.log(`${name.padEnd(48)} ${value.toFixed(value < 100 ? 2 : 0).padStart(9)} ${unit}`)
}
