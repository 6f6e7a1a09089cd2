import type { VerdictMessages } from './keys'

export const en: VerdictMessages = {
  verdict: {
    heading: 'May I go?',
    headingComing: 'May I come?',
    short: {
      met: 'Conditions: met',
      notMet: 'Conditions: not met',
      cannotTellYet: 'Conditions: not known yet',
    },
    paidAtHome: 'The institution that you come from pays: ask there.',
    statuses: {
      met: {
        name: 'Yes, based on your answers',
        meaning:
          'All known conditions are met. You must also be selected, and an agreement must link the two institutions.',
      },
      notMet: { name: 'No, not like this', meaning: 'At least one condition is not met.' },
      cannotTellYet: { name: 'Cannot tell yet', meaning: 'An answer or a piece of information is missing.' },
    },
    missing: (names) => `Still to say: ${names}.`,
    conditionStatuses: { met: 'met', notMet: 'not met', cannotTellYet: 'not known yet' },
    kinds: {
      duration: 'Length of the stay',
      role: 'Who you are',
      teachingHours: 'Hours of teaching',
      virtualPart: 'Online part',
      teachingContract: 'Contract with teaching',
      excludedActivity: 'Kind of stay',
      fundedFlow: 'Direction of travel',
      yearOfStudy: 'Year of study',
      excludedCountry: 'Country of the exchange',
      projectPeriod: 'Dates of the project that pays',
      fundedDays: 'Days paid',
    },
    found: 'Your answer',
    required: 'Required',
    remedy: 'What would change the answer',
    waitsFor: {
      person: 'Waiting for your answer.',
      institution: 'It depends on your institution: ask there.',
      employer: 'It depends on your employer: ask there.',
      source: 'The texts do not say.',
    },
    remedies: {
      duration: (required) => `Plan a stay on site of the length required: ${required}.`,
      role: (required) => `This stay is open to: ${required}. Choose another kind of stay or check who you are.`,
      teachingHours: (required) => `Plan enough hours of teaching: ${required}.`,
      virtualPart: () => 'Add an online part to the programme, or choose another kind of stay.',
      teachingContract: () => 'Have a contract that includes teaching, or go as a student, on a short doctoral stay.',
      excludedActivity: () => 'Choose a stay for teaching, training or study.',
      fundedFlow: () => 'Ask the institution which other aid exists for this direction.',
      yearOfStudy: (required) => `Go from your ${required} on.`,
      excludedCountry: () => 'Choose another country, or ask the institution which other aid exists.',
      projectPeriod: (required) => `Choose the call whose project covers your dates; this one runs ${required}.`,
      fundedDays: (required) => `Ask that the grant pay the shortest length: ${required}.`,
    },
    words: { yes: 'yes', no: 'no' },
    otherActivity: 'another kind of stay',
    otherCountry: 'a country with which this exchange is possible',
    period: (from, to) => `from ${from} to ${to}`,
  },
}
