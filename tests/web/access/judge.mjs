// A law is a function that runs inside the page and gives back the places that break it, in words. It speaks the
// vocabulary of elements.mjs, colours.mjs and focus.mjs, and knows no class and no selector of ours: it judges whatever the page shows.
import assert from 'node:assert/strict'
import * as colours from './colours.mjs'
import * as elements from './elements.mjs'
import * as focus from './focus.mjs'

const vocabulary = [elements, colours, focus]
  .flatMap((part) => Object.values(part))
  .map(String)
  .join('\n')

/**
 * Nothing changes on the page while laws look at it, so that what the vocabulary says of an element is worked out once.
 * A law that changes the page asks before it does.
 */
const remembered = `
  const remember = (work) => {
    const known = new Map()
    return (key) => {
      if (!known.has(key)) known.set(key, work(key))
      return known.get(key)
    }
  }
  everyElement = remember(everyElement)
  ancestorsOf = remember(ancestorsOf)
  isClippedAway = remember(isClippedAway)
  isSeen = remember(isSeen)
  seenTexts = remember(seenTexts)
  seenControls = remember(seenControls)
  backgroundOf = remember(backgroundOf)`

/** Runs a law of the page, with plain facts, under the page's own policy. */
export function judge(page, law, ...facts) {
  return page.evaluate(`(() => {\n${vocabulary}\n${remembered}\nreturn (${law})(...${JSON.stringify(facts)})\n})()`)
}

/** Runs several laws at once, and gives what breaks each. */
export function judgeAll(page, laws) {
  return judge(page, `() => [${laws.map((law) => `(${law})()`).join(',\n')}]`)
}

/** Fails with the places that break a law, each on its line. */
export function expectNone(found, where) {
  if (found.length > 0) assert.fail(`${where}:\n${found.join('\n')}`)
}
