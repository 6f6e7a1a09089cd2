// Whose rules apply: the first question, with the institutions of the data by town and any other by its country.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPage } from './calculator.mjs'
import { bip } from './people.mjs'

const chosen = (page) => page.within((root) => root.querySelector('[name="institution"]')?.value)
const asLink = (answers) => new URLSearchParams(answers).toString()
const { institution: _ofSavoie, ...ofNobody } = { ...bip, days: '15' }

test('the first question is the university; none is chosen, and those of the data stand by their towns', async () => {
  await withPage(async (page) => {
    await page.open('fr')
    assert.equal(await page.within((root) => root.querySelector('form [name]').name), 'institution')
    assert.equal(await chosen(page), '')
    assert.deepEqual((await page.texts('[name="institution"] option')).slice(0, 2), ['Choisir', 'Une autre université'])
    const listed = (await page.texts('[name="institution"] option')).slice(2)
    assert.deepEqual(listed, listed.toSorted(new Intl.Collator('fr').compare))
    assert.ok(listed.length >= 15)
    assert.ok((await page.texts('[name="institution"] option')).includes('Tours – Université de Tours'))
    assert.equal((await page.texts('form .choice'))[5], 'Je pars de mon université')
  })
})

test('a link without institution leaves the question open, computes by the call alone and says so', async () => {
  await withPage(async (page) => {
    await page.open('fr', asLink(ofNobody))
    assert.equal(await chosen(page), '')
    assert.match(await page.text('.result .notice'), /^Aucune université n’est choisie/)
    await page.answer('days', '14')
    assert.ok(!('institution' in (await page.fragment())), 'nobody answers it on the way')
    await page.press('.result .notice button')
    assert.equal(await page.focused(), 'institution')
    await page.answer('institution', 'usmb')
    assert.equal(await page.total(), '1 106 €')
    assert.equal(await page.text('.result > .hint'), 'D’après les règles de : Université Savoie Mont Blanc.')
    assert.equal((await page.fragment()).institution, 'usmb')
    assert.equal(await page.text('.question .hint[aria-hidden]'), 'Chambéry – Université Savoie Mont Blanc')
  })
})

test('another university is asked for its country, which stands in the link and is not asked of one of the data', async () => {
  await withPage(async (page) => {
    await page.open('en', asLink(ofNobody))
    const asked = () => page.within((root) => root.querySelector('[name="institutionCountry"]') !== null)
    assert.equal(await asked(), false)
    await page.answer('institution', 'other')
    assert.equal(await asked(), true)
    await page.answer('institutionCountry', 'BE')
    assert.match(
      await page.text('.result > .hint'),
      /^By the programme’s rules for an institution in this country: Belgium\./,
    )
    const { institution, institutionCountry } = await page.fragment()
    assert.deepEqual({ institution, institutionCountry }, { institution: 'other', institutionCountry: 'BE' })
    assert.ok(!(await page.texts('[name="country"] option')).includes('Belgium'), 'a mobility goes abroad')
    await page.answer('institution', 'usmb')
    assert.equal(await asked(), false)
    assert.equal(await page.total(), '€1,162')
  })
})

const student = { role: 'student', direction: 'outgoing', activity: 'SMS', lengthKnownAs: 'duration', months: '5' }
const known = { kilometres: '900', greenTravel: 'no', outermostRegion: 'no', travelDays: '0' }
const elsewhere = {
  'a student of Strasbourg': {
    answers: { institution: 'other', institutionCountry: 'FR', ...student, country: 'ES', ...known, call: '2026' },
    total: { fr: 'entre 1 434 € et 3 059 €', en: 'between €1,434 and €3,059' },
  },
  'a student of Leipzig': {
    answers: { institution: 'other', institutionCountry: 'DE', ...student, country: 'ES', ...known, call: '2026' },
    total: { fr: 'entre 1 434 € et 3 059 €', en: 'between €1,434 and €3,059' },
  },
  'a lecturer of Gdańsk': {
    answers: {
      ...{ institution: 'other', institutionCountry: 'PL', role: 'teachingStaff', direction: 'outgoing' },
      ...{ activity: 'STA', country: 'DE', start: '2026-10-05', end: '2026-10-09', teachingHours: '8' },
      ...{ kilometres: '900', greenTravel: 'no', travelDays: '0' },
    },
    total: { fr: 'entre 789 € et 1 259 €', en: 'between €789 and €1,259' },
  },
}
for (const [name, { answers, total }] of Object.entries(elsewhere)) {
  test(`${name} gets an interval, travel, verdict and payments without a word about Savoie`, async () => {
    await withPage(async (page) => {
      for (const language of ['fr', 'en']) {
        await page.open(language, answers)
        assert.equal(await page.total(), total[language])
        await page.waitFor('.papers-count, #documents')
        const said = await page.text('.result')
        assert.doesNotMatch(said, /Savoie|USMB|Chambéry/u)
        assert.match(said, /309/)
        assert.ok(await page.text('.verdict'))
        assert.ok(await page.text('#payments'))
      }
    })
  })
}

test('a student of Tours and one of Masaryk get the figures of their university, with their year', async () => {
  await withPage(async (page) => {
    const tours = { institution: 'universite-de-tours', ...student, country: 'ES', ...known }
    await page.open('fr', { ...tours, call: '2023' })
    assert.equal(await page.total(), '1 470 €')
    await page.open('fr', { ...tours, call: '2026' })
    assert.equal(await page.total(), 'entre 1 434 € et 3 059 €')
    assert.match(await page.text('table tbody'), /appel 2023/)
    await page.open('en', { institution: 'masaryk-university', ...student, country: 'PL', ...known, call: '2021' })
    assert.equal(await page.total(), '€2,400')
    assert.doesNotMatch(await page.text('.result'), /Savoie|USMB/u)
  })
})

test('what universities of the country publish stands beside the interval, and one press takes the middle', async () => {
  await withPage(async (page) => {
    await page.open('fr', elsewhere['a student of Strasbourg'].answers)
    await page.waitFor('.typical')
    assert.match(
      await page.text('.typical p'),
      /^7 établissements de ce pays \(France\) ont publié un taux .* : de 260 € à 400 € par mois, au milieu 300 €\./,
    )
    const listed = await page.texts('.typical li')
    assert.equal(listed.length, 7)
    assert.match(listed[0], /^260 € par mois, appel 2021 : Université Clermont Auvergne/)
    assert.equal(await page.total(), 'entre 1 434 € et 3 059 €', 'it never narrows the interval by itself')
    await page.press('.typical button')
    await page.totalIs('1 809 €')
    assert.equal((await page.fragment()).monthlyRate, '300')
    assert.match(await page.text('.typical .notice'), /^Hypothèse : 300 € par mois, le milieu/)
    await page.answer('monthlyRate', '310')
    assert.equal(await page.text('.typical .notice'), undefined)

    await page.open('en', elsewhere['a student of Leipzig'].answers)
    await page.waitFor('.typical')
    assert.match(await page.text('.typical p'), /^Too few rates of this country \(Germany\)/)
    assert.deepEqual(
      (await page.texts('.typical li')).map((line) => line.slice(0, 40)),
      ['€540 a month, call 2025: the agency of t'],
    )
    assert.equal(await page.text('.typical button'), undefined)
  })
})
