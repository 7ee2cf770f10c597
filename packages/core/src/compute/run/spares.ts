/**
 * The part of the time that a run waits because no spare node is left: nodes fail, are repaired one beside the other, and
 * the run stands still when more are out than there are spares.
 * In: spare nodes; load, the mean number of nodes in repair (failures of nodes per hour × hours of one repair). Out: a
 * fraction of time. Total for load ≥ 0. Assumes failures without memory; the length of repairs matters only by its mean.
 * Source: Erlang 1917, loss formula with spares + 1 places. By hand: 1 spare, load 1: (1/2) ÷ (1 + 1 + 1/2) = 0.2.
 * @example waitingForSpares(1, 1) // 0.2
 */
export function waitingForSpares(spares: number, load: number): number {
  let blocked = 1
  // Past the load each place shrinks it, at last to nothing, where it stays.
  for (let place = 1; place <= spares + 1 && blocked > 0; place++) blocked = (load * blocked) / (place + load * blocked)
  return blocked
}

/**
 * The fewest spares with which a run waits at most a given part of its time.
 * In: load as above; most waiting as a fraction in (0, 1). Out: nodes. By hand: load 1: waiting 0.5, 0.2, 0.0625, 0.0154
 * with 0, 1, 2, 3 spares, so 2 % needs 3.
 * @example sparesNeeded(1, 0.02) // 3
 */
export function sparesNeeded(load: number, most: number): number {
  let blocked = 1
  for (let spares = 0; ; spares++) {
    blocked = (load * blocked) / (spares + 1 + load * blocked)
    if (blocked <= most) return spares
  }
}
