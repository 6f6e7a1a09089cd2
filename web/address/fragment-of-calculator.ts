/// In the single file the fragment may speak to another page (`page=schools&…`): what of it the calculator reads, the
/// language alone.
export function fragmentOfCalculator(fragment: string): string {
  const parameters = new URLSearchParams(fragment)
  if (!parameters.has('page')) return fragment
  const language = parameters.get('language')
  return language === null ? '' : new URLSearchParams({ language }).toString()
}
