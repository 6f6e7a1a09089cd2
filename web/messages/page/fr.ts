import type { PageMessages } from './keys'

export const fr: PageMessages = {
  failures: {
    noWebAssembly: {
      heading: 'Ce navigateur ne peut pas faire le calcul',
      text: 'Le calcul a besoin de WebAssembly, absent ou bloqué ici. Essayez un navigateur récent, ou demandez le montant au service des relations internationales.',
    },
    notReached: {
      heading: 'Le calculateur n’a pas pu être chargé',
      text: 'Un fichier de la page n’est pas arrivé. Vérifiez la connexion, puis rechargez la page.',
    },
    damaged: {
      heading: 'Le calculateur est abîmé',
      text: 'Un fichier de la page est arrivé incomplet ou modifié. Rechargez la page ; si cela se répète, prévenez le service qui la publie.',
    },
    wrongData: {
      heading: 'Les données du calculateur ont un défaut',
      text: 'Aucun montant n’est affiché tant que le défaut n’est pas corrigé. Voici où il se trouve, pour la personne qui tient les données.',
    },
  },
  located: { file: 'Fichier', place: 'Endroit', expected: 'Attendu', found: 'Trouvé' },
  rates: {
    seeTable: 'Voir tout le barème',
    toRates: 'Lire les barèmes',
  },
  about: {
    rulesVersion: (date) => `Règles du ${date}.`,
  },
}
