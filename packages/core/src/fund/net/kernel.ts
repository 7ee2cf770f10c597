import { rateOfColumns, rootNearZero } from '../irr/rate.ts'
import { type ExitDraws, growthTable, type NetPlan } from './plan.ts'

/** What each draw comes to for the investors who bear fees and carry, and for the portfolio. */
export interface NetDraws {
  /** Distributed over paid in at the last step; 0 where nothing was paid in. */
  readonly multiple: Float64Array
  /** Rate of return a year: the one near zero where there are several, −1 where all is lost. */
  readonly rate: Float64Array
  /** Draws with several rates or none. */
  readonly ambiguous: number
  readonly gross: Float64Array
  readonly grossRate: Float64Array
  readonly carry: Float64Array
  readonly fees: Float64Array
  /** What could not be called any more and was taken from later proceeds. */
  readonly deferred: Float64Array
  /** 1 where the investors did not get their capital and the hurdle on it (their capital, where there is no hurdle). */
  readonly missed: Uint8Array
  /** Investors' net flow at each step, one column a step. */
  readonly flows: readonly Float64Array[]
}

/**
 * A fund's net result for each draw of its exits: fees, then investments, then proceeds at every step, by the same tiers as
 * `distribute`. What exceeds the commitments waits for proceeds. Floating numbers, for estimates; `fundLedger` is exact.
 * In: a plan, exits by holding (each sold once, in full); `rates: false` leaves rates and flows at 0, which is what takes
 * time. Out: columns by draw. Total for steps within the plan.
 * By hand: 100 committed, 80 invested at 0 with fees of 20, 240 back: carry 20 % of 140 is 28, multiple 2.12.
 * @example fundNet({ commitment: 100, gpShare: 0, steps: [0, 5], fees: [{ rate: 0.2, base: 'committed' }, { rate: 0, base: 'committed' }], expenses: [0, 0], holdings: [{ cost: 80, step: 0 }], received: [], carry: { rate: 0.2, hurdle: 0, compound: true, catchUp: 1, american: false }, recycling: null }, [{ holding: 0, steps: Int32Array.of(1), amounts: Float64Array.of(240) }], 1).multiple[0] // 2.12
 */
