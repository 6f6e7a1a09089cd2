// Prints docs/distances.md: the distance of each campus from Chambéry and its travel band, so that a reader can check
// them against the Commission's calculator. Usage: distances.mjs > docs/distances.md
import { createPasserelle } from '../build/package/index.js'

const origin = 'usmb'

/** The campuses with their distances and bands, nearest first. */
export async function distancesPage() {
  const passerelle = await createPasserelle()
  const campuses = passerelle.campuses().value.campuses
  const from = campuses.find(({ id }) => id === origin)
  const measured = passerelle.distances({ point: from.point, institution: from.institution }).value.campuses
  const byId = new Map(campuses.map((campus) => [campus.id, campus]))
  const number = (value, digits) =>
    value.toLocaleString('en-US', { minimumFractionDigits: digits }).replaceAll(',', ' ')
  const kilometres = (metres) => number(Math.round(metres / 10) / 100, 2)
  const bandOf = ({ band }) =>
    band === undefined
      ? 'none'
      : band.below === undefined
        ? `${number(band.from / 1000, 0)} km and more`
        : `${number(band.from / 1000, 0)} to below ${number(band.below / 1000, 0)} km`
  const rows = measured
    .toSorted((left, right) => left.distanceMetres - right.distanceMetres)
    .map(({ campus: id, distanceMetres, calls }) => {
      const { name, town, country, geonames, point, trust } = byId.get(id)
      const bands = [...new Set(calls.map(bandOf))]
      const edge = calls.at(-1).edge
      const near =
        edge === undefined || edge.advice === 'none' ? '' : `; ${kilometres(edge.awayMetres)} km from an edge`
      const coordinates = [point.latitudeMicrodegrees, point.longitudeMicrodegrees].map((each) =>
        (each / 1e6).toFixed(5),
      )
      return `| ${name.en} | ${town}, ${country} | ${geonames} | ${coordinates.join(', ')} | ${kilometres(distanceMetres)} | ${bands.join(' / ')}${near} | ${trust} |`
    })
  return `# How far every campus of the data is

\`node scripts/distances.mjs > docs/distances.md\` prints this page, and a test compares it. Distances are one way from ${from.town} (GeoNames ${from.geonames}, ${from.point.latitudeMicrodegrees / 1e6}, ${from.point.longitudeMicrodegrees / 1e6}).
They are great circles on a sphere of 6371 km between points of GeoNames (CC BY 4.0), in kilometres to the hundredth. The number
identifies the point on geonames.org. The official distance is that of the Commission's own calculator. The file of a campus in
\`data/campuses/\` says why it has this point.

| campus | town | GeoNames | point | km | band | trust |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

if (process.argv[1]?.endsWith('distances.mjs')) process.stdout.write(await distancesPage())
