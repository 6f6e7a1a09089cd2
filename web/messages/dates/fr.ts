import { french } from '../french'
import type { DatesText } from './keys'

export const fr: DatesText = french<DatesText>({
  kinds: {
    deadline: () => 'dernier jour pour candidater',
    virtualSession: (number) => (number === undefined ? 'séance en ligne' : `séance en ligne ${number}`),
    virtualMonths: () => 'séances en ligne, jours non indiqués',
    stay: () => 'sur place',
    instalment: (number) => `versement ${number ?? 1} : début de son délai de paiement`,
  },
  past: 'passé',
  of: (name, what) => `${name} : ${what}`,
  undated: (kind) =>
    kind === 'stay'
      ? 'les jours sur place ne sont pas indiqués'
      : 'les jours de la partie en ligne ne sont pas indiqués',
  calendar: 'Mettre les dates dans mon agenda (.ics)',
  calendarName: 'Erasmus+ : mes dates',
  lead: 'Ce que l’on sait de vos dates. Si elles changent, un nouveau fichier les corrige dans votre agenda.',
})
