/// The names of the pages, in the navigation of each.
export const parts = ['calculator', 'offers', 'schools', 'catalogue'] as const
export type PartName = (typeof parts)[number]

/// The pages that the foot of each page names; the single file holds the first of them only, since it holds no files.
export const footPages = ['changes', 'open-data'] as const
export type FootName = (typeof footPages)[number]
export const footParts = ['changes'] as const satisfies readonly FootName[]

export interface PagesText {
  navigation: string
  names: Record<PartName, string>
  foot: Record<FootName, string>
}
