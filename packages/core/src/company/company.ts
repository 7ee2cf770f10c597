import { Draws, ln, quantiles } from '@touchstone/core/chance'
import { ok, type Result } from '@touchstone/core/facts'
import { kernelInputs } from './inputs.ts'
import { type KernelInputs, type KernelRows, runDraw, type Scratch, scratchOf } from './kernel.ts'
import { type CompanyInputs, FLOWS } from './types.ts'

/** A company's next years, draw by draw; money in its currency. */
export interface CompanyYears<C extends string = string> {
  readonly currency: C
  readonly count: number
  readonly quarters: number
  /** One row of `count` cells a quarter: cash at its end. Below zero it is what must have been raised. */
  readonly cash: Float64Array
  /** One row of `count` cells a year. Gross profit is revenue less serving compute (however paid) and delivery. */
  readonly revenue: Float64Array
  readonly grossProfit: Float64Array
  /** Money out less money in, deposits included. */
  readonly burn: Float64Array
  /** Grants and vouchers used: other income, never revenue. */
  readonly otherIncome: Float64Array
  /** Months until the cash is gone; the whole time looked ahead where it lasts. */
  readonly runway: Draws<'month'>
  /** Average money out less in a month of the first year. */
  readonly monthlyBurn: Draws<`${C}/month`>
}

const rowsOf = (of: KernelInputs, width: number): KernelRows => {
  const years = Math.ceil(of.quarters / 4)
  const row = (cells: number): Float64Array => new Float64Array(cells * width)
  return {
    width,
    cash: row(of.quarters),
    revenue: row(years),
    grossProfit: row(years),
    burn: row(years),
    otherIncome: row(years),
    runway: row(1),
  }
}

const ROWS = ['cash', 'revenue', 'grossProfit', 'burn', 'otherIncome', 'runway'] as const

/** Draws that are run before their cells are moved: rows far apart in memory are then written in stretches. */
const BLOCK = 128

/** Runs draws into a block of their own. */
function runDraws(of: KernelInputs, from: number, to: number, scratch: Scratch, block: KernelRows): void {
  for (let i = from; i < to; i++) runDraw(of, i, i - from, scratch, block, null)
}

/** Moves the first `cells` of each row of a block to their place in the long rows, and clears the block. */
function move(
  block: Float64Array,
  width: number,
  cells: number,
  rows: Float64Array,
  count: number,
  from: number,
): void {
  for (let row = 0; row * width < block.length; row++)
    rows.set(block.subarray(row * width, row * width + cells), row * count + from)
  block.fill(0)
}

/**
 * The next years of a company by quarter, as draws: revenue by line and when it is paid, serving and training with what
 * fails, staff, data, sales, take-or-pay compute and deposits, credits and vouchers, grants; cash, runway and burn. A kernel
 * over columns. In: inputs, each a number or drawn. Out: rows of cash, revenue, gross profit, burn. Errors as in
 * `kernelInputs`. A draw depends on its own number and the seed alone; on one set of draws more failures, later payment or
 * higher rent never lengthen the runway.
 * Assumes: no financing after the start, so cash runs below zero by what is missing; no tax and no interest; staff and
 * training follow their plan whatever the cash. Source: economic model of the desk, §2.
 * By hand: 24 of cash, staff of 1 a month and nothing else last 24 months.
 * @example companyYears(EXAMPLE_COMPANY).value.runway.unit // 'month'
 */
export function companyYears<C extends string>(inputs: CompanyInputs<C>): Result<CompanyYears<C>> {
  const ready = kernelInputs(inputs)
  if (!ready.ok) return ready
  const of = ready.value
  const rows = rowsOf(of, of.count)
  const block = rowsOf(of, Math.min(BLOCK, of.count))
  const scratch = scratchOf(of.quarters, of.staff.length)
  for (let from = 0; from < of.count; from += BLOCK) {
    const to = Math.min(from + BLOCK, of.count)
    runDraws(of, from, to, scratch, block)
    for (const name of ROWS) move(block[name], block.width, to - from, rows[name], of.count, from)
  }
  const months = Math.min(12, of.quarters * 3)
  const monthly = rows.burn.subarray(0, of.count).map((burn) => burn / months)
  const { runway, width: _, ...kept } = rows
  return ok({
    currency: inputs.currency,
    count: of.count,
    quarters: of.quarters,
    ...kept,
    runway: Draws.of('month', runway),
    monthlyBurn: Draws.of(`${inputs.currency}/month`, monthly),
  })
}

