// From the start of a Node process to its first answer, compared with a Node process that does nothing: median of 20,
// taken in turn.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, row } from './measure.mjs'

const program = `import { createPasserelle } from 'passerelle'
const passerelle = await createPasserelle()
const { value } = passerelle.estimate({ institution: 'usmb', call: 2023, role: 'student', activity: 'BIP', days: 5 })
if (value.total.low !== 39500) throw new Error('wrong answer')`

const cwd = fileURLToPath(new URL('../../', import.meta.url))
const milliseconds = (source) => {
  const start = performance.now()
  execFileSync(process.execPath, ['--input-type=module', '-e', source], { cwd })
  return performance.now() - start
}

milliseconds(program)
const runs = Array.from({ length: 20 }, () => ({ answer: milliseconds(program), nothing: milliseconds('') }))
row('new process to first answer', median(runs.map(({ answer }) => answer)), 'ms')
row('new process that does nothing', median(runs.map(({ nothing }) => nothing)), 'ms')
row('the difference is ours', median(runs.map(({ answer, nothing }) => answer - nothing)), 'ms')
