import type { PagesText } from './keys'

export const en: PagesText = {
  navigation: 'Pages',
  names: { calculator: 'My grant', offers: 'The offers', schools: 'My school’s rules', catalogue: 'The catalogue' },
  foot: { changes: 'What changes from call to call', 'open-data': 'Open data' },
}
