import type { Result } from '@touchstone/core/facts'
import { endOfPeriod } from '@touchstone/core/units'
import { inOrder } from './check.ts'
import { Replay } from './replay.ts'
import { answered, type Snapshot, stateOf } from './snapshot.ts'
import type { Ledger, Transaction } from './types.ts'

/** One day on which something happened, and the securities at its end. */
export interface HistoryDay {
  readonly date: string
  readonly transactions: readonly Transaction[]
  readonly after: Snapshot
}

/**
 * Every day on which something happened, in order, with what happened and the securities at its end: the stops of a slider
 * over a cap table. Refused as `snapshotAt` refuses the last day. Vesting between two days is not an event; ask `snapshotAt`.
 * @example history({ company: 'a', currency: 'CNY', form: 'shares', asOf: '2023-01-01', classes: [], holders: [], transactions: [], debts: [], carveOut: null, escrow: null, votes: [], stated: [] }).value // []
 */
export function history(ledger: Ledger): Result<readonly HistoryDay[]> {
  const replay = new Replay(ledger)
  const days: HistoryDay[] = []
  const all = inOrder(ledger.transactions)
  for (let from = 0; from < all.length;) {
    const date = endOfPeriod(all[from]?.date ?? '')
    let to = from
    while (to < all.length && endOfPeriod(all[to]?.date ?? '') === date) to++
    const transactions = all.slice(from, to)
    for (const one of transactions) replay.apply(one)
    days.push({ date, transactions, after: stateOf(replay, date) })
    from = to
  }
  return answered(days, replay)
}
