// Saved calculations for the tests: one to begin with, how the page is given one, and what the page gives back.

export const bip = {
  institution: 'usmb',
  role: 'student',
  direction: 'outgoing',
  activity: 'BIP',
  country: 'IT',
  lengthKnownAs: 'duration',
  days: '15',
  call: '2023',
}

/** What a saved file of those answers holds, with the changes named. */
export const saved = (inside = {}) => ({
  format: 'passerelle-simulation',
  formatVersion: 1,
  rulesVersion: '2026-11-21',
  savedOn: '2026-11-22',
  answers: bip,
  ...inside,
})

/** A saved file that is whole. */
export const whole = JSON.stringify(saved())

/** Keeps the files that the page hands to the browser, and what would be printed. Runs in the page. */
export function catchFiles() {
  globalThis.files = []
  const create = URL.createObjectURL
  URL.createObjectURL = (blob) => {
    globalThis.blob = blob
    return create.call(URL, blob)
  }
  HTMLAnchorElement.prototype.click = function () {
    globalThis.files.push({ name: this.download, address: this.href, blob: globalThis.blob })
  }
  globalThis.print = () => (globalThis.printed = (globalThis.printed ?? 0) + 1)
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (text) => void (globalThis.copied = text) },
    configurable: true,
  })
}

/** The last file, as the browser would keep it. */
export async function lastFile() {
  const { name, address, blob } = globalThis.files.at(-1)
  return { name, isBlob: address.startsWith('blob:'), type: blob.type, text: await blob.text() }
}

/** Gives a file to the page's own input, as choosing or dropping one does. */
export function giveFile(text, name = 'file.json') {
  const input = document.querySelector('erasmus-grant').shadowRoot.querySelector('#open-file')
  const transfer = new DataTransfer()
  transfer.items.add(new File([text], name))
  input.files = transfer.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

export const give = (page, file) => page.raw.evaluate(giveFile, typeof file === 'string' ? file : JSON.stringify(file))

/** Gives a file and waits until it is opened. */
export const opened = async (page, file) => {
  await give(page, file)
  await page.waitFor('#arrival')
}

/** Presses a button of what can be kept, with what it gives caught. */
export const pressKeep = async (page, button) => {
  await page.raw.evaluate(catchFiles)
  await page.press(`.keep .${button}`)
}

/** Presses a button that makes a file, and gives back the file once the browser has it: one is made by a script that loads first. */
export const fileOf = async (page, button) => {
  await pressKeep(page, button)
  await page.eventually(() => page.raw.evaluate(() => globalThis.files.length), Boolean, 'a file')
  return page.raw.evaluate(lastFile)
}
