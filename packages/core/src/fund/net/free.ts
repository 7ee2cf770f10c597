import type { KnownPlan } from './past.ts'

/**
 * Money that can still go into companies, major units: commitments less what was and will be spent, plus what may be
 * invested again; never below 0.
 * In: a plan with its past. Out: money. Assumes fees on invested cost follow the whole of it to the end.
 * @example freeMoney.length // 1
 */
export function freeMoney(known: KnownPlan): number {
  const { plan, pieces, future } = known
  const paid = pieces.reduce((sum, one) => sum + one.cost, 0)
  const spent = plan.expenses.reduce((sum, one) => sum + one, 0)
  const again =
    plan.recycling === null
      ? 0
      : Math.min(
          plan.recycling.cap,
          plan.received.reduce((sum, one) => sum + one.amount, 0),
        )
  const relative = plan.fees.reduce(
    (sum, { rate, base }, k) => sum + (k >= future && base !== 'committed' ? rate : 0),
    0,
  )
  const held = pieces.filter(({ sold }) => sold === null).reduce((sum, one) => sum + one.cost, 0)
  return Math.max(0, (plan.commitment - spent - paid - known.feesAhead + again - relative * held) / (1 + relative))
}
