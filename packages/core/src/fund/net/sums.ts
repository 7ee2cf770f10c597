import { growthTable, type NetPlan } from './plan.ts'

/** Money that comes in and goes out at each step, summed over holdings; a row of steps for each draw. */
export interface StepSums {
  /** First step whose proceeds are drawn; what came before is in the plan. */
  readonly from: number
  /** Proceeds by step from `from` on: draw d's step k stands at d × (steps − from) + k − from. */
  readonly proceeds: Float64Array
  /** Cost that those proceeds realise, in the same places. */
  readonly realised: Float64Array
}

/** What each draw comes to for the investors who bear fees and carry. */
export interface NetSums {
  readonly multiple: Float64Array
  /** 1 where they did not get their capital and the hurdle on it. */
  readonly missed: Uint8Array
}

/** The exit of one more investment: its step and amount in each draw, and the cost that it realises. */
export interface AddedExit {
  readonly steps: Int32Array
  readonly amounts: Float64Array
  readonly cost: number
}

/** Places of a fund's state. */
const [UNCALLED, KEPT, RECYCLED, OWED, CALLED, COST, CAPITAL] = [0, 1, 2, 3, 4, 5, 6]
const [PREFERRED, GAINS, PAID_PREFERRED, CARRY, PAID_IN, DISTRIBUTED] = [7, 8, 9, 10, 11, 12]
const PLACES = 13
/** What a payment is: money, or a rate on what was called or on cost that is left. */
const [FIXED, ON_CALLED, ON_COST] = [0, 1, 2]
/** No step: where nothing is added. */
const NEVER = -1

/** Places of a plan's numbers: as fields of an object a whole one among them would change its shape and compile the kernel anew. */
const [LP, COMMITMENT, HURDLE, RATE, CATCH_UP, CLAWBACK, SHARE, CAP, PACE, PER_PREFERRED] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
]

/** A plan by step on flat columns, worked out once for all draws. */
function tableOf(plan: NetPlan) {
  const { steps, carry: terms, gpShare, recycling } = plan
  const n = steps.length
  const growth = growthTable(plan)
  const column = (at: (k: number) => number): Float64Array => Float64Array.from({ length: n }, (_, k) => at(k))
  const cost = new Float64Array(n)
  const past = new Float64Array(n)
  const pastRealised = new Float64Array(n)
  for (const one of plan.holdings) cost[one.step] = (cost[one.step] ?? 0) + one.cost
  for (const one of plan.received) {
    past[one.step] = (past[one.step] ?? 0) + one.amount
    for (const holding of one.realises)
      pastRealised[one.step] = (pastRealised[one.step] ?? 0) + (plan.holdings[holding]?.cost ?? 0)
  }
  // Fees first, then other money spent, then investments, each from what is kept, then from what can be called.
  const payments = steps.flatMap((_, step) => {
    const { rate, base } = plan.fees[step] ?? { rate: 0, base: 'committed' as const }
    const spent = plan.expenses[step] ?? 0
    const invested = cost[step] ?? 0
    const fee =
      base === 'committed'
        ? { step, amount: rate * plan.commitment, of: FIXED, invested: 0 }
        : { step, amount: rate, of: base === 'called' ? ON_CALLED : ON_COST, invested: 0 }
    return [
      ...(rate > 0 ? [fee] : []),
      ...(spent > 0 ? [{ step, amount: spent, of: FIXED, invested: 0 }] : []),
      ...(invested > 0 ? [{ step, amount: invested, of: FIXED, invested }] : []),
    ]
  })
  const toPreferred = terms.catchUpTo === 'preferred'
  return {
    n,
    /** In the order of their places, `LP` first. */
    numbers: Float64Array.of(
      1 - gpShare,
      plan.commitment,
      terms.hurdle,
      terms.rate,
      terms.catchUp,
      terms.clawback ?? 1,
      recycling?.share ?? 0,
      recycling?.cap ?? 0,
      toPreferred ? terms.catchUp : terms.catchUp - terms.rate,
      terms.rate / (1 - terms.rate),
    ),
    compound: terms.compound,
    grow: column((k) =>
      terms.compound ? (growth[k]?.[k - 1] ?? 0) : terms.hurdle * (k === 0 ? 0 : (steps[k] ?? 0) - (steps[k - 1] ?? 0)),
    ),
    // What is paid at each step, in the order of payment: step k's stand from `payFrom[k]` up to `payFrom[k + 1]`.
    pays: Float64Array.from(payments, ({ amount }) => amount),
    payOf: Uint8Array.from(payments, ({ of }) => of),
    payFrom: Int32Array.from({ length: n + 1 }, (_, k) => payments.filter(({ step }) => step < k).length),
    invests: Float64Array.from(payments, ({ invested }) => invested),
    past,
    pastRealised,
    again: Uint8Array.from(steps, (years) => (recycling !== null && years <= recycling.untilYears ? 1 : 0)),
    toPreferred,
  }
}

