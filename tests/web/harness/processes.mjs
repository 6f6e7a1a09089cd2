// Programs that a test starts, each ended with all that it started.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

export const pause = (milliseconds) => new Promise((resolved) => setTimeout(resolved, milliseconds))

/**
 * A port that nothing listens on. Each lane (scripts/lanes.mjs) looks in a range of its own, below those that the system
 * gives out, so that no other program takes the port before it is used.
 */
export async function freePort() {
  const first = 21_000 + 2_000 * Number(process.env.LANE ?? 2)
  for (;;) {
    const port = first + Math.floor(Math.random() * 2_000)
    const isFree = await new Promise((resolved) => {
      const server = createServer()
      server.once('error', () => resolved(false))
      server.listen(port, '127.0.0.1', () => server.close(() => resolved(true)))
    })
    if (isFree) return port
  }
}

const running = new Set()

// A test that is ended for taking too long ends what it started.
process.once('SIGTERM', () => {
  for (const child of running) signal(child, 'SIGKILL')
  process.exit(143)
})

function signal(child, name) {
  try {
    process.kill(-child.pid, name)
  } catch {
    // The group has ended already.
  }
}

/** Each program leads a process group of its own, so that ending it ends what it started, and nothing else. */
export function start(program, words, options) {
  const child = spawn(program, words, { detached: true, ...options })
  child.gone = new Promise((resolved) => child.once('exit', resolved).once('error', resolved))
  running.add(child)
  child.end = async () => {
    running.delete(child)
    if (child.pid === undefined) return
    signal(child, 'SIGTERM')
    await Promise.race([child.gone, pause(3000)])
    signal(child, 'SIGKILL')
    await child.gone
  }
  return child
}

/** The first line that a program writes to one of its streams. */
export function firstLine(child, stream, name, patience) {
  return new Promise((resolved, rejected) => {
    let text = ''
    const timer = setTimeout(() => rejected(new Error(`${name} did not answer`)), patience)
    stream.on('data', (part) => {
      text += part
      if (!text.includes('\n')) return
      clearTimeout(timer)
      resolved(text.split('\n')[0].trim())
    })
    child.once('error', (error) => rejected(new Error(`${name}: ${error.message}`)))
    child.once('exit', (code) => rejected(new Error(`${name} ended with ${code}`)))
  })
}
