import type { Problem } from '../core/core'

/// The least and the greatest value that the module accepts.
export interface Limits {
  minimum: number
  maximum: number
}

/// The limits in a problem of the module about an answer beyond them.
export function limitsOf(problem: Problem & { limits?: Limits }): Limits | undefined {
  if (problem.limits !== undefined) return problem.limits
  const [, minimum, maximum] = /from (-?\d+) to (-?\d+)/u.exec(problem.expected) ?? []
  return minimum === undefined ? undefined : { minimum: Number(minimum), maximum: Number(maximum) }
}
