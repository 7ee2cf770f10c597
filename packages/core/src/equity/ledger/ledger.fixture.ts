import { rational } from '@touchstone/core/units'
import type { Holder, Ledger, SecurityClass, Transaction } from './types.ts'

/** A class with nothing but a kind. */
export const cls = (id: string, kind: SecurityClass['kind'], more: Partial<SecurityClass> = {}): SecurityClass => ({
  id,
  name: id,
  kind,
  authorized: null,
  originalIssuePrice: null,
  conversionPrice: null,
  preference: null,
  dividend: null,
  antiDilution: 'none',
  payToPlay: null,
  redemption: null,
  votesPerShare: null,
  ...more,
})

export const holder = (id: string): Holder => ({
  id,
  name: id,
  kind: 'other',
  role: null,
  proRata: 'none',
  board: false,
})

type Without<T> = T extends unknown ? Omit<T, 'path'> : never

/** A ledger of common (C), preferred (A at 3.00, converting at 2.00) and a pool (P of 1,000), held by x, y, z. */
export const ledgerOf = (rows: readonly Without<Transaction>[], more: Partial<Ledger> = {}): Ledger => ({
  company: 'test',
  currency: 'CNY',
  form: 'shares',
  asOf: null,
  classes: [
    cls('C', 'common', { authorized: 100_000n }),
    cls('A', 'preferred', { originalIssuePrice: rational(300n), conversionPrice: rational(200n) }),
    cls('P', 'options', { authorized: 1_000n }),
  ],
  holders: ['x', 'y', 'z'].map(holder),
  transactions: rows.map((row, index) => ({ ...row, path: `/transactions/${index}` }) as Transaction),
  debts: [],
  carveOut: null,
  escrow: null,
  votes: [],
  stated: [],
  ...more,
})

export const issueOf = (
  date: string,
  cls: string,
  holder: string,
  shares: bigint,
  paid: bigint | null = null,
): Without<Transaction> => ({ type: 'issue', date, class: cls, holder, shares, paid, round: null })
