import type { LocalizedText, Witness } from '../core/core'
import { localized } from '../messages/localized'
import { witnessesTextOf } from '../messages/witnesses/index'
import type { Words } from './format'

/// What a witness says beside its source and its place.
export interface WitnessInWords {
  /// The calls and strands of which it speaks, if the call in question is not among them, or not all strands are.
  speaksOf: string[]
  /// How the figure follows from it, or what it prints instead.
  notes: string[]
}

export function witnessInWords({ language }: Words, witness: Witness, call: number): WitnessInWords {
  const text = witnessesTextOf(language)
  const { calls, actions = [], because, contradicts } = witness
  const speaks = calls && (call < calls.from || call > (calls.until ?? call))
  const say = (said: LocalizedText | undefined) => said && localized(language, said)
  const instead = say(contradicts)
  return {
    speaksOf: [speaks && text.calls(calls.from, calls.until), ...actions].filter((part) => typeof part === 'string'),
    notes: [instead && text.contradicts(instead), say(because)].filter((note) => note !== undefined),
  }
}
