import type { Problem } from '../core/core'

/// The least and the most that the module allows.
export interface Limits {
  minimum: number
  maximum: number
}

/// What the module says of an answer beyond its limits.
export function limitsOf(problem: Problem & { limits?: Limits }): Limits | undefined {
  if (problem.limits !== undefined) return problem.limits
  const [, minimum, maximum] = /from (-?\d+) to (-?\d+)/u.exec(problem.expected) ?? []
  return minimum === undefined ? undefined : { minimum: Number(minimum), maximum: Number(maximum) }
}
