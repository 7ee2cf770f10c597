import { type Rational, addRational, compareRational, zero } from '@touchstone/core/units'
import { type ExitPayouts, parameterAt } from './at.ts'
import type { ExitTable, Payee } from './types.ts'

/** An exit above which classes convert or options are exercised. */
export interface ConversionPoint {
  readonly exit: Rational
  /** Value of one common share there. */
  readonly perShare: Rational
  /** In the order of the table. */
  readonly ids: readonly string[]
}

/**
 * The exits above which each class converts and each option is exercised, in ascending order, those of one exit together.
 * In: a table. Out: the points; a class that never converts is in none. Total. Under votes the first exit at which it
 * converts, of its own choice or not.
 * By hand: 5m of preference and a fifth of the shares convert above 25m, at 2.5 a share for 2m shares.
 * @example conversionPoints(exitTable({ debts: [], carveOut: null, escrow: null, votes: [], classes: [{ id: 'common', kind: 'common', shares: rational(8n) }, { id: 'warrant', kind: 'options', shares: one, strike: rational(3n) }] }).value).map(({ exit, ids }) => [rationalToText(exit), ids]) // [["24",["warrant"]]]
 */
export function conversionPoints(table: ExitTable): readonly ConversionPoint[] {
  const points: { exit: Rational; perShare: Rational; ids: string[] }[] = []
  table.payees.forEach(({ id }, payee) => {
    const segment = table.segments.find(({ lines }) => {
      const state = lines[payee]?.state
      return state === 'converts' || state === 'exercises'
    })
    if (segment === undefined) return
    const known = points.find(({ exit }) => compareRational(exit, segment.start) === 0)
    if (known === undefined)
      points.push({
        exit: segment.start,
        perShare: segment.perShare ? parameterAt(segment, segment.start) : zero,
        ids: [id],
      })
    else known.ids.push(id)
  })
  return points.sort((a, b) => compareRational(a.exit, b.exit))
}

/**
 * All that payees of one kind receive together: lenders, management, or all classes.
 * In: payouts at an exit; the kind. Out: their sum, in the same money. Total.
 * @example rationalToText(paidTo({ payouts: [{ kind: 'debt', payout: rational(3n) }, { kind: 'class', payout: rational(4n) }] }, 'debt')) // "3"
 */
export function paidTo({ payouts }: Pick<ExitPayouts, 'payouts'>, kind: Payee['kind']): Rational {
  return payouts.reduce((sum, one) => (one.kind === kind ? addRational(sum, one.payout) : sum), zero)
}
