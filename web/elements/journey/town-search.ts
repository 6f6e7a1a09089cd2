import type { FoundPlace, Passerelle, PlacesState } from '../../core/core'
import type { Language } from '../../vocabulary/language'

/// Finds towns and campuses for a field. The larger towns are loaded when the field first gets the focus, then the rest
/// of the world; without them only campuses are found.
export class TownSearch {
  extent: PlacesState['loaded'] = 'none'
  isComing = false
  isMissing = false

  constructor(
    private readonly about: () => { passerelle: Passerelle; language: Language },
    private readonly changed: () => void,
  ) {}

  readonly search = (text: string): readonly FoundPlace[] => {
    const { passerelle, language } = this.about()
    const found = passerelle.searchPlaces({ text, language })
    return found.ok ? found.value.places : []
  }

  readonly bring = async () => {
    if (this.isComing || this.extent === 'all') return
    this.isComing = true
    this.changed()
    for (const extent of ['towns', 'all'] as const) {
      const answer = await this.about()
        .passerelle.loadPlaces(extent)
        .catch(() => undefined)
      this.isMissing = !answer?.ok
      if (!answer?.ok) break
      this.extent = answer.value.loaded
      this.changed()
    }
    this.isComing = false
    this.changed()
  }
}
