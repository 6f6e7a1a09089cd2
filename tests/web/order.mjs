// In which order and company the files of tests here run; scripts/test.mjs reads it.

/** These take longest and are begun first, so that no lane waits long for the last of them. */
export const longest = ['access.test.mjs', 'axe-states.test.mjs', 'same-answers.test.mjs', 'hostile.test.mjs']

/** These run with nothing beside them, for the reason given. */
export const alone = {
  'offline.test.mjs': 'gives the browser half a second to do what it must not do, and fills what it keeps',
  'offline-versions.test.mjs': 'gives the browser a second to do what it must not do',
}
