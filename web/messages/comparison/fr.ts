import { french } from '../french'
import type { ComparisonText } from './keys'

export const fr: ComparisonText = french<ComparisonText>({
  lead: 'Le même séjour, payé par deux appels : ce qui change, et pourquoi.',
  call: (year) => `Appel ${year}`,
  summary: (from, fromTotal, to, toTotal, change) =>
    `${from} : ${fromTotal}. ${to} : ${toTotal}.${change === undefined ? '' : ` Différence : ${change}.`}`,
  same: 'Deux fois le même appel : choisissez-en un autre pour comparer.',
  noChange: 'Aucune différence.',
  ends: (low, high) => `minimum ${low}, maximum ${high}`,
  why: 'Pourquoi',
  absent: 'rien',
  travel: {
    paid: 'payé',
    notPaid: 'pas payé',
    included: 'compris dans le soutien individuel',
    institutionDecides: 'au choix de l’établissement',
  },
  unpriced: {
    noRow: 'pas de ligne dans le barème',
    notModelled: 'pas traité ici',
    notPublished: 'montant non publié',
    notFunded: 'pas financé',
    excludedCountry: 'impossible avec ce pays',
    realCosts: 'sur justificatif des coûts réels',
    belowFirstBand: 'trop près : rien',
    standardAmountApplies: 'rien de plus',
    noCall: 'pas de chiffres',
    noMobility: 'pas de séjour à l’étranger',
  },
  noTotal: 'aucun montant connu',
  reasons: {
    amount: 'Le montant fixé par le barème a changé.',
    moved: (country, from, fromYear, to, toYear) => `${country} : ${from} en ${fromYear}, ${to} en ${toYear}.`,
    flow: {
      higher: 'vers un pays plus cher',
      similar: 'vers un pays du même groupe',
      lower: 'vers un pays moins cher',
    },
    flowBetween: (country, other, year, flow) => `En ${year}, le trajet ${country} – ${other} va ${flow}.`,
    group: 'Les groupes de pays ont changé.',
    greenForm:
      'L’aide au voyage écoresponsable a changé de forme : une somme unique d’un côté, un supplément selon la distance de l’autre.',
    shape: 'Cette part n’existe que dans un des deux appels.',
    entitlement: (from, fromYear, to, toYear) => `Forfait de voyage : ${from} en ${fromYear}, ${to} en ${toYear}.`,
    author: (year) =>
      year === undefined
        ? 'Votre université a publié ses propres règles pour un seul des deux appels.'
        : `Votre université a publié ses propres règles pour l’appel ${year} seulement.`,
  },
  standing: 'Où se placent les pays',
  destinations: {
    group1: 'groupe 1 (le plus cher)',
    group2: 'groupe 2',
    group3: 'groupe 3 (le moins cher)',
    regions1to12: 'pays partenaire',
  },
  region: (number) => `pays partenaire (région ${number})`,
  regionPaidAs: (number, destination) => `région ${number}, payée comme le ${destination}`,
  stays: (country, place) => `${country} : ${place}, dans les deux appels.`,
})
