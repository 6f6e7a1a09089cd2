import type { ComparisonText } from './keys'

export const en: ComparisonText = {
  lead: 'The same stay, paid by two calls: what changes, and why.',
  call: (year) => `Call ${year}`,
  summary: (from, fromTotal, to, toTotal, change) =>
    `${from}: ${fromTotal}. ${to}: ${toTotal}.${change === undefined ? '' : ` Difference: ${change}.`}`,
  same: 'The same call twice: choose another one to compare.',
  noChange: 'No difference.',
  ends: (low, high) => `lowest ${low}, highest ${high}`,
  why: 'Why',
  absent: 'nothing',
  travel: {
    paid: 'paid',
    notPaid: 'not paid',
    included: 'included in the individual support',
    institutionDecides: 'as the institution chooses',
  },
  unpriced: {
    noRow: 'no row in the table',
    notModelled: 'not covered here',
    notPublished: 'amount not published',
    notFunded: 'not funded',
    excludedCountry: 'not possible with this country',
    realCosts: 'on proof of the real costs',
    belowFirstBand: 'too near: nothing',
    standardAmountApplies: 'nothing more',
    noCall: 'no figures',
    noMobility: 'no stay abroad',
  },
  noTotal: 'no known amount',
  reasons: {
    amount: 'The amount set by the table has changed.',
    moved: (country, from, fromYear, to, toYear) => `${country}: ${from} in ${fromYear}, ${to} in ${toYear}.`,
    flow: {
      higher: 'to a dearer country',
      similar: 'to a country of the same group',
      lower: 'to a cheaper country',
    },
    flowBetween: (country, other, year, flow) => `In ${year}, the way from ${country} to ${other} leads ${flow}.`,
    group: 'The country groups have changed.',
    greenForm:
      'The aid for green travel has changed its form: a single sum on one side, a supplement by distance on the other.',
    shape: 'This part exists in one of the two calls only.',
    entitlement: (from, fromYear, to, toYear) => `Travel lump sum: ${from} in ${fromYear}, ${to} in ${toYear}.`,
    author: (year) =>
      year === undefined
        ? 'Your university published its own rules for one of the two calls only.'
        : `Your university published its own rules for call ${year} only.`,
  },
  standing: 'Where the countries stand',
  destinations: {
    group1: 'group 1 (dearest)',
    group2: 'group 2',
    group3: 'group 3 (cheapest)',
    regions1to12: 'partner country',
  },
  region: (number) => `partner country (region ${number})`,
  regionPaidAs: (number, destination) => `region ${number}, paid like ${destination}`,
  stays: (country, place) => `${country}: ${place}, in both calls.`,
}
