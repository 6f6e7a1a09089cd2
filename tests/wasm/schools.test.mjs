// The rules of schools, asked through the module: one test for each row of the mission about them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasserelle } from '../../build/package/index.js'

const passerelle = await createPasserelle()

/** The answer of one author for a stay: { status, exempt, conditions by id }. */
function verdict(author, stay) {
  const answer = passerelle.checkSchools(stay)
  assert.ok(answer.ok, JSON.stringify(answer.problems))
  const found = answer.value.verdicts.find((each) => each.author === author)
  return found && { ...found, conditions: Object.fromEntries(found.conditions.map((each) => [each.id, each])) }
}
const status = (author, stay, id) => verdict(author, stay).conditions[id]?.status
const engineer = { engineering: true, enrolment: 'student', experience: 'studies' }
const apprentice = { engineering: true, enrolment: 'apprentice', experience: 'employment' }

test('row 43: the stay abroad is compulsory, and no length is stated for students', () => {
  const length = verdict('cti', engineer).conditions['student-length']
  assert.equal(length.status, 'cannotTellYet')
  assert.equal(length.waitsFor, 'institution')
  assert.equal(length.force, 'notes')
  assert.equal(length.length, undefined)
  const asked = passerelle.checkSchools({}).value.lengths.filter((each) => each.author === 'cti')
  assert.deepEqual(
    asked.map((each) => each.scope.enrolments),
    [['apprentice']],
  )
})

test('row 44: a part in the preparatory cycle, in a five-year school that supervises it', () => {
  const part = { ...engineer, notHolding: ['engineeringCycle'] }
  const holding = ['partInPreparatoryCycle', 'fiveYearSchool', 'supervisedBySchool']
  assert.equal(status('cti', { ...part, holding }, 'engineering-cycle'), 'met')
  for (const missing of holding) {
    const answers = { holding: holding.filter((each) => each !== missing), notHolding: ['engineeringCycle', missing] }
    assert.equal(status('cti', { ...engineer, ...answers }, 'engineering-cycle'), 'notMet', missing)
  }
})

test('row 45: a class trip is not individual immersion', () => {
  const alone = verdict('cti', { ...engineer, notHolding: ['goesAlone'] }).conditions.individual
  assert.equal(alone.status, 'notMet')
  assert.deepEqual(alone.against, ['goesAlone'])
  assert.ok(alone.remedy.fr && alone.remedy.en)
  assert.equal(status('cti', { ...engineer, holding: ['goesAlone'] }, 'individual'), 'met')
})

test('row 46: an international student as defined is exempt; a French baccalauréat obtained in France is not foreign', () => {
  const came = ['foreignNationality', 'cameToFranceToStudy']
  for (const diploma of ['foreignSecondaryDiploma', 'baccalaureateAbroad']) {
    const exempt = verdict('cti', { ...engineer, holding: [...came, diploma] })
    assert.equal(exempt.exempt, true)
    // The obligation is lifted, but not the conditions of a voluntary stay.
    assert.deepEqual(Object.keys(exempt.conditions), ['learning-agreement', 'credits', 'bologna', 'soft-travel'])
    const examined = { holding: [...came, diploma, 'extraExamination'], notHolding: ['creditsRecognised'] }
    assert.equal(status('cti', { ...engineer, ...examined }, 'credits'), 'notMet')
    const home = verdict('cti', { ...engineer, experience: 'internationalisationAtHome', holding: [...came, diploma] })
    assert.equal(home.status, 'met')
    assert.deepEqual(home.conditions, {})
    const short = verdict('cti', { ...apprentice, days: 20, holding: [...came, diploma] })
    assert.equal(short.exempt, false, 'all apprentices go')
    assert.equal(short.conditions['apprentice-length'].status, 'notMet')
  }
  const inFrance = { holding: came, notHolding: ['foreignSecondaryDiploma', 'baccalaureateAbroad'] }
  const bound = verdict('cti', { ...engineer, ...inFrance })
  assert.equal(bound.exempt, false)
  assert.equal(bound.exemption.status, 'notMet')
  assert.ok(Object.keys(bound.conditions).length > 0)
  const unanswered = verdict('cti', { ...engineer, holding: came })
  assert.deepEqual(unanswered.exemption.open, ['foreignSecondaryDiploma', 'baccalaureateAbroad'])
})

