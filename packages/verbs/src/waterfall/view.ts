import type { ExitHolding, ExitTable } from '@touchstone/core/equity'
import { ok, type Result } from '@touchstone/core/facts'
import { compareRational, rationalToNumber } from '@touchstone/core/units'
import { inFile } from '../captable/load.ts'
import { andThen, envelope } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'
import type { WaterfallOutput } from './output.ts'
import { type WaterfallRequest, workedWaterfall } from './waterfall.ts'

/** The answer of `waterfall` with the exact table, so that a page can pay any other exit without asking again. */
export interface WaterfallView {
  readonly out: WaterfallOutput
  readonly table: ExitTable
  readonly holdings: readonly ExitHolding[]
  readonly payees: readonly { readonly id: string; readonly name: string }[]
  readonly holders: readonly { readonly id: string; readonly name: string }[]
}

/** An exit to begin with, in minor units: between the first bend and the last, with one digit. */
export function middleExit(table: ExitTable): bigint {
  const starts = table.segments.map((one) => one.start).filter((one) => one.numerator > 0n)
  const [low, high] = [starts[0], starts.at(-1)]
  if (low === undefined || high === undefined) return 10_000_000_000n
  const ends = [low, high].sort(compareRational).map(rationalToNumber)
  const middle = Math.sqrt(Math.max(1, ends[0] ?? 1) * Math.max(1, ends[1] ?? 1))
  return BigInt(Math.max(1, Number(middle.toPrecision(1))).toFixed(0))
}

/** The waterfall of a cap table for a page: as `waterfallAnswer`; where no exit is asked for, the one of `middleExit`. */
export function waterfallViewAnswer(request: WaterfallRequest, context: Context): Result<WaterfallView> {
  return andThen(workedWaterfall(request, context, middleExit), ({ out, divided }) => {
    const { segments, holdings, ledger, names } = divided
    return ok({
      out,
      table: segments,
      holdings,
      payees: segments.payees.map(({ id, kind }) => ({ id, name: kind === 'class' ? names.nameOf(id) : id })),
      holders: ledger.holders.map(({ id, name }) => ({ id, name })),
    })
  })
}

/** `waterfallViewAnswer` with words. */
export function waterfallView(request: WaterfallRequest, context: Context): Envelope<WaterfallView> {
  const answer = waterfallViewAnswer(request, context)
  return envelope({ ...answer, issues: inFile(answer.issues, request.file) }, context)
}
