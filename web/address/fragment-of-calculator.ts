/// In the single file the fragment may belong to another page (`page=schools&…`): the calculator then reads only the
/// language from it.
export function fragmentOfCalculator(fragment: string): string {
  const parameters = new URLSearchParams(fragment)
  if (!parameters.has('page')) return fragment
  const language = parameters.get('language')
  return language === null ? '' : new URLSearchParams({ language }).toString()
}
