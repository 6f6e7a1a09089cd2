import type { FormMessages } from './keys'

export const en: FormMessages = {
  form: {
    heading: 'Your stay abroad',
    situation: 'You',
    stay: 'Your stay',
    journey: 'Your journey',
    optional: 'Optional details',
    optionalHint: 'They may change the amount or the answer. You may leave them out.',
    funding: 'The funding',
    ownFigures: 'What your institution told you',
    ownFiguresHint: 'These figures stand in place of the published ones. Leave empty what you do not know.',
    unusual: 'Less usual cases',
    unusualHint: 'Leave empty what does not concern you.',
    calculate: 'See the result',
    clear: 'Clear my answers',
    choose: 'Choose',
    anotherInstitution: 'Another university',
    callFor: (year) => `${year}, mostly for ${year}-${year + 1}`,
    callProposed: {
      stay: (year) => `${year}, from your dates`,
      latest: (year) => `${year}, the latest known`,
      substitute: (year, wanted) => `${year}, in place of ${wanted}`,
    },
    outside: (found, range) =>
      `${found}: the source that was read allows ${range}. Your figure counts as it is; please check it.`,
    dates: 'I know my dates',
    duration: 'I only know the length',
    yes: 'Yes',
    no: 'No',
    unanswered: 'No answer',
    notInLink: 'This answer stays on this page: it goes into a link or a file only if you ask for it.',
    problems: (count) => (count > 1 ? `${count} answers need correcting` : 'One answer needs correcting'),
    problem: 'To correct:',
  },
  questions: {
    institution: {
      label: 'Your university',
      name: 'university',
      hint: 'The one that you leave or, if you come from abroad, the one that receives you.',
    },
    institutionCountry: { label: 'In which country is this university?', name: 'country of the university' },
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
      link: 'The official distance is that of the European Commission’s calculator.',
    },
    greenTravel: {
      label: 'Do you travel mostly by train, bus, bicycle or shared car?',
      name: 'green travel',
      hint: 'For more than half of the journey.',
    },
    fewerOpportunities: {
      label: 'Does your institution recognise you as a “participant with fewer opportunities”?',
      name: 'fewer opportunities',
      hint: 'For example: disability, need-based grant. A top-up may be added; the institution asks for proof. You need not answer.',
    },
    virtualPart: { label: 'Does the programme also have an online part?', name: 'online part' },
    interruptedDays: {
      label: 'Days of interruption of the stay',
      name: 'days of interruption',
      hint: 'Days spent elsewhere during the stay. They do not count.',
    },
    outermostRegion: {
      label: 'Do you come from an outermost region of the Union?',
      name: 'outermost region',
      hint: 'Some overseas territories. Your institution knows whether yours is one.',
    },
    monthlyRate: {
      label: 'Do you know your institution’s monthly rate?',
      name: 'monthly rate',
      hint: 'In euros, for a month of 30 days, without top-ups. Example: 450.',
    },
    dailyRate: {
      label: 'Do you know your institution’s daily rate?',
      name: 'daily rate',
      hint: 'In euros a day, at full rate. Example: 120.',
    },
    fundedDays: {
      label: 'How many days on site are paid?',
      name: 'days paid',
      hint: 'The other days are a stay without a grant.',
    },
    travelDays: {
      label: 'How many travel days are paid?',
      name: 'travel days paid',
      hint: 'There and back together. 0 if there are none.',
    },
    travelPaid: {
      label: 'Does your institution pay the travel lump sum?',
      name: 'travel lump sum',
      hint: 'Here the choice is its own.',
    },
    realTravelCost: {
      label: 'What does the whole journey really cost?',
      name: 'real cost of the journey',
      hint: 'In euros, there and back. An expensive journey may be paid more, on proof.',
    },
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
    earlierMonths: {
      label: 'Months already spent abroad with Erasmus+ in this cycle of study',
      name: 'months abroad in this cycle',
      hint: 'Bachelor, master and doctorate are a cycle each. 0 if there are none.',
    },
    oneCycleStudies: {
      label: 'Do your studies have a single cycle, as in medicine?',
      name: 'one-cycle studies',
    },
    call: {
      label: 'Year of the call that pays the grant',
      name: 'call year',
      hint: 'The year of the European funding; it may be earlier than the year of the stay. Your grant agreement names it; before that, the international office knows it.',
    },
    compareFrom: { label: 'First call', name: 'first call to compare' },
    compareTo: { label: 'Second call', name: 'second call to compare' },
    papers: { label: 'Papers that are ready', name: 'papers that are ready' },
    returnedOn: { label: 'If I come home early, my last day on site', name: 'last day on site' },
    daysDone: {
      label: 'If I come home early, number of days on site',
      name: 'days on site',
      hint: 'First and last days included, without travel days. A month counts as 30 days for a long stay.',
    },
  },
  countryQuestion: { outgoing: 'Which country are you going to?', incoming: 'Which country do you come from?' },
  directions: {
    outgoing: (institution) =>
      institution === undefined ? 'I go abroad' : `I go abroad. My university: ${institution}`,
    incoming: (institution) =>
      institution === undefined ? 'I come from abroad' : `I come from abroad. My host: ${institution}`,
  },
  directionNames: { outgoing: 'leaving the institution', incoming: 'coming to the institution' },
  roles: {
    student: 'Student',
    doctoralCandidate: 'Doctoral candidate',
    teachingStaff: 'Teaching staff',
    administrativeStaff: 'Administrative or technical staff',
    enterpriseStaff: 'Staff of an enterprise, invited to teach',
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
    notANumber: ({ isWhole, isMoney }) => {
      if (isMoney) return 'Write an amount in euros, in figures, for example 450 or 120.50.'
      return isWhole
        ? 'Write a whole number in figures, for example 12.'
        : 'Write a number in figures, for example 12 or 499.7.'
    },
    ambiguousNumber: ({ found }) =>
      `“${found}” can be read in two ways. Write the number without a thousands separator and with one or two decimals at most.`,
    notWhole: ({ isMoney }) =>
      isMoney
        ? 'Write an amount in euros, with two decimals at most.'
        : 'This answer does not give a whole number. Please round it yourself.',
    tooLarge: () => 'This number is too large.',
    incompleteDate: () => 'The date is incomplete or not in the calendar. Give the day, the month and the year.',
    notADate: () => 'This date is not in the calendar. Example: 2024-07-01 for 1 July 2024.',
    endBeforeStart: () => 'The last day is before the first. Check both dates.',
    outOfRange: ({ range, isMoney }) =>
      range === undefined
        ? 'This answer is beyond what is possible.'
        : `Give ${isMoney ? 'an amount' : 'a number'} ${range}.`,
    wholeStay: () => 'The interruption is as long as the stay. Give fewer days than those of the stay.',
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
    unused: () => 'Nothing refers to this record.',
  },
}
