// What tells a chosen answer from the others, as painted.
import assert from 'node:assert/strict'
import { judge } from './judge.mjs'

/** The questions whose chosen answer is painted as the others are. */
export async function lookAlike(page) {
  const pairs = await judge(page.raw, () => {
    const radios = everyElement().filter((element) => element.matches('[type="radio"]') && isSeen(element))
    const box = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x + scrollX, y: y + scrollY, width, height }
    }
    return radios
      .filter((radio) => radio.checked)
      .map((radio) => [radio, radios.find((other) => other.name === radio.name && !other.checked)])
      .filter(([, other]) => other !== undefined)
      .map(([radio, other]) => ({ name: radio.name, chosen: box(radio), other: box(other) }))
  })
  assert.ok(pairs.length > 1, 'answers are chosen')
  const paint = (clip) => page.raw.screenshot({ clip, captureBeyondViewport: true, encoding: 'base64' })
  const alike = []
  for (const { name, chosen, other } of pairs) if ((await paint(chosen)) === (await paint(other))) alike.push(name)
  return alike
}
