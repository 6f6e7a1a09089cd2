// What a link or a saved file of each page says, as plain data: the answers, what was left out, and what the module is
// asked. Rows of kept-links.jsonl were opened by the page of the time in which they were made.
import { createPasserelle } from '../../build/package/index.js'
import { load } from '../../scripts/vite/page-source.mjs'

const { readFragment, fragmentOf } = await load('saved/link.ts')
const { readSimulation, simulationText } = await load('saved/simulation.ts')
const { mobilityOf } = await load('question/mobility.ts')
const { fragmentOfCalculator } = await load('address/fragment-of-calculator.ts')
const { profileOf, questionOf, readAsked, writeAsked } = await load('elements/offers/question.ts')
const { caseOf, numberRangesOf, schoolAnswersFrom, writeSchoolAnswers } = await load('elements/schools/answers.ts')
const { dayQuestionFrom } = await load('elements/catalogue/day-question.ts')
const { schoolsTextOf } = await load('messages/schools/index.ts')

const today = '2024-02-01'
const ranges = numberRangesOf(await createPasserelle())
const statements = Object.keys(schoolsTextOf('fr').statements)
const given = (answers) => Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== ''))

/** In whatever order: a list of what could not be read, and what stands in a link. */
const byName = (unread) => unread.toSorted((one, other) => one.field.localeCompare(other.field))
const inAnyOrder = (parameters) => [...parameters].map((entry) => entry.join('=')).sort()

/** Without what is absent, as it stands in the file. */
const plain = (value) => JSON.parse(JSON.stringify(value))

function calculation(reading) {
  const { answers, version, savedOn, language, leftOut, defect } = reading
  if (defect !== undefined) return { defect, leftOut }
  const { mobility, unread } = mobilityOf(answers)
  return { answers: given(answers), version, savedOn, language, leftOut, asks: mobility, unread: byName(unread) }
}

const openers = {
  calculator(link) {
    const reading = readFragment(link)
    const { answers, version = '', language } = reading
    return { ...calculation(reading), damaged: reading.damaged, written: fragmentOf(answers, version, language) }
  },
  single: (link) => ({ ofCalculator: fragmentOfCalculator(link) }),
  file(text) {
    const reading = readSimulation(text)
    const { answers, version = '', savedOn = '' } = reading
    return { ...calculation(reading), written: answers && JSON.parse(simulationText(answers, version, savedOn, true)) }
  },
  offers(link) {
    const { asked, kept, isDamaged } = readAsked(new URLSearchParams(link))
    const written = inAnyOrder(writeAsked(asked, kept))
    return { answers: given(asked), kept, isDamaged, asks: questionOf(asked, today), who: profileOf(asked), written }
  },
  schools(link) {
    const answers = schoolAnswersFrom(new URLSearchParams(link), statements)
    const written = new URLSearchParams()
    writeSchoolAnswers(answers, written, false)
    const { fields } = answers
    return {
      answers: given(fields),
      statements: Object.fromEntries(answers.statements),
      asks: caseOf(answers, ranges),
      written: inAnyOrder(written),
    }
  },
  catalogue: (link) => dayQuestionFrom(new URLSearchParams(link), today, ['IT', 'PT'], ['unita']),
}

export const pages = Object.keys(openers)

export const opened = (page, link) => plain(openers[page](link))
