/** Towns of departure, longitude first: near the data, on both sides of the antimeridian, near a pole. */
export const origins = {
  Chambéry: [5.92079, 45.56628],
  Tokyo: [139.69171, 35.6895],
  'Saint-Denis': [55.4504, -20.88231],
  Suva: [178.44149, -18.14161],
  Longyearbyen: [15.64, 78.22],
}
