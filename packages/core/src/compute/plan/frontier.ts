import type { FoundPlan } from './kept.ts'

/** What makes one plan better than another: seconds and accelerator-seconds per token, bytes. Less is better. */
type Sides = Pick<FoundPlan, 'time' | 'cost' | 'bytes' | 'order'>

const byTime = (a: Sides, b: Sides): number =>
  a.time - b.time || a.cost - b.cost || a.bytes - b.bytes || a.order - b.order

/**
 * The plan that is least on one side.
 * In: plans, side. Out: the least, of equals the faster, then the smaller, then the earlier in canonical order; null of none.
 * Total.
 * @example leastOf([{ time: 2, cost: 2, bytes: 8, order: 0 }, { time: 1, cost: 4, bytes: 9, order: 1 }, { time: 1, cost: 4, bytes: 8, order: 2 }], 'time').order // 2
 */
export function leastOf<P extends Sides>(plans: readonly P[], side: 'time' | 'cost' | 'bytes'): P | null {
  let best: P | null = null
  for (const plan of plans) if (best === null || (plan[side] - best[side] || byTime(plan, best)) < 0) best = plan
  return best
}

/**
 * Plans of which no other is at least as good in time, cost and bytes: the choice that is left once nothing is wasted.
 * In: plans in any order. Out: the frontier from the fastest on; of equal plans the first in canonical order. Total.
 * By hand: (1, 4, 8) and (2, 2, 8) trade time for cost, (3, 4, 9) is worse than both.
 * @example frontierOf([{ time: 3, cost: 4, bytes: 9, order: 0 }, { time: 1, cost: 4, bytes: 8, order: 1 }, { time: 2, cost: 2, bytes: 8, order: 2 }]).map((plan) => plan.order) // [1, 2]
 */
export function frontierOf<P extends Sides>(plans: readonly P[]): readonly P[] {
  const sorted = [...plans].sort(byTime)
  const front: P[] = []
  // Whatever dominates a plan stands before it.
  for (const plan of sorted)
    if (!front.some((other) => other.cost <= plan.cost && other.bytes <= plan.bytes)) front.push(plan)
  return front
}
