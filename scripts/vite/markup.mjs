// The HTML template type of web/static/markup.ts for the build steps, loaded once, so that there is a single class of
// it.
import { load } from './page-source.mjs'

export const { Markup, htmlOf, markup } = await load('static/markup.ts')
