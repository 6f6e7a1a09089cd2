import type { DistanceBand } from '../core/core'
import type { Words } from './format'

/// "from 500 km to less than 2,000 km"
export function bandInWords({ messages, kilometres }: Words, { from, below }: DistanceBand): string {
  return below === undefined
    ? messages.band.from(kilometres(from))
    : messages.band.between(kilometres(from), kilometres(below))
}
