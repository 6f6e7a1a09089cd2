// The page's own words, so that the tests look for what the page says today.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const path = fileURLToPath(new URL('../../web/messages/index.ts', import.meta.url))

/** The messages of a language. */
export const { messagesOf } = (await runnerImport(path, { configFile: false, logLevel: 'error' })).module
