import { isDate } from '../question/civil-date'
import { waysOf, type Language } from '../vocabulary/language'

/// Creating a formatter takes longer than using it a hundred times.
const known = new Map<string, Intl.DateTimeFormat>()

/// The date in words: "1er juillet 2024", "1 July 2024".
export function dateInWords(text: string, language: Language): string {
  if (!isDate(text)) return text
  const { locale, firstDay = '1' } = waysOf[language]
  const inWords = known.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  known.set(locale, inWords)
  const parts = inWords.formatToParts(new Date(`${text}T00:00:00Z`))
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? firstDay : value)).join('')
}
