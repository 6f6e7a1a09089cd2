// What the page says for questions whose answers are known (call 2023, Universite Savoie Mont Blanc).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPage } from './calculator.mjs'
import { bip } from './people.mjs'

const staff = { role: 'teachingStaff', activity: 'STA', start: '2024-05-06', end: '2024-05-10', teachingHours: '8' }
const staffOut = { ...staff, direction: 'outgoing', country: 'JP' }
const staffIn = { ...staff, direction: 'incoming', country: 'SN' }

test('a student in a BIP is paid by the days, the fifteenth and later ones at the second rate', async () => {
  await withPage(async (page) => {
    for (const [days, total] of [
      ['5', '395 €'],
      ['14', '1 106 €'],
      ['15', '1 162 €'],
      ['30', '2 002 €'],
    ]) {
      await page.open('fr', { ...bip, days })
      assert.equal(await page.total(), total, `${days} days`)
    }
    await page.open('fr', { ...bip, days: '15' })
    assert.equal(await page.text('.formula'), '14 × 79,00 € + 1 × 56,00 € = 1 162 €')
    await page.open('en', { ...bip, days: '15' })
    assert.equal(await page.total(), '€1,162')
    assert.equal(await page.text('.formula'), '14 × €79.00 + 1 × €56.00 = €1,162')
  })
})

test('4 and 31 days in a BIP have no rate: what was sought and what exists is said, and the condition is not met', async () => {
  await withPage(async (page) => {
    for (const days of ['4', '31']) {
      await page.open('fr', { ...bip, days })
      assert.equal(await page.total(), 'Aucun montant connu')
      const unpriced = (await page.texts('.result .card')).join(' ')
      assert.match(unpriced, new RegExp(`Cherché : ${days} jours. Le barème existant prévoit : de 5 jours à 30 jours.`))
      assert.match(await page.text('.verdict'), /^Non, pas ainsi/)
      assert.match(await page.text('.remedy'), /de 5 à 30 jours/)
    }
  })
})

test('every line unfolds to its formula, layer, trust mark and source with the day it was checked', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...staffOut, kilometres: '8000' })
    assert.equal(await page.total(), '2 760 €')
    const [support, travel] = await page.texts('table .proof td > details')
    assert.match(support, /5 × 180,00 € \+ 2 × 180,00 € = 1 260 €/)
    assert.match(support, /2 jours de voyage à 180,00 €/)
    assert.match(travel, /1 × 1 500,00 € = 1 500 €/)
    assert.match(travel, /8 000 km et plus/)
    for (const proof of [support, travel]) {
      assert.match(proof, /Chiffre de l’établissement publié/)
      assert.match(proof, /Source Université Savoie Mont Blanc, Erasmus \+ \(.*ligne.*\), vérifiée le \d+ \w+ \d{4}/)
      assert.match(proof, /Chiffre de l’appel, pour comparer/)
    }
    const links = await page.within((root) => [...root.querySelectorAll('.proof dd a')].map(({ href }) => href))
    assert.ok(links.length >= 2 && links.every((link) => link.startsWith('https://')))
  })
})

test('all witnesses of a figure are told when somebody asks, and those of another figure when it changes', async () => {
  const months = { role: 'student', direction: 'outgoing', activity: 'SMS', lengthKnownAs: 'duration', months: '5' }
  const fold = '.proof .witnesses'
  const told = (page) => page.texts(`${fold} li`)
  await withPage(async (page) => {
    await page.open('en', { ...months, country: 'DE', call: '2024' })
    await page.waitFor(fold)
    assert.deepEqual(await told(page), [])
    await page.press(`${fold} summary`)
    const similar = await page.eventually(
      () => told(page),
      ({ length }) => length > 1,
    )
    assert.match(similar.join('\n'), /European Commission, .* \(page \d+\), checked on .*, call 2026 official/)
    assert.match(
      similar.join('\n'),
      /Tallinna Ülikool \(Estonia\), Stipendium ja kulud, checked on .* deduced Ceiling: 756/,
    )
    const languages = await page.within((root) =>
      [...root.querySelectorAll('.witnesses li')].map((each) => each.querySelector('span').lang),
    )
    assert.ok(languages.includes('et'), 'a publisher is named in its own language')
    await page.answer('country', 'RO')
    await page.eventually(
      () => told(page),
      ({ length }) => length === 0,
      'the list of another figure is not shown',
    )
    await page.press(`${fold} summary`)
    const lower = await page.eventually(
      () => told(page),
      ({ length }) => length > 1,
    )
    assert.notDeepEqual(lower, similar)
  })
})

test('staff of the university get travel and 75 % before leaving, the rest after their papers', async () => {
  await withPage(async (page) => {
    await page.open('en', { ...staffOut, kilometres: '8000' })
    const rows = await page.texts('[aria-labelledby="payments"] tbody')
    assert.match(rows[0], /^Before you leave \(before 6 May 2024\) €2,445/)
    assert.match(rows[0], /100%: Travel, there and back \(€1,500\)/)
    assert.match(rows[0], /75%: Individual support, staff \(€945\)/)
    assert.match(rows[1], /\(after 10 May 2024\) €315/)
    assert.match(rows[1], /certificate of attendance and Erasmus\+ participant report/)
  })
})

