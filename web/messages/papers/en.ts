import type { PapersText } from './keys'

export const en: PapersText = {
  ready: 'Ready',
  readyOf: (ready, all) => `Ready: ${ready} of ${all}. The ticks stay in the link of the page.`,
}
