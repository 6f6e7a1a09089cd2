import { french } from '../french'
import type { JourneyText } from './keys'

export const fr: JourneyText = french<JourneyText>({
  lead: 'Choisissez deux villes, dans la langue que vous voulez : les kilomètres sont reportés ci-dessus. Rien ne quitte votre appareil.',
  from: 'Ville de départ',
  to: 'Ville d’arrivée',
  hint: 'Tapez les premières lettres, puis choisissez dans la liste. Le sigle d’une université partenaire convient aussi.',
  swap: 'Inverser le départ et l’arrivée',
  clearButton: 'Effacer',
  clear: (label) => `Effacer : ${label}`,
  coming: 'La liste des villes arrive…',
  notReached:
    'La liste des villes n’est pas disponible ici : seules les universités partenaires sont proposées. Vous pouvez aussi taper les kilomètres ci-dessus.',
  found: (count) =>
    count === 1
      ? 'Une ville proposée. Touche Entrée pour la choisir.'
      : `${count} villes proposées. Flèches pour choisir, touche Entrée pour valider.`,
  none: 'Aucune ville trouvée. Essayez un autre nom, ou tapez les kilomètres ci-dessus.',
  notChosen: 'Choisissez une ville dans la liste.',
  chosen: (town) => `Ville choisie : ${town}.`,
  town: (name, country) => `${name} (${country})`,
  measured: (kilometres) => `${kilometres} à vol d’oiseau, aller simple. C’est reporté dans la question ci-dessus.`,
  samePlace: 'C’est deux fois le même lieu : il n’y a pas de voyage à payer.',
  credit: 'Villes : GeoNames, licence CC BY 4.0.',
  band: (band) => `Tranche ${band}.`,
  noBand: 'Trop près pour un forfait de voyage.',
  nearest: (away, edge) => `La limite de ${edge} est à ${away}.`,
  beyond: (amount) => `De l’autre côté, le forfait est de ${amount}.`,
  nothingBeyond: 'De l’autre côté, il n’y a pas de forfait.',
  atStake: (amount) => `Cela changerait le forfait de ${amount}.`,
  beware: 'Attention, vous êtes tout près d’une limite.',
  askOfficialFigure:
    'C’est trop près pour être sûr : relevez la distance dans le calculateur officiel et tapez-la ci-dessus, c’est elle qui compte.',
  keepOfficialFigure: 'Vérifiez que c’est bien la distance du calculateur officiel, et gardez-en une copie.',
})
