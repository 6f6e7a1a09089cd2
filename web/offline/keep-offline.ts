import { offerNewVersion, sayItWorksOffline } from './notice'
import { takeOver } from './message'

const hour = 3_600_000

/// Has the browser keep the site, so that it works without network after one visit, and offers a new version when there
/// is one. Rejects where the browser refuses service workers (a private window, an insecure address): the page then
/// works as it did, and there is nothing to tell.
export async function keepOffline(worker: URL) {
  const registration = await navigator.serviceWorker.register(trusted(worker.href), { updateViaCache: 'none' })
  void navigator.serviceWorker.ready.then(sayItWorksOffline)
  offerWhenReady(registration)
  lookAgainOnReturn(registration)
}

/// The only script address that the page ever makes from text; the policy lets no other through.
function trusted(worker: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (trustedTypes === undefined) return worker
  const createScriptURL = (address: string) => {
    if (address !== worker) throw new TypeError(`not the service worker: ${address}`)
    return address
  }
  return trustedTypes.createPolicy('passerelle', { createScriptURL }).createScriptURL(worker)
}

/// What this file needs of the browser's Trusted Types, which TypeScript's library does not know yet.
interface TrustedTypes {
  createPolicy<Policy>(name: string, rules: Policy): Policy
}

/// A page that no worker serves came from the network just now: it is as new as can be.
function offerWhenReady(registration: ServiceWorkerRegistration) {
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller) offerNewVersion(() => reload(registration))
  }
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', offer)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  follow(registration.installing)
  offer()
}

/// Nobody is waiting when the new version was accepted in another window.
function reload({ waiting }: ServiceWorkerRegistration) {
  if (!waiting) return location.reload()
  waiting.addEventListener('statechange', () => location.reload(), { once: true })
  waiting.postMessage(takeOver)
}

/// A browser looks for a new version when a page is opened; a page left open for days looks when one returns to it.
function lookAgainOnReturn(registration: ServiceWorkerRegistration) {
  let looked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - looked < hour) return
    looked = performance.now()
    // Without network there is nothing new to find.
    registration.update().catch(() => {})
  })
}
