// A whole list in one crossing: students in BIPs and teaching staff to partner countries in turn, every length and
// distance, questions answered as in a form. Prints how many mobilities a second, how the cost of one grows with the
// length of the list, what the same list costs natively, and one by one.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createPasserelle } from 'passerelle'
import { randomMobilities } from '../reference/random.mjs'
import { median, row } from './measure.mjs'

const passerelle = await createPasserelle()
const usmb = { institution: 'usmb', call: 2023, direction: 'outgoing' }
const bip = { ...usmb, role: 'student', activity: 'BIP', greenTravel: false, fewerOpportunities: false }
const icm = { ...usmb, role: 'teachingStaff', activity: 'STA', receivingCountry: 'JP', greenTravel: false }
const listOf = (length) =>
  Array.from({ length }, (_, index) =>
    index % 2 === 0
      ? { ...bip, days: 5 + (index % 26) }
      : { ...icm, days: 5 + (index % 3), distanceMetres: 100_000 + ((index * 997) % 19_000_000) },
  )

/** Microseconds for one element of the list; measured for at least a second, after a warm-up. */
function each(list, ask) {
  const times = []
  const began = performance.now()
  do {
    const start = performance.now()
    ask(list)
    times.push(((performance.now() - start) * 1000) / list.length)
  } while (times.length < 3 || performance.now() - began < 1000)
  return median(times.slice(times.length > 10 ? 3 : 1))
}

const all = (list) => passerelle.estimateAll(list)
all(listOf(20_000))
const tenThousand = listOf(10_000)
const inOne = each(tenThousand, all)
row('estimateAll of 10 000, mobilities a second', 1e6 / inOne, '', { atLeast: 300_000 })
row('  one of them', inOne, 'us')
row(
  '  one of them, asked alone: estimate',
  each(tenThousand, (list) => list.forEach(passerelle.estimate)),
  'us',
)
const random = [...randomMobilities(10_000, 2023)]
row('estimateAll of 10 000 random ones, a second', 1e6 / each(random, all), '')
for (const length of [1e2, 1e3, 1e4, 1e5, 1e6]) {
  const one = each(length === 1e4 ? tenThousand : listOf(length), all)
  row(`  one of ${length.toLocaleString('en').replaceAll(',', ' ')}`, one, 'us')
}
row('memory of the core after a million', passerelle.memoryBytes() / 1e6, 'MB')

const native = fileURLToPath(new URL('../../build/bench/bench_estimate', import.meta.url))
const request = JSON.stringify(listOf(1000))
const input = `estimateAll ${request}\n`
const runs = Array.from({ length: 5 }, () => Number(execFileSync(native, { encoding: 'utf8', input }).split(' ')[1]))
const natively = median(runs) / 1000
const throughWasm = each(listOf(1000), () => passerelle.ask('estimateAll', request))
row('text to text, one of 1000, natively', natively, 'us')
row('  as WebAssembly', throughWasm, 'us')
row('  times native', throughWasm / natively, '', 2)
