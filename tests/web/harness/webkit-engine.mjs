// WebKitGTK through its own driver and plain WebDriver calls, on a display and a session bus of its own.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './until.mjs'
import { leavesOrigin, readWatch, watchPage } from './watch.mjs'

const patience = 60_000
const pause = (milliseconds) => new Promise((resolved) => setTimeout(resolved, milliseconds))

async function browserPath() {
  const library = '/usr/lib'
  for (const folder of await readdir(library)) {
    const path = join(library, folder, 'webkit2gtk-4.1/MiniBrowser')
    if (existsSync(path)) return path
  }
  throw new Error('webkit: no MiniBrowser of webkit2gtk-4.1 below /usr/lib')
}

const freePort = () =>
  new Promise((resolved) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolved(port))
    })
  })

/** Each program leads a process group of its own, so that ending it ends what it started, and nothing else. */
function start(program, words, options) {
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
function firstLine(child, stream, name) {
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

export async function launchWebKit() {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-webkit-'))
  const started = []
  const endAll = async () => {
    for (const child of started.reverse()) await child.end()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const display = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    started.push(display)
    const screen = await firstLine(display, display.stdio[3], 'Xvfb')

    const bus = start('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=1'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    started.push(bus)
    const busAddress = await firstLine(bus, bus.stdout, 'dbus-daemon')

    const port = await freePort()
    const driver = start('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH,
        LANG: 'C.UTF-8',
        HOME: folder,
        XDG_RUNTIME_DIR: folder,
        DISPLAY: `:${screen}`,
        DBUS_SESSION_BUS_ADDRESS: busAddress,
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
        GSETTINGS_BACKEND: 'memory',
      },
    })
    started.push(driver)

    const ask = async (method, path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(patience),
      })
      const { value } = await response.json()
      if (!response.ok) throw new Error(`webkit: ${value?.error}: ${value?.message}`)
      return value
    }
    const deadline = Date.now() + patience
    while (!(await ask('GET', '/status').catch(() => undefined))) {
      if (Date.now() > deadline) throw new Error('webkit: the driver did not answer')
      await pause(50)
    }
    const session = await ask('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: await browserPath(), args: ['--automation'] } },
      },
    })
    const path = `/session/${session.sessionId}`
    await ask('POST', `${path}/timeouts`, { script: 30_000, pageLoad: patience })

    const evaluate = async (program, ...values) => {
      const source = `const done = arguments[arguments.length - 1]
        const values = Array.prototype.slice.call(arguments, 0, -1)
        Promise.resolve().then(() => (${program})(...values)).then(
          (value) => done({ value }), (error) => done({ error: String(error) }))`
      const answer = await ask('POST', `${path}/execute/async`, { script: source, args: values })
      if (answer.error) throw new Error(`webkit: ${answer.error}`)
      return answer.value ?? undefined
    }
    let opened = 'about:blank'
    return {
      engine: 'webkit',
      // The driver cannot run anything before the page's own scripts: what was refused before `load` is missed here and
      // is caught by the two other engines; what is refused later is told.
      async open(address) {
        opened = address
        await ask('POST', `${path}/url`, { url: address })
        await evaluate(watchPage)
      },
      evaluate,
      until: (program, ...values) => until(evaluate, program, values),
      async reports() {
        const { policy, errors, requests } = await evaluate(readWatch)
        return { policy, errors, outside: requests.filter((request) => leavesOrigin(request, opened)) }
      },
      async close() {
        await ask('DELETE', path).catch(() => {})
        await endAll()
      },
    }
  } catch (error) {
    await endAll()
    throw error
  }
}