/**
 * Runs a state through the steps from `first` up to `until`, with up to two exits added to the sums of row `row` (step k of
 * it at `row + k`). Everything stays in local numbers: a state in an array would be read and written at every turn.
 */
function advance(
  table: ReturnType<typeof tableOf>,
  state: Float64Array,
  first: number,
  until: number,
  proceedsBy: Float64Array,
  realisedBy: Float64Array,
  row: number,
  step1: number,
  amount1: number,
  cost1: number,
  step2: number,
  amount2: number,
  cost2: number,
): void {
  const { numbers: c, compound, toPreferred } = table
  const [lp, rate, catchUp, share] = [c[LP] ?? 0, c[RATE] ?? 0, c[CATCH_UP] ?? 0, c[SHARE] ?? 0]
  const [cap, pace, perPreferred] = [c[CAP] ?? 0, c[PACE] ?? 0, c[PER_PREFERRED] ?? 0]
  const { grow, pays, payOf, payFrom, invests, again } = table
  const end = table.n - 1
  let uncalled = state[UNCALLED] ?? 0
  let kept = state[KEPT] ?? 0
  let recycled = state[RECYCLED] ?? 0
  let owed = state[OWED] ?? 0
  let called = state[CALLED] ?? 0
  let costLeft = state[COST] ?? 0
  let capital = state[CAPITAL] ?? 0
  let preferred = state[PREFERRED] ?? 0
  let gains = state[GAINS] ?? 0
  let paidPreferred = state[PAID_PREFERRED] ?? 0
  let carry = state[CARRY] ?? 0
  let paidIn = state[PAID_IN] ?? 0
  let distributed = state[DISTRIBUTED] ?? 0
  for (let k = first; k < until; k++) {
    preferred += (grow[k] ?? 0) * (compound ? capital + preferred : capital)
    const stop = payFrom[k + 1] ?? 0
    for (let p = payFrom[k] ?? 0; p < stop; p++) {
      const of = payOf[p]
      const factor = pays[p] ?? 0
      const amount = of === FIXED ? factor : factor * (of === ON_CALLED ? called : costLeft)
      const fromKept = kept < amount ? kept : amount
      const asked = amount - fromKept
      const call = uncalled < asked ? uncalled : asked
      kept -= fromKept
      uncalled -= call
      called += call
      owed += asked - call
      const mine = call * lp
      paidIn += mine
      capital += mine
      costLeft += invests[p] ?? 0
    }
    let money = proceedsBy[row + k] ?? 0
    let realised = realisedBy[row + k] ?? 0
    if (k === step1) {
      money += amount1
      realised += cost1
    }
    if (k === step2) {
      money += amount2
      realised += cost2
    }
    costLeft -= realised
    const last = k === end
    if (money === 0 && !(last && kept > 0)) continue
    const settled = owed < money ? owed : money
    owed -= settled
    let amount = money - settled
    if (again[k] === 1) {
      const more = Math.min(share * amount, cap - recycled)
      recycled += more
      kept += more
      amount -= more
    }
    if (last) {
      amount += kept
      kept = 0
    }
    const part = amount * lp
    const back = part < capital ? part : capital
    capital -= back
    let left = part - back
    const paid = left < preferred ? left : preferred
    preferred -= paid
    gains += paid
    paidPreferred += paid
    left -= paid
    const missing = toPreferred ? paidPreferred * perPreferred - carry : rate * (gains + carry) - carry
    const wanted = catchUp === 0 || missing <= 0 ? 0 : pace > 0 ? missing / pace : Infinity
    const caught = left < wanted ? left : wanted
    const carried = caught * catchUp + (left - caught) * rate
    carry += carried
    gains = gains + left - carried
    distributed = distributed + part - carried
  }
  state[UNCALLED] = uncalled
  state[KEPT] = kept
  state[RECYCLED] = recycled
  state[OWED] = owed
  state[CALLED] = called
  state[COST] = costLeft
  state[CAPITAL] = capital
  state[PREFERRED] = preferred
  state[GAINS] = gains
  state[PAID_PREFERRED] = paidPreferred
  state[CARRY] = carry
  state[PAID_IN] = paidIn
  state[DISTRIBUTED] = distributed
}

