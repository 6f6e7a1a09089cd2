// “My school's rules”: what each author says of a stay, by itself; the shortest stays side by side; the self-audit.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { createPasserelle } from '../../build/package/index.js'
import { load } from '../../scripts/vite/page-source.mjs'
import { messageFaults } from '../house/house.mjs'
import { addresses, inspectBeside, openBeside, wordsAt } from './beside.mjs'
import { plain, site, withPage } from './calculator.mjs'
import { placeInWords } from './place.mjs'

const passerelle = await createPasserelle()
const { schoolsTextOf } = await load('messages/schools/index.ts')
const texts = { fr: schoolsTextOf('fr'), en: schoolsTextOf('en') }

const apprentice = {
  school: 'imt-mines-ales',
  enrolment: 'apprentice',
  experience: 'employment',
  lengthKnownAs: 'weeks',
}
const student = { school: 'other', enrolment: 'student', experience: 'studies' }

/** How each author answers, and its conditions by id. */
const shown = (browser) =>
  browser.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.author-block')].map((block) => [
        block.dataset.author,
        {
          status: block.dataset.status,
          words: block.innerText,
          conditions: Object.fromEntries(
            [...block.querySelectorAll('[data-rule]')].map((each) => [
              each.dataset.rule,
              { status: each.dataset.status, words: each.innerText },
            ]),
          ),
          order: [...block.querySelectorAll('[data-rule]')].map((each) => each.dataset.rule),
        },
      ]),
    ),
  )

async function told(answers, use, language = 'en') {
  await withPage(async (page) => {
    await openBeside(page, 'schools', language, answers)
    await use(await shown(page.browser), page.browser)
  })
}

const pageText = async (language) =>
  plain(
    (await readFile(join(site, addresses.schools[language], 'index.html'), 'utf8'))
      .replace(/<\/?span[^>]*>/g, '') // words within a line
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"'),
  )

test('both languages say the same things', () => {
  assert.deepEqual(messageFaults(texts), [])
})

test('axe finds nothing and 320 px hold, in both themes and languages', () =>
  inspectBeside('schools', { ...apprentice, weeks: '8', no: 'goesAlone' }))

test('row 43: no length for students is told, and the school is named as the one who knows', () =>
  told(student, ({ cti }) => {
    assert.match(cti.conditions['student-length'].words, /sets no length for students/)
    assert.match(cti.conditions['student-length'].words, /Depends on your school/)
  }))

test('row 44: a part in the preparatory cycle is asked for step by step', () =>
  told({ ...student, no: 'engineeringCycle' }, async ({ cti }, browser) => {
    assert.equal(cti.conditions['engineering-cycle'].status, 'cannotTellYet')
    const asked = await browser.evaluate(() =>
      ['partInPreparatoryCycle', 'fiveYearSchool', 'supervisedBySchool'].map(
        (each) => document.getElementById(`statement-${each}`) !== null,
      ),
    )
    assert.deepEqual(asked, [true, true, true])
  }))

test('row 45: a class trip fails, with the reason, the answer and the remedy first', () =>
  told({ ...student, no: 'goesAlone' }, ({ cti }) => {
    assert.equal(cti.status, 'notMet')
    assert.equal(cti.order[0], 'individual')
    assert.match(cti.conditions.individual.words, /You answered:.*No.*What to do:.*Go by yourself/s)
  }))

test('row 46: an international student is exempt; a foreigner with a French baccalauréat obtained in France is not', async () => {
  const came = 'foreignNationality.cameToFranceToStudy'
  await told({ ...student, yes: `${came}.foreignSecondaryDiploma` }, ({ cti }) => {
    assert.match(cti.words, /You are exempt.*If you go all the same: it cannot be told yet/s)
    assert.ok(cti.order.includes('credits') && !cti.order.includes('individual'), cti.order.join())
  })
  await told({ ...student, yes: came, no: 'foreignSecondaryDiploma.baccalaureateAbroad' }, ({ cti }) => {
    assert.match(cti.words, /You are not exempt/)
    assert.ok(cti.order.length > 0)
  })
})

