// The checks of the sources, as steps for two lanes (lanes.mjs).
import { main } from './lanes.mjs'

const bash = (program) => ['bash', '-euo', 'pipefail', '-c', program]

/** Compares what the core prints with data/schemas; writes nothing there. */
const schemas = `
  rm -rf build/schemas && mkdir -p build/schemas && build/native/print_types schemas build/schemas
  diff -r -u data/schemas build/schemas || { echo 'data/schemas differs from what the core prints: run npm run build.'; exit 1; }`

const steps = [
  ...['checks', 'analyzer', 'bindings'].map((part) => ({
    ...{ section: 'clang-tidy', name: `clang-tidy, ${part}`, minutes: 20, command: ['bash', 'scripts/tidy', part] },
  })),
  {
    section: 'types',
    minutes: 15,
    command: bash('bash scripts/build types && node_modules/.bin/tsc --project tsconfig.json'),
  },
  {
    section: 'formatting (fix: npm run format)',
    minutes: 5,
    command: ['bash', 'scripts/format', 'check'],
  },
  { section: 'schemas as printed', minutes: 1, command: bash(schemas), after: 'types' },
  {
    section: 'rules of the house',
    minutes: 5,
    command: bash('node --test --test-reporter=spec tests/house/*.test.mjs'),
  },
  { section: 'licences of what ships', minutes: 1, command: [process.execPath, 'scripts/licences.mjs'] },
]

await main(
  steps.map((step) => ({ name: step.section, ...step })),
  'build/check-logs',
)
