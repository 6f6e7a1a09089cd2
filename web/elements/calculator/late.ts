import { adoptStyles, unsafeCSS, type LitElement } from 'lit'
import type { Answers } from '../../question/fields'
import styles from '../../styles/late.css?inline'
import type { Language } from '../../vocabulary/language'
import { wordsOf } from '../../words/format'
import { Printing } from '../grant/printing'
import { printedNote } from './printed'

/// What is loaded once the calculator is there: the first total does not wait for it.
export { countOf, tickOf } from '../documents/papers'
export { answersGiven } from '../grant/answers-given'
export { typicalRates } from '../grant/typical-rates'
export { allWitnesses, citedSources, remarkProof } from '../grant/proofs'

interface Calculator extends LitElement {
  readonly language: Language
  readonly kept: Answers
  readonly rulesVersion: string
}

/// Lets the calculator be printed, and gives it the styles of what is opened or printed.
export function equip(calculator: Calculator) {
  const { elementStyles } = calculator.constructor as typeof LitElement
  adoptStyles(calculator.shadowRoot!, [...elementStyles, unsafeCSS(styles)])
  new Printing(calculator, (moment) =>
    printedNote(wordsOf(calculator.language), calculator.kept, calculator.rulesVersion, moment),
  )
}
