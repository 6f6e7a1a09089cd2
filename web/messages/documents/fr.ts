import type { DocumentsMessages } from './keys'

export const fr: DocumentsMessages = {
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
}
