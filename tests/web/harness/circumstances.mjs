// What surrounds a page and is not the page: the theme and the comforts the person asked for, the pointer. Each engine
// can be started in any of them, but for the named `degradations`; Chromium also changes them while a page is open.

export const ordinary = { theme: 'light', reducedMotion: false, forcedColours: false, touch: false }

/** The circumstances with what is not named as usual; throws on a name that is not known. */
export function circumstancesOf(wanted = {}) {
  const wrong = Object.keys(wanted).find((name) => !(name in ordinary))
  if (wrong !== undefined)
    throw new Error(`no circumstance named ${wrong}; there are ${Object.keys(ordinary).join(', ')}`)
  return { ...ordinary, ...wanted }
}

/** The media features of Chromium's protocol: those that are not as usual. */
export function mediaFeaturesOf({ theme, reducedMotion, forcedColours }) {
  return [
    theme === 'dark' && { name: 'prefers-color-scheme', value: 'dark' },
    reducedMotion && { name: 'prefers-reduced-motion', value: 'reduce' },
    forcedColours && { name: 'forced-colors', value: 'active' },
  ].filter(Boolean)
}

/** The preferences of Firefox. */
export function firefoxPreferencesOf({ theme, reducedMotion, forcedColours, touch }) {
  const coarse = 1
  const finePointerThatHovers = 6
  const pointer = touch ? coarse : finePointerThatHovers
  return {
    'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    'browser.display.document_color_use': forcedColours ? 2 : 0,
    'ui.primaryPointerCapabilities': pointer,
    'ui.allPointerCapabilities': pointer,
  }
}

/** The arguments of WebKitGTK's small browser. */
export const miniBrowserArgumentsOf = ({ theme }) => (theme === 'dark' ? ['--dark-mode'] : [])

/** The files of GTK's settings: without its tool bar's sizes, which would keep the window wider than a phone. */
export function gtkFilesOf({ reducedMotion }) {
  return {
    'settings.ini': `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`,
    'gtk.css': '* { padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0; font-size: 1px; }\n',
  }
}
