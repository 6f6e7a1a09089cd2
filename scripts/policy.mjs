// The content security policy of the page: one table, used by the build (meta), the server (header) and the tests.

const common = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'passerelle lit-html',
}

const site = {
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
}

const print = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** What the site's pages carry in a meta element. */
export const sitePolicy = print({ ...common, ...site })

/** What the server sends: the same, and what a meta element cannot say. */
export const siteHeaderPolicy = print({ ...common, ...site, 'frame-ancestors': "'self'" })

/** The single file has no origin of its own: everything is inside, and only what was hashed may run. */
export const singleFilePolicy = (scriptHashes, styleHashes) =>
  print({
    ...common,
    'script-src': [...scriptHashes, "'wasm-unsafe-eval'"].join(' '),
    'style-src': styleHashes.join(' ') || "'none'",
    'img-src': 'data:',
  })
