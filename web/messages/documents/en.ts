import type { DocumentsMessages } from './keys'

export const en: DocumentsMessages = {
  documents: {
    heading: 'What must I send, and when?',
    notStated: 'Nothing is published about the documents for this stay: ask the international office for the list.',
    cannotTellYet: 'The list depends on an answer that is missing.',
    mayBeMore: 'A missing answer may add documents.',
    applyBy: (date) => `Apply by ${date}.`,
    applyBefore: (months) => `Apply at least ${months} ${months === 1 ? 'month' : 'months'} before the start.`,
    counted: (months) =>
      `That is ${months} ${months === 1 ? 'month' : 'months'} before your first day on site; that day included.`,
    startUnknown: 'Give your dates to see the last day.',
    onlineFirst: 'If the online part begins earlier, count from that.',
    route: 'How to apply',
    stages: {
      application: 'With the application',
      beforeDeparture: 'Before you leave',
      onSite: 'During the stay',
      afterStay: 'After the stay',
    },
    onlyIf: (condition) => `only if ${condition}`,
    signedBy: 'Signed by',
    sendTo: 'Send to',
    notSaid: 'not stated; ask the international office',
    parties: {
      participant: 'you',
      component: 'your faculty, school or department',
      programmeSupervisor: 'the head of your study programme',
      hostSupervisor: 'the head of the programme at the host university',
      receivingInstitution: 'the host institution',
      internationalRelations: 'the vice-president for international relations',
    },
  },
}
