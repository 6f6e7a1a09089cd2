/// The land of the world as scripts/outlines.mjs writes it; the build makes the module.
export const outlines: string