export function fundNet(
  plan: NetPlan,
  exits: readonly ExitDraws[],
  draws: number,
  options: { readonly rates?: boolean } = {},
): NetDraws {
  const rates = options.rates ?? true
  const { steps, holdings, carry: terms, gpShare, recycling } = plan
  const growth = growthTable(plan)
  const n = steps.length
  const lp = 1 - gpShare
  const column = (): Float64Array => new Float64Array(draws)
  const out = {
    multiple: column(),
    rate: column(),
    gross: column(),
    grossRate: column(),
    carry: column(),
    fees: column(),
    deferred: column(),
    missed: new Uint8Array(draws),
    flows: rates ? steps.map(column) : [],
  }
  let ambiguous = 0
  const proceeds = new Float64Array(n)
  const sold: number[][] = steps.map(() => [])
  const lots = new Float64Array(holdings.length)
  const feeLots = new Float64Array(n)
  const net = new Float64Array(n)
  const grossFlow = new Float64Array(n)
  const total = { cost: 0 }
  for (const one of holdings) total.cost += one.cost

  for (let d = 0; d < draws; d++) {
    proceeds.fill(0)
    net.fill(0)
    grossFlow.fill(0)
    lots.fill(0)
    feeLots.fill(0)
    for (const list of sold) list.length = 0
    for (const { step, amount, realises } of plan.received) {
      proceeds[step] = (proceeds[step] ?? 0) + amount
      for (const holding of realises) sold[step]?.push(holding)
    }
    for (const exit of exits) {
      const step = exit.steps[d] ?? n - 1
      proceeds[step] = (proceeds[step] ?? 0) + (exit.amounts[d] ?? 0)
      sold[step]?.push(exit.holding)
    }
    let uncalled = plan.commitment
    let kept = 0
    let recycled = 0
    let owed = 0
    let called = 0
    let costLeft = 0
    let invested = 0
    let realised = 0
    let feeShare = 0
    let capital = 0
    let preferred = 0
    let gains = 0
    let preferredPaid = 0
    let paidCarry = 0
    let paidIn = 0
    let distributed = 0
    let feesPaid = 0
    let deferredMost = 0

    for (let k = 0; k < n; k++) {
      const years = k === 0 ? 0 : (steps[k] ?? 0) - (steps[k - 1] ?? 0)
      const grown = terms.compound ? (growth[k]?.[k - 1] ?? 0) : terms.hurdle * years
      preferred += grown * (terms.compound ? capital + preferred : capital)
      const pay = (amount: number): number => {
        const fromKept = Math.min(kept, amount)
        kept -= fromKept
        const call = Math.min(uncalled, amount - fromKept)
        uncalled -= call
        called += call
        owed += amount - fromKept - call
        deferredMost = Math.max(deferredMost, owed)
        const mine = call * lp
        net[k] = (net[k] ?? 0) - mine
        paidIn += mine
        return mine
      }
      const fee = plan.fees[k]
      if (fee !== undefined && fee.rate > 0) {
        const base = fee.base === 'committed' ? plan.commitment : fee.base === 'called' ? called : costLeft
        const due = fee.rate * base
        feesPaid += due
        const mine = pay(due)
        if (!terms.american) capital += mine
        else {
          capital += mine * feeShare
          feeLots[k] = (feeLots[k] ?? 0) + mine * (1 - feeShare)
        }
      }
      const expense = plan.expenses[k] ?? 0
      if (expense > 0) {
        const mine = pay(expense)
        if (!terms.american) capital += mine
        else {
          capital += mine * feeShare
          feeLots[k] = (feeLots[k] ?? 0) + mine * (1 - feeShare)
        }
      }
      for (let h = 0; h < holdings.length; h++) {
        const one = holdings[h]
        if (one === undefined || one.step !== k) continue
        const mine = pay(one.cost)
        costLeft += one.cost
        invested += one.cost
        grossFlow[k] = (grossFlow[k] ?? 0) - one.cost
        if (terms.american) lots[h] = mine
        else capital += mine
      }
      let amount = proceeds[k] ?? 0
      for (const h of sold[k] ?? []) {
        const one = holdings[h]
        if (one === undefined) continue
        costLeft -= one.cost
        realised += one.cost
        if (!terms.american) continue
        const lot = lots[h] ?? 0
        capital += lot
        preferred += lot * (growth[k]?.[one.step] ?? 0)
        lots[h] = 0
      }
      if (terms.american && invested > 0 && realised / invested > feeShare) {
        const part = (realised / invested - feeShare) / (1 - feeShare)
        feeShare = realised / invested
        for (let j = 0; j <= k; j++) {
          const moved = (feeLots[j] ?? 0) * part
          capital += moved
          preferred += moved * (growth[k]?.[j] ?? 0)
          feeLots[j] = (feeLots[j] ?? 0) - moved
        }
      }
      const last = k === n - 1
      if (amount === 0 && !(last && kept > 0)) continue
      grossFlow[k] = (grossFlow[k] ?? 0) + amount
      const settled = Math.min(owed, amount)
      owed -= settled
      amount -= settled
      if (recycling !== null && (steps[k] ?? 0) <= recycling.untilYears) {
        const again = Math.min(recycling.share * amount, recycling.cap - recycled)
        recycled += again
        kept += again
        amount -= again
      }
      // At the end nothing is kept.
      if (last) {
        amount += kept
        kept = 0
      }
      const part = amount * lp
      let left = part
      const back = Math.min(left, capital)
      capital -= back
      left -= back
      const pref = Math.min(left, preferred)
      preferred -= pref
      gains += pref
      preferredPaid += pref
      left -= pref
      const toPreferred = terms.catchUpTo === 'preferred'
      const missing = toPreferred
        ? (preferredPaid * terms.rate) / (1 - terms.rate) - paidCarry
        : terms.rate * (gains + paidCarry) - paidCarry
      const pace = toPreferred ? terms.catchUp : terms.catchUp - terms.rate
      const wanted = terms.catchUp === 0 || missing <= 0 ? 0 : pace > 0 ? missing / pace : Infinity
      const catchUp = Math.min(left, wanted)
      const carried = catchUp * terms.catchUp + (left - catchUp) * terms.rate
      paidCarry += carried
      gains += left - carried
      net[k] = (net[k] ?? 0) + part - carried
      distributed += part - carried
    }
    // What exceeds its share of the whole fund's profit comes back at the end.
    const profit = distributed + paidCarry - paidIn
    const lacking = Math.max(0, terms.hurdle > 0 ? capital + preferred : 0, paidIn - distributed)
    const back = Math.min(
      (terms.clawback ?? 1) * paidCarry,
      Math.max(lacking, paidCarry - terms.rate * Math.max(0, profit), 0),
    )
    paidCarry -= back
    distributed += back
    net[n - 1] = (net[n - 1] ?? 0) + back
    out.multiple[d] = paidIn > 0 ? distributed / paidIn : 0
    out.carry[d] = paidCarry
    out.fees[d] = feesPaid
    out.deferred[d] = deferredMost
    out.missed[d] =
      capital + preferred - back > 1e-9 * plan.commitment || paidIn - distributed > 1e-9 * plan.commitment ? 1 : 0
    let receivedAll = 0
    for (let k = 0; k < n; k++) receivedAll += proceeds[k] ?? 0
    out.gross[d] = total.cost > 0 ? receivedAll / total.cost : 0
    if (!rates) continue
    for (let k = 0; k < n; k++) {
      const flow = out.flows[k]
      if (flow !== undefined) flow[d] = net[k] ?? 0
    }
    const answer = rateOfColumns(steps, net)
    if (answer.rate === null) ambiguous++
    out.rate[d] = answer.rate ?? rootNearZero(answer)?.rate ?? -1
    const gross = rateOfColumns(steps, grossFlow)
    out.grossRate[d] = gross.rate ?? rootNearZero(gross)?.rate ?? -1
  }
  return { ...out, ambiguous }
}
