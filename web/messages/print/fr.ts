import { french } from '../french'
import type { PrintText } from './keys'

export const fr: PrintText = french<PrintText>({
  given: 'Vos réponses',
  printed: (address, moment) => `Imprimé le ${moment}, depuis ${address}`,
  notInAddress: 'absent du lien',
  code: 'Code QR de cette adresse',
  citedSources: 'Sources citées',
})
