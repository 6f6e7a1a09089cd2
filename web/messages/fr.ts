import type { Measure } from '../core'
import { french } from './french'
import type { Messages } from './keys'

const units: Record<Measure, [one: string, more: string]> = {
  day: ['jour', 'jours'],
  hour: ['heure', 'heures'],
  year: ['année', 'années'],
}

/// After a number of days: "à 79,00 €", but ", jusqu’à 175,00 €".
const at = (rate: string, isRange: boolean) => (isRange ? `, ${rate}` : ` à ${rate}`)

export const fr: Messages = french<Messages>({
  page: {
    title: 'Passerelle : calculer ma bourse Erasmus+',
    heading: 'Calculer ma bourse Erasmus+',
    description:
      'Calculez votre bourse Erasmus+ : le montant, chaque ligne avec sa source, les conditions et les versements. Tout se calcule dans votre navigateur.',
    skip: 'Aller au calcul',
    lead: 'Combien, pourquoi, quand : chaque euro est expliqué et sa source est citée. Le calcul se fait dans votre navigateur.',
    languages: 'Langue de la page',
    otherLanguage: 'English',
    noScript:
      'Cette page calcule dans votre navigateur et a besoin de JavaScript, qui est désactivé ou bloqué ici. Activez-le, ou demandez le montant au service des relations internationales de votre établissement. Les barèmes ci-dessous se lisent sans lui.',
    starting:
      'Le calculateur démarre. Si ce message reste affiché, rechargez la page. S’il reste encore, ce navigateur est trop ancien ou bloque les scripts de la page : les barèmes ci-dessous se lisent sans calculateur.',
    toRates: 'Lire les barèmes',
    official: 'Ce n’est pas un outil officiel de la Commission européenne ni d’une université.',
    private: 'Aucun cookie, aucune mesure d’audience : vos réponses ne quittent pas votre navigateur.',
    worksOfflineHeading: 'Sans Internet',
    worksOffline: 'Cette page fonctionne aussi sans Internet : votre navigateur en garde une copie, et rien d’autre.',
    newVersionName: 'Nouvelle version',
    newVersion: 'Une nouvelle version de cette page est prête. Vos réponses resteront.',
    newVersionForgets:
      'Une nouvelle version de cette page est prête. Vos réponses resteront, sauf celles que le lien ne garde pas.',
    newVersionReload: 'Recharger la page',
    newVersionLater: 'Plus tard',
    licencesHeading: 'Licences',
    licences:
      'Passerelle est un logiciel libre sous licence MIT. La page contient Lit (BSD à trois clauses), lean-qr (MIT), JSON for Modern C++ (MIT) et les bibliothèques d’Emscripten (MIT ; libc++ : Apache 2.0 avec exception LLVM). Le site en ligne contient aussi Workbox (MIT).',
  },

  form: {
    heading: 'Votre mobilité',
    given: 'Vos réponses',
    printed: (address, moment) => `Imprimé le ${moment}, depuis ${address}`,
    situation: 'Vous',
    stay: 'Votre séjour',
    journey: 'Votre trajet',
    optional: 'Précisions facultatives',
    optionalHint: 'Elles peuvent changer le montant ou la réponse. Vous pouvez les laisser de côté.',
    advanced: 'Hypothèses que vous pouvez changer',
    advancedHint: 'Laissez vide ce que vous ne savez pas.',
    calculate: 'Voir le résultat',
    clear: 'Effacer mes réponses',
    choose: 'Choisir',
    callProposed: 'D’après les dates',
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
    institution: { label: 'De quelle université les règles s’appliquent-elles ?', name: 'université' },
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
    call: {
      label: 'Année de l’appel qui paie la bourse',
      name: 'année de l’appel',
      hint: 'C’est l’année du financement européen qui paie ; elle peut précéder celle du séjour. Elle figure dans votre contrat de bourse ; avant le contrat, le service des relations internationales la connaît.',
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
    notANumber: ({ isWhole }) =>
      isWhole
        ? 'Écrivez un nombre entier en chiffres, par exemple 12.'
        : 'Écrivez un nombre en chiffres, par exemple 12 ou 499,7.',
    ambiguousNumber: ({ found }) =>
      `« ${found} » peut se lire de deux façons. Écrivez le nombre sans séparateur de milliers, avec une ou deux décimales au plus.`,
    notWhole: () => 'Cette réponse ne donne pas un nombre entier. Arrondissez-la vous-même.',
    tooLarge: () => 'Ce nombre est trop grand.',
    incompleteDate: () => 'La date est incomplète ou n’existe pas au calendrier. Donnez le jour, le mois et l’année.',
    notADate: () => 'Cette date n’existe pas au calendrier. Exemple : 2024-07-01 pour le 1er juillet 2024.',
    endBeforeStart: () => 'Le dernier jour est avant le premier. Vérifiez les deux dates.',
    outOfRange: ({ range }) =>
      range === undefined ? 'Cette réponse dépasse ce qui est possible.' : `Donnez un nombre ${range}.`,
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
  },

  between: (low, high) => `entre ${low} et ${high}`,
  range: (minimum, maximum) => `de ${minimum} à ${maximum}`,
  atLeast: (minimum) => `au moins ${minimum}`,
  atMost: (maximum) => `au plus ${maximum}`,
  upTo: (most) => `jusqu’à ${most}`,
  oneOf: (names) => names.join(' ; '),
  quantity: (count, unit, formatted) => `${formatted} ${units[unit][Math.abs(count) < 2 ? 0 : 1]}`,
  yearOfStudy: (year) => (year === 1 ? '1re année d’études supérieures' : `${year}e année d’études supérieures`),

  introduction: {
    heading: 'Ce que vous saurez en une minute',
    points: [
      { name: 'Combien', meaning: 'Un total, ligne par ligne ; chaque ligne s’ouvre sur son calcul et sa source.' },
      { name: 'Puis-je partir ?', meaning: 'Chaque condition, votre réponse, et ce qui la changerait.' },
      { name: 'Quand', meaning: 'Les versements, avant et après le séjour.' },
      { name: 'Quoi envoyer', meaning: 'Les documents à préparer, qui les signe et à qui les adresser.' },
    ],
    note: 'Il suffit de dire ce que vous savez : ce qui manque donne un intervalle, jamais un chiffre inventé.',
  },
  result: {
    heading: 'Résultat',
    total: 'Bourse estimée',
    totalPartly: 'Bourse estimée, en partie',
    call: (year) => `appel ${year}`,
    callHas: {
      user: 'Année de l’appel choisie par vous.',
      stay: 'Année de l’appel proposée d’après les dates du séjour.',
      latest: 'Dernier appel dont les chiffres sont connus ici.',
      substitute: 'Dernier appel dont les chiffres sont connus ici, à la place du vôtre.',
    },
    callMissing: (wanted, used) =>
      `Vos dates relèvent plutôt de l’appel ${wanted}, dont le barème n’est pas encore ici. Les chiffres sont ceux de l’appel ${used}, le dernier connu.`,
    rulesOf: (institution) => `D’après les règles de : ${institution}.`,
    noInstitution: 'Aucune université n’est choisie : ses règles et ses chiffres ne sont pas comptés ici.',
    estimate: 'Estimation : l’établissement décide.',
    detail: 'Détail',
    empty: 'Répondez à la première question : un premier montant s’affiche.',
    noTotal: 'Aucun montant connu',
    notFunded: 'Pas financé par cette université',
    announce: (total) => `Bourse estimée : ${total}`,
    correct: 'Calculé sans les réponses à corriger.',
    lines: 'Le calcul, ligne par ligne',
    part: 'Part de la bourse',
    amount: 'Montant',
    unfold: 'Le calcul et sa source',
    sum: 'Total',
    formula: 'Calcul',
    causes: 'Pourquoi un intervalle',
    source: 'Source',
    forStep: (step) => `Pour « ${step} » :`,
    beside: 'Chiffre de l’appel, pour comparer',
    besideSame: 'identique',
    citedSources: 'Sources citées',
    callsOwn: 'Barème européen : votre université n’en publie pas.',
    parts: {
      lines: 'Combien',
      verdict: 'Puis-je partir ?',
      payments: 'Quand l’argent arrive',
      documents: 'Quoi envoyer, et quand',
    },
    besideDiffers: (amount) => `L’appel européen, lui, prévoit : ${amount}`,
    checkedOn: (date) => `vérifiée le ${date}`,
    addressUnknown: 'adresse non indiquée',
    next: 'Pour préciser le montant',
    nextExact: 'Votre réponse fixera le montant.',
    nextWorst: (width) => `Votre réponse réduira l’écart à ${width} au plus.`,
    answer: (name) => `Répondre : ${name}`,
  },
  stay: {
    notCounted: 'Les jours comptés s’affichent ici.',
    counted: {
      calendar: (days) => `${days}, premier et dernier jours compris`,
      thirtyDayMonths: (days) => `${days}, comptés par mois de 30 jours`,
    },
    funded: (days) => `dont ${days} financés`,
    fundedAtMost: (days) => `dont ${days} financés au plus`,
    travel: (days) => `plus ${days} de voyage`,
    travelAtMost: (days) => `jusqu’à ${days} de voyage`,
  },
  band: {
    name: 'Tranche de distance',
    between: (from, below) => `de ${from} à moins de ${below}`,
    from: (from) => `${from} et plus`,
  },
  actions: {
    KA131: 'Mobilité entre pays du programme (KA131)',
    KA171: 'Mobilité internationale de crédits avec un pays partenaire (MIC, KA171)',
  },
  rules: {
    shortStaySupport: 'Soutien individuel, séjour court',
    monthlySupport: 'Soutien individuel, séjour long',
    staffSupport: 'Soutien individuel, personnel',
    travel: 'Forfait de voyage, aller et retour',
    greenSupplement: 'Supplément pour voyage écoresponsable',
    greenOnce: 'Aide unique pour voyage écoresponsable',
    fewerOpportunitiesTopUp: 'Complément inclusion',
    traineeshipTopUp: 'Complément stage',
    undetermined: 'Part encore inconnue',
  },
  steps: {
    day: (days, rate, isRange) => `${days} sur place${at(rate, isRange)}`,
    travelDay: (days, rate, isRange) => `${days} de voyage${at(rate, isRange)}`,
    participant: (_, rate) => `${rate} par personne`,
  },
  monthlyStep: (days, rate, isRange) => `${days}${at(rate, isRange)} par mois de 30 jours`,
  stepScale: (from, to) => (from === to ? `jour ${from}` : `jours ${from} à ${to}`),
  layers: {
    call: 'Chiffre de l’appel européen',
    agency: 'Chiffre de l’agence nationale',
    institution: 'Chiffre de l’établissement',
    user: 'Chiffre donné par vous',
  },
  trust: {
    published: { name: 'publié', meaning: 'lu sur la page de l’établissement qui fixe cette règle' },
    official: { name: 'officiel', meaning: 'lu sur une page de la Commission ou d’une agence nationale' },
    secondary: { name: 'secondaire', meaning: 'lu sur la page d’un tiers, une autre université par exemple' },
    deduced: { name: 'déduit', meaning: 'obtenu par calcul ou par recoupement de plusieurs sources' },
    user: { name: 'donné par vous', meaning: 'vous l’avez saisi sur cette page' },
  },
  causes: {
    unanswered: (question) =>
      question === undefined ? 'Une réponse manque encore.' : `Il manque votre réponse : ${question}.`,
    bandNotPublished: () => 'L’établissement ne publie pas de montant pour cette distance ; l’appel en prévoit un.',
    rateNotPublished: () => 'L’établissement ne publie pas son taux ; l’appel fixe une fourchette.',
    choiceOfInstitution: () => 'L’établissement peut payer cette part, ou ne pas la payer.',
  },
  unpriced: {
    heading: 'Sans montant',
    whole: 'La bourse entière',
    firstCall: (year) => `Premier appel traité : ${year}.`,
    reasons: {
      noRow: 'Le barème n’a pas de ligne pour ce cas.',
      notModelled: 'Ce cas n’est pas traité par Passerelle.',
      notPublished: 'Aucun montant n’est publié pour ce cas.',
      notFunded: 'Pas financé dans ce cas.',
      belowFirstBand: 'La distance est trop courte pour un forfait de voyage. Rien ne manque au total.',
      standardAmountApplies:
        'Aucun montant à part n’existe ici : le montant ordinaire s’applique. Rien ne manque au total.',
      noCall: 'Passerelle n’a pas de chiffres pour cet appel.',
    },
    sought: (found) => `Cherché : ${found}.`,
    exists: (range) => `Le barème existant prévoit : ${range}.`,
  },

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
    },
    words: { yes: 'oui', no: 'non' },
    otherActivity: 'un autre type de séjour',
  },

  payments: {
    heading: 'Quand l’argent arrive-t-il ?',
    partsNotStated: (rules) => `Versement non indiqué pour : ${rules}.`,
    notStated:
      'Ni les dates ni les parts des versements ne sont publiées : demandez-les au service des relations internationales.',
    moments: {
      beforeStart: { name: 'Avant le départ', from: (date) => `avant le ${date}` },
      onArrival: { name: 'À l’arrivée', from: (date) => `à partir du ${date}` },
      afterDocuments: { name: 'Après le séjour, une fois les documents reçus', from: (date) => `après le ${date}` },
    },
    moment: 'Moment',
    parts: 'Composition',
    papers: 'Documents à fournir',
    noPapers: 'aucun n’est cité pour ce versement ; la liste entière est plus bas',
    part: (percent, rule) => `${percent} : ${rule}`,
    paperNames: {
      certificateOfAttendance: 'attestation de présence',
      participantReport: 'rapport du participant Erasmus+',
    },
  },

  documents: {
    heading: 'Que dois-je envoyer, et quand ?',
    notStated:
      'Rien n’est publié sur les documents à fournir pour ce séjour : demandez la liste au service des relations internationales.',
    cannotTellYet: 'La liste dépend d’une réponse qui manque.',
    mayBeMore: 'Une réponse qui manque peut ajouter des documents.',
    applyBy: (date) => `Candidature au plus tard le ${date}.`,
    applyBefore: (months) => `Candidature au moins ${months} mois avant le début.`,
    counted: (months) => `C’est ${months} mois avant votre premier jour sur place ; ce jour-là compris.`,
    startUnknown: 'Donnez vos dates pour connaître le dernier jour.',
    onlineFirst: 'Si la partie en ligne commence plus tôt, comptez à partir d’elle.',
    route: 'Comment candidater',
    stages: {
      application: 'Avec la candidature',
      beforeDeparture: 'Avant le départ',
      onSite: 'Pendant le séjour',
      afterStay: 'Après le séjour',
    },
    onlyIf: (condition) => `seulement si ${condition}`,
    signedBy: 'Signatures',
    sendTo: 'Destinataire',
    notSaid: 'non indiqué ; demandez-le au service des relations internationales',
    parties: {
      participant: 'vous',
      component: 'votre composante (UFR, école ou institut)',
      programmeSupervisor: 'le responsable pédagogique de votre formation',
      hostSupervisor: 'le responsable pédagogique de l’université d’accueil',
      receivingInstitution: 'l’établissement d’accueil',
      internationalRelations: 'la vice-présidence chargée des relations internationales',
    },
  },

  remarks: { heading: 'À savoir' },
  assumptions: {
    heading: 'Ce que le calcul suppose',
    intro: 'Faute de réponse, le calcul suppose ceci.',
    change: 'Changer',
    right: 'C’est exact',
    otherwise: 'Changer',
    changeOf: (name) => `Changer : ${name}`,
    texts: {
      call: (value) => `La bourse est payée par l’appel ${value}.`,
      greenTravel: () => 'Le voyage n’est pas écoresponsable.',
      fewerOpportunities: () => 'Aucun complément inclusion n’est demandé.',
      direction: (value) => `Sens du voyage : ${value}.`,
      action: (value) => `Part du programme qui paie : ${value}.`,
    },
    callInstead: (used, wanted) => `Appel ${used}, à la place de ${wanted}.`,
    other: (name, value) => (value === '' ? `${name} : non précisé` : `${name} : ${value}`),
  },

  share: {
    copy: 'Copier le lien',
    copied: 'Lien copié.',
    copyByHand: 'Le navigateur refuse la copie. Voici le lien à copier :',
    olderRules: (made, now) =>
      `Ce lien a été fait avec les règles du ${made} ; le résultat affiché suit celles du ${now}.`,
    damaged: 'Une partie du lien n’a pas pu être lue : elle a été laissée de côté. Vérifiez les réponses.',
  },
  keep: {
    heading: 'Garder ce calcul',
    includePrivate: (names) => `Joindre ma réponse : ${names}`,
    includePrivateHint: 'Sinon, elle n’est ni dans le lien ni dans le fichier.',
    notInAddress: 'absent du lien',
    save: 'Enregistrer un fichier',
    saved: (file) => `Fichier remis au navigateur : ${file}. Il est dans vos téléchargements.`,
    print: 'Imprimer ou enregistrer en PDF',
    code: 'Code QR de cette adresse',
    open: 'Ouvrir un calcul enregistré',
    opened: (day) => `Calcul ouvert. Il a été enregistré le ${day}.`,
    openedUndated: 'Calcul ouvert.',
    olderRules: (made, now) =>
      `Ce fichier a été fait avec les règles du ${made} ; le résultat affiché suit celles du ${now}.`,
    damaged: 'Une partie du fichier n’a pas pu être lue : elle a été laissée de côté. Vérifiez les réponses.',
    notOpened: {
      unreadable: 'Le navigateur n’a pas pu lire ce fichier.',
      tooLarge: 'Ce fichier est trop grand pour un calcul enregistré ici.',
      foreign: 'Ce fichier n’est pas un calcul enregistré ici.',
      cut: 'Ce fichier est incomplet ou abîmé. Reprenez l’original.',
      otherFormat:
        'Ce fichier vient d’une autre version du calculateur, sans doute plus récente. Ouvrez-le là où il a été fait.',
      noAnswers: 'Ce fichier ne contient aucune réponse utilisable.',
    },
    unchanged: 'Vos réponses n’ont pas changé.',
    leftOut: {
      unknown: (name) => `Laissé de côté : ${name}, inconnu ici`,
      twice: (name) => `Laissé de côté : ${name}, donné une seconde fois`,
      unsound: (name) => `Laissé de côté : ${name}, réponse impossible`,
    },
    leftOutMore: (count) => `et encore ${count}`,
    entries: {
      v: 'version des règles',
      rulesVersion: 'version des règles',
      savedOn: 'jour d’enregistrement',
      language: 'langue',
      answers: 'réponses',
    },
    quoted: (name) => `« ${name} »`,
    unsaid: {
      link: (names) =>
        `Un lien ne dit jamais ceci : ${names}. Répondez si cela vous concerne : le montant peut changer.`,
      file: (names) =>
        `Ce fichier ne dit pas ceci : ${names}. Répondez si cela vous concerne : le montant peut changer.`,
    },
    forCheckers: 'Pour vérifier ou développer',
    saveTest: 'En faire un test',
    testHint:
      'Le fichier contient la question et toutes les réponses du calculateur. Il reste à trouver le total à la main et à l’écrire dans « working » : sans cela, les tests refusent le fichier.',
    testSaved: (file) => `Fichier remis au navigateur : ${file}. Il reste à remplir « working ».`,
    testRefused: 'Corrigez d’abord les réponses signalées.',
  },

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
    yourCase: 'votre cas',
    seeTable: 'Voir tout le barème',
  },

  about: {
    rulesVersion: (date) => `Règles du ${date}.`,
  },
})
