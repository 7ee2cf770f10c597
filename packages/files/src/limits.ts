/** Longest file read as YAML or JSON, in UTF-16 units: a deal file of hundreds of pages fits, a flood does not (3 s at worst). */
export const maxLength = 1_000_000

/** Deepest nesting of lists and maps; a deal file needs six. */
export const maxDepth = 64
