// HTML as a value of its own, for the build steps: web/static/markup.ts, read once, so that there is one class of it.
import { load } from './page-source.mjs'

export const { Markup, htmlOf, markup } = await load('static/markup.ts')
