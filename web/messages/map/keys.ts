import type { Kind, Projection } from '../../vocabulary/map'

/// The words of the map of hosts and partners in the catalogue.
export interface PartnerMapText {
  title: string
  lead: string
  from: string
  town(name: string, country: string): string
  amount(call: number): string
  noOrigin: string
  tooNear: string
  hosts(count: number): string
  agreements(years: string, count: number): string
}

/// The words of the map. They are loaded with it, not with the page.
export interface MapText {
  help: string
  tools: string
  nearer: string
  farther: string
  whole: string
  directions: Record<'left' | 'up' | 'down' | 'right', string>
  projection: string
  projections: Record<Projection, string>
  kinds: Record<Kind, string>
  origin(town: string): string
  /// The name of a mark that stands for several: "3 places: Guarda, 948 €; …"
  several(count: number, names: string): string
  andOthers(count: number): string
  legend: string
  rings(edges: string): string
  noLevel: string
  /// About a place that is not open to this person.
  barred: string
  together: string
  /// The legend of a mark of which some places are not open to this person.
  someBarred: string
  level(number: number, name: string): string
  close: string
  zoomHere: string
  asTable(rows: number): string
  place: string
  distance: string
  notOnMap: string
  noDistance: string
  tooNear: string
  credit: string
}
