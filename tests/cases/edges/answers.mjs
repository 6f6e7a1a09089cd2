// The core's complete answers to each edge, as kept in answers/: one line an edge, with the full answer of `estimate`,
// and from `check` the outcome and the conditions that do not hold. Proofs and lines of grants recur in many answers,
// so each is written once, on a line of its own above them, and referenced by a few digits of its hash.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

const proofPattern =
  /"source":"(?:[^"\\]|\\.)*","locator":\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}(?:,"trust":"\w+")?(?:,"row":"[^"]*")?(?:,"carriedFrom":\d+)?/g

/** The lines of a file of this folder; if it is missing, the error names the script that writes it. */
const read = (path, what, script) => {
  const file = new URL(path, import.meta.url)
  if (!existsSync(file)) throw new Error(`no ${what}: node tests/cases/edges/${script}`)
  return readFileSync(file, 'utf8').trimEnd().split('\n')
}

/** The committed rows of a list: each edge with its results, worked out without the core. */
export const rowsOf = (name) => read(`${name}.jsonl`, `edges for ${name}`, 'print.mjs').map((line) => JSON.parse(line))

/** The core's answer to one edge, on one line. */
export const answerOf = (passerelle, { title, mobility }) => {
  const request = JSON.stringify(mobility)
  const valueOf = (verb) => {
    const answer = passerelle.ask(verb, request)
    if (!answer.startsWith('{"ok":true,"value":')) throw new Error(`${title}: ${verb} answered ${answer}`)
    return answer.slice('{"ok":true,"value":'.length, -1)
  }
  const { status, conditions } = JSON.parse(valueOf('check'))
  const check = JSON.stringify({ status, conditions: conditions.filter((one) => one.status !== 'met') })
  return `{"title":${JSON.stringify(title)},"estimate":${valueOf('estimate')},"check":${check}}`
}

/** The recurring parts, each under a name that does not depend on the others. */
const named = (kind) => {
  const texts = new Map()
  const nameOf = (text) => {
    const name = createHash('sha256').update(text).digest('hex').slice(0, 6)
    if ((texts.get(name) ?? text) !== text) throw new Error(`two texts are called ${name}`)
    texts.set(name, text)
    return name
  }
  const parts = () => [...texts].map(([name, text]) => `{"${kind}":"${name}","is":${text}}`)
  return { nameOf, parts }
}

/** Answers as they are kept: the recurring parts, then each answer with references to them. */
export const shorten = (answers) => {
  const [proofs, lines] = [named('proof'), named('line')]
  const withProofs = (text) => text.replace(proofPattern, (proof) => `"proof":"${proofs.nameOf(`{${proof}}`)}"`)
  const linesIn = (answer) => JSON.parse(answer).estimate.lines.map((line) => JSON.stringify(line))
  const times = new Map()
  for (const line of answers.flatMap(linesIn)) times.set(line, (times.get(line) ?? 0) + 1)
  const short = answers.map((answer) => {
    const recurring = linesIn(answer).filter((line) => times.get(line) > 1)
    const withLine = (text, line) => text.replace(line, () => `{"line":"${lines.nameOf(withProofs(line))}"}`)
    return withProofs(recurring.reduce(withLine, answer))
  })
  return [...proofs.parts(), ...lines.parts(), ...short].map((line) => `${line}\n`).join('')
}

/** The committed answers of a list, with references resolved. */
export const answersOf = (name) => {
  const kept = read(`answers/${name}.jsonl`, `answers for ${name}`, 'answer.mjs')
  const parts = new Map()
  for (const part of kept.map((line) => JSON.parse(line)).filter(({ is }) => is !== undefined)) {
    parts.set(part.proof ?? part.line, JSON.stringify(part.is))
  }
  return kept
    .slice(parts.size)
    .map((answer) =>
      answer
        .replace(/\{"line":"(\w+)"\}/g, (_, line) => parts.get(line))
        .replace(/"proof":"(\w+)"/g, (_, proof) => parts.get(proof).slice(1, -1)),
    )
}
