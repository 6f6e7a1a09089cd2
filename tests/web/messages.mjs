// The page's own words, so that the tests look for what the page says today.
import { load } from '../../scripts/vite/page-source.mjs'

/** The messages of a language. */
export const { messagesOf } = await load('messages/index.ts')
