import type { VerdictMessages } from './keys'

export const fr: VerdictMessages = {
  verdict: {
    heading: 'Puis-je partir ?',
    headingComing: 'Puis-je venir ?',
    short: {
      met: 'Conditions : remplies',
      notMet: 'Conditions : non remplies',
      cannotTellYet: 'Conditions : pas encore connues',
    },
    paidAtHome: 'C’est votre établissement d’origine qui paie : demandez-lui.',
    statuses: {
      met: {
        name: 'Oui, d’après vos réponses',
        meaning:
          'Toutes les conditions connues sont remplies. Il faut aussi être sélectionné, et qu’un accord lie les deux établissements.',
      },
      notMet: { name: 'Non, pas ainsi', meaning: 'Une condition au moins n’est pas remplie.' },
      cannotTellYet: { name: 'On ne peut pas encore le dire', meaning: 'Il manque une réponse ou une information.' },
    },
    missing: (names) => `À dire encore : ${names}.`,
    conditionStatuses: { met: 'remplie', notMet: 'non remplie', cannotTellYet: 'pas encore connue' },
    kinds: {
      duration: 'Durée du séjour',
      role: 'Statut de la personne',
      teachingHours: 'Heures d’enseignement',
      virtualPart: 'Partie à distance',
      teachingContract: 'Contrat avec enseignement',
      excludedActivity: 'Type de séjour',
      fundedFlow: 'Sens financé',
      yearOfStudy: 'Année d’études',
      cycleMonths: 'Tous les séjours de ce cycle d’études',
      excludedCountry: 'Pays de l’échange',
      projectPeriod: 'Dates du projet qui paie',
      fundedDays: 'Jours payés',
    },
    found: 'Votre réponse',
    required: 'Demandé',
    remedy: 'Ce qui changerait la réponse',
    waitsFor: {
      person: 'On attend votre réponse.',
      institution: 'Cela dépend de votre établissement : demandez-le-lui.',
      employer: 'Cela dépend de votre employeur : demandez-le-lui.',
      source: 'Les textes ne le disent pas.',
    },
    remedies: {
      duration: (required) => `Prévoir un séjour sur place de la durée demandée : ${required}.`,
      role: (required) =>
        `Ce séjour est ouvert à : ${required}. Choisissez un autre type de séjour ou vérifiez votre statut.`,
      teachingHours: (required) => `Prévoir assez d’heures de cours : ${required}.`,
      virtualPart: () => 'Ajouter une partie à distance au programme, ou choisir un autre type de séjour.',
      teachingContract: () =>
        'Avoir un contrat qui comprend de l’enseignement, ou partir comme étudiante ou étudiant, en séjour court de doctorat.',
      excludedActivity: () => 'Choisir un séjour d’enseignement, de formation ou d’études.',
      fundedFlow: () => 'Demander à l’établissement quelles autres aides existent pour ce sens.',
      yearOfStudy: (required) => `Partir à partir de la ${required}.`,
      cycleMonths: (required) =>
        `Raccourcir le séjour, pour que tous les séjours du cycle durent ensemble ${required}.`,
      excludedCountry: () => 'Choisir un autre pays, ou demander à l’établissement quelles autres aides existent.',
      projectPeriod: (required) => `Choisir l’appel dont le projet couvre vos dates ; celui-ci court ${required}.`,
      fundedDays: (required) => `Demander que la bourse paie la durée minimale : ${required}.`,
    },
    words: { yes: 'oui', no: 'non' },
    otherActivity: 'un autre type de séjour',
    otherCountry: 'un pays avec lequel cet échange est possible',
    period: (from, to) => `du ${from} au ${to}`,
  },
}
