/// An entry of a link or a saved file that was left out, with the name it has there.
export interface LeftOut {
  name: string
  reason: 'unknown' | 'twice' | 'unsound'
}

/// Why a file is not opened; the page then stays unchanged.
export type FileDefect = 'unreadable' | 'tooLarge' | 'foreign' | 'cut' | 'otherFormat' | 'noAnswers'
