import type { OpenDataText } from './keys'

export const en: OpenDataText = {
  title: 'Open data – Passerelle',
  description:
    'The amounts and rules of Erasmus+ call by call, each with its sources, as JSON and CSV files under the licence CC BY 4.0.',
  skip: 'Skip to the files',
  heading: 'Open data',
  lead: 'All amounts and rules of this site, call by call, each with its sources: files to open in a spreadsheet or to read in a program, without our code.',
  filesHeading: 'The files',
  kilobytes: (size) => `${size} kB`,
  digest: 'Digest of the file',
  files: {
    'rates.json': 'Each row of each call, with what each source says of it, and where (witnesses).',
    'rates.csv': 'The same rows for a spreadsheet: one figure a line, with its source.',
    'rates.schema.json': 'The description of rates.json (JSON Schema 2020-12): each field, its meaning and its unit.',
    'sources.json': 'The sources that the rows cite: title, publisher, language, address, day they were last read.',
    'sources.schema.json': 'The description of sources.json.',
    'rules.md': 'Each rule with its amounts by call, its sources and the cases worked out by hand that prove it.',
    'account.md': 'Each figure of the texts of reference: the rows that hold it, or why it is left out.',
    'sha256sums.txt': 'The digests of the other files, to be verified by sha256sum --check.',
  },
  rowsHeading: 'What a row says',
  rows: [
    'call: the call, by the year in which it begins; a stay follows the rules of the call that funds it.',
    'layer and author: who sets the amount. call: the programme; agency and institution: a national agency or an institution, named by author, which chooses within the ranges of the programme.',
    'table and row: the subject, and the id of the row, which stays the same as long as the row does not change.',
    'trust: how reliable the proof is. official and published: the page of the body that decides; secondary: the page of another; deduced: worked out, above all from another call, which carriedFrom names.',
    'source, page, lines, heading: where the figure can be read. source is an id of sources.json.',
  ],
  unitsHeading: 'The units',
  units: [
    'Amounts are in euro cents, distances in metres, lengths of time in days.',
    'A range has two ends, low and high, which are equal when the amount is known.',
    'A distance goes from from, included, to below, excluded; days go from fromDay to toDay, both included.',
    'Countries: ISO 3166-1 codes of two letters.',
  ],
  exampleHeading: 'An example',
  example: 'The travel amounts of call 2026, in JavaScript:',
  licenceHeading: 'Licence',
  licence: ['These files are under the licence ', ': free to reuse, commercially too, if Passerelle is named.'],
  attribution: 'To cite: Passerelle, amounts and rules of Erasmus+, with the day of your copy.',
  limits:
    'These files are not a publication of the European Commission. The grant agreement that an institution signs with its national agency is authoritative.',
}
