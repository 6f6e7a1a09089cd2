import { french } from '../french'
import type { PapersText } from './keys'

export const fr: PapersText = french<PapersText>({
  ready: 'Prêt',
  readyOf: (ready, all) => `Prêts : ${ready} sur ${all}. Les coches restent dans le lien de la page.`,
})
