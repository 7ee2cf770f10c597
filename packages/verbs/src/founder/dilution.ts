import type { Amount, Deal } from '@touchstone/core/deal'
import type { FounderRound, FounderView, Span } from './output.ts'

const spanOf = ({ value }: Amount): Span => ({ low: value.belief.p5, mid: value.belief.p50, high: value.belief.p95 })

/** Money over what the company is worth with it: least money over most worth to most over least. */
const over = (amount: Span, whole: Span): Span => ({
  low: amount.low / whole.high,
  mid: amount.mid / whole.mid,
  high: amount.high / whole.low,
})

const clamp = (share: number): number => Math.min(1, Math.max(0, share))

/** Share sold by a round as the file has it: its stake, else amount over post-money, else amount over pre-money and amount. */
function soldBy(round: {
  readonly amount: Amount | null
  readonly stake?: Amount | null
  readonly preMoney?: Amount | null
  readonly postMoney: Amount | null
}): Span | null {
  if (round.stake !== undefined && round.stake !== null) return spanOf(round.stake)
  if (round.amount === null) return null
  const amount = spanOf(round.amount)
  const same = (other: Amount): boolean => other.value.unit === round.amount?.value.unit
  if (round.postMoney !== null && same(round.postMoney)) return over(amount, spanOf(round.postMoney))
  const pre = round.preMoney ?? null
  if (pre === null || !same(pre)) return null
  const before = spanOf(pre)
  return {
    low: amount.low / (before.high + amount.low),
    mid: amount.mid / (before.mid + amount.mid),
    high: amount.high / (before.low + amount.high),
  }
}

/** What is left of a part after shares are taken off it, the most taken giving the least left. */
const keep = (part: Span, taken: Span): Span => ({
  low: part.low * clamp(1 - taken.high),
  mid: part.mid * clamp(1 - taken.mid),
  high: part.high * clamp(1 - taken.low),
})

const plus = (a: Span, b: Span): Span => ({ low: a.low + b.low, mid: a.mid + b.mid, high: a.high + b.high })

const whole: Span = { low: 1, mid: 1, high: 1 }

/**
 * Dilution round by round: each listed round and this one, with and without its pool; a pool is a part of the company after
 * the round and comes off those before it. In: a deal, the dilution still to come with its source. Out: shares of 1.
 */
export function dilutionOf(
  deal: Deal,
  later: { readonly span: Span; readonly from: string } | null,
): FounderView['dilution'] {
  const { round } = deal
  const rounds: FounderRound[] = []
  for (const one of deal.existing) {
    const sold = soldBy(one)
    if (sold !== null) rounds.push({ round: one.label?.value ?? '', date: one.date?.value ?? null, sold, pool: null })
  }
  const sold = soldBy(round)
  const pool = round.pool === null ? null : spanOf(round.pool)
  if (sold !== null) rounds.push({ round: round.label?.value ?? '', date: deal.asOf, sold, pool })
  if (rounds.length === 0) return { rounds, kept: null, keptAtExit: null }
  const withoutPool = rounds.reduce((part, one) => keep(part, one.sold), whole)
  const withPool = rounds.reduce(
    (part, one) => keep(part, one.pool === null ? one.sold : plus(one.sold, one.pool)),
    whole,
  )
  return {
    rounds,
    kept: { withoutPool, withPool },
    keptAtExit: later === null ? null : { withPool: keep(withPool, later.span), from: later.from },
  }
}
