// The outlines of the map as a module, made when the page is built; they are not committed.
import { outlinesText } from '../outlines.mjs'

const id = '\0outlines'

export function outlines() {
  return {
    name: 'outlines',
    enforce: 'pre',
    resolveId: (source, importer) => (source === './outlines' && importer?.includes('/elements/map/') ? id : undefined),
    load: async (wanted) =>
      wanted === id ? `export const outlines = ${JSON.stringify(await outlinesText())}` : undefined,
  }
}