test('the travel band follows from the kilometres, with a comma or a point', async () => {
  const bands = [
    ['99', 'Entre 1 120 € et 1 143 €'],
    ['100', '1 300 €'],
    ['499', '1 300 €'],
    ['499,7', '1 300 €'],
    ['499.7', '1 300 €'],
    ['500', '1 395 €'],
    ['1 999', '1 395 €'],
    ['2000', '1 480 €'],
    ['3000', '1 650 €'],
    ['4000', '1 940 €'],
    ['7999', '1 940 €'],
    ['8000', '2 620 €'],
  ]
  await withPage(async (page) => {
    await page.open('fr', staffIn)
    for (const [kilometres, total] of bands) {
      await page.answer('kilometres', kilometres)
      const found = await page.total()
      assert.equal(found[0].toUpperCase() + found.slice(1), total, `${kilometres} km`)
    }
    await page.answer('kilometres', '99')
    const travel = (await page.texts('table .proof'))[1]
    assert.match(travel, /^L’établissement ne publie pas de montant pour cette distance ; l’appel en prévoit un\./)
  })
})

test('a student who comes for five months gets 4 250 € of individual support, travel apart', async () => {
  await withPage(async (page) => {
    const student = {
      role: 'student',
      direction: 'incoming',
      activity: 'SMS',
      country: 'SN',
      lengthKnownAs: 'duration',
      travelDays: '0',
    }
    await page.open('fr', { ...student, months: '5', call: '2023' })
    assert.match((await page.texts('table tbody'))[0], /^Soutien individuel, séjour long 4 250 €/)
    assert.equal(await page.text('.formula'), '150 × 850,00 € ÷ 30 = 4 250 €')
    assert.match(await page.text('.counted'), /^150 jours, comptés par mois de 30 jours/)
    await page.open('fr', { ...student, months: '5', call: '2024' })
    const [support] = await page.texts('table tbody')
    assert.match(support, /Avec ce que votre université a publié pour l’appel 2023 : 4 250 €/)
    assert.match(support, /entre 4 250 € et 4 500 € L’établissement a publié d’autres chiffres pour l’appel 2023/)
  })
})

test('conferences are refused, and what is not funded is not an amount of zero', async () => {
  await withPage(async (page) => {
    await page.open('en', { role: 'doctoralCandidate', direction: 'outgoing', activity: 'conference' })
    assert.match(await page.text('.verdict'), /^No, not like this/)
    assert.equal(await page.total(), 'Not funded by this university')
    const outgoing = {
      role: 'student',
      direction: 'outgoing',
      activity: 'SMS',
      country: 'SN',
      lengthKnownAs: 'duration',
    }
    await page.open('en', { ...outgoing, months: '5' })
    assert.notEqual(await page.total(), '€0')
  })
})

test('an interval names its cause, and the best next question leads to its field', async () => {
  await withPage(async (page) => {
    await page.open('en', staffOut)
    assert.match(await page.total(), /between €\d[\d,]* and €[\d,]+/)
    assert.match(await page.text('.next'), /Answer: distance/)
    await page.press('.next button')
    assert.equal(await page.focused(), 'kilometres')
    await page.answer('kilometres', '9500')
    assert.equal(await page.total(), '€2,760')
    assert.equal(await page.text('.next'), undefined)
  })
})

test('an assumption is answered in place, and the focus stays where the others stand', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...bip, days: '5' })
    const assumptions = await page.texts('.with-button')
    assert.match(assumptions[0], /Le voyage n’est pas écoresponsable/)
    await page.press('.with-button button')
    await page.eventually(() => page.focused(), (focused) => focused === 'assumptions') // prettier-ignore
    assert.equal((await page.fragment()).greenTravel, 'no')
    assert.deepEqual(
      (await page.texts('.with-button')).filter((text) => /écoresponsable/.test(text)),
      [],
    )
  })
})

test('an assumed yes or no is confirmed or turned round by name', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...bip, days: '5', call: '2023' })
    const green = (await page.texts('.with-button')).findIndex((text) => /écoresponsable/.test(text))
    assert.match((await page.texts('.with-button'))[green], /C’est exact ?Changer/)
    await page.press(`.with-button:nth-child(${green + 1}) button:last-of-type`)
    await page.totalIs('445 €')
    assert.equal((await page.fragment()).greenTravel, 'yes')
  })
})

test('an assumption with many answers leads to its question', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...bip, days: '5', call: '2023', greenTravel: 'no', country: 'IT' })
    const programme = (await page.texts('.with-button')).findIndex((text) => /KA131/.test(text))
    await page.press(`.with-button:nth-child(${programme + 1}) button`)
    assert.equal(await page.focused(), 'country')
  })
})

