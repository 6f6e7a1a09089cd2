// Coming home early: what is asked, the one sentence and its lines, the edges, the tolerance, what is printed and kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPage } from './calculator.mjs'

const incoming = {
  role: 'student',
  direction: 'incoming',
  activity: 'SMS',
  country: 'SN',
  start: '2024-01-01',
  end: '2024-05-31',
  kilometres: '600',
  greenTravel: 'no',
  travelDays: '0',
  call: '2023',
}
const bip = {
  role: 'student',
  direction: 'outgoing',
  activity: 'BIP',
  country: 'IT',
  lengthKnownAs: 'duration',
  days: '20',
  call: '2023',
}

const section = '.result .on-demand:nth-of-type(1)'
const summaries = '.result .on-demand > details > summary'
const open = (page, name) =>
  page.within((root, wanted) => {
    const summary = [...root.querySelectorAll('.result .on-demand > details > summary')].find(
      (each) => each.textContent.trim() === wanted,
    )
    summary.click()
  }, name)
const said = (page) => page.texts('.early-return p')
const give = (page, name, value) =>
  page.within(
    (root, [field, wanted]) => {
      const input = root.querySelector(`[name="${field}"]`)
      input.value = wanted
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    [name, value],
  )

// What other engines say of it is compared to the letter in same-answers.test.mjs.
for (const single of [false, true]) {
  test(`${single ? 'single file' : 'site'}: one day given, one sentence and the lines`, async () => {
    await withPage(
      async (page) => {
        await page.open('fr', incoming)
        assert.deepEqual(await page.texts(summaries), [
          'Mes dates, dans mon agenda',
          'Comparer deux appels',
          'Si je rentre plus tôt',
        ])
        await open(page, 'Si je rentre plus tôt')
        await page.waitFor('[name="returnedOn"]')
        assert.equal(await page.text('.early-return'), undefined)
        await give(page, 'returnedOn', '2024-04-30')
        await page.waitFor('.early-return')
        assert.deepEqual(await said(page), [
          'Avec 120 jours au lieu de 150, il vous resterait 3 675 € (prévu : 4 525 €).',
          'Déjà versé à ce moment-là : 4 525 €.',
          'À rendre : 850 €.',
        ])
        assert.deepEqual(await page.texts('.pairs tr:not(.pair-name, .proof) td'), [
            '4 250 €', '3 400 €', '275 €', '275 €', '4 525 €', '3 675 €',
          ]) // prettier-ignore
        assert.equal((await page.fragment()).returnedOn, '2024-04-30')
      },
      { single },
    )
  })
}

/** The sentences for a last day on site or a number of days. */
const rows = [
  ['the last day as agreed', { ...incoming, returnedOn: '2024-05-31' }, ['You stay to the end: nothing changes.']],
  [
    'five days early',
    { ...incoming, returnedOn: '2024-05-25' },
    [
      'With 145 days instead of 150, you would keep €4,383.33 (as agreed: €4,525).',
      'Paid already by then: €4,525.',
      'To give back: €141.67.',
    ],
  ],
  [
    'six days early',
    { ...incoming, returnedOn: '2024-05-24' },
    [
      'With 144 days instead of 150, you would keep €4,355 (as agreed: €4,525).',
      'Paid already by then: €4,525.',
      'To give back: €170.',
    ],
  ],
  [
    'one day done',
    { ...incoming, returnedOn: '2024-01-01' },
    [
      'A stay of less than 60 days gives no right to a grant: you might have to give everything back, except in a case of force majeure. Nobody can tell in advance: ask your institution.',
      'Paid already by then: €4,525.',
      'To give back: between €4,221.67 and €4,525.',
    ],
  ],
  [
    'a BIP of 20 days left after 14',
    { ...bip, daysDone: '14' },
    [
      'With 14 days instead of 20, you would keep €1,106 (as agreed: €1,442).',
      'Paid already by then: between €1,009.40 and €1,442.',
      'To give back: between €0 and €336.',
      'Still to come: between €0 and €96.60.',
    ],
  ],
]

test('every edge has its sentence', async () => {
  await withPage(async (page) => {
    for (const [name, answers, sentences] of rows) {
      await page.open('en', answers)
      await page.waitFor('.early-return')
      assert.deepEqual(await said(page), sentences, name)
    }
  })
})

test('a tolerance is shown as what others do, where it covers and where it does not', async () => {
  await withPage(async (page) => {
    const told = async (day) => {
      await page.open('fr', { ...incoming, returnedOn: day })
      await page.waitFor('.early-return')
      return page.texts('.result .on-demand h4 ~ p')
    }
    const option =
      'Des universités ne retirent rien pour un retour jusqu’à 5 jours plus tôt. La vôtre ne l’a pas publié : demandez-lui.'
    assert.deepEqual(await told('2024-05-25'), [option, 'Dans ce cas, vous garderiez 4 525 €.'])
    assert.deepEqual(await told('2024-05-24'), [
      option,
      'Un retour 6 jours plus tôt la dépasse : tous les jours qui manquent comptent.',
    ])
    assert.deepEqual(await told('2024-05-31'), [])
  })
})

test('a day outside the stay and a number that is none are told at the question', async () => {
  await withPage(async (page) => {
    const problem = async (answers) => {
      await page.open('fr', answers)
      await page.waitFor('.result .on-demand .problem')
      assert.equal(await page.text('.early-return'), undefined)
      assert.equal(
        await page.within((root) => root.querySelector('.result .on-demand input').getAttribute('aria-invalid')),
        'true',
      )
      return page.text('.result .on-demand .problem')
    }
    assert.equal(
      await problem({ ...incoming, returnedOn: '2023-12-31' }),
      'À corriger : Ce jour est avant le début du séjour, le 1er janvier 2024.',
    )
    assert.equal(
      await problem({ ...incoming, returnedOn: '2024-06-01' }),
      'À corriger : Ce jour est après la fin prévue, le 31 mai 2024.',
    )
    for (const days of ['21', '0', '-3', 'dix', '1,5'])
      assert.equal(
        await problem({ ...bip, daysDone: days }),
        'À corriger : Donnez un nombre de jours, de 1 à 20.',
        days,
      )
  })
})

test('it is offered only once the stay has a length, and printed only when it is open', async () => {
  await withPage(async (page) => {
    const { days, ...unknown } = bip
    await page.open('fr', unknown)
    assert.deepEqual(await page.texts(summaries), ['Comparer deux appels'])
    await page.answer('days', days)
    assert.deepEqual(await page.texts(summaries), ['Comparer deux appels', 'Si je rentre plus tôt'])
    const areShown = () =>
      page.within((root) => [...root.querySelectorAll('.result .on-demand')].map((each) => each.checkVisibility()))
    await page.open('fr', { ...bip, daysDone: '14' })
    await page.waitFor('.early-return')
    await page.print()
    assert.deepEqual(await areShown(), [false, true])
    assert.equal(await page.within((root) => root.querySelector('[name="daysDone"]').checkVisibility()), false)
    await page.afterPrint()
  })
})

test('clearing the form closes it and takes its answer out of the address', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...bip, daysDone: '14' })
    await page.waitFor('.early-return')
    await page.press('.clear')
    await page.eventually(
      () => page.text('.early-return'),
      (text) => text === undefined,
    )
    assert.deepEqual(await page.fragment(), {})
    assert.equal(await page.text(section), undefined)
  })
})
