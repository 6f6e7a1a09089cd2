// The server of `npm start`: right types, its policy on every answer, nothing from outside its folder.
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { siteHeaderPolicy } from '../../../scripts/policy.mjs'
import { serve } from '../../../scripts/serve.mjs'

let folder
let server
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-serve-'))
  await mkdir(join(folder, 'site/en'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'site/.hidden'), 'hidden')
  await writeFile(join(folder, 'site/index.html'), 'français')
  await writeFile(join(folder, 'site/en/index.html'), 'English')
  await writeFile(join(folder, 'site/core.wasm'), 'wasm')
  server = await serve(join(folder, 'site'))
})
after(async () => {
  await server?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
})

/** The address as it is written: fetch would tidy `..` away before sending it. */
const ask = (path, method = 'GET', address = server.address) =>
  new Promise((resolved, rejected) => {
    const { hostname, port } = new URL(address)
    request({ hostname, port, path, method }, async (response) => {
      const { statusCode: status, headers } = response
      resolved({ status, headers, text: (await response.setEncoding('utf8').toArray()).join('') })
    })
      .on('error', rejected)
      .end()
  })

test('a folder answers with its index, a file with its type, and each with the policy', async () => {
  for (const [path, text, type] of [
    ['/', 'français', 'text/html; charset=utf-8'],
    ['/en/?anything#at-all', 'English', 'text/html; charset=utf-8'],
    ['/core.wasm', 'wasm', 'application/wasm'],
  ]) {
    const answer = await ask(path)
    assert.deepEqual([answer.status, answer.text, answer.headers['content-type']], [200, text, type])
    assert.equal(answer.headers['content-security-policy'], siteHeaderPolicy)
  }
})

test('a folder named without its slash is sent there, so that relative addresses hold', async () => {
  const answer = await ask('/en')
  assert.deepEqual([answer.status, answer.headers.location], [308, '/en/'])
})

test('nothing outside the folder and nothing hidden is served', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/en/../../secret.txt',
    '//secret.txt',
    '/.hidden',
    '/%00',
    '/%',
    '/absent',
    '/index.html/',
  ]) {
    const answer = await ask(path)
    assert.equal(answer.status, 404, path)
    assert.equal(answer.headers['content-security-policy'], siteHeaderPolicy)
  }
})

test('only reading is possible', async () => {
  assert.equal((await ask('/', 'POST')).status, 405)
  const head = await ask('/', 'HEAD')
  assert.deepEqual([head.status, head.text], [200, ''])
})

test('a taken port is an error, or the next one where that is wanted', async () => {
  const port = Number(new URL(server.address).port)
  await assert.rejects(serve(folder, { port }), /EADDRINUSE/)
  const next = await serve(folder, { port, nearby: 20 })
  assert.notEqual(next.address, server.address)
  await next.close()
})

test('a site below a prefix answers there only', async () => {
  const below = await serve(join(folder, 'site'), { prefix: '/university/grants' })
  assert.equal((await ask('/university/grants/en/', 'GET', below.address)).text, 'English')
  assert.equal((await ask('/en/', 'GET', below.address)).status, 404)
  await below.close()
})
