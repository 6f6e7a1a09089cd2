import type { PageMessages } from './keys'

export const en: PageMessages = {
  failures: {
    noWebAssembly: {
      heading: 'This browser cannot do the computation',
      text: 'The computation needs WebAssembly, which is missing or blocked here. Try a recent browser, or ask the international office for the amount.',
    },
    notReached: {
      heading: 'The calculator could not be loaded',
      text: 'A file of the page did not arrive. Check the connection, then reload the page.',
    },
    damaged: {
      heading: 'The calculator is damaged',
      text: 'A file of the page arrived incomplete or changed. Reload the page; if it happens again, tell the service that publishes it.',
    },
    wrongData: {
      heading: 'The calculator’s data have a defect',
      text: 'No amount is shown until the defect is mended. Here is where it is, for the person who keeps the data.',
    },
  },
  located: { file: 'File', place: 'Place', expected: 'Expected', found: 'Found' },
  rates: {
    seeTable: 'See the whole table',
    toRates: 'Read the rates',
  },
  about: {
    rulesVersion: (date) => `Rules of ${date}.`,
  },
}
