// The built module in Node, with all data: the pages that are written at build time use its answers.
import { pathToFileURL } from 'node:url'

/** Runs `ask` once a build, for all languages. */
export function once(ask) {
  let answer
  return (root) => (answer ??= ask(root))
}

export const moduleOf = once(async (root) => {
  const { createPasserelle } = await import(pathToFileURL(`${root}build/package/index.js`).href)
  return createPasserelle()
})

export function valueOf(answer) {
  if (!answer.ok) throw new Error(`the data cannot be written: ${JSON.stringify(answer.problems)}`)
  return answer.value
}
