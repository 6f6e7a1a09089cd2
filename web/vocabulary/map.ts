/// What a mark of the map represents; each kind has a shape of its own.
export const kinds = ['offer', 'partner', 'campus'] as const
export type Kind = (typeof kinds)[number]

/// `equidistant` is centred on the origin: its rings are circles, and equal distances from the origin have equal
/// lengths in every direction. `wholeWorld` has the origin on its central meridian: distant continents keep their
/// shape.
export type Projection = 'equidistant' | 'wholeWorld'
