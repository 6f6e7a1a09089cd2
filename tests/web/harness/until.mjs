const pause = (milliseconds) => new Promise((resolved) => setTimeout(resolved, milliseconds))

/** Asks the page again and again until `program` answers something true, and gives that. */
export async function until(evaluate, program, values, patience = 60_000) {
  const end = Date.now() + patience
  for (;;) {
    const value = await evaluate(program, ...values)
    if (value) return value
    if (Date.now() > end) throw new Error(`waited in vain for ${program}`)
    await pause(20)
  }
}
