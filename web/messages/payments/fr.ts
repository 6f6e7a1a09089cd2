import type { PaymentsMessages } from './keys'

export const fr: PaymentsMessages = {
  payments: {
    heading: 'Quand l’argent arrive-t-il ?',
    partsNotStated: (rules) => `Versement non indiqué pour : ${rules}.`,
    callsOwn: 'Règle européenne : votre université ne publie pas la sienne.',
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
    due: 'Délai',
    dueWithin: {
      signature: (days) => `dans les ${days} qui suivent la signature du contrat de bourse`,
      participantReport: (days) => `dans les ${days} qui suivent le rapport du participant`,
    },
    paperNames: {
      certificateOfAttendance: 'attestation de présence',
      participantReport: 'rapport du participant Erasmus+',
    },
  },
}
