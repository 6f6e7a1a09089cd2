// Runs inside the page, before its own scripts where the engine allows it: keeps what the policy refused and what failed.
// The events still reach the page's own listeners.

export function watchPage() {
  if (globalThis.passerelleWatch) return
  const seen = { policy: [], errors: [] }
  Object.defineProperty(globalThis, 'passerelleWatch', { value: seen })
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.policy.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample ?? ''}`.trim())
  })
  addEventListener(
    'error',
    (event) => seen.errors.push(event.message ?? `could not load ${event.target?.src ?? event.target?.href}`),
    true,
  )
  addEventListener('unhandledrejection', (event) => seen.errors.push(`unhandled: ${event.reason}`))
  const error = console.error
  console.error = (...words) => {
    seen.errors.push(words.map(String).join(' '))
    error.apply(console, words)
  }
}

/** Every address that the page asked for, as the page itself knows it. */
export function readWatch() {
  const { policy, errors } = globalThis.passerelleWatch ?? { policy: [], errors: ['the page was not watched'] }
  return { policy, errors, requests: performance.getEntriesByType('resource').map(({ name }) => name) }
}

/** True when an address is not the page's own: another host, or another file for a page opened from a file. */
export function leavesOrigin(address, page) {
  if (/^(data|blob|about):/.test(address)) return false
  const { protocol, origin } = new URL(page)
  if (protocol === 'file:') return address.split('#')[0] !== page.split('#')[0]
  return new URL(address, page).origin !== origin
}