/** What a state at the end comes to, as draw `d` of the results. */
function close(table: ReturnType<typeof tableOf>, s: Float64Array, into: NetSums, d: number): void {
  const { numbers: c } = table
  const small = 1e-9 * (c[COMMITMENT] ?? 0)
  const paidIn = s[PAID_IN] ?? 0
  const carry = s[CARRY] ?? 0
  let distributed = s[DISTRIBUTED] ?? 0
  const open = (s[CAPITAL] ?? 0) + (s[PREFERRED] ?? 0)
  // What exceeds its share of the whole fund's profit comes back at the end.
  const profit = distributed + carry - paidIn
  const lacking = Math.max(0, (c[HURDLE] ?? 0) > 0 ? open : 0, paidIn - distributed)
  const back = Math.min((c[CLAWBACK] ?? 0) * carry, Math.max(lacking, carry - (c[RATE] ?? 0) * Math.max(0, profit), 0))
  distributed += back
  into.multiple[d] = paidIn > 0 ? distributed / paidIn : 0
  into.missed[d] = open - back > small || paidIn - distributed > small ? 1 : 0
}

/** Fills the sums of draws from `first` up to `until` into two blocks of zeros, row after row. */
export type FillSums = (first: number, until: number, proceeds: Float64Array, realised: Float64Array) => void

/** One way that a fund may go: up to two exits beside what all ways have in common. */
export type Way = readonly AddedExit[]

/** Draws whose sums are held at once. */
const BLOCK = 64

/** The exits of all ways as columns, those that a way has not never coming. */
function columnsOf(ways: readonly Way[], draws: number) {
  const never: AddedExit = { steps: new Int32Array(draws).fill(NEVER), amounts: new Float64Array(draws), cost: 0 }
  return ways.map(([one = never, two = never]) => ({
    steps1: one.steps,
    amounts1: one.amounts,
    steps2: two.steps,
    amounts2: two.amounts,
    /** What the one and the other realise. */
    costs: Float64Array.of(one.cost, two.cost),
    alone: two === never,
    multiple: new Float64Array(draws),
    missed: new Uint8Array(draws),
  }))
}

/** An earlier way of one exit that goes in a draw as way `w` does, as all do in which the exit brings nothing; −1 without. */
function sameWay(all: ReturnType<typeof columnsOf>, w: number, d: number): number {
  const way = all[w]
  for (let v = 0; v < w; v++) {
    const other = all[v]
    if (
      way !== undefined &&
      other?.alone === true &&
      other.costs[0] === way.costs[0] &&
      other.steps1[d] === way.steps1[d] &&
      other.amounts1[d] === way.amounts1[d]
    )
      return v
  }
  return NEVER
}

/**
 * A plan whose carry is not American, run through many draws in several ways that differ by an exit or two. In each draw
 * what lies before the first exit of a way is run once for all, and a way that is an earlier one over again is not run.
 * In: plan; first step whose proceeds are drawn; what fills the sums in common; number of draws; ways. Out: one result for
 * each way. Assumes that the plan received nothing from that step on, and that no exit comes before it.
 * @example netOfWays.length // 5
 */
export function netOfWays(
  plan: NetPlan,
  from: number,
  fill: FillSums,
  draws: number,
  ways: readonly Way[],
): readonly NetSums[] {
  const run = runOf(tableOf(plan), from, columnsOf(ways, draws))
  const { proceeds, realised, all } = run
  for (let block = 0; block < draws; block += BLOCK) {
    const until = Math.min(draws, block + BLOCK)
    proceeds.fill(0)
    realised.fill(0)
    fill(block, until, proceeds, realised)
    runBlock(run, block, until)
  }
  return all
}

/**
 * What all draws of a run share: the sums of a block, and scratch of one draw (the state in common and of a way, each way's
 * first exit, the order of those, which way it repeats).
 */
const runOf = (table: ReturnType<typeof tableOf>, from: number, all: ReturnType<typeof columnsOf>) => ({
  table,
  from,
  all,
  start: startOf(table, from),
  proceeds: new Float64Array(BLOCK * (table.n - from)),
  realised: new Float64Array(BLOCK * (table.n - from)),
  before: new Float64Array(PLACES),
  state: new Float64Array(PLACES),
  firsts: new Int32Array(all.length),
  order: new Int32Array(all.length),
  sames: new Int32Array(all.length),
})

