// What an engine cannot do through its driver, and what the tests do instead. Each row says how to see that the engine
// has learned it; degradations.test.mjs fails then, so that the row is taken out and the test is made whole.

const matches = (browser, query) => browser.evaluate((wanted) => matchMedia(wanted).matches, query)

/** True when `act` can be done. */
const works = (act) =>
  act().then(
    () => true,
    () => false,
  )

/** True when Firefox's driver knows a command; which words it wants with it does not matter. */
const knowsCommand = (browser, command) =>
  browser.page
    .browser()
    .connection.send(command, {})
    .then(
      () => true,
      (error) => !/unknown command/.test(error.message),
    )

export const degradations = [
  {
    engine: 'firefox',
    cannot: 'change the theme, motion or colours of an open page',
    instead: 'it is started anew in each of them, by its preferences',
    learned: (browser) => knowsCommand(browser, 'emulation.setMediaFeaturesOverride'),
  },
  {
    engine: 'firefox',
    cannot: 'show a page as it is printed on the screen',
    instead: 'the rules for print are put on the screen (paper.mjs)',
    learned: (browser) => works(() => browser.page.emulateMediaType('print')),
  },
  {
    engine: 'firefox',
    cannot: 'emulate touch',
    instead: 'it is started with a coarse pointer and no hover; no touch event is sent',
    learned: (browser) => knowsCommand(browser, 'emulation.setTouchOverride'),
  },
  {
    engine: 'firefox',
    cannot: 'switch script off',
    instead: 'the page without script is read in Chromium',
    learned: (browser) => knowsCommand(browser, 'emulation.setScriptingEnabled'),
  },
  {
    engine: 'firefox',
    cannot: 'give its accessibility tree',
    instead: 'what is spoken is read in Chromium; axe looks at the page in every engine',
    learned: (browser) => works(() => browser.page.accessibility.snapshot()),
  },
  {
    engine: 'webkit',
    cannot: 'run something before the scripts of the page, or change the circumstances of an open page',
    instead:
      'refusals before `load` are seen in the two other engines; it is started anew in each theme, by GTK’s settings',
    learned: async ({ capabilities }) => capabilities.webSocketUrl !== undefined,
  },
  {
    engine: 'webkit',
    cannot: 'print, or show a page as it is printed on the screen',
    instead: 'the rules for print are put on the screen (paper.mjs)',
    learned: (browser) => works(() => browser.ask('POST', 'print', {})),
  },
  {
    engine: 'webkit',
    cannot: 'take forced colours',
    circumstances: { forcedColours: true },
    instead: 'forced colours are looked at in Chromium and Firefox',
    learned: (browser) => matches(browser, '(forced-colors: active)'),
  },
  {
    engine: 'webkit',
    cannot: 'have a coarse pointer',
    circumstances: { touch: true },
    instead: 'touch is looked at in Chromium and Firefox',
    learned: (browser) => matches(browser, '(pointer: coarse)'),
  },
  {
    engine: 'webkit',
    cannot: 'picture a page beyond its window',
    instead: 'its pictures show the window; those of the contact sheet are Chromium’s',
    async learned(browser) {
      await browser.open('data:text/html,<!doctype html><title>tall</title><p style="height: 5000px">tall</p>')
      const height = (await browser.screenshot({ fullPage: true })).readUInt32BE(20)
      return height > 2000
    },
  },
]
