import { offerNewVersion, sayItWorksOffline } from './notice'
import { takeOver } from './message'

const hour = 3_600_000

/// Registers the service worker, so that the site works offline after one visit, and offers a new version when there is
/// one. Rejects if the browser refuses service workers (a private window, an insecure address): the page then works as
/// before, and there is nothing to report.
export async function keepOffline(worker: URL) {
  const registration = await navigator.serviceWorker.register(trusted(worker.href), { updateViaCache: 'none' })
  void navigator.serviceWorker.ready.then(sayItWorksOffline)
  const offer = offerWhenReady(registration)
  lookAgainOnReturn(registration, offer)
}

/// The only script address that the page creates from text; the Trusted Types policy refuses any other.
function trusted(worker: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (trustedTypes === undefined) return worker
  const createScriptURL = (address: string) => {
    if (address !== worker) throw new TypeError(`not the service worker: ${address}`)
    return address
  }
  return trustedTypes.createPolicy('passerelle', { createScriptURL }).createScriptURL(worker)
}

/// The part of Trusted Types that this file uses; TypeScript's library does not declare it yet.
interface TrustedTypes {
  createPolicy<Policy>(name: string, rules: Policy): Policy
}

/// A page without a controlling service worker has just come from the network, so it is up to date.
function offerWhenReady(registration: ServiceWorkerRegistration): () => void {
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller) offerNewVersion(() => reload(registration))
  }
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', offer)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  follow(registration.installing)
  offer()
  return offer
}

/// No worker is waiting if the new version was accepted in another window.
function reload({ waiting }: ServiceWorkerRegistration) {
  if (!waiting) return location.reload()
  waiting.addEventListener('statechange', () => location.reload(), { once: true })
  waiting.postMessage(takeOver)
}

/// A browser checks for a new version when a page is opened; a page left open for days checks when it becomes visible
/// again.
function lookAgainOnReturn(registration: ServiceWorkerRegistration, offer: () => void) {
  let looked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - looked < hour) return
    looked = performance.now()
    // Offline there is nothing new to find. Another window may have found it while this one could not tell.
    void registration.update().then(offer, offer)
  })
}
