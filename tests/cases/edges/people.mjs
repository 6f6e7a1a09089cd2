// The participants in the edges, with every question answered, and their countries, taken from the reference's own
// lists.

import { groupOf, gulfStates, partnerCountries, programmeCountries, regions13And14 } from '../../reference/figures.mjs'

export const home = 'FR'

/** A programme country of a cost group, other than the given ones. */
export const countryOfGroup = (figures, group, ...others) =>
  programmeCountries.find((country) => groupOf(figures, country) === group && !others.includes(country))

/** One of regions 1 to 12; one of them that is next to the Gulf states but not one of them; one of the Gulf states. */
export const partner = partnerCountries[0]
export const besideTheGulf = partnerCountries.find((country) => country === 'IQ')
export const [gulfState] = gulfStates
export const [region13] = regions13And14
/** In region 14: one country that E2 excludes by name, and one that it does not name. */
export const region14 = regions13And14.find((country) => country === 'CH')
export const unnamedOfRegion14 = regions13And14.find((country) => country === 'GB')

const known = { distanceMetres: 600_000, greenTravel: false, fewerOpportunities: false }
const outgoing = { direction: 'outgoing', sendingCountry: home }

export const student = { action: 'KA131', role: 'student', ...outgoing, ...known, outermostRegion: false }
export const candidate = { ...student, role: 'doctoralCandidate' }
export const teacher = { action: 'KA131', role: 'teachingStaff', ...outgoing, ...known, teachingHours: 120 }

const incoming = { direction: 'incoming', sendingCountry: partner, receivingCountry: home }
const ofKa171 = ({ outermostRegion, ...person }) => ({ ...person, action: 'KA171' })
export const studentIn = { ...ofKa171(student), ...incoming }
export const teacherIn = { ...ofKa171(teacher), ...incoming }
export const studentOut = { ...ofKa171(student), receivingCountry: partner }
export const teacherOut = { ...ofKa171(teacher), receivingCountry: partner }
