// One explained estimate through the boundary, in Node: plain object in, plain object out. For comparison, in the same
// run: the same from text to text, JSON.parse of the answer, and the core natively.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createPasserelle } from 'passerelle'
import { median, microseconds, row } from './measure.mjs'

const passerelle = await createPasserelle()
const usmb = { institution: 'usmb', call: 2023 }
const bip = { ...usmb, role: 'student', direction: 'outgoing', activity: 'BIP', days: 15 }
const icm = {
  ...usmb, role: 'teachingStaff', direction: 'outgoing', activity: 'STA', receivingCountry: 'JP', days: 5, distanceMetres: 9_600_000,
} // prettier-ignore
const questions = [
  ['estimate, BIP of 15 days', bip],
  ['estimate, ICM staff to Japan', icm],
]

const native = fileURLToPath(new URL('../../build/bench/bench_estimate', import.meta.url))
const input = questions.map(([, mobility]) => `estimate ${JSON.stringify(mobility)}\n`).join('')
const runs = Array.from({ length: 5 }, () =>
  execFileSync(native, { encoding: 'utf8', input })
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number)),
)
const natively = (question, way) => median(runs.map((run) => run[question][way]))

for (const [question, [name, mobility]] of questions.entries()) {
  const request = JSON.stringify(mobility)
  const answer = passerelle.ask('estimate', request)
  const inText = microseconds(() => passerelle.ask('estimate', request))
  row(
    name,
    microseconds(() => passerelle.estimate(mobility)),
    'us',
    7,
  )
  row('  from text to text', inText, 'us')
  row(
    `  JSON.parse of its ${answer.length} characters`,
    microseconds(() => JSON.parse(answer)),
    'us',
  )
  row('  natively, from text to packed numbers', natively(question, 0), 'us')
  row('  natively, from text to text', natively(question, 1), 'us')
  row('  WebAssembly, times native, from text to text', inText / natively(question, 1), '', 2)
}
row(
  'check, ICM staff to Japan',
  microseconds(() => passerelle.check(icm)),
  'us',
)
row(
  'estimate with nothing but a role',
  microseconds(() => passerelle.estimate({ ...usmb, role: 'student' }), 20),
  'us',
)
