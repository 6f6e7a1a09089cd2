// What an editor checks for a TypeScript user: compiled, never run. Each @ts-expect-error is a mistake that the printed
// types must catch.
import { createPasserelle, PasserelleError, type Grant, type Mobility } from 'passerelle'

const mobility: Mobility = { institution: 'usmb', call: 2023, role: 'student', activity: 'BIP', days: 5 }

export async function total(): Promise<number | undefined> {
  try {
    const passerelle = await createPasserelle()
    const answer = passerelle.estimate(mobility)
    if (!answer.ok) {
      console.log(answer.problems.map(({ code, field, expected, found }) => `${field}: ${code}, ${expected}, ${found}`))
      return undefined
    }
    const grant: Grant = answer.value
    for (const { rule, amount, source, layer, trust } of grant.lines)
      console.log(rule, amount.low, source, layer, trust)
    return grant.total?.high
  } catch (error) {
    if (error instanceof PasserelleError && error.code === 'wasmNotFound') return undefined
    throw error
  }
}

// @ts-expect-error a misspelt field
export const misspelt: Mobility = { rol: 'student' }
// @ts-expect-error a word that is not in the list
export const unknown: Mobility = { role: 'dragon' }
// @ts-expect-error text for a number
export const text: Mobility = { days: '5' }
// @ts-expect-error the total may be absent
export const certain = (grant: Grant): number => grant.total.high
