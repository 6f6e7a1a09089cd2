/// The pages that the menu of each page names.
export type MenuName = 'calculator' | 'offers' | 'schools' | 'catalogue'

/// The pages that the foot of each page names.
export type FootName = 'changes' | 'open-data'

/// The pages that the single file holds as parts: all but the one that offers files.
export const everyPart = ['calculator', 'offers', 'schools', 'catalogue', 'changes'] as const satisfies readonly (
  MenuName | FootName
)[]
export type PartName = (typeof everyPart)[number]

export interface PagesText {
  navigation: string
  names: Record<MenuName, string>
  foot: Record<FootName, string>
}
