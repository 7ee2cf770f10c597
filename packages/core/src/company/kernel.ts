import { drawKey, expm1, uniformOf } from '@touchstone/core/chance'
import type { Input } from './amount.ts'
import { FLOWS } from './types.ts'

const DAYS_PER_QUARTER = 365 / 4

/** A line as the kernel reads it; its randomness has the key of its name. */
export interface LineInput {
  readonly key: number
  readonly volume: Input
  readonly price: Input
  readonly growth: Input
  readonly growthKept: Input
  /** Factors and chances of a quarter: volume kept, price, serving compute, a price war, the largest customer lost. */
  readonly lost: Input
  readonly drift: Input
  readonly computeFactor: Input
  readonly war: Input
  readonly loses: Input
  readonly priceLeft: Input
  readonly compute: Input
  readonly delivery: Input
  readonly acceptanceDays: Input
  readonly receivableDays: Input
  readonly prepaid: Input
  readonly owed: Input
  readonly largestCustomer: Input
}

/** People as the kernel reads them. */
export interface StaffInput {
  readonly heads: Input
  readonly monthlyPay: Input
  readonly load: Input
  readonly growth: Input
  readonly payGrowth: Input
  readonly growthKept: Input
}

/** Everything as the kernel reads it. */
export interface KernelInputs {
  readonly count: number
  readonly quarters: number
  readonly key: number
  readonly steps: Int32Array
  readonly cash: Input
  readonly credits: Input
  readonly creditYears: Input
  readonly creditServing: Input
  readonly runCost: Input
  readonly runGrowth: Input
  readonly runGrowthKept: Input
  readonly researchMultiplier: Input
  readonly failedShare: Input
  readonly committedPerYear: Input
  readonly committedYears: Input
  readonly deposit: Input
  readonly data: Input
  readonly sales: Input
  readonly other: Input
  readonly grants: Input
  readonly vouchers: Input
  readonly voucherPart: Input
  readonly grantYears: Input
  readonly staff: readonly StaffInput[]
  readonly lines: readonly LineInput[]
}

/** What the kernel writes: rows of `width` cells, one a quarter or one a year. */
export interface KernelRows {
  readonly width: number
  readonly cash: Float64Array
  readonly revenue: Float64Array
  readonly grossProfit: Float64Array
  readonly burn: Float64Array
  readonly otherIncome: Float64Array
  /** Months until the cash is gone; the horizon where it lasts. */
  readonly runway: Float64Array
}

/** Columns of one draw, used again for each. */
export interface Scratch {
  readonly revenue: Float64Array
  readonly collected: Float64Array
  readonly serving: Float64Array
  readonly delivery: Float64Array
  /** Of each group of staff: its bill of the quarter, its growth, what is left of that a year, and the factor of a quarter. */
  readonly bill: Float64Array
  readonly rate: Float64Array
  readonly keep: Float64Array
  readonly grow: Float64Array
}

/**
 * Room for one draw of so many quarters and groups of staff.
 * @example scratchOf(40, 2).revenue.length // 40
 */
export function scratchOf(quarters: number, groups: number): Scratch {
  const row = (): Float64Array => new Float64Array(quarters)
  const group = (): Float64Array => new Float64Array(groups)
  return {
    revenue: row(),
    collected: row(),
    serving: row(),
    delivery: row(),
    bill: group(),
    rate: group(),
    keep: group(),
    grow: group(),
  }
}

const at = (input: Input, i: number): number => input.values[input.step * i] ?? 0

