// The people of many tests, as answers of the form; each test adds what it is about.

/** A student in a blended intensive programme in Italy, paid by call 2023, who knows how many days it lasts. */
export const bip = {
  institution: 'usmb',
  role: 'student',
  direction: 'outgoing',
  activity: 'BIP',
  country: 'IT',
  lengthKnownAs: 'duration',
  call: '2023',
}

/** What fifteen days of it are worth, as each language writes it. */
export const fifteenDays = { fr: '1 162 €', en: '€1,162' }

/** A lecturer who teaches in Japan. */
export const teaching = {
  institution: 'usmb',
  role: 'teachingStaff',
  direction: 'outgoing',
  activity: 'STA',
  country: 'JP',
}

/** Administrative staff trained for five days in Italy. */
export const training = {
  institution: 'usmb',
  role: 'administrativeStaff',
  direction: 'outgoing',
  activity: 'STT',
  country: 'IT',
  lengthKnownAs: 'duration',
  days: '5',
}
