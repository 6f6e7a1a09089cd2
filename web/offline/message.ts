/// What the page says to a waiting version of the site when the person asks for it.
export const takeOver = 'takeOver'
