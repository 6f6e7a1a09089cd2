// What every engine's window does in the same way, on top of the few things that differ.
import { dateChords } from './keys.mjs'
import { showPaper } from './paper.mjs'
import { until } from './until.mjs'

/** Adds to a window with `evaluate` and `press` what follows from them. What the window has already stays. */
export const completed = (window) => ({
  until: (program, ...values) => until(window.evaluate, program, values),
  address: () => window.evaluate(() => location.href),
  /** By the page's own history: a driver may wait for a load that a change of fragment does not make. */
  back: () => window.evaluate(() => history.back()),
  forward: () => window.evaluate(() => history.forward()),
  paper: (isPaper) => window.evaluate(showPaper, isPaper),
  typeDate: (day) => window.press(...dateChords(window.engine, day)),
  change() {
    throw new Error(`${window.engine} takes its circumstances only when it is started`)
  },
  ...window,
})
