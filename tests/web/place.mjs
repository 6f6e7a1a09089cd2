// A place in a source as the page words it, worked out here anew.
const names = {
  fr: { page: 'page', line: 'ligne', lines: 'lignes' },
  en: { page: 'page', line: 'line', lines: 'lines' },
}

/** "Rates, page 64, lines 12–15, 20"; '' where the source is its own place. */
export function placeInWords({ heading, page, lines }, language) {
  const { page: aPage, line, lines: several } = names[language]
  const parts = []
  if (heading !== undefined) parts.push(heading)
  if (page !== undefined) parts.push(`${aPage} ${page}`)
  if (lines !== undefined) parts.push(`${/^\d+$/.test(lines) ? line : several} ${lines.split('-').join('–')}`)
  return parts.join(', ')
}