test('row 47: an apprentice with 8 weeks fails, with reason and remedy; one with 10 passes, with the recommendation of 12', () => {
  const short = verdict('cti', { ...apprentice, days: 56 })
  assert.equal(short.status, 'notMet')
  const length = short.conditions['apprentice-length']
  assert.equal(length.status, 'notMet')
  assert.deepEqual(length.length.minimum, { count: 9, unit: 'week' })
  assert.equal(length.length.days, 56)
  assert.ok(length.remedy.en.includes('9 weeks'))
  assert.equal(status('cti', { ...apprentice, days: 62 }, 'apprentice-length'), 'notMet')
  assert.equal(status('cti', { ...apprentice, days: 63 }, 'apprentice-length'), 'met')
  const ten = verdict('cti', { ...apprentice, days: 70 }).conditions['apprentice-length']
  assert.equal(ten.status, 'met')
  assert.deepEqual(ten.length.recommended, { count: 12, unit: 'week' })
  assert.equal(ten.length.recommendation, 'notMet')
  const twelve = verdict('cti', { ...apprentice, days: 84 }).conditions['apprentice-length']
  assert.equal(twelve.length.recommendation, 'met')
  const contract = verdict('cti', { ...apprentice, days: 70 }).conditions['apprentice-contract']
  assert.equal(contract.waitsFor, 'employer')
  assert.equal(contract.choices.length, 2)
  assert.equal(status('cti', { ...engineer, days: 56 }, 'apprentice-length'), undefined)
})

test('row 48: an internship abroad is recognised by surroundings, outcomes, supervision, length, report, defence and agreement', () => {
  const internship = { ...engineer, experience: 'internship' }
  const conditions = verdict('cti', internship).conditions
  assert.deepEqual(conditions['internship-recognised'].open, [
    'engineeringEnvironment',
    'intendedOutcomes',
    'adequateSupervision',
    'plannedLength',
  ])
  assert.deepEqual(conditions['internship-report'].open, ['reportAndDefence'])
  assert.deepEqual(conditions['internship-agreement'].open, ['placementAgreement'])
  const missing = { ...internship, notHolding: ['adequateSupervision'] }
  assert.equal(status('cti', missing, 'internship-recognised'), 'notMet')
})

test('row 49: a gap year does not count, and is the student’s own', () => {
  const gap = verdict('cti', { ...engineer, experience: 'gapYear', days: 300 })
  assert.equal(gap.status, 'notMet')
  assert.equal(gap.conditions['gap-year'].status, 'notMet')
  const own = { ...engineer, experience: 'gapYear', holding: ['ownInitiative'], notHolding: ['neededForDegree'] }
  assert.equal(status('cti', own, 'gap-year-is-free'), 'met')
})

test('row 50: time of soft travel may count, if the school says so', () => {
  assert.equal(verdict('cti', engineer).conditions['soft-travel'].waitsFor, 'institution')
  const { facts } = passerelle.facts({ authority: 'cti', topic: 'ecology' }).value
  assert.match(facts[0].text.en, /may reward its use.*ecomobilite-erasmus-durable.*erasmus-se-met-au-vert/)
  const nearly = verdict('cti', { ...apprentice, days: 61, softTravelDays: 2 }).conditions['apprentice-length']
  assert.equal(nearly.status, 'cannotTellYet')
  assert.equal(nearly.waitsFor, 'institution')
})

test('row 51: internationalisation at home does not count', () => {
  const home = verdict('cti', { ...engineer, experience: 'internationalisationAtHome' })
  assert.equal(home.status, 'notMet')
  assert.deepEqual(Object.keys(home.conditions), ['abroad'])
  for (const author of ['imt', 'imt-mines-ales']) {
    const pupil = { school: 'imt-mines-ales', enrolment: 'student', experience: 'internationalisationAtHome' }
    const said = verdict(author, { ...pupil, semesters: 1, days: 120, holding: ['minimumEnglish'] })
    assert.equal(said.status, 'notMet', author)
    assert.equal(said.conditions.abroad.status, 'notMet', author)
  }
})

