// Laws about what a page is made of: headings, landmarks, tables, groups, ids, languages. Each runs inside the page.

/** RGAA 9.1: one heading of level 1, none left out on the way down, none empty. */
export function headingFaults() {
  const headings = everyElement()
    .filter((element) => element.matches('h1, h2, h3, h4, h5, h6') && isHeard(element))
    .map((element) => ({ level: Number(element.localName[1]), words: element.textContent.trim() }))
  const found = headings.filter(({ words }) => words === '').map(({ level }) => `an empty heading of level ${level}`)
  const first = headings.filter(({ level }) => level === 1).length
  if (first !== 1) found.push(`${first} headings of level 1`)
  headings.forEach(({ level, words }, index) => {
    const before = index === 0 ? 0 : headings[index - 1].level
    if (level > before + 1) found.push(`“${words}” is of level ${level} after ${before}`)
  })
  return found
}

/** RGAA 9.2 and 12.6: header, main and footer once each in this order, each navigation named, and no text outside them. */
export function landmarkFaults() {
  const found = []
  const landmarks = [...document.body.children].filter((element) => element.matches('header, main, footer, nav, aside'))
  const kinds = landmarks
    .map(({ localName }) => localName)
    .filter((kind) => ['header', 'main', 'footer'].includes(kind))
  if (kinds.join(' ') !== 'header main footer') found.push(`landmarks: ${kinds.join(' ')}`)
  for (const element of everyElement()) {
    const role = element.getAttribute('role')
    if (element.localName === 'nav' && !(element.ariaLabel ?? element.getAttribute('aria-labelledby')))
      found.push(`${told(element)} has no name`)
    if (role === 'main' || (element.localName === 'main' && element.parentNode !== document.body))
      found.push(`${told(element)} is a second main`)
  }
  for (const { element, words } of seenTexts())
    if (![element, ...ancestorsOf(element)].some((place) => landmarks.includes(place)))
      found.push(`“${words}” stands in no landmark`)
  return found
}

/** RGAA 8.2: an id once in its tree, and every reference to an id leads to one there. */
export function idFaults() {
  const found = []
  const seen = new Map()
  for (const element of everyElement(document.documentElement)) {
    const tree = element.getRootNode()
    if (element.id !== '') {
      const ids = seen.get(tree) ?? new Set()
      if (ids.has(element.id)) found.push(`the id ${element.id} is there twice`)
      seen.set(tree, ids.add(element.id))
    }
    for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details'])
      for (const id of (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean))
        if (tree.getElementById(id) === null) found.push(`${told(element)}: ${attribute} leads to no ${id}`)
  }
  return found
}

/** RGAA 5.4, 5.6, 5.7: a table has a name, and each cell that holds something has a header with a scope in its row or column. */
export function tableFaults() {
  return everyElement()
    .filter((element) => element.localName === 'table' && isHeard(element))
    .flatMap((table) => {
      const found = []
      const named = (table.getAttribute('aria-labelledby') ?? '')
        .split(/\s+/)
        .map((id) => (id === '' ? null : table.getRootNode().getElementById(id)))
        .some((title) => title !== null && title.textContent.trim() !== '')
      const isNamed = named || (table.caption?.textContent.trim() ?? '') !== '' || (table.ariaLabel ?? '') !== ''
      if (!isNamed) found.push(`a table has no name: ${table.innerText.slice(0, 60)}`)
      const headers = [...table.querySelectorAll('th')]
      for (const header of headers)
        if (!/^(col|row|colgroup|rowgroup)$/.test(header.scope)) found.push(`“${header.innerText}” has no scope`)
      for (const cell of table.querySelectorAll('td')) {
        const row = [...cell.parentNode.cells].some(({ localName }) => localName === 'th')
        const column = headers.some((header) => header.scope === 'col' && header.cellIndex === cell.cellIndex)
        if (!row && !column) found.push(`“${cell.innerText.slice(0, 40)}” has no header`)
      }
      return found
    })
}

/** RGAA 11.5, 11.6: choices that share a name stand in one group, whose legend is the question. */
export function groupFaults() {
  const radios = everyElement().filter((element) => element.matches('[type="radio"]') && isSeen(element))
  const groups = new Map()
  for (const radio of radios) {
    const group = ancestorsOf(radio).find((place) => place.matches('fieldset, [role="radiogroup"]'))
    groups.set(radio.name, (groups.get(radio.name) ?? new Set()).add(group))
  }
  return [...groups].flatMap(([name, found]) => {
    const [group, ...others] = found
    if (group === undefined || others.length > 0) return [`the choices of ${name} are in ${found.size} groups`]
    const legend = [...group.children].find(({ localName }) => localName === 'legend')
    const words = legend?.innerText.trim() ?? group.ariaLabel ?? ''
    return words === '' ? [`the choices of ${name} have no legend`] : []
  })
}