/** Revenue of a line by quarter, with its costs and the quarter in which it is paid, added to the scratch columns. */
function addLine(of: KernelInputs, line: LineInput, i: number, draw: number, into: Scratch): void {
  const { quarters, steps } = of
  const own = drawKey(line.key, i)
  let volume = at(line.volume, i) / 4
  let price = at(line.price, i)
  let compute = at(line.compute, i)
  const delivery = at(line.delivery, i)
  const kept = at(line.growthKept, i)
  let growth = at(line.growth, i) / 4
  let grown = 1
  const lost = at(line.lost, i)
  const drift = at(line.drift, i)
  const computeDrift = at(line.computeFactor, i)
  const war = at(line.war, i)
  const left = at(line.priceLeft, i)
  const largest = at(line.largestCustomer, i)
  let loses = largest > 0 ? at(line.loses, i) : 0
  const delay = (at(line.acceptanceDays, i) + at(line.receivableDays, i)) / DAYS_PER_QUARTER
  const whole = Math.floor(delay)
  const part = delay - whole
  const prepaid = at(line.prepaid, i)
  const owed = at(line.owed, i)
  for (let q = 0; q < quarters; q++) {
    // Growth fades by the year: one exponential a year, the same factor in its four quarters; near 0 expm1 is the cheaper one.
    if ((q & 3) === 0) {
      grown = (1 + expm1(growth)) * lost
      growth *= kept
    }
    if (war > 0 && uniformOf(draw, steps[q] ?? 0) < war) price *= left
    if (loses > 0 && uniformOf(own, steps[q] ?? 0) < loses) {
      volume *= 1 - largest
      loses = 0
    }
    const revenue = volume * price
    into.revenue[q] = (into.revenue[q] ?? 0) + revenue
    into.serving[q] = (into.serving[q] ?? 0) + volume * compute
    into.delivery[q] = (into.delivery[q] ?? 0) + volume * delivery
    const ahead = revenue * prepaid
    const later = revenue - ahead
    // Money ahead of the first quarter is in the opening cash; what falls due beyond the last is not seen.
    if (q > 0) into.collected[q - 1] = (into.collected[q - 1] ?? 0) + ahead
    if (q + whole < quarters) into.collected[q + whole] = (into.collected[q + whole] ?? 0) + later * (1 - part)
    if (part > 0 && q + whole + 1 < quarters)
      into.collected[q + whole + 1] = (into.collected[q + whole + 1] ?? 0) + later * part
    if (owed > 0) {
      const done = delay > 0 ? Math.min(1, q / delay) : q > 0 ? 1 : 0
      const next = delay > 0 ? Math.min(1, (q + 1) / delay) : 1
      into.collected[q] = (into.collected[q] ?? 0) + owed * (next - done)
    }
    volume *= grown
    price *= drift
    compute *= computeDrift
  }
}

/**
 * Runs one draw and writes its cells of the rows; with `flows`, a row of `FLOWS` for each quarter as well. The sums of a
 * quarter have one order: in = (collected + grants) + deposit back; out = compute + staff + delivery + data + sales + other
 * + deposit, from the left; cash at the end = (cash at the start + in) − out. In: inputs, number of the draw, its cell of
 * the rows, scratch, rows.
 * @example runDraw.length // 6
 */
