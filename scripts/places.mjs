// Writes the index of places into a folder, with the core's own writer. Usage: places.mjs <write_places> <folder>
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { gather } from './places/gather.mjs'

const [writer, folder] = process.argv.slice(2)
const lines = await gather(fileURLToPath(new URL('..', import.meta.url)))
const writing = spawn(writer, [`${folder}/places-towns.bin`, `${folder}/places-rest.bin`], {
  stdio: ['pipe', 'inherit', 'inherit'],
})
writing.stdin.end(`${lines.join('\n')}\n`)
const [status] = await once(writing, 'exit')
if (status !== 0) process.exit(1)
console.log(`${lines.length} places and areas`)
