import { core, isFailure, type Core, type LoadFailure } from './core'

/// The module with the data that an estimate does not need: schools and their rules, agreements, offers, partners.
export async function coreWithCatalogue(): Promise<Core | LoadFailure> {
  const loaded = await core()
  if (isFailure(loaded)) return loaded
  const about = await loaded.passerelle.loadCatalogue()
  if (!about.ok) return { reason: 'notReached', problems: about.problems }
  const sources = loaded.passerelle.sources()
  if (!sources.ok) return { reason: 'wrongData', problems: sources.problems }
  return { ...loaded, about: about.value, sources: new Map(sources.value.sources.map((source) => [source.id, source])) }
}
