import type { GrantMessages } from './keys'

/// After a number of days: "à 79,00 €", but ", jusqu’à 175,00 €".
const at = (rate: string, isRange: boolean) => (isRange ? `, ${rate}` : ` à ${rate}`)

export const fr: GrantMessages = {
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
      `L’appel ${wanted} n’est pas encore dans les données. Les chiffres sont ceux de l’appel ${used}, le dernier connu.`,
    rulesOf: (institution) => `D’après les règles de : ${institution}.`,
    rulesIn: (country) =>
      `D’après les règles du programme pour un établissement de ce pays : ${country}. Le vôtre peut avoir ses propres chiffres : demandez-les-lui.`,
    noInstitution: 'Aucune université n’est choisie : ses règles et ses chiffres ne sont pas comptés ici.',
    estimate: 'Estimation : l’établissement décide.',
    detail: 'Détail',
    empty: 'Répondez à la première question : un premier montant s’affiche.',
    noTotal: 'Aucun montant connu',
    notFunded: 'Pas financé par cette université',
    notPossible: 'Pas possible avec ce pays',
    travelDaysMore: (amount) => `et jusqu’à ${amount} de plus si votre établissement paie des jours de voyage`,
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
    besideOfCall: (call) => `Avec ce que votre université a publié pour l’appel ${call}, pour comparer`,
    publishedFor: (call, amount) => `Avec ce que votre université a publié pour l’appel ${call} : ${amount}`,
    toldByYou: 'D’après le chiffre que vous donnez.',
    region: (region, country) => `${country} : pays partenaire, région ${region}.`,
    callsOwn: 'Barème européen : votre université n’en publie pas pour cet appel.',
    parts: {
      lines: 'Combien',
      verdict: 'Puis-je partir ?',
      payments: 'Quand l’argent arrive',
      documents: 'Quoi envoyer, et quand',
    },
    besideDiffers: (amount) => `L’appel européen, lui, prévoit : ${amount}`,
    checkedOn: (date) => `vérifiée le ${date}`,
    place: {
      page: (page) => `page ${page}`,
      lines: (lines, areSeveral) => `ligne${areSeveral ? 's' : ''} ${lines}`,
    },
    carriedFrom: (call) => `repris de l’appel ${call}`,
    next: 'Pour préciser le montant',
    nextExact: 'Votre réponse fixera le montant.',
    nextWorst: (width) => `Votre réponse réduira l’écart à ${width} au plus.`,
    nextOfInstitution: 'Votre établissement le sait. Si vous le savez aussi, votre réponse précisera le montant.',
    answer: (name) => `Répondre : ${name}`,
  },
  onDemand: {
    journey: 'Mesurer entre deux villes',
    dates: 'Mes dates, dans mon agenda',
    comparison: 'Comparer deux appels',
    earlyReturn: 'Si je rentre plus tôt',
    coming: 'Un instant…',
    notReached: 'Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis refermez-la et rouvrez-la.',
  },
  stay: {
    notCounted: 'Les jours comptés s’affichent ici.',
    counted: {
      calendar: (days) => `${days}, premier et dernier jours compris`,
      thirtyDayMonths: (days) => `${days}, comptés par mois de 30 jours`,
    },
    funded: (days) => `dont ${days} payés`,
    fundedAtMost: (days) => `dont ${days} payés au plus`,
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
    exceptionalTravel: 'Trajet cher, aux frais réels',
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
    floorNotKnown: () => 'Seul le maximum a été trouvé dans les sources ; le minimum n’est pas connu.',
    otherCallPublished: (_, call) =>
      call === undefined
        ? 'L’établissement a publié d’autres chiffres pour un autre appel, et rien pour celui-ci.'
        : `L’établissement a publié d’autres chiffres pour l’appel ${call}, et rien pour celui-ci.`,
    bandNotPublished: () => 'L’établissement ne publie pas de montant pour cette distance ; l’appel en prévoit un.',
    rateNotPublished: () => 'L’établissement ne publie pas son taux ; l’appel fixe une fourchette.',
    narrowedByOtherRate: () =>
      'Un taux est publié pour une autre destination. Les taux d’un même établissement doivent s’accorder : cette fourchette est donc plus étroite que celle de l’appel.',
    choiceOfInstitution: (question) =>
      question === undefined
        ? 'L’établissement peut payer cette part, ou ne pas la payer.'
        : `L’établissement choisit : ${question}.`,
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
      excludedCountry: 'Ce type d’échange n’est pas possible avec ce pays.',
      realCosts: 'Payé d’après les frais réels, sur justificatif : il n’y a pas de barème.',
      belowFirstBand: 'La distance est trop courte pour un forfait de voyage. Rien ne manque au total.',
      standardAmountApplies:
        'Aucun montant à part n’existe ici : le montant ordinaire s’applique. Rien ne manque au total.',
      noCall: 'Passerelle n’a pas de chiffres pour cet appel.',
      noMobility: 'Ce séjour est à domicile : il n’y a ni mobilité ni bourse.',
    },
    unplaced: (country) =>
      `${country} a son propre code de pays, mais aucune source lue ne dit comment un séjour avec ce territoire est payé : comme avec l’État dont il dépend, ou autrement. Demandez au service des relations internationales.`,
    excluded: (country) => `Ce type d’échange n’est pas possible avec ce pays : ${country}.`,
    sought: (found) => `Cherché : ${found}.`,
    exists: (range) => `Le barème existant prévoit : ${range}.`,
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
      earlierStayDays: () => 'Aucun séjour Erasmus+ antérieur dans ce cycle d’études.',
      outermostRegion: () => 'Vous ne venez pas d’une région ultrapériphérique.',
      direction: (value) => `Sens du voyage : ${value}.`,
      action: (value) => `Part du programme qui paie : ${value}.`,
    },
    callInstead: (used, wanted) => `Appel ${used}, à la place de ${wanted}.`,
    other: (name, value) => (value === '' ? `${name} : non précisé` : `${name} : ${value}`),
  },
}