test('row 47: an apprentice with 8 weeks fails with reason and remedy; with 10 passes and is told that 12 are recommended', async () => {
  await told({ ...apprentice, weeks: '8' }, ({ cti }) => {
    const { status, words } = cti.conditions['apprentice-length']
    assert.equal(status, 'notMet')
    assert.match(words, /Your stay: 56 days, that is 8 weeks\. Asked: at least 9 weeks\./)
    assert.match(words, /What to do:/)
    assert.match(cti.conditions['apprentice-contract'].words, /Your company decides/)
  })
  await told({ ...apprentice, weeks: '10' }, ({ cti }) => {
    const { status, words } = cti.conditions['apprentice-length']
    assert.equal(status, 'met')
    assert.match(words, /Recommended: 12 weeks/)
  })
})

test('row 48: an internship abroad is asked about surroundings, outcomes, supervision and length', () =>
  told({ ...student, experience: 'internship', no: 'adequateSupervision' }, ({ cti }) => {
    assert.equal(cti.conditions['internship-recognised'].status, 'notMet')
    for (const id of ['internship-report', 'internship-agreement']) assert.ok(cti.conditions[id], id)
  }))

test('row 49: a gap year does not count', () =>
  told({ ...student, experience: 'gapYear' }, ({ cti }) => assert.equal(cti.conditions['gap-year'].status, 'notMet')))

test('row 50: days of soft travel may count, as the school says', () =>
  told({ ...apprentice, lengthKnownAs: 'days', days: '61', softTravelDays: '2' }, ({ cti }) => {
    const { status, words } = cti.conditions['apprentice-length']
    assert.equal(status, 'cannotTellYet')
    assert.match(words, /Soft travel, which the school may count: 2 days/)
    assert.match(words, /Depends on your school/)
  }))

test('row 51: what is done at home does not count', () =>
  told({ ...student, experience: 'internationalisationAtHome' }, ({ cti }) => assert.equal(cti.status, 'notMet')))

test('row 52: the learning agreement, and credits without another examination', () =>
  told({ ...student, no: 'learningAgreementSigned', yes: 'creditsRecognised.extraExamination' }, ({ cti }) => {
    assert.equal(cti.conditions['learning-agreement'].status, 'notMet')
    assert.equal(cti.conditions.credits.status, 'notMet')
  }))

test('row 53: a double degree', () =>
  told({ ...student, experience: 'doubleDegree', no: 'namedInSupplementOnly' }, ({ cti }) =>
    assert.equal(cti.conditions['double-degree'].status, 'notMet'),
  ))

test('row 54: a joint programme has its proofs and its accreditation', () =>
  told({ ...student, experience: 'jointProgramme' }, ({ cti }) => {
    for (const id of [
      'convention',
      'quality',
      'juries',
      'study-rules',
      'follow-up',
      'meetings',
      'semesters',
      'accreditation',
    ])
      assert.ok(cti.conditions[`joint-${id}`], id)
  }))

test('rows 55 to 57: what the CTI says of partnerships, preparation and welcome is on the page, with its place', async () => {
  const { facts } = passerelle.facts({ authority: 'cti' }).value
  assert.ok(facts.length > 0)
  for (const language of ['fr', 'en']) {
    const words = await pageText(language)
    for (const fact of facts) assert.ok(words.includes(plain(fact.text[language])), fact.id)
  }
})

test('rows 43 to 67: every rule of every author is on the page before script, in both languages, with its place', async () => {
  for (const language of ['fr', 'en']) {
    const words = await pageText(language)
    for (const author of ['cti', 'imt-mines-ales', 'imt', 'upjv']) {
      const path = join(site, `../../data/school-rules/${author}.json`)
      const { rules } = JSON.parse(await readFile(path, 'utf8'))
      assert.ok(rules.length > 0)
      for (const { id, asks, locator } of rules) {
        assert.ok(words.includes(plain(asks[language])), `${author} ${id}`)
        const place = plain(placeInWords(locator, language))
        assert.ok(words.includes(place), `${author} ${id}: ${place}`)
      }
    }
  }
})

