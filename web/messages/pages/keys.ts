/// The names of the pages, in the navigation of each.
export const parts = ['calculator', 'offers', 'schools', 'catalogue'] as const
export type PartName = (typeof parts)[number]

export interface PagesText {
  navigation: string
  names: Record<PartName, string>
}
