/// Follows a link inside the page and opens the disclosures that hide its target. Returns false for any other click.
export function goToPlace(target: EventTarget | undefined): boolean {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null
  const place = link && document.getElementById(link.getAttribute('href')!.slice(1))
  if (!place) return false
  for (let fold = place.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1
  place.focus()
  place.scrollIntoView()
  return true
}
