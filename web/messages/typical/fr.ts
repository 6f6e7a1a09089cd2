import { french } from '../french'
import type { TypicalText } from './keys'

export const fr: TypicalText = french<TypicalText>({
  heading: 'Ce que publient les universités',
  counted: (publishers, country, lowest, middle, highest) =>
    `${publishers} établissements de ce pays (${country}) ont publié un taux pour une telle destination : de ${lowest} à ${highest}, au milieu ${middle}.`,
  few: (country) =>
    `Peu de taux de ce pays (${country}) sont connus ici pour une telle destination, trop peu pour en donner le milieu.`,
  notYours: 'Votre établissement peut en payer un autre : demandez-le-lui.',
  list: 'Qui, combien et quand',
  agency: 'l’agence du pays, pour tous ses établissements',
  call: (call) => `appel ${call} :`,
  perMonth: (rate) => `${rate} par mois`,
  perDay: (rate) => `${rate} par jour`,
  outside: 'hors de la fourchette de votre appel, non compté',
  take: (middle) => `Calculer avec ${middle}`,
  taken: (middle) =>
    `Hypothèse : ${middle}, le milieu de ce que publient ces établissements. Changez-la dès que vous connaissez le vôtre.`,
})
