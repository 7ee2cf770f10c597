/** Every rule on every row taken as true: how often each asks, or contradicts, where nothing is wrong. */
import { askRule, claimRules, limitsFrom, plainInputs } from '@touchstone/core/claims'
import { columnOf } from '@touchstone/core/chance'
import { MOVED } from './moved.mjs'

const none = () => ({ n: 0, asked: 0, stretched: 0, impossible: 0, at: [] })

/** A row gathered after a limit was set measures it; only where the limit moved since, its half counts. */
const halfOf = (row, rule) => (row.fresh && !Object.hasOwn(MOVED, rule.id) ? 'measured' : row.half)

/** Findings by rule and half, and documents by half. */
export function score(rows, reference) {
  const limits = limitsFrom(reference.baseRates)
  const rules = Object.fromEntries(
    claimRules.map((rule) => [rule.id, { calibrated: none(), measured: none(), values: [] }]),
  )
  const documents = { calibrated: none(), measured: none() }
  for (const row of rows) {
    const inputs = plainInputs(row.inputs, 8)
    let [asked, against, judged] = [false, false, false]
    for (const rule of claimRules) {
      if (row.skip.includes(rule.id)) continue
      const found = askRule(rule, inputs, limits)
      if (found === null || (found.verdict === 'unverifiable' && found.measure === null)) continue
      judged = true
      const half = halfOf(row, rule)
      const cell = rules[rule.id][half]
      cell.n++
      const value = found.measure === null ? null : columnOf(found.measure)[0]
      rules[rule.id].values.push({ half, value })
      // A question of risk is no alarm: how often true rows raise it is told beside it.
      if (found.verdict === 'unverifiable') cell.asked++
      if (found.verdict === 'stretched') cell.stretched++
      if (found.verdict === 'impossible') cell.impossible++
      if (found.verdict !== 'plausible' && !rule.risk)
        cell.at.push(`${row.id} (${found.verdict}${value === null ? '' : ` ${Number(value.toPrecision(3))}`})`)
      asked ||= found.verdict === 'stretched'
      against ||= found.verdict === 'impossible'
    }
    if (!judged) continue
    const cell = documents[row.half]
    cell.n++
    if (asked) cell.stretched++
    if (against) cell.impossible++
  }
  return { rules, documents }
}

/** The value that a share of values lies below. */
export function quantile(values, p) {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b)
  if (sorted.length === 0) return null
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))]
}

/** Upper end of a 95 % interval for a share of which `k` of `n` were seen (exact binomial, by bisection). */
export function upperShare(k, n) {
  if (n === 0) return 1
  if (k === n) return 1
  const below = (p) => {
    let term = (1 - p) ** n
    let sum = term
    for (let i = 1; i <= k; i++) {
      term *= ((n - i + 1) / i) * (p / (1 - p))
      sum += term
    }
    return sum
  }
  let [low, high] = [k / n, 1]
  for (let i = 0; i < 60; i++) {
    const mid = (low + high) / 2
    if (below(mid) > 0.05) low = mid
    else high = mid
  }
  return high
}

/** How many rows without an alarm, or with the `k` there are, an upper end at `bar` would take. */
export function rowsNeeded(k, bar) {
  let n = k + 1
  while (upperShare(k, n) > bar) n++
  return n
}
