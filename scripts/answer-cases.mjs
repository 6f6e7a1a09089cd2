// Writes into worked cases the answers that the built module gives today, to be read before they are committed.
// Usage: answer-cases.mjs FILE...
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { createPasserelle } from 'passerelle'
import { centsOf, foundIn } from '../tests/cases/cases.mjs'

const passerelle = await createPasserelle()

for (const path of process.argv.slice(2)) {
  const worked = JSON.parse(await readFile(path, 'utf8'))
  const { title, origin, source, working, mobility, documents } = worked
  const answers = {}
  const verbs = { estimate: 'grant', payments: 'payments', check: 'verdict' }
  if (documents !== undefined) verbs.documents = 'documents' // only in the cases that are about them
  for (const [verb, name] of Object.entries(verbs)) {
    const answer = passerelle[verb](mobility)
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.problems)}`)
    answers[name] = answer.value
  }
  for (const verb of Object.keys(foundIn)) {
    if (worked[verb] === undefined) continue
    const { question, working } = worked[verb]
    const answer = passerelle[verb]({ mobility, ...question })
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.problems)}`)
    answers[verb] = { question, working, answer: answer.value }
  }
  const found = centsOf(working)
  if (JSON.stringify(answers.grant.total) !== JSON.stringify(found)) {
    console.error(
      `${path}: working gives ${JSON.stringify(found)}, the core (as last built) ${JSON.stringify(answers.grant.total)}, in cents`,
    )
    process.exitCode = 1
  }
  const text = JSON.stringify({ title, origin, source, working, mobility, ...answers })
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), parser: 'json' }))
}
