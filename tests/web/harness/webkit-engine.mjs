// WebKitGTK through its own driver and plain WebDriver calls, on a display and a session bus of its own.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { circumstancesOf, gtkFilesOf, miniBrowserArgumentsOf } from './circumstances.mjs'
import { chordActions, textActions } from './keys.mjs'
import { firstLine, freePort, pause, start } from './processes.mjs'
import { leavesOrigin, readWatch, watchPage } from './watch.mjs'
import { completed } from './window.mjs'

// Two files of tests may run at once, on a machine that is busy otherwise too.
const patience = 120_000

async function browserPath() {
  const library = '/usr/lib'
  for (const folder of await readdir(library)) {
    const path = join(library, folder, 'webkit2gtk-4.1/MiniBrowser')
    if (existsSync(path)) return path
  }
  throw new Error('webkit: no MiniBrowser of webkit2gtk-4.1 below /usr/lib')
}

export async function startWebKit(wanted) {
  const circumstances = circumstancesOf(wanted)
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-webkit-'))
  const started = []
  const close = async () => {
    for (const child of started.reverse()) await child.end()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const display = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    started.push(display)
    const screen = await firstLine(display, display.stdio[3], 'Xvfb', patience)

    const bus = start('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=1'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    started.push(bus)
    const busAddress = await firstLine(bus, bus.stdout, 'dbus-daemon', patience)

    await mkdir(join(folder, 'gtk-3.0'))
    for (const [name, text] of Object.entries(gtkFilesOf(circumstances))) {
      await writeFile(join(folder, 'gtk-3.0', name), text)
    }
    const port = await freePort()
    const driver = start('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH,
        LANG: 'C.UTF-8',
        HOME: folder,
        XDG_CONFIG_HOME: folder,
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
        signal: AbortSignal.timeout(2 * patience), // the driver's own limits come first, and say what took so long
      }).catch((error) => {
        throw new Error(`webkit: ${method} ${path} has no answer: ${error}`)
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
    const options = {
      binary: await browserPath(),
      args: ['--automation', ...miniBrowserArgumentsOf(circumstances)],
    }
    return {
      engine: 'webkit',
      isAlive: () => driver.exitCode === null && display.exitCode === null,
      visit: () => visit(ask, options),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** A session of the driver: a browser of its own, whose profile is forgotten at the end. */
async function visit(ask, options) {
  const session = await ask('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })
  const path = `/session/${session.sessionId}`
  const tell = (method, end, body) => ask(method, `${path}/${end}`, body)
  await tell('POST', 'timeouts', { script: patience, pageLoad: patience })

  const evaluate = async (program, ...values) => {
    const source = `const done = arguments[arguments.length - 1]
      const values = Array.prototype.slice.call(arguments, 0, -1)
      Promise.resolve().then(() => (${program})(...values)).then(
        (value) => done({ value }), (error) => done({ error: String(error) }))`
    const answer = await tell('POST', 'execute/async', { script: source, args: values })
    if (answer.error) throw new Error(`webkit: ${answer.error}`)
    return answer.value ?? undefined
  }
  const act = (actions) => tell('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
  const frame = () => evaluate(() => ({ width: outerWidth - innerWidth, height: outerHeight - innerHeight }))
  let opened = 'about:blank'
  const window = completed({
    engine: 'webkit',
    ask: tell,
    capabilities: session.capabilities,
    // The driver cannot run anything before the page's own scripts: what was refused before `load` is missed here and
    // is caught by the two other engines; what is refused later is told.
    async open(address) {
      opened = address
      await tell('POST', 'url', { url: address })
      await evaluate(watchPage)
    },
    evaluate,
    press: (...chords) => act(chords.flatMap(chordActions)),
    type: (text) => act(textActions(text)),
    async resize({ width, height }) {
      const around = await frame()
      await tell('POST', 'window/rect', { width: width + around.width, height: height + around.height })
      await window.until((wide, high) => innerWidth === wide && innerHeight === high, width, height)
    },
    // The driver never answers when the page is shorter than its window.
    async screenshot() {
      const isShort = await evaluate(() => document.documentElement.scrollHeight <= innerHeight)
      if (isShort) throw new Error('webkit: a page that is shorter than its window cannot be pictured')
      return Buffer.from(await tell('GET', 'screenshot'), 'base64')
    },
    async reports() {
      const { policy, errors, requests } = await evaluate(readWatch)
      return { policy, errors, outside: requests.filter((request) => leavesOrigin(request, opened)) }
    },
    close: () => ask('DELETE', path).catch(() => {}),
  })
  return window
}
