import { french } from '../french'
import type { ChangesText } from './keys'

export const fr: ChangesText = french<ChangesText>({
  title: 'Ce qui change d’un appel à l’autre – Passerelle',
  description:
    'Les montants et les règles d’Erasmus+ qui ont changé d’un appel à projets au suivant, avec ce qui valait avant et ce qui vaut après.',
  skip: 'Aller aux changements',
  heading: 'Ce qui change d’un appel à l’autre',
  lead: 'Une bourse suit les règles de l’appel qui finance le séjour. Voici chaque montant et chaque règle qui diffère de l’appel précédent ; le reste n’a pas changé. « Non précisé » : cet appel n’a pas de règle pour ce cas précis ; une autre peut le couvrir, ou aucune n’est connue.',
  contents: 'Les appels comparés',
  fromTo: (before, after) => `De l’appel ${before} à l’appel ${after}`,
  what: 'Ce qui change',
  noRow: 'Non précisé',
  applyingTo: (detail) => `${detail} :`,
  leaving: (countries) => `pour la dernière fois : ${countries}`,
  joining: (countries) => `nouveaux : ${countries}`,
  allStay: 'tous y restent',
  noneNew: 'aucun nouveau',
  nothing: 'Aucun changement connu.',
  onlyOne: (name, call) => `${name} n’a publié de montants que pour l’un de ces deux appels : ${call}.`,
  counted: (changes) => (changes === 1 ? '1 changement' : `${changes} changements`),
})