test('row 58: the self-audit has 12 items in 3 groups and 7 panel questions, without script too', async () => {
  const { audits } = passerelle.selfAudits().value
  const words = await pageText('en')
  for (const { text } of audits[0].questions) assert.ok(words.includes(plain(text.en)), text.en)
  await withPage(async (page) => {
    await openBeside(page, 'schools', 'en')
    const groups = await page.browser.evaluate(() =>
      [...document.querySelectorAll('.audit-group')].map((group) => group.querySelectorAll('fieldset').length),
    )
    assert.deepEqual(groups, [4, 3, 5, 2, 5])
  })
})

test('rows 60 and 61: Alès by itself', () =>
  told({ ...student, school: 'imt-mines-ales', experience: 'internship' }, (authors) => {
    const { conditions } = authors['imt-mines-ales']
    for (const id of ['three-months', 'english', 'internships', 'internship-approved', 'internship-assessed'])
      assert.ok(conditions[id], id)
  }))

test('row 62: Alès on recognition, selection and aid', () =>
  told({ ...student, school: 'imt-mines-ales' }, (authors) => {
    for (const id of ['recognition', 'selection', 'aid']) assert.ok(authors['imt-mines-ales'].conditions[id], id)
  }))

test('row 67: UPJV takes long stays, short ones with distance learning, and adds S2R', () =>
  told({ ...student, school: 'upjv', yes: 'advancedStudent' }, ({ upjv }) => {
    for (const id of ['long-stay', 'short-with-distance', 'foundation', 's2r']) assert.ok(upjv.conditions[id], id)
    assert.match(upjv.conditions.s2r.words, /possible for you/)
  }))

test('row 71: a pupil of Alès with 4 months passes Alès and sees what the semester of IMT asks', () => {
  const pupil = { ...student, school: 'imt-mines-ales', lengthKnownAs: 'dates', start: '2025-09-01', end: '2025-12-31' }
  const yes = 'minimumEnglish.authorisedToLeave.learningAgreementSigned'
  return told({ ...pupil, yes }, async (authors, browser) => {
    assert.equal(authors['imt-mines-ales'].status, 'met')
    assert.equal(authors.imt.status, 'cannotTellYet')
    assert.match(authors.imt.conditions.semester.words, /at least 1 semester/)
    assert.match(authors.imt.words, /text of 2014–2020/)
    assert.equal(await browser.evaluate(() => document.getElementById('school-semesters') !== null), true)
  })
})

test('row 76: the shortest stays stand side by side with those of Erasmus+, each with its source', async () => {
  const { lengths, programme } = passerelle.checkSchools({}).value
  await withPage(async (page) => {
    await openBeside(page, 'schools', 'en')
    const found = await page.browser.evaluate(() =>
      [...document.querySelectorAll('.lengths tbody tr')].map((row) => row.textContent),
    )
    const rows = found.map(plain)
    assert.equal(rows.length, lengths.length + programme.length)
    for (const [author, minimum] of [
      ['Commission des Titres', '9 weeks'],
      ['IMT Mines Alès', '3 months'],
      ['Institut Mines-Télécom', '1 semester'],
      ['Erasmus+', '60 days'],
      ['Erasmus+', '5 days'],
    ])
      assert.ok(
        rows.some((row) => row.includes(author) && row.includes(minimum)),
        `${author}: ${minimum}`,
      )
  })
})

test('each author speaks for itself: nothing binds a student of Savoie who is no engineer', () =>
  told({ ...student, school: 'usmb', engineering: 'no' }, (authors, browser) => {
    assert.deepEqual(authors, {})
    return wordsAt(browser, '.answer-column').then((words) => assert.match(words, /No text of the catalogue/))
  }))

