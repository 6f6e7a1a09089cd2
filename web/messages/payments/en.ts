import type { PaymentsMessages } from './keys'

export const en: PaymentsMessages = {
  payments: {
    heading: 'When does the money come?',
    partsNotStated: (rules) => `Payment not stated for: ${rules}.`,
    callsOwn: 'European rule: your university publishes none of its own.',
    notStated: 'Neither the dates nor the shares of the payments are published: ask the international office.',
    moments: {
      beforeStart: { name: 'Before you leave', from: (date) => `before ${date}` },
      onArrival: { name: 'On arrival', from: (date) => `from ${date}` },
      afterDocuments: { name: 'After the stay, once the documents are in', from: (date) => `after ${date}` },
    },
    moment: 'Moment',
    parts: 'Made of',
    papers: 'Documents to send',
    noPapers: 'none named for this payment; the whole list is below',
    part: (percent, rule) => `${percent}: ${rule}`,
    due: 'Within',
    dueWithin: {
      signature: (days) => `${days} of the signature of the grant agreement`,
      participantReport: (days) => `${days} of the participant report`,
    },
    paperNames: {
      certificateOfAttendance: 'certificate of attendance',
      participantReport: 'Erasmus+ participant report',
    },
  },
}
