/// An entry of a link or a saved file that was not taken, by the name it has there.
export interface LeftOut {
  name: string
  reason: 'unknown' | 'twice' | 'unsound'
}

/// Why a file is not opened. What is on the page then stays as it is.
export type FileDefect = 'unreadable' | 'tooLarge' | 'foreign' | 'cut' | 'otherFormat' | 'noAnswers'
