import { type ExitHolding, type ExitTable, payExit } from '@touchstone/core/equity'
import { moneyOf, moneyToDecimal, rational, rationalToNumber } from '@touchstone/core/units'
import type { ExactFigure } from './figures.ts'
import type { ExitState } from '../words/captable-words.ts'

/** What a page keeps to pay any exit by itself: the exact table, who holds what, and names. */
export interface ExitBoard {
  readonly table: ExitTable
  readonly holdings: readonly ExitHolding[]
  readonly payees: readonly { readonly id: string; readonly name: string }[]
  readonly holders: readonly { readonly id: string; readonly name: string }[]
}

export interface PaidRow {
  readonly id: string
  readonly name: string
  readonly amount: bigint
  /** Held back in escrow. */
  readonly later: bigint
  /** Of the exit; null of an exit of nothing. */
  readonly share: number | null
}

/** An exit paid to the last minor unit. */
export interface PaidExit {
  readonly exit: bigint
  readonly payees: readonly (PaidRow & { readonly kind: 'debt' | 'management' | 'class'; readonly state: ExitState })[]
  readonly holders: readonly PaidRow[]
  readonly converts: readonly string[]
  readonly held: bigint
}

/** One exit from the exact table, in whole minor units, as the solver pays it. */
export function paidAt(board: ExitBoard, exit: bigint): PaidExit | null {
  const paid = payExit(board.table, exit, board.holdings)
  if (!paid.ok) return null
  const part = (one: bigint): number | null => (exit === 0n ? null : rationalToNumber(rational(one, exit)))
  const nameOf = new Map(board.payees.map((one) => [one.id, one.name]))
  const { payments, holders } = paid.value
  const rows = board.holders.flatMap(({ id, name }): readonly PaidRow[] => {
    const own = holders.filter((one) => one.holder === id)
    if (own.length === 0) return []
    const amount = own.reduce((sum, one) => sum + one.amount, 0n)
    const later = own.reduce((sum, one) => sum + one.later, 0n)
    return [{ id, name, amount, later, share: part(amount) }]
  })
  return {
    exit,
    payees: payments.map(({ id, kind, state, amount, later }) => ({
      id,
      name: nameOf.get(id) ?? id,
      kind,
      state,
      amount,
      later,
      share: part(amount),
    })),
    holders: rows,
    converts: payments.flatMap(({ id, kind, state }) => (kind === 'class' && state === 'converts' ? [id] : [])),
    held: payments.reduce((sum, one) => sum + one.later, 0n),
  }
}

/** Minor units as a figure with all its digits, grouped in threes; no decimals where there are none. */
export function toTheUnit(minor: bigint, currency: string): string {
  const [whole = '', rest] = moneyToDecimal(moneyOf(currency, minor < 0n ? -minor : minor)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const decimals = rest === undefined || /^0*$/.test(rest) ? '' : `.${rest}`
  return `${minor < 0n ? '−' : ''}${grouped}${decimals}`
}

/** A number of major units in whole minor ones, with at most three leading digits: what a handle may stand on. */
export function roundExit(major: number, currency: string): bigint {
  const tidy = Number(Math.max(0, major).toPrecision(3))
  const minor = Math.round(tidy * minorUnits(currency))
  return BigInt(Number.isFinite(minor) ? minor.toFixed(0) : 0)
}

/** Minor units in a major one. */
export const minorUnits = (currency: string): number => Math.round(1 / Number(moneyToDecimal(moneyOf(currency, 1n))))

/** A figure of major units in whole minor ones, the next above where it lies between two. */
export function unitsAbove({ text }: ExactFigure, currency: string): bigint {
  const [numerator = '0', denominator = '1'] = text.split('/')
  const [whole = '0', rest = ''] = numerator.split('.')
  const over = BigInt(denominator) * 10n ** BigInt(rest.length)
  const minor = BigInt(whole + rest) * BigInt(minorUnits(currency))
  return minor <= 0n ? 0n : (minor + over - 1n) / over
}
