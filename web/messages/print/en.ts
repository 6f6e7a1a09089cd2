import type { PrintText } from './keys'

export const en: PrintText = {
  given: 'Your answers',
  printed: (address, moment) => `Printed on ${moment}, from ${address}`,
  notInAddress: 'not in the link',
  code: 'QR code of this address',
  citedSources: 'Sources cited',
}
