import { type Fates, MOST_ROUNDS } from './fates.ts'

/**
 * What one unit of money put in at the entry gets when the company ends, every round with a 1x non-participating
 * preference of equal rank (the exact waterfall of other terms is the equity room's). In: fates, the share sold in the
 * entry and what came in before it (units of the entry's post-money). Out: multiples, one for each draw.
 * Assumes: earlier money holds the same kind of preference at the average price of its shares; common holds the rest.
 * @example entryMultiples(fatesOf(8), 0.2, 0).length // 8
 */
export function entryMultiples(fates: Fates, sold: number, before: number, earlierShare = before): Float64Array {
  const out = new Float64Array(fates.count)
  const price = new Float64Array(MOST_ROUNDS + 2)
  const shares = new Float64Array(MOST_ROUNDS + 2)
  for (let i = 0; i < fates.count; i++) {
    const rounds = fates.rounds[i] ?? 0
    // One share a unit of the entry's post-money: the entry pays 1 a share.
    shares[0] = sold
    price[0] = 1
    shares[1] = earlierShare
    price[1] = earlierShare > 0 ? before / earlierShare : 0
    let total = 1
    for (let r = 0; r < rounds; r++) {
      const part = fates.roundSold[i * MOST_ROUNDS + r] ?? 0
      const issued = (total * part) / (1 - part)
      total += issued
      shares[r + 2] = issued
      price[r + 2] = (fates.roundPost[i * MOST_ROUNDS + r] ?? 0) / total
    }
    const classes = rounds + 2
    const proceeds = fates.proceeds[i] ?? 0
    let claims = 0
    for (let c = 0; c < classes; c++) claims += (shares[c] ?? 0) * (price[c] ?? 0)
    if (proceeds <= claims) {
      // Cheap classes may still be better off converted; in a shortfall the common is worth nothing, so nobody is.
      out[i] = proceeds / claims
      continue
    }
    // Value of a common share: the highest v whose cost is covered; classes with a lower price than v convert.
    let value = 0
    let left = proceeds - claims
    let converted = total
    for (let c = 0; c < classes; c++) converted -= shares[c] ?? 0
    for (;;) {
      let next = Infinity
      for (let c = 0; c < classes; c++) {
        const p = price[c] ?? 0
        if (p > value && p < next) next = p
      }
      const needed = converted > 0 ? (next - value) * converted : next === Infinity ? Infinity : 0
      if (left <= needed) {
        value += converted > 0 ? left / converted : 0
        break
      }
      left -= needed
      value = next
      for (let c = 0; c < classes; c++) if (price[c] === next) converted += shares[c] ?? 0
    }
    out[i] = value > 1 ? value : 1
  }
  return out
}