test('by keyboard alone: choose, answer, hear it, go back', async () => {
  await withPage(async (page) => {
    const { browser } = page
    await openBeside(page, 'schools', 'en')
    const focusOn = (id) => browser.evaluate((each) => document.getElementById(each).focus(), id)
    await focusOn('school-school')
    await browser.press('End', 'Tab', 'ArrowUp', 'ArrowUp') // from “I don't know” to the first of three
    await browser.until(() => document.activeElement.value === 'student')
    await browser.press('Tab')
    await browser.press('ArrowDown')
    await browser.until(() => document.querySelectorAll('.author-block').length === 1)
    const question = '#statement-goesAlone'
    await browser.evaluate((place) => document.querySelector(`${place} input:checked`).focus(), question)
    await browser.press('ArrowUp')
    await browser.until(() => document.querySelector('.author-block').dataset.status === 'notMet')
    assert.equal(await browser.evaluate(() => document.activeElement.name), 'statement.goesAlone', 'the focus stays')
    assert.match(await wordsAt(browser, '.announcement'), /accreditation body.*: No, not like this\./)
    assert.match(await browser.address(), /#school=other&enrolment=student&experience=studies&no=goesAlone$/)
    await browser.back()
    await browser.until(() => document.querySelector('.author-block') === null)
    assert.equal(await browser.evaluate(() => document.querySelector('#school-school').value), '')
  })
})

test('what is typed wrong is told at the field, and a damaged link says so', async () => {
  await withPage(async (page) => {
    const { browser } = page
    await openBeside(page, 'schools', 'en', { ...apprentice, weeks: '9', evil: '<b>', yes: 'nothing' })
    assert.match(await wordsAt(browser, '.notice'), /part of the link/i)
    await browser.evaluate(() => document.querySelector('#school-weeks').select())
    await browser.type('many')
    await browser.press('Tab')
    await browser.until(() => document.querySelector('#school-weeks').getAttribute('aria-invalid') === 'true')
    assert.match(await wordsAt(browser, '#school-weeks-problem'), /A whole number, from 1 to 142/)
  })
})

test('the ticks of the self-audit are kept in the link, its notes are not, and are printed whole', async () => {
  await withPage(async (page) => {
    const { browser } = page
    await openBeside(page, 'schools', 'en')
    const ids = await browser.evaluate(() => {
      const [first, second] = document.querySelectorAll('.audit-question')
      first.querySelector('[value="yes"]').click()
      second.querySelector('[value="part"]').click()
      const note = first.querySelector('textarea')
      note.value = 'to ask the dean'
      note.dispatchEvent(new Event('input', { bubbles: true }))
      return [first, second].map((each) => each.querySelector('input').dataset.question)
    })
    assert.equal(await wordsAt(browser, '.audit-count'), '2 of 19 answered.')
    const address = await browser.address()
    assert.ok(address.endsWith(`#audit-yes=${ids[0]}&audit-part=${ids[1]}`), address)
    assert.ok(!address.includes('dean'))
    await browser.paper(true)
    assert.equal(await wordsAt(browser, '.audit-question .printed-note'), 'to ask the dean')
    await browser.paper(false)
    await openBeside(page, 'schools', 'en', { 'audit-yes': ids[0], 'audit-part': ids[1] })
    assert.equal(await wordsAt(browser, '.audit-count'), '2 of 19 answered.')
  })
})

test('the other language is one link away, and the answers go along', async () => {
  await withPage(async (page) => {
    const { browser } = page
    await openBeside(page, 'schools', 'fr', student)
    await Promise.all([
      page.raw.waitForNavigation(),
      browser.evaluate(() => document.querySelector('#other-language').click()),
    ])
    await browser.until(() => document.querySelector('.author-block') !== null)
    assert.equal(await browser.address(), `${page.address}en/school/#${new URLSearchParams(student)}`)
  })
})

test('nationality and diploma go to the other language, and stay out of the address', async () => {
  const asked = { ...student, yes: 'foreignNationality.goesAlone', no: 'foreignSecondaryDiploma' }
  const inAddress = new URLSearchParams({ ...student, yes: 'goesAlone' })
  const chosen = () =>
    [...document.querySelectorAll('[name^="statement."]:checked')]
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => `${name} ${value}`)
      .sort()
  const answered = [
    'statement.foreignNationality yes',
    'statement.foreignSecondaryDiploma no',
    'statement.goesAlone yes',
  ]
  await withPage(async (page) => {
    const { browser } = page
    await openBeside(page, 'schools', 'fr', asked)
    assert.deepEqual(await browser.evaluate(chosen), answered)
    assert.equal(await browser.address(), `${page.address}ecole/#${inAddress}`)
    await Promise.all([
      page.raw.waitForNavigation(),
      browser.evaluate(() => document.querySelector('#other-language').click()),
    ])
    await browser.until(() => document.querySelector('.author-block') !== null)
    assert.deepEqual(await browser.evaluate(chosen), answered)
    assert.equal(await browser.address(), `${page.address}en/school/#${inAddress}`)
  })
  await withPage(
    async (page) => {
      const { browser } = page
      await openBeside(page, 'schools', 'en', asked, { single: true })
      await browser.until(() => document.querySelector('.author-block') !== null)
      await browser.evaluate(() => document.querySelector('#other-language').click())
      await browser.until(() => document.documentElement.lang === 'fr' && document.querySelector('.author-block'))
      assert.deepEqual(await browser.evaluate(chosen), answered)
      assert.equal((await browser.address()).split('#')[1], `page=schools&${inAddress}`)
    },
    { single: true },
  )
})

