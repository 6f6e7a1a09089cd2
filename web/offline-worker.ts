/// The service worker of the site: it keeps the site as it was built, all of it, and nothing else. It has no cache of
/// what is asked for later, so whatever is not of the site goes to the network untouched.
import { clientsClaim, setCacheNameDetails } from 'workbox-core'
import { precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { takeOver } from './offline-message'

/// The files of the site, written in by the build: addresses relative to this worker.
declare const siteFiles: { url: string; revision: string | null; integrity?: string }[]

declare const self: Window & { skipWaiting(): Promise<void> }

// Workbox's own name for this cache would be swept away by the clean-up of any other Workbox worker whose scope
// contains this one, such as that of a university's whole site.
setCacheNameDetails({ prefix: 'passerelle', precache: 'site' })

// The first visit is enough: the page that registered this worker is served by it from then on.
clientsClaim()

// The pages read nothing from a query, so that an address with one is the same page.
precacheAndRoute(siteFiles, { ignoreURLParametersMatching: [/./], cleanURLs: false })

// A folder named without its slash is sent there, as every web server does: the addresses in its page are relative.
const index = '/index.html'
const folders = siteFiles
  .filter(({ url }) => url.endsWith(index))
  .map(({ url }) => new URL(url.slice(0, -index.length), location.href).pathname)

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && folders.includes(url.pathname),
  ({ url }) => Promise.resolve(Response.redirect(`${url.pathname}/${url.search}`)),
)

// A new version waits until the person asks for it, or until no page of the old one is open.
self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting()
})
