// The rooms of web/, as dependency-cruiser holds the page to them; docs/architecture.md says what each room holds.
// A room imports only rooms that stand below it.
export const rooms = [
  'pages',
  'elements',
  'offline',
  'address',
  'static',
  'saved',
  'files',
  'words',
  'messages',
  'question',
  'vocabulary',
  'core',
  'styles',
]

/** The same for the parts of the page inside `elements/`: the parts that put others together stand above them. */
export const elements = [
  'calculator',
  'offers',
  'schools',
  'catalogue',
  'comparison',
  'early-return',
  'dates',
  'documents',
  'payments',
  'verdict',
  'grant',
  'keep',
  'form',
  'map',
  'journey',
  'parts',
]

const oneOf = (names) => `(?:${names.join('|')})`

/** Whoever stands in a row imports nobody of an earlier row. */
const downwards = (top, names) =>
  names.slice(1).map((name, index) => ({
    name: `${name} imports only what stands below it`,
    severity: 'error',
    from: { path: `^${top}/${name}/` },
    to: { path: `^${top}/${oneOf(names.slice(0, index + 1))}/` },
  }))

export default {
  forbidden: [
    ...downwards('web', rooms),
    ...downwards('web/elements', elements),
    { name: 'no circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only core imports the module',
      severity: 'error',
      from: { path: '^web/', pathNot: '^web/core/' },
      to: { path: '^(passerelle(/|$)|(\\.\\./)*(build|wasm)/)' },
    },
    {
      name: 'the page imports no other folder',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(\\.\\./)*(core|data|docs|scripts|tests)/' },
    },
  ],
  options: { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
}
