// The whole answers of the core to each edge, as kept in answers/: one line an edge, to the byte what `estimate` said,
// and of `check` its outcome and the conditions that do not hold. Proofs and lines of grants recur in many answers, so
// the first line of a list holds them: `"proof":3` and `{"line":3}` stand for the fourth of each.

import { readFileSync } from 'node:fs'

const proofPattern = /"source":"(?:[^"\\]|\\.)*","locator":"(?:[^"\\]|\\.)*"(?:,"trust":"\w+")?/g

const read = (path) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')

/** The committed rows of a list: each edge, with what was worked out without the core. */
export const rowsOf = (name) => read(`${name}.jsonl`).map((line) => JSON.parse(line))

/** What the core answers to one edge, on one line. */
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

/** Numbers in the order in which texts are met. */
const numbering = () => {
  const numbers = new Map()
  const numberOf = (text) => numbers.get(text) ?? numbers.set(text, numbers.size).size - 1
  return { numberOf, texts: () => [...numbers.keys()] }
}

/** Answers as they are kept: what recurs, then each answer with it by number. */
export const shorten = (answers) => {
  const [proofs, lines] = [numbering(), numbering()]
  const withProofs = (text) => text.replace(proofPattern, (proof) => `"proof":${proofs.numberOf(proof)}`)
  const linesIn = (answer) => JSON.parse(answer).estimate.lines.map((line) => JSON.stringify(line))
  const times = new Map()
  for (const line of answers.flatMap(linesIn)) times.set(line, (times.get(line) ?? 0) + 1)
  const short = answers.map((answer) => {
    const recurring = linesIn(answer).filter((line) => times.get(line) > 1)
    const numbered = recurring.reduce(
      (text, line) => text.replace(line, () => `{"line":${lines.numberOf(line)}}`),
      answer,
    )
    return withProofs(numbered)
  })
  const shortLines = lines.texts().map(withProofs)
  const first = `{"proofs":[${proofs.texts().map((proof) => `{${proof}}`)}],"lines":[${shortLines}]}`
  return [first, ...short].map((line) => `${line}\n`).join('')
}

/** The committed answers of a list, whole again. */
export const answersOf = (name) => {
  const [first, ...answers] = read(`answers/${name}.jsonl`)
  const { proofs, lines } = JSON.parse(first)
  return answers.map((answer) =>
    answer
      .replace(/\{"line":(\d+)\}/g, (_, number) => JSON.stringify(lines[number]))
      .replace(/"proof":(\d+)/g, (_, number) => JSON.stringify(proofs[number]).slice(1, -1)),
  )
}
