import {
  conversionsAt,
  COSTS,
  type ExitHolding,
  type ExitPaymentTable,
  type ExitTable,
  type Ledger,
  payExit,
  payoutsAt,
  type WaterfallInput,
} from '@touchstone/core/equity'
import { ok, type Result } from '@touchstone/core/facts'
import { addRational, rational, rationalToNumber, zero } from '@touchstone/core/units'
import type { Told } from '../captable/exact.ts'
import { andThen } from '../envelope.ts'
import type { WaterfallExit, WaterfallHolder } from './output.ts'
import type { NamedClasses } from './table.ts'

/** All that an exit is worked out from. */
export interface Divided {
  readonly input: WaterfallInput
  readonly segments: ExitTable
  readonly holdings: readonly ExitHolding[]
  readonly ledger: Ledger
  readonly names: NamedClasses
  readonly told: Told
}

const part = (one: bigint, whole: bigint): number | null =>
  whole === 0n ? null : rationalToNumber(rational(one, whole))

/** Payments gathered by holder, in the order of the table's holders. */
function holdersOf(paid: ExitPaymentTable, { ledger, told, holdings }: Divided): readonly WaterfallHolder[] {
  const ids = [...new Set(paid.holders.map((one) => one.holder))]
  const place = (id: string): number => ledger.holders.findIndex((one) => one.id === id)
  return ids
    .sort((a, b) => place(a) - place(b))
    .map((holder) => {
      const own = paid.holders.filter((one) => one.holder === holder)
      const sum = (key: 'amount' | 'now' | 'later'): bigint => own.reduce((all, one) => all + one[key], 0n)
      const classes = [...new Set(own.map((one) => one.class))]
      return {
        holder,
        name: ledger.holders.find((one) => one.id === holder)?.name ?? holder,
        payout: told.money(sum('amount')),
        now: told.money(sum('now')),
        later: told.money(sum('later')),
        share: part(sum('amount'), paid.exit),
        of: classes.map((id) => ({
          class: id,
          shares: told.count(
            holdings.reduce(
              (all, one) => (one.class === id && one.holder === holder ? addRational(all, one.shares) : all),
              zero,
            ),
          ),
          payout: told.money(own.reduce((all, one) => (one.class === id ? all + one.amount : all), 0n)),
        })),
      }
    })
}

/** One exit in whole minor units, with why its conversions are stable. */
export function exitOf(divided: Divided, exit: bigint, asked: string): Result<WaterfallExit> {
  const { input, segments, holdings, names, told } = divided
  return andThen(payExit(segments, exit, holdings), (paid) => {
    const at = rational(exit)
    const report = conversionsAt(input, segments, at)
    const { perShare, forced } = payoutsAt(segments, at)
    const sum = (of: (one: ExitPaymentTable['payments'][number]) => bigint): bigint =>
      paid.payments.reduce((all, one) => all + of(one), 0n)
    const costs = sum((one) => (one.kind === 'debt' && one.id === COSTS ? one.amount : 0n))
    return ok({
      exit: told.money(exit),
      asked,
      perShare: told.perShare(perShare),
      costs: told.money(costs),
      debt: told.money(sum((one) => (one.kind === 'debt' ? one.amount : 0n)) - costs),
      carveOut: told.money(sum((one) => (one.kind === 'management' ? one.amount : 0n))),
      escrow: told.money(sum((one) => one.later)),
      securities: told.money(sum((one) => (one.kind === 'class' ? one.amount : 0n))),
      payouts: paid.payments.map((one) => ({
        id: one.id,
        name: one.kind === 'class' ? names.nameOf(one.id) : one.id,
        kind: one.kind,
        state: one.state,
        payout: told.money(one.amount),
        now: told.money(one.now),
        later: told.money(one.later),
        exact: told.fraction(one.exact),
        share: part(one.amount, exit),
      })),
      holders: holdersOf(paid, divided),
      converts: report.converts,
      exercises: report.exercises,
      indifferent: report.indifferent,
      forced,
      unique: report.payoffUnique,
      equilibria: report.equilibria,
      gainBySwitching: report.gainBySwitching.map(({ id, gain }) => ({ id, gain: told.fraction(gain) })),
    })
  })
}