export function runDraw(
  of: KernelInputs,
  i: number,
  cell: number,
  scratch: Scratch,
  rows: KernelRows,
  flows: Float64Array | null,
): void {
  const { quarters } = of
  const { width } = rows
  const draw = drawKey(of.key, i)
  scratch.revenue.fill(0)
  scratch.collected.fill(0)
  scratch.serving.fill(0)
  scratch.delivery.fill(0)
  for (let l = 0; l < of.lines.length; l++) {
    const line = of.lines[l]
    if (line !== undefined) addLine(of, line, i, draw, scratch)
  }
  let cash = at(of.cash, i)
  let credits = at(of.credits, i)
  const creditQuarters = at(of.creditYears, i) * 4
  const creditServing = at(of.creditServing, i)
  let run = (at(of.runCost, i) * at(of.researchMultiplier, i) * (1 + at(of.failedShare, i))) / 4
  let runGrowth = at(of.runGrowth, i) / 4
  const runKept = at(of.runGrowthKept, i)
  let runGrown = 1
  const committed = at(of.committedPerYear, i) / 4
  const committedQuarters = Math.round(at(of.committedYears, i) * 4)
  const deposit = at(of.deposit, i)
  const dataPart = at(of.data, i)
  const salesPart = at(of.sales, i)
  const other = at(of.other, i) / 4
  const grants = at(of.grants, i) / 4
  const vouchers = at(of.vouchers, i) / 4
  const voucherPart = at(of.voucherPart, i)
  const grantQuarters = at(of.grantYears, i) * 4
  const groups = of.staff.length
  const { bill, rate, keep, grow } = scratch
  for (let g = 0; g < groups; g++) {
    const group = of.staff[g]
    if (group === undefined) continue
    bill[g] = at(group.heads, i) * at(group.monthlyPay, i) * at(group.load, i) * 3
    rate[g] = (at(group.growth, i) + at(group.payGrowth, i)) / 4
    keep[g] = at(group.growthKept, i)
    grow[g] = 1
  }
  let runway = -1
  for (let q = 0; q < quarters; q++) {
    const start = cash
    let staff = 0
    for (let g = 0; g < groups; g++) {
      const one = bill[g] ?? 0
      staff += one
      if ((q & 3) === 0) {
        const growth = rate[g] ?? 0
        grow[g] = 1 + expm1(growth)
        rate[g] = growth * (keep[g] ?? 1)
      }
      bill[g] = one * (grow[g] ?? 1)
    }
    const training = run
    if ((q & 3) === 0) {
      runGrown = 1 + expm1(runGrowth)
      runGrowth *= runKept
    }
    run *= runGrown
    const revenue = scratch.revenue[q] ?? 0
    const serving = scratch.serving[q] ?? 0
    const delivery = scratch.delivery[q] ?? 0
    const due = training + serving
    const least = q < committedQuarters ? committed : 0
    // Vouchers and credits are spent only where they spare cash: below the take-or-pay floor they would be lost.
    const lasts = Math.max(0, Math.min(1, grantQuarters - q))
    const vouchersUsed = Math.max(0, Math.min(vouchers * lasts, voucherPart * due, due - least))
    if (q >= creditQuarters) credits = 0
    const eligible = training + creditServing * serving
    const creditsUsed = Math.max(0, Math.min(credits, eligible, due - vouchersUsed - least))
    credits -= creditsUsed
    const compute = Math.max(due - vouchersUsed - creditsUsed, least)
    const data = dataPart * (training + staff)
    const sales = salesPart * revenue
    const collected = scratch.collected[q] ?? 0
    const given = grants * lasts
    const back = q === committedQuarters && committedQuarters > 0 ? deposit : 0
    const paid = q === 0 && committedQuarters > 0 ? deposit : 0
    const income = collected + given + back
    const outgo = compute + staff + delivery + data + sales + other + paid
    cash = start + income - outgo
    rows.cash[q * width + cell] = cash
    const year = (q >> 2) * width + cell
    const gross = revenue - serving - delivery
    rows.revenue[year] = (rows.revenue[year] ?? 0) + revenue
    rows.grossProfit[year] = (rows.grossProfit[year] ?? 0) + gross
    rows.burn[year] = (rows.burn[year] ?? 0) + (outgo - income)
    rows.otherIncome[year] = (rows.otherIncome[year] ?? 0) + (given + vouchersUsed)
    // Within the quarter the money is taken to go evenly.
    if (runway < 0 && cash < 0) runway = 3 * (q + (start > 0 ? start / (start - cash) : 0))
    if (flows !== null) {
      let flow = q * FLOWS.length
      flows[flow++] = start
      flows[flow++] = collected
      flows[flow++] = given
      flows[flow++] = back
      flows[flow++] = compute
      flows[flow++] = staff
      flows[flow++] = delivery
      flows[flow++] = data
      flows[flow++] = sales
      flows[flow++] = other
      flows[flow++] = paid
      flows[flow++] = cash
      flows[flow++] = revenue
      flows[flow++] = gross
      flows[flow++] = training
      flows[flow++] = serving
      flows[flow++] = creditsUsed
      flows[flow++] = vouchersUsed
      flows[flow] = credits
    }
  }
  rows.runway[cell] = runway >= 0 ? runway : quarters * 3
}
