/// HTML as a value of its own, made by `markup`, so that a text can never pass for it.
export class Markup {
  constructor(readonly html: string) {}
}

export type Part = Markup | string | number | false | readonly Part[] | undefined

/// A template of HTML: what is put into it is text, whatever it holds, unless it is markup itself.
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((literal, index) => literal + htmlOf(parts[index])).join(''))
}

/// What a part is in a document: nothing for `undefined` and `false`, so that a condition can be written before it.
export function htmlOf(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Markup) return part.html
  if (typeof part === 'object') return part.map(htmlOf).join('')
  return String(part).replace(/[&<>"]/gu, (character) => named[character] ?? character)
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/// Attributes, those without a value left out.
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return new Markup(given.map(([name, value]) => ` ${name}="${htmlOf(value)}"`).join(''))
}
