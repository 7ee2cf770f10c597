import { DESIGNED_SCENARIOS as SCENARIOS } from '@touchstone/core/market'

/**
 * How often the scores of one deal are above those of another, equal ones counting half. `own` pairs draw j with draw j+s of
 * the same scenario, over seven shifts: the market stays common and each company has its own luck.
 * Draw j lives in scenario j mod `DESIGNED_SCENARIOS`; with fewer than eight rounds of them luck cannot be parted, and `own` is
 * the share draw by draw.
 * In: scores by draw, as many of each. Out: shares of 1.
 */
export function beats(
  a: Float64Array,
  b: Float64Array,
): { readonly same: number; readonly own: number; readonly equal: number } {
  const n = a.length
  const at = (shift: number): { readonly wins: number; readonly equal: number } => {
    let wins = 0
    let equal = 0
    for (let i = 0; i < n; i++) {
      const [x, y] = [a[i] ?? 0, b[(i + shift) % n] ?? 0]
      if (x > y) wins++
      else if (x === y) equal++
    }
    return { wins: (wins + equal / 2) / n, equal: equal / n }
  }
  const step = Math.floor(n / 8 / SCENARIOS) * SCENARIOS
  const here = at(0)
  const shifts = step === 0 ? [] : [1, 2, 3, 4, 5, 6, 7].map((k) => at(k * step).wins)
  return {
    same: here.wins,
    own: shifts.length === 0 ? here.wins : shifts.reduce((sum, one) => sum + one, 0) / shifts.length,
    equal: here.equal,
  }
}
