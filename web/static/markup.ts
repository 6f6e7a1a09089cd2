/// HTML as a type of its own, made by `markup`, so that a plain text is never mistaken for it.
export class Markup {
  constructor(readonly html: string) {}
}

export type Part = Markup | string | number | false | readonly Part[] | undefined

/// A template of HTML: every inserted text is escaped, unless it is markup itself.
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((literal, index) => literal + htmlOf(parts[index])).join(''))
}

/// The HTML of a part: nothing for `undefined` and `false`, so that a condition can precede it.
export function htmlOf(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Markup) return part.html
  if (typeof part === 'object') return part.map(htmlOf).join('')
  return String(part).replace(/[&<>"]/gu, (character) => named[character] ?? character)
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/// Attributes; those without a value are left out.
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return new Markup(given.map(([name, value]) => ` ${name}="${htmlOf(value)}"`).join(''))
}
