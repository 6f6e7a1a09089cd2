// One started engine for all tests of a file; each test has a window of its own, which knows nothing of the others.
import { after } from 'node:test'
import { start } from './engines.mjs'
import { circumstancesOf } from './circumstances.mjs'

const started = new Map()

/** A new window of an engine that is started the first time it is asked for, in these circumstances. */
export async function visit(engine, wanted) {
  const name = JSON.stringify([engine, circumstancesOf(wanted)])
  const running = await started.get(name)
  if (!running?.isAlive()) started.set(name, start(engine, wanted))
  return (await started.get(name)).visit()
}

after(async () => {
  for (const engine of started.values()) await (await engine.catch(() => undefined))?.close()
  started.clear()
})
