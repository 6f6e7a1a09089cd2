import type { Measure } from '../core'
import type { Messages } from './keys'

const units: Record<Measure, [one: string, more: string]> = {
  day: ['day', 'days'],
  hour: ['hour', 'hours'],
  year: ['year', 'years'],
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' }

export const en: Messages = {
  page: {
    title: 'Passerelle: work out my Erasmus+ grant',
    description:
      'Work out your Erasmus+ grant: the amount, each line with its source, the conditions and the payments. Everything is computed in your browser.',
    skip: 'Skip to the calculator',
    lead: 'How much, why, when: every euro is explained and its source is named. The computing is done in your browser.',
    languages: 'Language of the page',
    otherLanguage: 'Français',
    noScript:
      'This page computes in your browser and needs JavaScript, which is switched off or blocked here. Switch it on, or ask the international office of your institution for the amount.',
    starting: 'The calculator is starting. If this message stays, reload the page.',
    official: 'This is not an official tool of the European Commission or of any university.',
    private: 'No cookie, no audience measurement: your answers do not leave your browser.',
    worksOfflineHeading: 'Without the internet',
    worksOffline: 'This page also works without the internet: your browser keeps a copy of it, and nothing else.',
    newVersionName: 'New version',
    newVersion: 'A new version of this page is ready. Your answers will stay.',
    newVersionForgets:
      'A new version of this page is ready. Your answers will stay, except those that the link does not keep.',
    newVersionReload: 'Reload the page',
    newVersionLater: 'Later',
    licencesHeading: 'Licences',
    licences:
      'Passerelle is free software under the MIT licence. The page contains Lit (BSD 3-clause), JSON for Modern C++ (MIT) and the libraries of Emscripten (MIT; libc++: Apache 2.0 with LLVM exception). The site also contains Workbox (MIT).',
  },

  form: {
    heading: 'Your mobility',
    given: 'Your answers',
    printed: (address, moment) => `Printed on ${moment}, from ${address}`,
    situation: 'You',
    stay: 'Your stay',
    journey: 'Your journey',
    optional: 'Optional details',
    optionalHint: 'They may change the amount or the answer. You may leave them out.',
    advanced: 'Assumptions you can change',
    advancedHint: 'Leave empty what you do not know.',
    calculate: 'Check my answers',
    clear: 'Clear my answers',
    choose: 'Choose',
    callProposed: 'Proposed from the dates',
    dates: 'I know my dates',
    duration: 'I only know the length',
    yes: 'Yes',
    no: 'No',
    unanswered: 'No answer',
    notInLink: 'This answer stays on this page: it never goes into the link.',
    problems: (count) => (count > 1 ? `${count} answers need correcting` : 'One answer needs correcting'),
    problem: 'To correct:',
  },

  questions: {
    institution: { label: 'Which university’s rules apply?', name: 'university' },
    role: { label: 'Who are you?', name: 'who you are' },
    direction: { label: 'Which way?', name: 'direction of travel' },
    activity: { label: 'What kind of stay?', name: 'kind of stay' },
    country: { label: 'Which country?', name: 'country' },
    lengthKnownAs: { label: 'When, or how long?', name: 'dates or length' },
    start: { label: 'First day on site', name: 'first day' },
    end: { label: 'Last day on site', name: 'last day' },
    days: {
      label: 'Number of days on site',
      name: 'number of days',
      hint: 'First and last days included, travel days left out.',
    },
    months: {
      label: 'Number of months on site',
      name: 'number of months',
      hint: 'A month counts as 30 days. Example: 5 or 4.5.',
    },
    kilometres: {
      label: 'Distance one way, in kilometres',
      name: 'distance',
      hint: 'As the crow flies, from the town you leave to the town you go to, one way only. Example: 499.7.',
      link: 'The European Commission’s distance calculator decides.',
    },
    greenTravel: {
      label: 'Do you travel mostly by train, bus, bicycle or shared car?',
      name: 'green travel',
      hint: 'For more than half of the journey.',
    },
    fewerOpportunities: {
      label: 'Does your institution recognise you as a “participant with fewer opportunities”?',
      name: 'fewer opportunities',
      hint: 'For example: disability, grant on social criteria. A top-up may be added; the institution asks for proof. You need not answer.',
    },
    virtualPart: { label: 'Does the programme also have an online part?', name: 'online part' },
    teachingHours: {
      label: 'Hours of teaching over the whole stay',
      name: 'hours of teaching',
      hint: 'A whole number of hours.',
    },
    teachingContract: { label: 'Does your doctoral contract include teaching?', name: 'contract with teaching' },
    yearOfStudy: {
      label: 'Which year of higher education are you in?',
      name: 'year of study',
      hint: '1 for the first year after secondary school.',
    },
    call: {
      label: 'Year of the call that pays the grant',
      name: 'call year',
      hint: 'The year of the European funding that pays; it may be earlier than the year of the stay. It stands in your grant agreement; before that, the international office knows it.',
    },
  },

  countryQuestion: { outgoing: 'Which country do you go to?', incoming: 'Which country do you come from?' },
  directions: {
    outgoing: (institution) =>
      institution === undefined ? 'I leave from this university' : `I leave from: ${institution}`,
    incoming: (institution) => (institution === undefined ? 'I come to this university' : `I come to: ${institution}`),
  },
  directionNames: { outgoing: 'leaving the institution', incoming: 'coming to the institution' },
  roles: {
    student: 'Student',
    doctoralCandidate: 'Doctoral candidate',
    teachingStaff: 'Teaching staff',
    administrativeStaff: 'Administrative or technical staff',
  },
  activities: {
    BIP: { name: 'Blended intensive programme (BIP)', hint: 'A few days on site and an online part' },
    shortBlended: { name: 'Another short stay', hint: 'A few days or weeks, with an online part' },
    shortDoctoral: { name: 'Short doctoral stay', hint: 'Study or research, a few days or weeks' },
    SMS: { name: 'Study period (SMS)', hint: 'Several months at a university' },
    SMT: { name: 'Traineeship (SMT or SMP)', hint: 'Several months in a company or a laboratory' },
    combinedStudent: { name: 'Studies and traineeship combined', hint: 'A traineeship inside a study period' },
    STA: { name: 'Teaching assignment (STA)', hint: 'Giving classes' },
    STT: { name: 'Training (STT)', hint: 'Placement, job shadowing, courses, language training' },
    combinedStaff: { name: 'Teaching and training combined', hint: 'Both in the same stay' },
    conference: { name: 'Conference', hint: 'Attending or speaking' },
  },

  problems: {
    notANumber: ({ isWhole }) =>
      isWhole
        ? 'Write a whole number in figures, for example 12.'
        : 'Write a number in figures, for example 12 or 499.7.',
    ambiguousNumber: ({ found }) =>
      `“${found}” can be read in two ways. Write the number without a thousands separator and with one or two decimals at most.`,
    notWhole: () => 'This answer does not give a whole number. Please round it yourself.',
    tooLarge: () => 'This number is too large.',
    incompleteDate: () => 'The date is incomplete or not in the calendar. Give the day, the month and the year.',
    notADate: () => 'This date is not in the calendar. Example: 2024-07-01 for 1 July 2024.',
    endBeforeStart: () => 'The last day is before the first. Check both dates.',
    outOfRange: ({ range }) =>
      range === undefined ? 'This answer is beyond what is possible.' : `Give a number ${range}.`,
    unknownWord: () => 'This answer is not in the list. Choose another.',
    unknownReference: () => 'The calculator does not know this answer. Choose another.',
    contradictory: () => 'This answer contradicts another one. Check both.',
    missing: () => 'This answer is missing.',
    wrongKind: () => 'This answer does not have the expected form.',
    unknownField: () => 'This question does not exist.',
    duplicateField: () => 'This answer is given twice.',
    notPlain: () => 'This answer could not be read.',
    syntax: () => 'The text is not JSON.',
    tooDeep: () => 'The text is nested too deeply.',
    unknownFile: () => 'This file is not expected.',
    duplicateId: () => 'This name is taken already.',
    gap: () => 'There is a gap in the scale.',
    overlap: () => 'Two rows overlap.',
    upsideDown: () => 'The end is before the beginning.',
  },

  between: (low, high) => `between ${low} and ${high}`,
  range: (minimum, maximum) => `from ${minimum} to ${maximum}`,
  atLeast: (minimum) => `at least ${minimum}`,
  atMost: (maximum) => `at most ${maximum}`,
  upTo: (most) => `up to ${most}`,
  oneOf: (names) => names.join('; '),
  quantity: (count, unit, formatted) => `${formatted}\u00a0${units[unit][count === 1 ? 0 : 1]}`,
  yearOfStudy: (year) => `${year}${endings[ordinals.select(year)] ?? 'th'} year of higher education`,

  result: {
    heading: 'Result',
    total: 'Estimated grant',
    totalPartly: 'Estimated grant, in part',
    call: (year) => `call ${year}`,
    callHas: {
      user: 'Call year chosen by you.',
      stay: 'Call year proposed from the dates of the stay.',
      latest: 'Latest call whose figures are known here.',
      substitute: 'Latest call whose figures are known here, in place of yours.',
    },
    callMissing: (wanted, used) => `Figures of call ${used}: those of call ${wanted} are not in the data.`,
    rulesOf: (institution) => `By the rules of: ${institution}.`,
    noInstitution: 'No university is chosen: its rules and figures do not count here.',
    estimate: 'Estimate: the institution decides.',
    detail: 'Detail',
    empty: 'Answer the first question: a first amount appears.',
    noTotal: 'No known amount',
    notFunded: 'Not funded by this university',
    announce: (total) => `Estimated grant: ${total}`,
    correct: 'Computed without the answers that need correcting.',
    lines: 'The computation, line by line',
    part: 'Part of the grant',
    amount: 'Amount',
    unfold: 'How it is computed, and its source',
    sum: 'Total',
    formula: 'Computation',
    causes: 'Why an interval',
    source: 'Source',
    forStep: (step) => `For “${step}”:`,
    beside: 'The call’s figure, to compare',
    besideSame: 'the same',
    checkedOn: (date) => `checked on ${date}`,
    addressUnknown: 'address not stated',
    next: 'To narrow the amount',
    nextExact: 'Your answer will settle the amount.',
    nextWorst: (width) => `Your answer will narrow the amount to within ${width}.`,
    answer: (name) => `Answer: ${name}`,
  },
  stay: {
    counted: {
      calendar: (days) => `${days}, first and last days included`,
      thirtyDayMonths: (days) => `${days}, counted in months of 30 days`,
    },
    funded: (days) => `of which ${days} funded`,
    fundedAtMost: (days) => `of which at most ${days} funded`,
    travel: (days) => `plus ${days} of travel`,
    travelAtMost: (days) => `up to ${days} of travel`,
  },
  band: {
    name: 'Distance band',
    between: (from, below) => `from ${from} to less than ${below}`,
    from: (from) => `${from} or more`,
  },
  actions: {
    KA131: 'Mobility between programme countries (KA131)',
    KA171: 'International credit mobility with a partner country (ICM, KA171)',
  },
  rules: {
    shortStaySupport: 'Individual support, short stay',
    monthlySupport: 'Individual support, long stay',
    staffSupport: 'Individual support, staff',
    travel: 'Travel, there and back',
    greenSupplement: 'Green travel supplement',
    greenOnce: 'Green travel, one-off',
    fewerOpportunitiesTopUp: 'Inclusion top-up',
    traineeshipTopUp: 'Traineeship top-up',
    undetermined: 'Part not known yet',
  },
  steps: {
    day: (days, rate) => `${days} on site at ${rate}`,
    travelDay: (days, rate) => `${days} of travel at ${rate}`,
    participant: (_, rate) => `${rate} per person`,
  },
  monthlyStep: (days, rate) => `${days} at ${rate} a month of 30 days`,
  stepScale: (from, to) => (from === to ? `day ${from}` : `days ${from} to ${to}`),
  layers: {
    call: 'Figure of the European call',
    agency: 'Figure of the national agency',
    institution: 'Figure of the institution',
    user: 'Figure given by you',
  },
  trust: {
    published: { name: 'published', meaning: 'read on the page of the institution that sets this rule' },
    official: { name: 'official', meaning: 'read on a page of the Commission or of a national agency' },
    secondary: { name: 'secondary', meaning: 'read on a third party’s page, another university’s for example' },
    deduced: { name: 'deduced', meaning: 'found by arithmetic or by comparing several sources' },
    user: { name: 'given by you', meaning: 'you typed it on this page' },
  },
  causes: {
    unanswered: (question) =>
      question === undefined ? 'An answer is still missing.' : `Your answer is missing: ${question}.`,
    bandNotPublished: () => 'The institution publishes no amount for this distance; the call has one.',
    rateNotPublished: () => 'The institution does not publish its rate; the call sets a range.',
    choiceOfInstitution: () => 'The institution may pay this part, or not.',
  },
  unpriced: {
    heading: 'Without an amount',
    whole: 'The whole grant',
    firstCall: (year) => `First call handled: ${year}.`,
    reasons: {
      noRow: 'The scale has no row for this case.',
      notModelled: 'Passerelle does not handle this case.',
      notPublished: 'No amount is published for this case.',
      notFunded: 'Not funded in this case.',
      belowFirstBand: 'The distance is too short for a travel amount. Nothing is missing from the total.',
      standardAmountApplies:
        'There is no separate amount here: the standard amount applies. Nothing is missing from the total.',
      noCall: 'Passerelle has no figures for this call.',
    },
    sought: (found) => `Sought: ${found}.`,
    exists: (range) => `The existing scale covers: ${range}.`,
  },

  verdict: {
    heading: 'May I go?',
    headingComing: 'May I come?',
    short: {
      met: 'Conditions: met',
      notMet: 'Conditions: not met',
      cannotTellYet: 'Conditions: cannot tell yet',
    },
    paidAtHome: 'The institution that you come from pays: ask there.',
    statuses: {
      met: {
        name: 'Yes, from your answers',
        meaning:
          'All known conditions are met. You must also be selected, and an agreement must link the two institutions.',
      },
      notMet: { name: 'No, not like this', meaning: 'At least one condition is not met.' },
      cannotTellYet: { name: 'Cannot tell yet', meaning: 'An answer or a piece of information is missing.' },
    },
    conditionStatuses: { met: 'met', notMet: 'not met', cannotTellYet: 'not known yet' },
    kinds: {
      duration: 'Length of the stay',
      role: 'Who you are',
      teachingHours: 'Hours of teaching',
      virtualPart: 'Online part',
      teachingContract: 'Contract with teaching',
      excludedActivity: 'Kind of stay',
      fundedFlow: 'Funded direction',
      yearOfStudy: 'Year of study',
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
    },
    words: { yes: 'yes', no: 'no' },
    otherActivity: 'another kind of stay',
  },

  payments: {
    heading: 'When does the money come?',
    partsNotStated: (rules) => `Payment not stated for: ${rules}.`,
    notStated: 'The shares paid before and after the stay are not published.',
    moments: {
      beforeStart: { name: 'Before you leave', from: (date) => `before ${date}` },
      onArrival: { name: 'On arrival', from: (date) => `from ${date}` },
      afterDocuments: { name: 'After the stay, once the documents are in', from: (date) => `after ${date}` },
    },
    moment: 'Moment',
    parts: 'Made of',
    papers: 'Documents to send',
    noPapers: 'none stated',
    part: (percent, rule) => `${percent}: ${rule}`,
    paperNames: {
      certificateOfAttendance: 'certificate of attendance',
      participantReport: 'Erasmus+ participant report',
    },
  },

  remarks: { heading: 'Good to know' },
  assumptions: {
    heading: 'What the computation assumes',
    intro: 'Without an answer from you, the computation assumes this.',
    change: 'Change',
    changeOf: (name) => `Change: ${name}`,
    texts: {
      call: (value) => `Call ${value} pays the grant.`,
      greenTravel: () => 'The journey is not green travel.',
      fewerOpportunities: () => 'No inclusion top-up is claimed.',
      direction: (value) => `Direction of travel: ${value}.`,
      action: (value) => `Strand of the programme that pays: ${value}.`,
    },
    callInstead: (used, wanted) => `Call ${used}, in place of ${wanted}.`,
    other: (name, value) => (value === '' ? `${name}: not given` : `${name}: ${value}`),
  },

  share: {
    heading: 'Keep or share',
    copy: 'Copy the link to this computation',
    copied: 'Link copied.',
    copyByHand: 'The browser refuses to copy. Here is the link to copy:',
    leftOut: 'Your answer on fewer opportunities is not in the link.',
    olderRules: (made, now) =>
      `This link was made with the rules of ${made}; the result shown follows those of ${now}.`,
    damaged: 'Part of the link could not be read and was left out. Please check the answers.',
  },

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

  about: {
    heading: 'The figures and their sources',
    rulesVersion: (date) => `Rules of ${date}.`,
    sources: (count) => `The ${count} sources of the figures`,
    notModelled: 'What Passerelle does not compute',
    callsKnown: (calls) => `Known calls: ${calls}. The others have no figures here yet.`,
    lineNumbers:
      'The line numbers in the citations count the lines of the page’s text as it was read on the day given.',
    notModelledNames: {
      callsBefore2021: 'Calls before 2021.',
      combinedStudent: 'Student mobility that combines study and traineeship.',
      realCosts: 'Support for real costs.',
      zeroGrant: 'Mobility without a grant.',
    },
  },
}
