/** Most deals in one table. */
export const MOST = 5

/** Files that an address names, each once, in its order. */
export const chosenIn = (deals: string | undefined): readonly string[] => [
  ...new Set((deals ?? '').split(',').filter((file) => file !== '')),
]

/** The same choice for an address; nothing where nothing is chosen. */
export const asAddress = (files: readonly string[]): string | undefined =>
  files.length === 0 ? undefined : files.join(',')

/** A choice with one file more, or without it. */
export const toggled = (files: readonly string[], file: string): readonly string[] =>
  files.includes(file) ? files.filter((one) => one !== file) : [...files, file]
