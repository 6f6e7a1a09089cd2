/// What a mark of the map stands for; each has a shape of its own.
export const kinds = ['offer', 'partner', 'campus'] as const
export type Kind = (typeof kinds)[number]

/// `equidistant` is centred on the origin: its rings are circles, and a distance from it looks the same in every
/// direction. `wholeWorld` has the origin on its middle meridian: far continents keep their form.
export type Projection = 'equidistant' | 'wholeWorld'
