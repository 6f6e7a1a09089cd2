import type { FormMessages } from './keys'

export const fr: FormMessages = {
  form: {
    heading: 'Votre mobilité',
    situation: 'Vous',
    stay: 'Votre séjour',
    journey: 'Votre trajet',
    optional: 'Précisions facultatives',
    optionalHint: 'Elles peuvent changer le montant ou la réponse. Vous pouvez les laisser de côté.',
    funding: 'Le financement',
    ownFigures: 'Ce que votre établissement vous a dit',
    ownFiguresHint: 'Ces chiffres remplacent ceux qui sont publiés. Laissez vide ce que vous ne savez pas.',
    unusual: 'Cas moins courants',
    unusualHint: 'Laissez vide ce qui ne vous concerne pas.',
    calculate: 'Voir le résultat',
    clear: 'Effacer mes réponses',
    choose: 'Choisir',
    anotherInstitution: 'Une autre université',
    callFor: (year) => `${year}, surtout pour ${year}-${year + 1}`,
    callProposed: {
      stay: (year) => `${year}, d’après vos dates`,
      latest: (year) => `${year}, la dernière connue`,
      substitute: (year, wanted) => `${year}, à défaut de ${wanted}`,
    },
    outside: (found, range) =>
      `${found} : la source consultée prévoit ${range}. Votre chiffre est compté tel quel ; vérifiez-le.`,
    dates: 'Je connais mes dates',
    duration: 'Je connais seulement la durée',
    yes: 'Oui',
    no: 'Non',
    unanswered: 'Sans réponse',
    notInLink: 'Cette réponse reste sur cette page : elle n’entre dans un lien ou un fichier que si vous le demandez.',
    problems: (count) => (count > 1 ? `${count} réponses sont à corriger` : 'Une réponse est à corriger'),
    problem: 'À corriger :',
  },
  questions: {
    institution: {
      label: 'Votre université',
      name: 'université',
      hint: 'Celle que vous quittez ou, si vous venez de l’étranger, celle qui vous accueille.',
    },
    institutionCountry: { label: 'Dans quel pays est cette université ?', name: 'pays de l’université' },
    role: { label: 'Qui êtes-vous ?', name: 'votre statut' },
    direction: { label: 'Dans quel sens ?', name: 'sens du voyage' },
    activity: { label: 'Pour quel type de séjour ?', name: 'type de séjour' },
    country: { label: 'Dans quel pays ?', name: 'pays' },
    lengthKnownAs: { label: 'Quand, ou combien de temps ?', name: 'dates ou durée' },
    start: { label: 'Premier jour sur place', name: 'premier jour' },
    end: { label: 'Dernier jour sur place', name: 'dernier jour' },
    days: {
      label: 'Nombre de jours sur place',
      name: 'nombre de jours',
      hint: 'Premier et dernier jours compris, sans les jours de voyage.',
    },
    months: {
      label: 'Nombre de mois sur place',
      name: 'nombre de mois',
      hint: 'Un mois compte 30 jours. Exemple : 5 ou 4,5.',
    },
    kilometres: {
      label: 'Distance aller, en kilomètres',
      name: 'distance',
      hint: 'À vol d’oiseau, de la ville de départ à la ville d’arrivée, dans un seul sens. Exemple : 499,7.',
      link: 'Le calculateur de distance de la Commission européenne fait foi.',
    },
    greenTravel: {
      label: 'Voyagez-vous surtout en train, en bus, à vélo ou en covoiturage ?',
      name: 'voyage écoresponsable',
      hint: 'Pour plus de la moitié du trajet.',
    },
    fewerOpportunities: {
      label: 'Votre établissement vous reconnaît-il comme « participant ayant moins d’opportunités » ?',
      name: 'moins d’opportunités',
      hint: 'Par exemple : handicap, bourse sur critères sociaux. Un complément peut s’ajouter ; l’établissement demande un justificatif. Vous pouvez ne pas répondre.',
    },
    virtualPart: { label: 'Le programme a-t-il aussi une partie à distance ?', name: 'partie à distance' },
    interruptedDays: {
      label: 'Jours d’interruption du séjour',
      name: 'jours d’interruption',
      hint: 'Les jours passés ailleurs pendant le séjour. Ils ne sont pas comptés.',
    },
    outermostRegion: {
      label: 'Venez-vous d’une région ultrapériphérique de l’Union ?',
      name: 'région ultrapériphérique',
      hint: 'Certains territoires d’outre-mer. Votre établissement sait si le vôtre en fait partie.',
    },
    monthlyRate: {
      label: 'Connaissez-vous le montant mensuel de votre établissement ?',
      name: 'montant mensuel',
      hint: 'En euros, pour un mois de 30 jours, sans les compléments. Exemple : 450.',
    },
    dailyRate: {
      label: 'Connaissez-vous le montant journalier de votre établissement ?',
      name: 'montant journalier',
      hint: 'En euros par jour, au taux plein. Exemple : 120.',
    },
    fundedDays: {
      label: 'Combien de jours sur place sont payés ?',
      name: 'jours payés',
      hint: 'Les autres jours forment un séjour sans bourse.',
    },
    travelDays: {
      label: 'Combien de jours de voyage sont payés ?',
      name: 'jours de voyage payés',
      hint: 'Aller et retour ensemble. 0 s’il n’y en a pas.',
    },
    travelPaid: {
      label: 'Votre établissement paie-t-il le forfait de voyage ?',
      name: 'forfait de voyage',
      hint: 'Ici, c’est lui qui choisit.',
    },
    realTravelCost: {
      label: 'Combien coûte vraiment tout le trajet ?',
      name: 'coût réel du trajet',
      hint: 'En euros, aller et retour. Un trajet cher peut être payé davantage, sur justificatif.',
    },
    teachingHours: {
      label: 'Heures d’enseignement pendant tout le séjour',
      name: 'heures d’enseignement',
      hint: 'Un nombre entier d’heures.',
    },
    teachingContract: {
      label: 'Votre contrat de doctorat comprend-il de l’enseignement ?',
      name: 'contrat avec enseignement',
    },
    yearOfStudy: {
      label: 'En quelle année d’études supérieures êtes-vous ?',
      name: 'année d’études',
      hint: '1 pour la première année après le baccalauréat.',
    },
    earlierMonths: {
      label: 'Mois déjà passés à l’étranger avec Erasmus+ dans ce cycle d’études',
      name: 'mois à l’étranger dans ce cycle',
      hint: 'Licence, master et doctorat forment chacun un cycle. 0 s’il n’y en a pas.',
    },
    oneCycleStudies: {
      label: 'Vos études forment-elles un cycle unique, comme en médecine ?',
      name: 'études à cycle unique',
    },
    call: {
      label: 'Année de l’appel qui paie la bourse',
      name: 'année de l’appel',
      hint: 'L’année du financement européen ; elle peut précéder celle du séjour. Votre contrat de bourse la donne ; avant lui, le service des relations internationales la connaît.',
    },
    compareFrom: { label: 'Premier appel', name: 'premier appel à comparer' },
    compareTo: { label: 'Second appel', name: 'second appel à comparer' },
    papers: { label: 'Papiers prêts', name: 'papiers prêts' },
    returnedOn: { label: 'Si je rentre plus tôt, mon dernier jour sur place', name: 'dernier jour sur place' },
    daysDone: {
      label: 'Si je rentre plus tôt, nombre de jours sur place',
      name: 'jours sur place',
      hint: 'Premier et dernier jours compris, sans les jours de voyage. Pour un séjour long, un mois compte 30 jours.',
    },
  },
  countryQuestion: { outgoing: 'Dans quel pays allez-vous ?', incoming: 'De quel pays venez-vous ?' },
  directions: {
    outgoing: (institution) =>
      institution === undefined ? 'Je pars de mon université' : `Je pars. Mon université : ${institution}`,
    incoming: (institution) =>
      institution === undefined ? 'Je viens dans une université' : `Je viens d’ailleurs. Mon accueil : ${institution}`,
  },
  directionNames: { outgoing: 'départ de l’établissement', incoming: 'venue dans l’établissement' },
  roles: {
    student: 'Étudiante ou étudiant',
    doctoralCandidate: 'Doctorante ou doctorant',
    teachingStaff: 'Personnel enseignant',
    administrativeStaff: 'Personnel administratif ou technique',
    enterpriseStaff: 'Personnel d’une entreprise, invité à enseigner',
  },
  activities: {
    BIP: { name: 'Programme intensif hybride (BIP)', hint: 'Quelques jours sur place et une partie en ligne' },
    shortBlended: { name: 'Autre séjour court', hint: 'Quelques jours ou semaines, avec une partie en ligne' },
    shortDoctoral: { name: 'Séjour court de doctorat', hint: 'Études ou recherche, quelques jours ou semaines' },
    SMS: { name: 'Séjour d’études (SMS)', hint: 'Plusieurs mois dans une université' },
    SMT: { name: 'Stage (SMT ou SMP)', hint: 'Plusieurs mois en entreprise ou en laboratoire' },
    combinedStudent: { name: 'Études et stage combinés', hint: 'Un stage pendant un séjour d’études' },
    STA: { name: 'Mission d’enseignement (STA)', hint: 'Donner des cours' },
    STT: { name: 'Formation (STT)', hint: 'Stage, observation, cours, formation linguistique' },
    combinedStaff: { name: 'Enseignement et formation combinés', hint: 'Les deux pendant le même séjour' },
    conference: { name: 'Colloque ou conférence', hint: 'Y assister ou y intervenir' },
  },
  problems: {
    notANumber: ({ isWhole, isMoney }) => {
      if (isMoney) return 'Écrivez un montant en euros, en chiffres, par exemple 450 ou 120,50.'
      return isWhole
        ? 'Écrivez un nombre entier en chiffres, par exemple 12.'
        : 'Écrivez un nombre en chiffres, par exemple 12 ou 499,7.'
    },
    ambiguousNumber: ({ found }) =>
      `« ${found} » peut se lire de deux façons. Écrivez le nombre sans séparateur de milliers, avec une ou deux décimales au plus.`,
    notWhole: ({ isMoney }) =>
      isMoney
        ? 'Écrivez un montant en euros, avec deux décimales au plus.'
        : 'Cette réponse ne donne pas un nombre entier. Arrondissez-la vous-même.',
    tooLarge: () => 'Ce nombre est trop grand.',
    incompleteDate: () => 'La date est incomplète ou n’existe pas au calendrier. Donnez le jour, le mois et l’année.',
    notADate: () => 'Cette date n’existe pas au calendrier. Exemple : 2024-07-01 pour le 1er juillet 2024.',
    endBeforeStart: () => 'Le dernier jour est avant le premier. Vérifiez les deux dates.',
    outOfRange: ({ range, isMoney }) =>
      range === undefined
        ? 'Cette réponse dépasse ce qui est possible.'
        : `Donnez un ${isMoney ? 'montant' : 'nombre'} ${range}.`,
    wholeStay: () => 'L’interruption est aussi longue que le séjour. Donnez moins de jours que ceux du séjour.',
    unknownWord: () => 'Cette réponse n’est pas dans la liste. Choisissez-en une autre.',
    unknownReference: () => 'Cette réponse n’est pas connue du calculateur. Choisissez-en une autre.',
    contradictory: () => 'Cette réponse contredit une autre réponse. Vérifiez les deux.',
    missing: () => 'Cette réponse manque.',
    wrongKind: () => 'Cette réponse n’est pas de la forme attendue.',
    unknownField: () => 'Cette question n’existe pas.',
    duplicateField: () => 'Cette réponse est donnée deux fois.',
    notPlain: () => 'Cette réponse n’a pas pu être lue.',
    syntax: () => 'Le texte n’est pas du JSON.',
    tooDeep: () => 'Le texte est trop imbriqué.',
    unknownFile: () => 'Ce fichier n’est pas attendu.',
    duplicateId: () => 'Ce nom est déjà pris.',
    gap: () => 'Il y a un trou dans le barème.',
    overlap: () => 'Deux lignes se recouvrent.',
    upsideDown: () => 'La fin est avant le début.',
    unused: () => 'Rien ne renvoie à cette fiche.',
  },
}
