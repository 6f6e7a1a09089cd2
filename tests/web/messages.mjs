// The page's own words, so that the tests look for what the page says today.
import { load } from '../../scripts/vite/page-source.mjs'

/** The messages of a language, and those of what is printed. */
export const { messagesOf } = await load('messages/index.ts')
export const { printTextOf } = await load('messages/print/index.ts')
