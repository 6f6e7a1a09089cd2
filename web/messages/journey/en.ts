import type { JourneyText } from './keys'

export const en: JourneyText = {
  lead: 'Choose two towns, in any language you like: the kilometres go into the question above. Nothing leaves your device.',
  from: 'Town you leave',
  to: 'Town you go to',
  hint: 'Type the first letters, then choose from the list. The short name of a partner university will do too.',
  swap: 'Swap the two towns',
  clearButton: 'Clear',
  clear: (label) => `Clear: ${label}`,
  coming: 'The list of towns is on its way…',
  notReached:
    'The list of towns is not available here: only partner universities are offered. You can also type the kilometres above.',
  found: (count) =>
    count === 1
      ? 'One town offered. Press Enter to choose it.'
      : `${count} towns offered. Arrow keys to choose, Enter to take it.`,
  none: 'No town found. Try another name, or type the kilometres above.',
  notChosen: 'Choose a town from the list.',
  chosen: (town) => `Town chosen: ${town}.`,
  town: (name, country) => `${name} (${country})`,
  measured: (kilometres) => `${kilometres} as the crow flies, one way. They are now in the question above.`,
  samePlace: 'This is the same place twice: there is no journey to pay for.',
  credit: 'Towns: GeoNames, licence CC BY 4.0.',
  band: (band) => `Band: ${band}.`,
  noBand: 'Too near for a travel amount.',
  nearest: (away, edge) => `The edge at ${edge} is ${away} away.`,
  beyond: (amount) => `On the other side the travel amount is ${amount}.`,
  nothingBeyond: 'On the other side there is no travel amount.',
  atStake: (amount) => `That would change it by ${amount}.`,
  beware: 'Careful: you are very near an edge.',
  askOfficialFigure:
    'This is too near to be sure: look the distance up in the official calculator and type it above. That figure decides.',
  keepOfficialFigure: 'Make sure that it is the distance of the official calculator, and keep a copy of it.',
}
