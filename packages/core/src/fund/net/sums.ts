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

/** Places of a fund's state. */
const [UNCALLED, KEPT, RECYCLED, OWED, CALLED, COST, CAPITAL] = [0, 1, 2, 3, 4, 5, 6]
const [PREFERRED, GAINS, PAID_PREFERRED, CARRY, PAID_IN, DISTRIBUTED] = [7, 8, 9, 10, 11, 12]
const PLACES = 13

/**
 * `fundNet` for a fund that shares proceeds as one (European), from sums instead of holdings: the past is settled once, each
 * draw runs through what lies ahead. The same tiers; the same results up to the order of sums.
 * In: a plan whose carry is not American, sums by draw, number of draws. Out: multiples (distributed over paid in) and who
 * misses the hurdle. By hand: as `fundNet`, 100 committed, 80 invested, fees of 20, 240 back: 2.12.
 * @example netOfSums({ commitment: 100, gpShare: 0, steps: [0, 5], fees: [{ rate: 0.2, base: 'committed' }, { rate: 0, base: 'committed' }], expenses: [0, 0], holdings: [{ cost: 80, step: 0 }], received: [], carry: { rate: 0.2, hurdle: 0, compound: true, catchUp: 1, american: false }, recycling: null }, { from: 1, proceeds: Float64Array.of(240), realised: Float64Array.of(80) }, 1).multiple[0] // 2.12
 */
