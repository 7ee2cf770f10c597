const none: readonly RegExpExecArray[] = []

/**
 * All hits of a global pattern. `matchAll` copies its pattern each time, which costs more than the match where hundreds of
 * patterns look at short clauses.
 */
export function each(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let hit = pattern.exec(text)
  if (hit === null) return none
  const found: RegExpExecArray[] = []
  for (; hit !== null; hit = pattern.exec(text)) {
    found.push(hit)
    if (hit[0] === '') pattern.lastIndex++
  }
  return found
}
