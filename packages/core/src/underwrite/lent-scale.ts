/**
 * By what lent runs and people are scaled, so that such a company of which nothing is told spends what its round pays for: its
 * tables are of companies that raise what such a round usually brings. `of` is null for that company itself, which tells it.
 * `part` is the part of the plan's money that is lent.
 */
export interface LentScale {
  readonly of: number | null
  readonly part: number
}

/** Bounds of the scale: a round a hundred times the usual is a slip of the file and not of the tables. */
const [LEAST_SCALE, MOST_SCALE] = [0.05, 20]

/**
 * What the whole plan is times what it was when its lent part is scaled. In: what the round pays, what the plan costs (middles),
 * the scale. Out: the factor, and the scale itself.
 * By hand: 4 paid for where 10 are planned is a scale of 0.4; with half of the plan lent, the plan is 0.5 + 0.5 × 0.4 = 0.7 of it.
 * @example planScaled(4, 10, { of: null, part: 0.5 }) // { factor: 0.7, scale: 0.4 }
 */
export function planScaled(
  paid: number,
  planned: number,
  { of, part }: LentScale,
): { readonly factor: number; readonly scale: number } {
  const own = planned > 0 ? Math.min(MOST_SCALE, Math.max(LEAST_SCALE, paid / planned)) : 1
  const scale = of ?? own
  return { factor: 1 - part + part * scale, scale }
}
