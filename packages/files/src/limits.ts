/** Longest file read as YAML or JSON, in UTF-16 units: a deal file of a thousand pages fits, a flood does not. */
export const maxLength = 4_000_000

/** Deepest nesting of lists and maps; a deal file needs six. */
export const maxDepth = 64
