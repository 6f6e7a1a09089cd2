// Serves a folder as docs/hosting.md asks: types, caching, and the page's content security policy. As a program: `node
// scripts/serve.mjs [folder]`, on PORT or the first free port from 8080. As a module: `serve(folder)` for tests.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { siteHeaderPolicy } from './policy.mjs'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Files that the build named after their content never change; all others are revalidated, so that no outdated page
 * stays.
 */
const caching = (path) =>
  /^\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'

/** The file of an address inside the folder. Undefined if it is outside the folder or hidden. */
async function fileOf(folder, address) {
  let path
  try {
    path = decodeURIComponent(new URL(`http://localhost${address}`).pathname)
  } catch {
    return
  }
  if (path.includes('\0') || path.includes('//') || path.split(/[/\\]/).some((part) => part.startsWith('.'))) return
  let file = resolve(join(folder, path))
  if (file !== folder && !file.startsWith(folder + sep)) return
  let found = await stat(file).catch(() => undefined)
  if (found?.isFile() && path.endsWith('/')) return
  if (found?.isDirectory()) {
    if (!path.endsWith('/')) return { redirect: `${path}/` }
    file = join(file, 'index.html')
    found = await stat(file).catch(() => undefined)
  }
  return found?.isFile() ? { file, size: found.size, caching: caching(path) } : undefined
}

function listen(server, port, host) {
  return new Promise((resolved, rejected) => {
    server.once('error', rejected)
    server.listen(port, host, () => {
      server.off('error', rejected)
      resolved()
    })
  })
}

/**
 * Port 0 takes any free port; `nearby` tries the following ports if the wanted one is taken. The types can be made
 * wrong, to test servers that are misconfigured.
 */
export async function serve(
  folder,
  { port = 0, host = '127.0.0.1', nearby = 0, policy = siteHeaderPolicy, prefix = '', otherTypes = {} } = {},
) {
  const root = resolve(folder)
  const server = createServer(async (request, response) => {
    const headers = {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    }
    if (policy) headers['Content-Security-Policy'] = policy
    const answer = (status, text, more) => {
      response.writeHead(status, { ...headers, 'Content-Type': types['.txt'], ...more })
      response.end(request.method === 'HEAD' ? undefined : text)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(405, 'only GET and HEAD\n', { Allow: 'GET, HEAD' })
    const address = request.url
    const wanted = address.startsWith(`${prefix}/`) ? await fileOf(root, address.slice(prefix.length)) : undefined
    if (!wanted) return answer(404, 'not found\n')
    if (wanted.redirect) return answer(308, '', { Location: prefix + encodeURI(wanted.redirect) })
    response.writeHead(200, {
      ...headers,
      'Content-Type': { ...types, ...otherTypes }[extname(wanted.file)] ?? 'application/octet-stream',
      'Content-Length': wanted.size,
      'Cache-Control': wanted.caching,
    })
    if (request.method === 'HEAD') return response.end()
    createReadStream(wanted.file)
      .on('error', () => response.destroy())
      .pipe(response)
  })
  for (let tried = 0; ; tried++) {
    try {
      await listen(server, port === 0 ? 0 : port + tried, host)
      break
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried >= nearby) throw error
    }
  }
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${server.address().port}${prefix}/`,
    close: () =>
      new Promise((resolved) => {
        server.close(resolved)
        server.closeAllConnections()
      }),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../build/site', import.meta.url))
  const wanted = process.env.PORT
  if (wanted && !/^\d{1,5}$/.test(wanted)) {
    console.error(`PORT must be a number, found '${wanted}'`)
    process.exit(1)
  }
  try {
    const { address } = await serve(folder, wanted ? { port: Number(wanted) } : { port: 8080, nearby: 20 })
    console.log(`\nPasserelle is at ${address} (English: ${address}en/). Ctrl+C ends it.`)
  } catch (error) {
    console.error(`cannot serve ${folder}: ${error.message}`)
    process.exit(1)
  }
}
