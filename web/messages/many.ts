/// "1 programme", "2 programmes": the count with the right plural of each language.
export const manyInEnglish = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
export const manyInFrench = (count: number, one: string, more: string) => `${count} ${count < 2 ? one : more}`
