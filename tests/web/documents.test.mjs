// What the page says about papers: what to send, to whom, by when (Université Savoie Mont Blanc).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPage } from './calculator.mjs'

const bip = { role: 'student', direction: 'outgoing', activity: 'BIP', country: 'IT' }
const turin = { ...bip, start: '2024-07-08', end: '2024-07-12' }
const japan = { role: 'teachingStaff', direction: 'outgoing', activity: 'STA', country: 'JP' }

/** The papers below each heading of the section, as read from top to bottom. */
function papersOf(page) {
  return page.within((root) => {
    const plain = (element) => element.textContent.replace(/\s+/gu, ' ').trim()
    const headingOf = (list) =>
      (list.previousElementSibling.matches('h4') ? list : list.previousElementSibling).previousElementSibling
    const lists = [...root.querySelectorAll('section:has(#documents) .stage')]
    return Object.fromEntries(
      lists.map((list) => [plain(headingOf(list)), [...list.querySelectorAll('strong:not(.mark)')].map(plain)]),
    )
  })
}

const paper = async (page, name) => (await page.texts('.document')).find((text) => text.startsWith(name))

test('rows 14 to 16: a student invited to Turin for five days is told what to send, to whom, by when', async () => {
  await withPage(async (page) => {
    await page.open('fr', turin)
    assert.match(await page.text('.deadline'), /^Candidature au plus tard le 8 mai 2024\. C’est 2 mois avant/)
    assert.match(await page.text('.deadline'), /Si la partie en ligne commence plus tôt, comptez à partir d’elle\./)
    assert.match(await page.text('.deadline'), /Source publié .*ligne 149/)
    assert.deepEqual(await papersOf(page), {
      'Avec la candidature': [
        'CV en français',
        'Lettre de motivation en français',
        'Relevé d’identité bancaire (RIB)',
        'Notification définitive de bourse du CROUS',
        'Attestation de handicap (MDPH)',
      ],
      'Avant le départ': ['Contrat pédagogique Erasmus+'],
      'Pendant le séjour': ['Certificat de présence'],
      'Après le séjour': ['Rapport du participant, en ligne'],
    })
    assert.deepEqual(await page.texts('.document-name .mark'), [
      'seulement si vous recevez une bourse sur critères sociaux',
      'seulement si vous êtes en situation de handicap',
    ])
    assert.deepEqual(await page.texts('.place'), ['À joindre à la fin du formulaire de candidature Move On'])
    assert.match(
      await paper(page, 'Contrat'),
      /Signatures vous, le responsable pédagogique de votre formation et le responsable pédagogique de l’université d’accueil/,
    )
    const certificate = await paper(page, 'Certificat')
    assert.match(certificate, /sans les jours de voyage/)
    assert.match(
      certificate,
      /Destinataire Le gestionnaire de bourse de la Direction des relations internationales, site de Marcoz/,
    )
    assert.match(await paper(page, 'Rapport'), /Sans ce rapport, le solde de la bourse n’est pas versé/)
    const route = await page.texts('section:has(#documents) ol > li')
    assert.match(route[1], /^Votre composante choisit/)
    assert.match(route[2], /CORI/)
  })
})

test('in English too, and without dates the deadline is two months before the start', async () => {
  await withPage(async (page) => {
    await page.open('en', turin)
    assert.match(await page.text('.deadline'), /^Apply by 8 May 2024\. That is 2 months before your first day on site/)
    await page.open('en', { ...bip, lengthKnownAs: 'duration', days: '5' })
    assert.match(await page.text('.deadline'), /^Apply at least 2 months before the start\. Give your dates/)
    assert.equal((await page.texts('.document')).length, 8)
  })
})

test('the deadline follows the first day, back to the last day of a shorter month', async () => {
  await withPage(async (page) => {
    await page.open('en', turin)
    for (const [start, lastDay] of [
      ['2024-04-30', '29 February 2024'],
      ['2023-04-30', '28 February 2023'],
      ['2024-07-31', '31 May 2024'],
      ['2024-01-31', '30 November 2023'],
    ]) {
      await page.open('en', { ...bip, start })
      assert.match(await page.text('.deadline'), new RegExp(`^Apply by ${lastDay}\\.`), start)
    }
  })
})

test('row 36: a teacher who goes to Japan needs an authorisation and a signed grant agreement, and has no deadline in months', async () => {
  await withPage(async (page) => {
    await page.open('en', { ...japan, lengthKnownAs: 'duration', days: '5', kilometres: '9600' })
    assert.deepEqual(await papersOf(page), {
      'With the application': ['Mobility agreement for teaching', 'Travel authorisation of your department'],
      'Before you leave': ['Grant agreement'],
      'During the stay': ['Certificate of attendance'],
      'After the stay': ['Participant report, online'],
    })
    assert.equal(await page.text('.deadline'), undefined)
    assert.match(
      await paper(page, 'Mobility agreement'),
      /Signed by you, your faculty, school or department,? and the host institution/,
    )
    assert.match(await paper(page, 'Travel authorisation'), /DAAE/)
    assert.match(await paper(page, 'Grant agreement'), /sign the original by hand before departure/)
    assert.match(
      await paper(page, 'Grant agreement'),
      /Signed by you and the vice-president for international relations/,
    )
    assert.match(
      await paper(page, 'Certificate'),
      /five days on site, without the travel days\. .*Erasmus\+ unit .*Marcoz site/,
    )
  })
})

test('what is not published is said to be unpublished, and a missing answer is asked for', async () => {
  await withPage(async (page) => {
    await page.open('en', { role: 'student', direction: 'outgoing', activity: 'SMS', country: 'SE' })
    assert.match(await page.text('section:has(#documents)'), /Nothing is published about the documents for this stay/)
    assert.deepEqual(await page.texts('.document'), [])
    await page.open('en', { activity: 'BIP', start: '2024-07-08', end: '2024-07-12' })
    assert.match(await page.text('section:has(#documents) .missing'), /depends on an answer .* Answer: who you are/)
    assert.deepEqual(await page.texts('.document'), [])
    await page.press('section:has(#documents) .missing button')
    assert.equal(await page.focused(), 'role')
    await page.answer('role', 'student')
    assert.equal((await page.texts('.document')).length, 8)
    assert.equal(await page.text('section:has(#documents) .missing'), undefined)
  })
})

test('papers are ticked off by keyboard; the ticks stay in the link, and come back with it', async () => {
  await withPage(async (page) => {
    await page.open('fr', turin)
    const ticks = (program) => page.within(program)
    await page.eventually(async () => (await page.texts('.ready')).length === 8)
    await ticks((root) => root.querySelector('.ready input').focus())
    await page.browser.press('Space')
    await page.eventually(async () => (await page.browser.address()).includes('papers='))
    assert.match(await page.text('.papers-count'), /^Prêts : 1 sur 8\./)
    assert.equal(await ticks((root) => root.activeElement === root.querySelector('.ready input')), true)
    assert.match((await page.texts('.ready'))[0], /^Prêt \(CV en français\)$/)
    const link = await page.browser.address()
    await page.load(link)
    await page.eventually(async () => (await page.texts('.ready')).length === 8)
    const checked = await ticks((root) => [...root.querySelectorAll('.ready input')].map((each) => each.checked))
    assert.deepEqual(checked, [true, ...Array(7).fill(false)])
    assert.equal(
      (await page.texts('.notice')).some((words) => /lien/.test(words) && /lu/.test(words)),
      false,
    )
  })
})
