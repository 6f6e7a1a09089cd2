// Runs inside the page, for the engines whose driver cannot show a page as it is printed: the rules for print apply on
// the screen and those for the screen do not.

export function showPaper(isPaper) {
  const media = (globalThis.passerelleMedia ??= new Map())
  const visit = (rules) => {
    for (const rule of rules) {
      if (rule.media && !media.has(rule)) media.set(rule, rule.media.mediaText)
      if (rule.cssRules) visit(rule.cssRules)
      if (rule.styleSheet) visit(rule.styleSheet.cssRules)
    }
  }
  const roots = [document]
  for (const root of roots) {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) visit(sheet.cssRules)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot)
  }
  const onPaper = (query) => (/^\s*screen\b/.test(query) ? 'not all' : query.replace(/^\s*print\b/, 'all'))
  for (const [rule, text] of media) {
    rule.media.mediaText = isPaper ? text.split(',').map(onPaper).join(',') : text
  }
}
