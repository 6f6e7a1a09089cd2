import type { FileDefect, LeftOut } from '../../vocabulary/kept'

/// The words for saving a calculation and opening a saved one.
export interface KeepMessages {
  /// The link.
  share: {
    copy: string
    copied: string
    copyByHand: string
    olderRules(made: string, now: string): string
    damaged: string
  }
  /// Link, file, paper and test in one place.
  keep: {
    heading: string
    includePrivate(names: string): string
    includePrivateHint: string
    save: string
    saved(file: string): string
    print: string
    open: string
    opened(day: string): string
    openedUndated: string
    olderRules(made: string, now: string): string
    damaged: string
    notOpened: Record<FileDefect, string>
    unchanged: string
    leftOut: Record<LeftOut['reason'], (name: string) => string>
    leftOutMore(count: number): string
    entries: Record<'v' | 'rulesVersion' | 'savedOn' | 'language' | 'answers', string>
    quoted(name: string): string
    /// About a private question that was left out on purpose and has no answer.
    unsaid: Record<'link' | 'file', (names: string) => string>
    forCheckers: string
    saveTest: string
    testHint: string
    testSaved(file: string): string
    testRefused: string
  }
}
