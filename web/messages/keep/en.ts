import type { KeepMessages } from './keys'

export const en: KeepMessages = {
  share: {
    copy: 'Copy the link',
    copied: 'Link copied.',
    copyByHand: 'The browser refuses to copy. Here is the link to copy:',
    olderRules: (made, now) =>
      `This link was made with the rules of ${made}; the result shown follows those of ${now}.`,
    damaged: 'Part of the link could not be read and was left out. Please check the answers.',
  },
  keep: {
    heading: 'Keep this calculation',
    includePrivate: (names) => `Include my answer: ${names}`,
    includePrivateHint: 'Otherwise it is neither in the link nor in the file.',
    save: 'Save as a file',
    saved: (file) => `File handed to your browser: ${file}. Look in your downloads.`,
    print: 'Print or save as PDF',
    open: 'Open a saved calculation',
    opened: (day) => `Calculation opened. It was saved on ${day}.`,
    openedUndated: 'Calculation opened.',
    olderRules: (made, now) =>
      `This file was made with the rules of ${made}; the result shown follows those of ${now}.`,
    damaged: 'Part of the file could not be read and was left out. Please check the answers.',
    notOpened: {
      unreadable: 'The browser could not read this file.',
      tooLarge: 'This file is too large to be a calculation saved here.',
      foreign: 'This file is not a calculation saved here.',
      cut: 'This file is incomplete or damaged. Go back to the original.',
      otherFormat:
        'This file comes from another version of the calculator, most likely a newer one. Open it where it was made.',
      noAnswers: 'This file holds no answer that can be used.',
    },
    unchanged: 'Your answers have not changed.',
    leftOut: {
      unknown: (name) => `Left out: ${name}, not known here`,
      twice: (name) => `Left out: ${name}, given a second time`,
      unsound: (name) => `Left out: ${name}, not a possible answer`,
    },
    leftOutMore: (count) => `and ${count} more`,
    entries: {
      v: 'rules version',
      rulesVersion: 'rules version',
      savedOn: 'day of saving',
      language: 'language',
      answers: 'answers',
    },
    quoted: (name) => `“${name}”`,
    unsaid: {
      link: (names) => `A link never says this: ${names}. Answer if it applies to you: the amount may change.`,
      file: (names) => `This file does not say this: ${names}. Answer if it applies to you: the amount may change.`,
    },
    forCheckers: 'For developers and checkers',
    saveTest: 'Make this a test',
    testHint:
      'The file holds the question and all the answers of the calculator. What is left to you: work out the total by hand and write it in “working”; until then the tests refuse the file.',
    testSaved: (file) => `File handed to your browser: ${file}. “working” is left to fill in.`,
    testRefused: 'Correct the answers pointed out first.',
  },
}
