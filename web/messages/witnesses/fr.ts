import { french } from '../french'
import type { WitnessesText } from './keys'

export const fr: WitnessesText = french<WitnessesText>({
  all: 'Tous les témoins de ce chiffre',
  contradicts: (instead) => `contredit : ${instead}`,
  calls: (from, until) => {
    if (until === undefined) return `appels à partir de ${from}`
    return from === until ? `appel ${from}` : `appels ${from} à ${until}`
  },
})
