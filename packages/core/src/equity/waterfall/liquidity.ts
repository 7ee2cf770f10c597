import { type Issue, type Result, issue, ok } from '@touchstone/core/facts'
import {
  type Rational,
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  one,
  rationalToText,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import { payoutsAt } from './at.ts'
import { exitTable } from './table.ts'
import type { ExitConvertible } from './types.ts'

/** A SAFE or note at the sale of the company. */
export interface ExitSafe {
  readonly id: string
  /** Post-money: the cap counts all converting securities. Pre-money: the cap counts none of them; a note is like that. */
  readonly style: 'post-money' | 'pre-money' | 'note'
  /** Purchase amount, or a note's balance with interest (times what it repays on a sale), in money. */
  readonly amount: Rational
  /** Valuation cap in money; null without one. */
  readonly cap: Rational | null
  /** Shares that a note's cap is divided by; null: the shares outstanding. */
  readonly capShares: Rational | null
  /** Discount as a fraction; null without one. */
  readonly discount: Rational | null
  readonly seniority: number
}

/**
 * SAFEs and notes as classes of an exit: each is paid its amount at its rank, or converts at its liquidity price. Post-money:
 * amount/cap of the capitalization; the capitalization is outstanding shares, shares of pre-money SAFEs and notes, and its
 * own, so with a the sum of all amount/cap it is (outstanding + others)/(1 − a). Pre-money: amount × outstanding / cap. A
 * discount is worth amount/(1 − discount) in common shares at any price, so it is paid as an addition after preferences.
 * In: shares outstanding (issued and granted, preferred as converted, without the unissued pool), the securities, most
 * favoured ones with the terms they chose. Out: classes, or `equity/exit-safes-take-all`, `equity/exit-no-safe-price`.
 * Assumes that the capitalization counts every SAFE, note and preferred share as if converted; where the papers leave out
 * those that take cash, the converting ones get fewer shares. Source: Y Combinator, Post-Money Safe User Guide, app. II.
 * @example rationalToText(safesAtExit(rational(9n), [{ id: 'S', style: 'post-money', amount: rational(1n), cap: rational(10n), capShares: null, discount: null, seniority: 1 }]).value[0].shares) // "1"
 */
export function safesAtExit(outstanding: Rational, safes: readonly ExitSafe[]): Result<readonly ExitConvertible[]> {
  const issues: Issue[] = []
  safes.forEach(({ id, cap, discount }, index) => {
    const at = (key: string): { readonly source: string; readonly path: string } => ({
      source: '',
      path: `/safes/${index}/${key}`,
    })
    if (cap !== null && cap.numerator <= 0n) issues.push(issue('equity/exit-no-safe-price', 'error', at('cap'), { id }))
    if (discount !== null && (discount.numerator < 0n || compareRational(discount, one) >= 0))
      issues.push(
        issue('equity/exit-not-a-part', 'error', at('discount'), {
          id,
          what: 'share',
          value: rationalToText(discount),
        }),
      )
  })
  if (issues.length > 0) return { ok: false, issues }
  const before = new Map(
    safes.flatMap(({ id, style, amount, cap, capShares }): readonly (readonly [string, Rational])[] => {
      if (cap === null || style === 'post-money') return []
      const counted = style === 'note' ? (capShares ?? outstanding) : outstanding
      return [[id, divideRational(multiplyRational(amount, counted), cap)]]
    }),
  )
  const stakes = new Map(
    safes.flatMap(({ id, style, amount, cap }): readonly (readonly [string, Rational])[] =>
      cap === null || style !== 'post-money' ? [] : [[id, divideRational(amount, cap)]],
    ),
  )
  const sold = [...stakes.values()].reduce(addRational, zero)
  if (compareRational(sold, one) >= 0)
    return {
      ok: false,
      issues: [
        issue('equity/exit-safes-take-all', 'error', { source: '', path: '/safes' }, { share: rationalToText(sold) }),
      ],
    }
  const capitalization = divideRational(
    [...before.values()].reduce(addRational, outstanding),
    subtractRational(one, sold),
  )
  return ok(
    safes.map(({ id, amount, discount, seniority }): ExitConvertible => {
      const stake = stakes.get(id)
      return {
        id,
        kind: 'convertible',
        shares: stake === undefined ? (before.get(id) ?? zero) : multiplyRational(stake, capitalization),
        claim: amount,
        premium:
          discount === null ? zero : subtractRational(divideRational(amount, subtractRational(one, discount)), amount),
        seniority,
      }
    }),
  )
}

/** What SAFEs and notes do and get at a sale of a company that has only common shares beside them. */
export interface SafeSale {
  /** Value of a common share. */
  readonly perShare: Rational
  readonly rows: readonly {
    readonly id: string
    readonly decision: 'convert' | 'cash_out'
    readonly shares: Rational
    /** What its shares would be worth if all converted. */
    readonly asConverted: Rational
    readonly payout: Rational
  }[]
  readonly remainingForOthers: Rational
}

/**
 * A sale of a company with SAFEs and notes: each takes the greater of its amount and its shares, as an equilibrium.
 * In: shares outstanding without the unissued pool, proceeds in money, securities. Out: decisions and payouts, or the issues
 * of `safesAtExit` and `exitTable`. Assumes as they do. By hand: 1m at a cap of 10m owns a tenth of 30m, 3m, and converts.
 * @example safesAtSale(rational(9n), rational(30n), [{ id: 'S', style: 'post-money', amount: rational(1n), cap: rational(10n), capShares: null, discount: null, seniority: 1 }]).value.rows[0].decision // 'convert'
 */
export function safesAtSale(outstanding: Rational, proceeds: Rational, safes: readonly ExitSafe[]): Result<SafeSale> {
  const classes = safesAtExit(outstanding, safes)
  if (!classes.ok) return classes
  const others = 'others'
  const table = exitTable({
    debts: [],
    carveOut: null,
    escrow: null,
    votes: [],
    classes: [{ id: others, kind: 'common', shares: outstanding }, ...classes.value],
  })
  if (!table.ok) return table
  const found = payoutsAt(table.value, proceeds)
  const all = classes.value.reduce((sum, { shares }) => addRational(sum, shares), outstanding)
  const each = divideRational(proceeds, all)
  return ok({
    perShare: found.perShare,
    rows: classes.value.map(({ id, shares }) => {
      const own = found.payouts.find((payee) => payee.id === id)
      return {
        id,
        decision: own?.state === 'converts' ? ('convert' as const) : ('cash_out' as const),
        shares,
        asConverted: multiplyRational(shares, each),
        payout: own?.payout ?? zero,
      }
    }),
    remainingForOthers: found.payouts.find((payee) => payee.id === others)?.payout ?? zero,
  })
}
