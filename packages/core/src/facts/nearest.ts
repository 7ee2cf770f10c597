/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to turn one name into another, without
 * regard to case (restricted Damerau-Levenshtein distance). Names longer than 64 letters are cut there. Total.
 * @example editDistance('amuont', 'amount') // 1
 */
export function editDistance(from: string, to: string): number {
  const a = [...from.slice(0, 64).toLowerCase()]
  const b = [...to.slice(0, 64).toLowerCase()]
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * The name of a list that a misspelt one probably means: the least edit distance of at most a third of its letters (at
 * least 2), the first of equals; a name that begins with what was written counts as near. Null where none is near. Total.
 * @example nearest('ammount', ['stake', 'amount']) // "amount"
 */
export function nearest(found: string, names: readonly string[]): string | null {
  const limit = Math.max(2, Math.ceil(found.length / 3))
  let best: string | null = null
  let least = limit + 1
  for (const name of names) {
    const starts = found.length >= 3 && name.toLowerCase().startsWith(found.toLowerCase())
    const distance = starts ? Math.min(1, editDistance(found, name)) : editDistance(found, name)
    if (distance < least && distance < Math.max(name.length, 2)) {
      best = name
      least = distance
    }
  }
  return best
}