test('without script the lengths, the texts and the self-audit are there, and the page says what is not', async () => {
  await withPage(async (page) => {
    await page.raw.setJavaScriptEnabled(false)
    await page.load(`${page.address}ecole/`)
    await page.raw.setJavaScriptEnabled(true)
    const words = plain(await page.raw.evaluate(() => document.body.innerText))
    for (const heading of [texts.fr.lengths.heading, texts.fr.texts.heading, texts.fr.audit.heading])
      assert.ok(words.includes(plain(heading)), heading)
    assert.ok(words.includes('9 semaines'))
  })
})

test('in the single file it is a part of the document: answers of each page stay where they were', async () => {
  await withPage(
    async (page) => {
      const { browser } = page
      await openBeside(page, 'schools', 'en', student, { single: true })
      await browser.until(() => document.querySelector('.author-block') !== null)
      const follow = (hash) =>
        browser.evaluate((wanted) => {
          const links = [...document.querySelectorAll('nav.pages a')]
          links.find((link) => link.hash === wanted && link.checkVisibility()).click()
        }, hash)
      const mains = () =>
        browser.evaluate(() => [...document.querySelectorAll('main')].filter((main) => main.checkVisibility()).length)
      assert.equal(await mains(), 1)
      await follow('#page=catalogue')
      await browser.until(() => document.querySelector('.on-day [role="status"] p') !== null)
      assert.equal(await mains(), 1)
      assert.equal(await browser.evaluate(() => document.title), 'The catalogue – Passerelle')
      await follow('#page=schools')
      await browser.until(() => document.title.startsWith('My school'))
      assert.match(await browser.address(), /#page=schools&language=en&school=other/)
      await browser.evaluate(() => document.querySelector('#other-language').click())
      await browser.until(() => document.documentElement.lang === 'fr' && document.querySelector('.author-block'))
      assert.match(await browser.address(), /#page=schools&school=other/)
      assert.equal(await browser.evaluate(() => document.title), texts.fr.title)
      await follow('#page=calculator')
      await browser.until(() => document.querySelector('#calculator').checkVisibility())
      assert.equal(await mains(), 1)
    },
    { single: true },
  )
})

for (const engine of ['firefox', 'webkit'])
  test(`it answers in ${engine}`, () =>
    withPage(
      async (page) => {
        await openBeside(page, 'schools', 'fr', { ...apprentice, weeks: '8' })
        await page.browser.until(() => document.querySelector('.author-block') !== null)
        assert.equal((await shown(page.browser)).cti.status, 'notMet')
      },
      { engine },
    ))
