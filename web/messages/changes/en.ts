import type { ChangesText } from './keys'

export const en: ChangesText = {
  title: 'What changes from call to call – Passerelle',
  description:
    'The amounts and rules of Erasmus+ that changed from one call for proposals to the next, with what held before and what holds after.',
  skip: 'Skip to the changes',
  heading: 'What changes from call to call',
  lead: 'A grant follows the rules of the call that funds the stay. Here is every amount and every rule that differs from the call before; the rest has not changed. “Not stated”: that call has no rule for this very case; another may cover it, or none is known.',
  contents: 'The calls compared',
  fromTo: (before, after) => `From call ${before} to call ${after}`,
  what: 'What changes',
  noRow: 'Not stated',
  applyingTo: (detail) => `${detail}:`,
  leaving: (countries) => `for the last time: ${countries}`,
  joining: (countries) => `new: ${countries}`,
  allStay: 'all of them stay',
  noneNew: 'no new one',
  nothing: 'No change is known.',
  onlyOne: (name, call) => `${name} published amounts for one of these two calls only: ${call}.`,
  counted: (changes) => (changes === 1 ? '1 change' : `${changes} changes`),
}
