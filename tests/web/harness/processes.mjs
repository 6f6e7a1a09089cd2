// Programs that a test starts, each ended with all that it started.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

export const pause = (milliseconds) => new Promise((resolved) => setTimeout(resolved, milliseconds))

export const freePort = () =>
  new Promise((resolved) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolved(port))
    })
  })

/** Each program leads a process group of its own, so that ending it ends what it started, and nothing else. */
export function start(program, words, options) {
  const child = spawn(program, words, { detached: true, ...options })
  child.gone = new Promise((resolved) => child.once('exit', resolved).once('error', resolved))
  child.end = async () => {
    const signal = (name) => {
      try {
        process.kill(-child.pid, name)
      } catch {
        // The group has ended already.
      }
    }
    if (child.pid === undefined) return
    signal('SIGTERM')
    await Promise.race([child.gone, pause(3000)])
    signal('SIGKILL')
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
