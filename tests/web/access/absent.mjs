// What the grid says that the page does not hold.
import { readFile } from 'node:fs/promises'
import { judge } from './judge.mjs'
import { presentOf } from './structure-laws.mjs'

const grid = JSON.parse(await readFile(new URL('../../../docs/accessibility/rgaa.json', import.meta.url), 'utf8'))

/** What the grid gives as a reason why a criterion does not apply, and what would make it false. */
const absent = {
  noImageOfText: 'img, picture, canvas, object, embed, [type="image"]',
  noCaption: 'figure, figcaption',
  noFrame: 'iframe, frame, portal',
  noTimedMedia: 'video, audio, object, embed, canvas, animate, animateTransform, animateMotion',
  noComplexTable: 'td[headers], th[id]',
  noLayoutTable: 'table[role="presentation"], table[role="none"]',
  oneDirection: '[dir], bdo',
  noAdditionalContent: '[popover], dialog, [role="tooltip"]',
  noPersonalField: '[type="email"], [type="tel"], [type="password"], [autocomplete]:not([autocomplete="off"])',
  noSearch: '[role="search"], search',
  noTimeLimit: 'meta[http-equiv="refresh"], [role="timer"]',
  // A link to a cited source leads to another site's document. A list as text is no office document.
  noDocument: ':is(a[href$=".pdf"], a[href$=".docx"], a[href$=".odt"], a[href$=".xlsx"]):not(cite a, :has(> cite))',
  oneKindOfChoice: 'optgroup',
}

/** What of it is there after all. */
export async function presentAfterAll(page) {
  const used = new Set(grid.criteria.map(({ reason }) => reason))
  const found = []
  for (const [reason, selector] of Object.entries(absent)) {
    if (!used.has(reason)) continue
    const places = await judge(page, presentOf, selector, reason === 'noImageOfText')
    found.push(...places.map((place) => `${reason} is no longer true: ${place}`))
  }
  return found
}
