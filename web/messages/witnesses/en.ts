import type { WitnessesText } from './keys'

export const en: WitnessesText = {
  all: 'All witnesses of this figure',
  contradicts: (instead) => `contradicts: ${instead}`,
  calls: (from, until) => {
    if (until === undefined) return `calls from ${from} on`
    return from === until ? `call ${from}` : `calls ${from} to ${until}`
  },
}
