// One explained estimate through the boundary, in Node: plain object in, plain object out. Beside it, in the same run,
// the text boundary alone, what JSON.parse of the answer costs, and the native core.
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

const text = JSON.stringify(bip)
const answer = passerelle.ask('estimate', text)
row(
  'estimate, BIP of 15 days',
  microseconds(() => passerelle.estimate(bip)),
  'us',
)
row(
  'estimate, ICM staff to Japan',
  microseconds(() => passerelle.estimate(icm)),
  'us',
)
row(
  '  of it the text boundary',
  microseconds(() => passerelle.ask('estimate', text)),
  'us',
)
row(
  `  of it JSON.parse of ${answer.length} characters`,
  microseconds(() => JSON.parse(answer)),
  'us',
)
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

const native = fileURLToPath(new URL('../../build/bench/bench_estimate', import.meta.url))
const runs = Array.from({ length: 5 }, () => Number(/([\d.]+) us/.exec(execFileSync(native, { encoding: 'utf8' }))[1]))
row('native core, text to text', median(runs), 'us')
