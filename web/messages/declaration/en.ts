import type { DeclarationText } from './keys'

const more = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const declaration: DeclarationText = {
  mention: {
    whole: 'Accessibility: fully compliant',
    partial: 'Accessibility: partially compliant',
    none: 'Accessibility: not compliant',
  },
  title: 'Accessibility statement',
  skip: 'Go to the statement',
  languages: 'Language of the page',
  otherLanguage: 'Français',
  back: 'Back to the grant calculator',
  commitment: (publisher) =>
    `${publisher ?? 'The institution that publishes this page'} undertakes to make this service accessible, as article 47 of the French law no. 2005-102 of 11 February 2005 requires.`,
  adapts:
    'Passerelle is free software; its team is not a public body. The university that hosts it completes this statement: its name, its multi-year plan and its action plan, the address to write to.',
  appliesTo:
    'This statement applies to all pages of Passerelle, as a site and as a single file: the grant calculator and its rates, the offers, the rules of schools and the catalogue.',

  stateHeading: 'State of conformity',
  state: {
    whole:
      'Passerelle conforms fully to the French general framework for improving accessibility (RGAA), version 4.1.2.',
    partial:
      'Passerelle conforms partially to the French general framework for improving accessibility (RGAA), version 4.1.2, because of the points listed below.',
    none: 'Passerelle does not conform to the French general framework for improving accessibility (RGAA), version 4.1.2. The points at issue are listed below.',
  },

  resultsHeading: 'Results',
  selfAssessed:
    'The assessment was made by the team of the software itself, without an outside auditor. It shows that:',
  share: (percent, applicable) => `${percent} of the ${applicable} criteria that apply are met.`,
  counts: {
    compliant: (count) => more(count, 'criterion met', 'criteria met'),
    notCompliant: (count) => more(count, 'criterion not met', 'criteria not met'),
    notYetChecked: (count) => more(count, 'criterion not yet checked', 'criteria not yet checked'),
    notApplicable: (count) => more(count, 'criterion does not apply', 'criteria do not apply'),
  },
  uncheckedCounts: 'A criterion not yet checked counts as not met in this percentage.',

  notAccessibleHeading: 'Content that is not accessible',
  notCompliant: 'Failures',
  noneKnown: 'No failure is known to this day.',
  notYetChecked: 'Criteria not yet checked',
  derogations: 'No exemption for disproportionate burden is claimed.',
  exempt:
    'The official pages to which the sources lead are not part of this service: this statement does not cover them.',

  madeHeading: 'How this statement was made',
  made: (date) => `It was made on ${date}, from the grid at the foot of this page.`,
  technologies: 'Technologies used',
  technologyNames: ['HTML', 'CSS', 'JavaScript', 'WebAssembly', 'SVG'],
  means: 'Means of checking',
  meansUsed: [
    'Automatic tests in Chromium: 400% zoom, 200% text, text spacing, forced colours, reduced motion, target size, contrasts measured in both themes, headings, landmarks, names of controls.',
    'The axe-core tool with every rule on, and the Nu HTML validator.',
    'Journeys by keyboard alone.',
    'A person reading the code and the page.',
    'No trial has been made yet with a screen reader or with disabled people.',
  ],
  pages: 'Pages checked',
  pagesSeen: [
    'The calculator in French and in English: empty, with answers, with an interval, unfolded, with errors.',
    'The offers in French and in English: as cards and as a table, with answers, a selection, and the map unfolded.',
    'My school’s rules in French and in English: with answers, refusals and all texts unfolded.',
    'The catalogue in French and in English: a day chosen, unfolded, with the map.',
    'This statement in French and in English.',
  ],

  contactHeading: 'Feedback and contact',
  contact:
    'If you cannot reach some content or function, write to the institution that publishes this page: it will show you another way or give you the content in another form.',
  contactWrite: (publisher) => `Write to ${publisher ?? 'the institution that publishes this page'}`,
  contactMissing:
    'No address was given for this page. Copy the message below, complete it and send it to the international office of your institution.',
  report: 'Message to copy',
  reportLines: [
    'Subject: accessibility problem of the Passerelle grant calculator',
    'What I wanted to do:',
    'What prevented me:',
    'Browser, device and assistive technology used:',
    'How to answer me:',
  ],

  remediesHeading: 'Remedies',
  remedies:
    'You have reported an accessibility problem that keeps you from some content or function, and you have not had a satisfactory answer. You can:',
  remedyForm: 'Write to the French Defender of Rights (Défenseur des droits)',
  remedyDelegate: 'Contact the delegate of the Defender of Rights in your region',
  remedyPost:
    'Send a letter by post (free of charge, no stamp needed): Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France',

  gridHeading: 'The grid, criterion by criterion',
  grid: 'The titles are Passerelle’s own, in plain words. A test is named as it is written in the code.',
  gridUnfold: 'The 106 criteria',
  level: (level) => `level ${level}`,
  colon: ':',
  statuses: {
    compliant: 'met',
    notCompliant: 'not met',
    notApplicable: 'does not apply',
    notYetChecked: 'not yet checked',
  },
  tested: (file) => `Test in ${file}:`,
  byHand: (date, done) => `Checked by hand on ${date}. ${done}`,
  unchecked: 'Still to be checked.',
}