test('row 52: the learning agreement before departure, and credits without another examination', () => {
  assert.equal(status('cti', { ...engineer, notHolding: ['learningAgreementSigned'] }, 'learning-agreement'), 'notMet')
  const examined = { ...engineer, holding: ['creditsRecognised', 'extraExamination'] }
  assert.equal(status('cti', examined, 'credits'), 'notMet')
  const bologna = verdict('cti', engineer).conditions.bologna
  assert.equal(bologna.force, 'must')
  assert.match(bologna.asks.en, /must follow the Bologna process: skills, semesters, units.*ECTS credits.*supplement/)
  assert.equal(status('cti', { ...engineer, notHolding: ['hostInEuropeanArea'] }, 'bologna'), 'met')
  const outside = { ...engineer, holding: ['hostInEuropeanArea'], notHolding: ['bolognaProcess'] }
  assert.equal(status('cti', outside, 'bologna'), 'notMet')
})

test('row 53: a double degree is two degrees, named in the supplement only', () => {
  const double = { ...engineer, experience: 'doubleDegree' }
  assert.equal(status('cti', { ...double, notHolding: ['namedInSupplementOnly'] }, 'double-degree'), 'notMet')
  assert.equal(
    status('cti', { ...double, holding: ['distinctDegrees', 'namedInSupplementOnly'] }, 'double-degree'),
    'met',
  )
})

test('row 54: a joint programme has six proofs, two effective semesters and its own accreditation', () => {
  const joint = verdict('cti', { ...engineer, experience: 'jointProgramme' }).conditions
  const proofs = ['convention', 'quality', 'juries', 'study-rules', 'follow-up', 'meetings']
  for (const proof of proofs) assert.equal(joint[`joint-${proof}`].status, 'cannotTellYet', proof)
  for (const rule of ['semesters', 'recognition', 'accreditation']) assert.ok(joint[`joint-${rule}`], rule)
  const begun = { ...engineer, experience: 'jointProgramme', holding: ['letterOfIntent'] }
  assert.equal(status('cti', begun, 'joint-accreditation'), 'met')
})

test('row 58: the self-audit has 12 items in 3 groups, and 7 questions for panels', () => {
  const [audit, ...others] = passerelle.selfAudits().value.audits
  assert.deepEqual(others, [])
  const count = (group) => audit.questions.filter((each) => each.group === group).length
  assert.deepEqual(['regulations', 'means', 'practice', 'studyRules', 'interviews'].map(count), [4, 3, 5, 2, 5])
  for (const question of audit.questions) assert.ok(question.text.fr && question.text.en && question.locator)
})

test('row 60: Alès requires 3 consecutive months, and a level of English that it does not name', () => {
  const ales = { school: 'imt-mines-ales', enrolment: 'student', experience: 'studies' }
  assert.equal(status('imt-mines-ales', { ...ales, start: '2025-02-01', end: '2025-04-29' }, 'three-months'), 'notMet')
  assert.equal(status('imt-mines-ales', { ...ales, start: '2025-02-01', end: '2025-04-30' }, 'three-months'), 'met')
  assert.equal(status('imt-mines-ales', { ...ales, days: 120, notHolding: ['continuous'] }, 'three-months'), 'notMet')
  assert.equal(verdict('imt-mines-ales', ales).conditions.english.waitsFor, 'institution')
})

test('rows 61 and 62: Alès on internships, recognition, selection and aid', () => {
  const internship = { school: 'imt-mines-ales', enrolment: 'student', experience: 'internship' }
  const rules = verdict('imt-mines-ales', internship).conditions
  for (const id of ['internships', 'internship-approved', 'internship-agreement', 'internship-assessed'])
    assert.ok(rules[id], id)
  const studies = verdict('imt-mines-ales', { ...internship, experience: 'studies' }).conditions
  assert.equal(studies.selection.force, 'notes')
  assert.equal(studies.aid.force, 'may')
  assert.deepEqual(studies.recognition.open, ['authorisedToLeave'])
})

test('row 67: UPJV takes long stays, short ones with distance learning, and adds S2R to Erasmus+', () => {
  const upjv = { school: 'upjv', enrolment: 'student', experience: 'studies' }
  const rules = verdict('upjv', { ...upjv, holding: ['advancedStudent'] }).conditions
  assert.equal(rules.s2r.status, 'met')
  for (const id of ['long-stay', 'short-with-distance', 'foundation', 's2r']) assert.equal(rules[id].force, 'may', id)
  assert.equal(verdict('upjv', { ...upjv, notHolding: ['advancedStudent'] }).status, 'met')
})