export function netOfSums(plan: NetPlan, sums: StepSums, draws: number): NetSums {
  const { steps, carry: terms, gpShare, recycling } = plan
  const n = steps.length
  const { from } = sums
  const width = n - from
  const lp = 1 - gpShare
  const growth = growthTable(plan)
  const grow = new Float64Array(n)
  const feeRate = new Float64Array(n)
  const feeBase = new Uint8Array(n)
  const cost = new Float64Array(n)
  const past = new Float64Array(n)
  const pastRealised = new Float64Array(n)
  const again = new Uint8Array(n)
  for (let k = 0; k < n; k++) {
    const years = k === 0 ? 0 : (steps[k] ?? 0) - (steps[k - 1] ?? 0)
    grow[k] = terms.compound ? (growth[k]?.[k - 1] ?? 0) : terms.hurdle * years
    const fee = plan.fees[k]
    feeRate[k] = fee?.rate ?? 0
    feeBase[k] = fee?.base === 'committed' ? 0 : fee?.base === 'called' ? 1 : 2
    again[k] = recycling !== null && (steps[k] ?? 0) <= recycling.untilYears ? 1 : 0
  }
  for (const one of plan.holdings) cost[one.step] = (cost[one.step] ?? 0) + one.cost
  for (const one of plan.received) {
    past[one.step] = (past[one.step] ?? 0) + one.amount
    for (const holding of one.realises)
      pastRealised[one.step] = (pastRealised[one.step] ?? 0) + (plan.holdings[holding]?.cost ?? 0)
  }
  const share = recycling?.share ?? 0
  const cap = recycling?.cap ?? 0
  const toPreferred = terms.catchUpTo === 'preferred'
  const pace = toPreferred ? terms.catchUp : terms.catchUp - terms.rate
  const perPreferred = terms.rate / (1 - terms.rate)

  const state = new Float64Array(PLACES)
  const pay = (s: Float64Array, amount: number): void => {
    const fromKept = Math.min(s[KEPT] ?? 0, amount)
    const call = Math.min(s[UNCALLED] ?? 0, amount - fromKept)
    s[KEPT] = (s[KEPT] ?? 0) - fromKept
    s[UNCALLED] = (s[UNCALLED] ?? 0) - call
    s[CALLED] = (s[CALLED] ?? 0) + call
    s[OWED] = (s[OWED] ?? 0) + amount - fromKept - call
    const mine = call * lp
    s[PAID_IN] = (s[PAID_IN] ?? 0) + mine
    s[CAPITAL] = (s[CAPITAL] ?? 0) + mine
  }
  const run = (s: Float64Array, k: number, proceeds: number, realised: number): void => {
    const capital = s[CAPITAL] ?? 0
    s[PREFERRED] = (s[PREFERRED] ?? 0) + (grow[k] ?? 0) * (terms.compound ? capital + (s[PREFERRED] ?? 0) : capital)
    const rate = feeRate[k] ?? 0
    if (rate > 0) {
      const base = feeBase[k] === 0 ? plan.commitment : feeBase[k] === 1 ? (s[CALLED] ?? 0) : (s[COST] ?? 0)
      pay(s, rate * base)
    }
    const expense = plan.expenses[k] ?? 0
    if (expense > 0) pay(s, expense)
    const invested = cost[k] ?? 0
    if (invested > 0) {
      pay(s, invested)
      s[COST] = (s[COST] ?? 0) + invested
    }
    s[COST] = (s[COST] ?? 0) - realised
    const last = k === n - 1
    if (proceeds === 0 && !(last && (s[KEPT] ?? 0) > 0)) return
    const settled = Math.min(s[OWED] ?? 0, proceeds)
    s[OWED] = (s[OWED] ?? 0) - settled
    let amount = proceeds - settled
    if (again[k] === 1) {
      const more = Math.min(share * amount, cap - (s[RECYCLED] ?? 0))
      s[RECYCLED] = (s[RECYCLED] ?? 0) + more
      s[KEPT] = (s[KEPT] ?? 0) + more
      amount -= more
    }
    if (last) {
      amount += s[KEPT] ?? 0
      s[KEPT] = 0
    }
    const part = amount * lp
    const back = Math.min(part, s[CAPITAL] ?? 0)
    s[CAPITAL] = (s[CAPITAL] ?? 0) - back
    let left = part - back
    const preferred = Math.min(left, s[PREFERRED] ?? 0)
    s[PREFERRED] = (s[PREFERRED] ?? 0) - preferred
    s[GAINS] = (s[GAINS] ?? 0) + preferred
    s[PAID_PREFERRED] = (s[PAID_PREFERRED] ?? 0) + preferred
    left -= preferred
    const paid = s[CARRY] ?? 0
    const missing = toPreferred
      ? (s[PAID_PREFERRED] ?? 0) * perPreferred - paid
      : terms.rate * ((s[GAINS] ?? 0) + paid) - paid
    const wanted = terms.catchUp === 0 || missing <= 0 ? 0 : pace > 0 ? missing / pace : Infinity
    const catchUp = Math.min(left, wanted)
    const carried = catchUp * terms.catchUp + (left - catchUp) * terms.rate
    s[CARRY] = paid + carried
    s[GAINS] = (s[GAINS] ?? 0) + left - carried
    s[DISTRIBUTED] = (s[DISTRIBUTED] ?? 0) + part - carried
  }

  state[UNCALLED] = plan.commitment
  for (let k = 0; k < from; k++) run(state, k, past[k] ?? 0, pastRealised[k] ?? 0)
  const multiple = new Float64Array(draws)
  const missed = new Uint8Array(draws)
  const s = new Float64Array(PLACES)
  const small = 1e-9 * plan.commitment
  for (let d = 0; d < draws; d++) {
    s.set(state)
    const row = d * width
    for (let k = from; k < n; k++)
      run(
        s,
        k,
        (past[k] ?? 0) + (sums.proceeds[row + k - from] ?? 0),
        (pastRealised[k] ?? 0) + (sums.realised[row + k - from] ?? 0),
      )
    const paidIn = s[PAID_IN] ?? 0
    const carry = s[CARRY] ?? 0
    let distributed = s[DISTRIBUTED] ?? 0
    const open = (s[CAPITAL] ?? 0) + (s[PREFERRED] ?? 0)
    // What exceeds its share of the whole fund's profit comes back at the end.
    const profit = distributed + carry - paidIn
    const lacking = Math.max(0, terms.hurdle > 0 ? open : 0, paidIn - distributed)
    const back = Math.min((terms.clawback ?? 1) * carry, Math.max(lacking, carry - terms.rate * Math.max(0, profit), 0))
    distributed += back
    multiple[d] = paidIn > 0 ? distributed / paidIn : 0
    missed[d] = open - back > small || paidIn - distributed > small ? 1 : 0
  }
  return { multiple, missed }
}
