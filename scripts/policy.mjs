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

/** The policy in the meta element of the site's pages. */
export const sitePolicy = print({ ...common, ...site })

/** The policy that the server sends: the same, with what a meta element cannot contain. */
export const siteHeaderPolicy = print({ ...common, ...site, 'frame-ancestors': "'self'" })

/** The policy of the single file, which has no origin: everything is inline, and only hashed scripts may run. */
export const singleFilePolicy = (scriptHashes, styleHashes) =>
  print({
    ...common,
    'script-src': [...scriptHashes, "'wasm-unsafe-eval'"].join(' '),
    'style-src': styleHashes.join(' ') || "'none'",
    'img-src': 'data:',
  })