/** Runs the draws of one block. Apart from what fills it, which differs from fund to fund. */
function runBlock(run: ReturnType<typeof runOf>, block: number, until: number): void {
  const width = run.table.n - run.from
  for (let d = block; d < until; d++) runWays(run, d, (d - block) * width - run.from)
}

/** Runs one draw, whose sums stand at `row`, in all its ways. */
function runWays(run: ReturnType<typeof runOf>, d: number, row: number): void {
  const { table, from, all, start, proceeds, realised, before, state, firsts, order, sames } = run
  const { n } = table
  let count = 0
  for (let w = 0; w < all.length; w++) {
    const way = all[w]
    if (way === undefined) continue
    const step1 = way.steps1[d] ?? NEVER
    const step2 = way.steps2[d] ?? NEVER
    const first = step2 >= 0 && step2 < step1 ? step2 : step1
    firsts[w] = first
    const same = way.alone ? sameWay(all, w, d) : NEVER
    sames[w] = same
    if (same !== NEVER) continue
    let at = count++
    for (; at > 0 && (firsts[order[at - 1] ?? 0] ?? 0) > first; at--) order[at] = order[at - 1] ?? 0
    order[at] = w
  }
  before.set(start)
  let at = from
  for (let o = 0; o < count; o++) {
    const way = all[order[o] ?? 0]
    if (way === undefined) continue
    const first = firsts[order[o] ?? 0] ?? 0
    if (first > at) {
      advance(table, before, at, first, proceeds, realised, row, NEVER, 0, 0, NEVER, 0, 0)
      at = first
    }
    state.set(before)
    const step1 = way.steps1[d] ?? NEVER
    const amount1 = way.amounts1[d] ?? 0
    const step2 = way.steps2[d] ?? NEVER
    const amount2 = way.amounts2[d] ?? 0
    const [cost1, cost2] = [way.costs[0] ?? 0, way.costs[1] ?? 0]
    advance(table, state, at, n, proceeds, realised, row, step1, amount1, cost1, step2, amount2, cost2)
    close(table, state, way, d)
  }
  for (let w = 1; w < all.length && count < all.length; w++) {
    const way = all[w]
    const same = all[sames[w] ?? NEVER]
    if (way === undefined || same === undefined) continue
    way.multiple[d] = same.multiple[d] ?? 0
    way.missed[d] = same.missed[d] ?? 0
  }
}

/** The state after the known past, from what was committed. */
function startOf(table: ReturnType<typeof tableOf>, from: number): Float64Array {
  const start = new Float64Array(PLACES)
  start[UNCALLED] = table.numbers[COMMITMENT] ?? 0
  advance(table, start, 0, from, table.past, table.pastRealised, 0, NEVER, 0, 0, NEVER, 0, 0)
  return start
}

/**
 * `fundNet` for a fund that shares proceeds as one (European), from sums instead of holdings: the past is settled once, each
 * draw runs through what lies ahead. The same tiers; the same results up to the order of sums.
 * In: a plan whose carry is not American, sums by draw, number of draws. Out: multiples (distributed over paid in) and who
 * misses the hurdle. By hand: as `fundNet`, 100 committed, 80 invested, fees of 20, 240 back: 2.12.
 * @example netOfSums({ commitment: 100, gpShare: 0, steps: [0, 5], fees: [{ rate: 0.2, base: 'committed' }, { rate: 0, base: 'committed' }], expenses: [0, 0], holdings: [{ cost: 80, step: 0 }], received: [], carry: { rate: 0.2, hurdle: 0, compound: true, catchUp: 1, american: false }, recycling: null }, { from: 1, proceeds: Float64Array.of(240), realised: Float64Array.of(80) }, 1).multiple[0] // 2.12
 */
export function netOfSums(plan: NetPlan, sums: StepSums, draws: number): NetSums {
  const width = plan.steps.length - sums.from
  const fill: FillSums = (first, until, proceeds, realised) => {
    proceeds.set(sums.proceeds.subarray(first * width, until * width))
    realised.set(sums.realised.subarray(first * width, until * width))
  }
  const [out = { multiple: new Float64Array(0), missed: new Uint8Array(0) }] = netOfWays(plan, sums.from, fill, draws, [
    [],
  ])
  return out
}
