/// "1 programme", "2 programmes": with the number, as each language counts.
export const manyInEnglish = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
export const manyInFrench = (count: number, one: string, more: string) => `${count} ${count < 2 ? one : more}`
