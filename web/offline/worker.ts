/// The service worker: caches the site as it was built and nothing else; other requests go to the network untouched.
/// The whole site is cached at once, except the places of the world, which few visits need and which are larger than
/// all the rest: they are cached when they are first requested.
import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core'
import { precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { takeOver } from './message'

/// The files of the site, inserted by the build: addresses relative to this worker.
declare const siteFiles: { url: string; revision: string | null; integrity?: string }[]
declare const placesFiles: string[]

declare const self: Window & { skipWaiting(): Promise<void> }

// With Workbox's default name this cache would be deleted by the clean-up of any other Workbox worker whose scope
// contains this one, such as that of a university's whole site.
setCacheNameDetails({ prefix: 'passerelle', precache: 'site', runtime: 'places' })

// One visit is enough: the page that registered this worker is controlled by it from then on.
clientsClaim()

// The pages read nothing from the query, so an address with a query is the same page.
precacheAndRoute(siteFiles, { ignoreURLParametersMatching: [/./], cleanURLs: false })

// Redirects a folder without its trailing slash, as every web server does: the addresses in its page are relative.
const index = '/index.html'
const folders = siteFiles
  .filter(({ url }) => url.endsWith(index))
  .map(({ url }) => new URL(url.slice(0, -index.length), location.href).pathname)

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && folders.includes(url.pathname),
  ({ url }) => Promise.resolve(Response.redirect(`${url.pathname}/${url.search}`)),
)

const places = placesFiles.map((url) => new URL(url, location.href).href)

registerRoute(
  ({ url }) => places.includes(url.href),
  async ({ request }) => {
    const cache = await caches.open(cacheNames.runtime)
    const kept = await cache.match(request)
    if (kept) return kept
    const answer = await fetch(request)
    if (answer.ok) await cache.put(request, answer.clone())
    return answer
  },
)

// The names of these files change with their content, so those of an older version are useless.
self.addEventListener('activate', (event) => {
  const sweep = async () => {
    if (!(await caches.has(cacheNames.runtime))) return
    const cache = await caches.open(cacheNames.runtime)
    const old = (await cache.keys()).filter(({ url }) => !places.includes(url))
    await Promise.all(old.map((request) => cache.delete(request)))
  }
  ;(event as Event & { waitUntil(work: Promise<unknown>): void }).waitUntil(sweep())
})

// A new version waits until the person asks for it, or until no page uses the old one.
self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting()
})
