import { french } from '../french'
import type { PagesText } from './keys'

export const fr: PagesText = french<PagesText>({
  navigation: 'Pages',
  names: {
    calculator: 'Ma bourse',
    offers: 'Les offres',
    schools: 'Les règles de mon école',
    catalogue: 'Le catalogue',
  },
  foot: { changes: 'Ce qui change d’un appel à l’autre', 'open-data': 'Données ouvertes' },
})
