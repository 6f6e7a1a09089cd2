// In which order and company the files of tests here run; scripts/test.mjs reads it. A file that is not named runs in a
// process of its own, beside another.

const files = (...names) => names.map((name) => `${name}.test.mjs`)

/** These take longest and are begun first, so that no lane waits long for the last of them. */
export const longest = files(
  'access',
  'axe-states',
  'same-answers',
  'hostile',
  'offline',
  'surroundings',
  'without-script',
)

/**
 * The files of a row run in one process, so that an engine is started once a row: Firefox takes 7 seconds to start,
 * WebKit 1.4 and Chromium 0.8. They open their pages by `withPage`, and have no `before` and `after` of their own.
 */
export const together = {
  'answers in three engines': files('accessibility', 'calls', 'catalogue', 'dates', 'offers', 'own-figures', 'schools'),
  'keys in three engines': files('journey', 'keyboard', 'map'),
  'answers in Chromium': files(
    ...['access-maps', 'address', 'answers', 'case-file', 'comparison', 'documents', 'early-return', 'institutions'],
    ...['offers-files', 'private-answer', 'rates-marked', 'resilience', 'table-file'],
  ),
}