test('row 71: a pupil of Alès with 4 months passes Alès, and sees the semester that IMT requires', () => {
  const pupil = {
    school: 'imt-mines-ales',
    enrolment: 'student',
    experience: 'studies',
    start: '2025-09-01',
    end: '2025-12-31',
  }
  const said = { holding: ['minimumEnglish', 'authorisedToLeave', 'learningAgreementSigned'] }
  assert.equal(verdict('imt-mines-ales', { ...pupil, ...said }).status, 'met')
  const semester = verdict('imt', { ...pupil, ...said }).conditions.semester
  assert.equal(semester.status, 'cannotTellYet')
  assert.equal(semester.waitsFor, 'institution')
  assert.deepEqual(semester.length.minimum, { count: 1, unit: 'semester' })
  assert.equal(status('imt', { ...pupil, semesters: 1 }, 'semester'), 'met')
})

test('row 76: the shortest stays are listed side by side and never combined', () => {
  const { lengths, programme } = passerelle.checkSchools({}).value
  const asked = Object.fromEntries(lengths.map((each) => [each.author, each]))
  assert.deepEqual(Object.keys(asked).sort(), ['cti', 'imt', 'imt-mines-ales'])
  assert.deepEqual(asked.cti.minimum, { count: 9, unit: 'week' })
  assert.deepEqual(asked.cti.recommended, { count: 12, unit: 'week' })
  assert.deepEqual(asked['imt-mines-ales'].minimum, { count: 3, unit: 'month' })
  assert.equal(asked['imt-mines-ales'].continuous, true)
  assert.deepEqual(asked.imt.minimum, { count: 1, unit: 'semester' })
  const isForStudents = ({ roles }) => roles === undefined || roles.includes('student')
  const shortest = (activity) =>
    Math.min(
      ...programme
        .filter(({ scope }) => scope.activities.includes(activity) && isForStudents(scope))
        .map(({ minimumDays }) => minimumDays),
    )
  assert.equal(shortest('SMS'), 60)
  const ofSavoie = programme.filter((each) => each.institution === 'usmb')
  assert.equal(new Set(ofSavoie.map(({ row }) => row)).size, ofSavoie.length, 'each row once')
  const savoie = (activity) => ofSavoie.find(({ scope }) => scope.activities.includes(activity))
  assert.deepEqual([savoie('SMS').minimumDays, savoie('STA').minimumDays, savoie('BIP').minimumDays], [60, 5, 5])
  assert.deepEqual([savoie('SMS').firstCall, savoie('SMS').call], [2021, 2023])
  assert.equal(savoie('SMS').locator.lines, '179-181')
  assert.equal(shortest('BIP'), 5)
  for (const each of [...lengths, ...programme]) assert.ok(each.source && each.locator)
})

test('each author answers independently: a pupil of Alès gets CTI, school and institute; a student of Savoie none of them', () => {
  const authors = (stay) => passerelle.checkSchools(stay).value.verdicts.map((each) => `${each.author} ${each.binds}`)
  assert.deepEqual(authors({ school: 'imt-mines-ales' }).sort(), ['cti met', 'imt met', 'imt-mines-ales met'])
  assert.deepEqual(authors({ school: 'usmb', engineering: false }), [])
  assert.deepEqual(authors({ school: 'usmb', engineering: true }), ['cti met'])
})

test('invalid questions are refused by field, all at once', () => {
  const refused = passerelle.checkSchools({
    school: 'nowhere',
    start: '2025-02-01',
    end: '2025-01-01',
    holding: ['goesAlone'],
    notHolding: ['goesAlone'],
  })
  assert.equal(refused.ok, false)
  assert.deepEqual(refused.problems.map((each) => each.field).sort(), ['end', 'notHolding', 'school'])
  const misspelt = passerelle.checkSchools({ holding: ['goesAlon'], weeks: 9 })
  assert.deepEqual(misspelt.problems.map((each) => each.code).sort(), ['unknownField', 'unknownWord'])
})