/**
 * Log growth of revenue from the first year to the second, draw by draw, held within −1 and 3.5: what the market's start
 * takes as growth. 0 where a year has no revenue. In: years of a company, at least two. Out: a column.
 * By hand: 10 in the first year and 20 in the second: ln 2 = 0.6931.
 * @example growthOf({ count: 1, revenue: new Float64Array([10, 20]) })[0] > 0.69 // true
 */
export function growthOf(years: Pick<CompanyYears, 'count' | 'revenue'>): Float64Array {
  const { count, revenue } = years
  const out = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const [first = 0, second = 0] = [revenue[i], revenue[count + i]]
    if (first > 0 && second > 0) out[i] = Math.max(-1, Math.min(3.5, ln(second / first)))
  }
  return out
}

/** One quarter of one draw, flow by flow. */
export type QuarterFlows = Readonly<Record<(typeof FLOWS)[number], number>>

/**
 * Every flow of one draw by quarter, as the kernel summed them: to show where the cash of a draw goes. In: inputs; number of
 * the draw, from 0. Out: one record a quarter.
 * @example flowsOf(EXAMPLE_COMPANY, 0).value.length // 40
 */
export function flowsOf(inputs: CompanyInputs, draw: number): Result<readonly QuarterFlows[]> {
  const ready = kernelInputs(inputs)
  if (!ready.ok) return ready
  const of = ready.value
  const flows = new Float64Array(of.quarters * FLOWS.length)
  runDraw(of, draw, 0, scratchOf(of.quarters, of.staff.length), rowsOf(of, 1), flows)
  return ok(
    Array.from({ length: of.quarters }, (_, q): QuarterFlows => {
      const row = flows.subarray(q * FLOWS.length, (q + 1) * FLOWS.length)
      return Object.fromEntries(FLOWS.map((flow, at) => [flow, row[at] ?? 0])) as QuarterFlows
    }),
  )
}

/** Levels of a fan: 90 % and 50 % bands around the middle. */
export const FAN_LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95] as const

/**
 * Quantiles of each row of `count` cells: a fan over quarters or years. In: rows, draws in a row, levels. Out: one list of
 * quantiles for each row.
 * @example fanOf(new Float64Array([1, 3, 2, 4]), 2, [0.5]) // [[2], [3]]
 */
export function fanOf(
  rows: Float64Array,
  count: number,
  levels: readonly number[] = FAN_LEVELS,
): readonly (readonly number[])[] {
  return Array.from({ length: rows.length / count }, (_, at) =>
    quantiles(rows.subarray(at * count, (at + 1) * count), levels),
  )
}

/** What the next round must bring, and when. */
export interface NextRound<C extends string = string> {
  /** Quarter, from 0, in which it must close; `quarters` where none is needed. */
  readonly quarter: Draws<'quarter'>
  readonly amount: Draws<C>
  /** Share of draws that need one within the time looked ahead. */
  readonly needed: number
}

/**
 * Need of the next round: it closes `lead` quarters before the cash is gone, and brings what the deepest shortfall is until
 * `cover` quarters after that. In: years of a company; whole quarters of both. Out: quarter and amount, 0 where the cash lasts. By hand: 12 of cash, 3 a quarter, gone after quarter 4; six quarters on it stands at
 * −18: 18, to close in quarter 2.
 * @example nextRound(companyYears(EXAMPLE_COMPANY).value, { lead: 2, cover: 6 }).amount.unit // 'CNY'
 */
export function nextRound<C extends string>(
  years: CompanyYears<C>,
  { lead, cover }: { readonly lead: number; readonly cover: number },
): NextRound<C> {
  const { count, quarters, cash } = years
  const when = new Float64Array(count)
  const amount = new Float64Array(count)
  let needed = 0
  for (let i = 0; i < count; i++) {
    let gone = 0
    while (gone < quarters && (cash[gone * count + i] ?? 0) >= 0) gone++
    if (gone === quarters) {
      when[i] = quarters
      continue
    }
    needed++
    when[i] = Math.max(0, gone - lead)
    let deepest = 0
    // The quarter in which the cash goes is the first of those to be covered.
    for (let q = gone; q < Math.min(quarters, gone + cover); q++) deepest = Math.min(deepest, cash[q * count + i] ?? 0)
    amount[i] = -deepest
  }
  return { quarter: Draws.of('quarter', when), amount: Draws.of(years.currency, amount), needed: needed / count }
}