/** What the page says of itself. */
export function pageFacts() {
  return {
    type: `${document.doctype?.name} ${document.doctype?.publicId}${document.doctype?.systemId}`,
    mode: document.compatMode,
    language: document.documentElement.lang,
    title: document.title,
    heading: document.querySelector('h1')?.textContent.trim(),
  }
}

/**
 * RGAA 8.7, 8.8: a text whose small words are another language's says so, and every `lang` is a code there is. Small words
 * are those that one language uses all the time and the other never; the name of an institution holds two at most.
 */
export function languageFaults() {
  const small = {
    fr: /\b(le|la|les|des|du|une|est|et|pour|dans|que|qui|votre|avec|par|sont)\b/giu,
    en: /\b(the|of|and|for|is|are|your|with|this|that|from|which|be|by|to)\b/giu,
  }
  const found = everyElement(document.documentElement)
    .filter((element) => element.hasAttribute('lang') || element.hasAttribute('hreflang'))
    .flatMap((element) =>
      ['lang', 'hreflang'].map((name) => element.getAttribute(name)).filter((code) => code !== null),
    )
    .filter((code) => {
      try {
        return new Intl.Locale(code).language.length !== 2
      } catch {
        return true
      }
    })
    .map((code) => `“${code}” is no language`)
  const languageOf = (element) =>
    [element, ...ancestorsOf(element), document.documentElement].find((place) => place.lang)?.lang.slice(0, 2)
  for (const { element, words } of seenTexts()) {
    const own = languageOf(element)
    const other = own === 'fr' ? 'en' : 'fr'
    if (!(own in small)) continue
    const count = (language) => words.match(small[language])?.length ?? 0
    if (count(other) >= 3 && count(other) > count(own)) found.push(`“${words.slice(0, 80)}” is said to be ${own}`)
  }
  return found
}

/** What moves or would move: transitions and animations that last, running animations, smooth scrolling. */
export function motions() {
  const found = document
    .getAnimations()
    .map((animation) => `${animation.id || animation.animationName || 'an animation'} runs`)
  const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0.01)
  for (const element of everyElement(document.documentElement)) {
    for (const part of [undefined, '::before', '::after', '::details-content']) {
      const style = getComputedStyle(element, part)
      if (lasts(style.transitionDuration) && style.transitionProperty !== 'none')
        found.push(`${told(element)}${part ?? ''}: transition of ${style.transitionDuration}`)
      if (style.animationName !== 'none' && lasts(style.animationDuration))
        found.push(`${told(element)}${part ?? ''}: animation ${style.animationName}`)
    }
    if (getComputedStyle(element).scrollBehavior === 'smooth') found.push(`${told(element)}: smooth scrolling`)
    if (element.matches('marquee, blink, video[autoplay], audio[autoplay]')) found.push(told(element))
  }
  return found
}

/** Whatever of the page, shown or not, matches a selector; a picture painted by a style sheet is one too. */
export function presentOf(selector, isPicture) {
  return everyElement(document.documentElement)
    .filter((element) => {
      if (element.matches(selector)) return true
      return isPicture && /url\(/.test(getComputedStyle(element).backgroundImage)
    })
    .map(told)
}

/**
 * RGAA 1.1, 1.2: a picture has a text, or is hidden from those who listen and says nothing. One that is nothing itself
 * holds named marks, and what is hidden.
 */
export function pictureFaults() {
  return everyElement()
    .filter((element) => element.matches('img, svg, canvas, object, embed, [role="img"]'))
    .filter((element) => !ancestorsOf(element).some((place) => place.matches('svg, [aria-hidden="true"]')))
    .filter((element) => element.ariaHidden !== 'true' && element.getAttribute('alt') !== '')
    .filter((element) => {
      const named = element.getRootNode().getElementById(element.getAttribute('aria-labelledby') ?? '')
      if (element.getAttribute('role') === 'none')
        return [...element.querySelectorAll('path, circle, rect, text')].some(
          (shape) => shape.closest('[aria-hidden="true"], [role="button"][aria-label]') === null,
        )
      const isImage = element.localName === 'img' || element.getAttribute('role') === 'img'
      return !isImage || !(element.alt || element.ariaLabel || named?.textContent.trim())
    })
    .map(told)
}