test('only the questions that matter are asked, and never for a group or a band', async () => {
  const asked = (page) =>
    page.within((root) => [...new Set([...root.querySelectorAll('[name]')].map(({ name }) => name))])
  await withPage(async (page) => {
    await page.open('fr')
    assert.deepEqual(await asked(page), ['institution', 'role', 'direction'])
    await page.answer('role', 'teachingStaff')
    assert.deepEqual(await asked(page), ['institution', 'role', 'direction', 'activity', 'call'])
    await page.answer('direction', 'outgoing')
    await page.answer('activity', 'STA')
    await page.answer('country', 'JP')
    assert.ok((await asked(page)).includes('kilometres'))
    assert.ok((await asked(page)).includes('teachingHours'))
    await page.answer('activity', 'BIP')
    assert.ok(!(await asked(page)).includes('teachingHours'))
    await page.answer('country', 'IT')
    await page.answer('role', 'student')
    assert.ok((await asked(page)).includes('fewerOpportunities'))
    await page.answer('activity', 'SMS')
    await page.answer('lengthKnownAs', 'duration')
    assert.ok((await asked(page)).includes('months'))
  })
})

test('the bar says the verdict beside the total, with the mark of the verdict section', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...staffOut, kilometres: '8000' })
    assert.equal(await page.text('.total .mark.met'), 'Conditions : remplies')
    assert.match(await page.text('.verdict'), /qu’un accord lie les deux établissements\.$/)
    await page.answer('teachingHours', '2')
    assert.equal(await page.text('.total .mark.notMet'), 'Conditions : non remplies')
    await page.answer('teachingHours', '')
    assert.equal(await page.text('.total .mark.cannotTellYet'), 'Conditions : pas encore connues')
    await page.answer('teachingHours', '2,5')
    await page.answer('teachingHours', 'x')
    assert.match(await page.text('#problem-teachingHours'), /un nombre entier en chiffres, par exemple 12\.$/)
  })
})

test('who comes from a programme country is told who pays', async () => {
  await withPage(async (page) => {
    await page.open('fr', { role: 'student', direction: 'incoming', activity: 'SMS', country: 'IT' })
    assert.equal(await page.total(), 'Pas financé par cette université')
    assert.match((await page.texts('h3')).join(), /Puis-je venir \?/)
    assert.match(await page.text('.remedy'), /C’est votre établissement d’origine qui paie : demandez-lui\.$/)
  })
})

test('a call that the data lack is named where another stands in, above and among the assumptions', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...staffOut, start: '2027-10-04', end: '2027-10-08' })
    const missing =
      'L’appel 2027 n’est pas encore dans les données. Les chiffres sont ceux de l’appel 2026, le dernier connu.'
    assert.equal(await page.text('.result .notice'), missing)
    assert.equal(await page.text('.with-button span'), `Appel 2026, à la place de 2027. ${missing}`)
    await page.open('en', { ...staffOut, call: '2031' })
    assert.match(await page.text('.with-button span'), /^Call 2026, in place of 2031\./)
  })
})

test('a step whose figure stands elsewhere names its own source below that of the line', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...staffOut, country: 'IT' })
    const [support] = await page.texts('table .proof td > details')
    assert.match(
      support,
      /vérifiée le \d.* Pour « 1 jour de voyage, jusqu’à [\d,]+ € » : Université Savoie Mont Blanc, /,
    )
    assert.match(await page.text('.counted'), /dont 4 jours payés au plus, jusqu’à 1 jour de voyage$/)
  })
})

test('what nobody published has causes and no source', async () => {
  await withPage(async (page) => {
    await page.open('en', { role: 'student' })
    const [span] = await page.texts('table .proof td > details')
    assert.match(span, /^Why an interval/)
    assert.doesNotMatch(span, /Source/)
    assert.equal(await page.text('table .proof details .mark'), undefined)
  })
})

test('the hint for the next question is no forecast', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...staffIn, country: 'SN' })
    assert.match(
      await page.text('.next p'),
      /^Votre réponse (fixera le montant|réduira l’écart à [\d ,]+ € au plus)\.$/,
    )
  })
})

test('the live region says the new total, once the person pauses, and nothing else', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...bip, days: '5' })
    const said = () => page.text('.calculator > [role="status"]')
    await page.eventually(said, (text) => text === 'Bourse estimée : 395 €')
    await page.answer('days', '15')
    assert.equal(await said(), 'Bourse estimée : 395 €')
    await page.eventually(said, (text) => text === 'Bourse estimée : 1 162 €')
  })
})

test('the days are the same in every time zone', async () => {
  await withPage(async (page) => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Paris']) {
      await page.raw.emulateTimezone(zone)
      await page.open('fr', { ...staffOut, kilometres: '8000' })
      assert.match(await page.text('.counted'), /^5 jours/)
      assert.match(await page.text('[aria-labelledby="payments"]'), /avant le 6 mai 2024.*après le 10 mai 2024/)
    }
  })
})
