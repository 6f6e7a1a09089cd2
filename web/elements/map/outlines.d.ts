/// The land of the world, written by scripts/outlines.mjs during the build.
export const outlines: string
