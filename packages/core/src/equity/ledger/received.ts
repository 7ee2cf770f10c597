import type { Result } from '@touchstone/core/facts'
import { inOrder } from './check.ts'
import { Replay } from './replay.ts'
import { answered } from './snapshot.ts'
import type { Ledger } from './types.ts'

/**
 * The same ledger with what every conversion gave written out, where it was left to the conversion price of its day. For
 * formats that name what was received. Refused as `snapshotAt` refuses the last day.
 * @example withReceived({ company: 'a', currency: 'CNY', form: 'shares', asOf: null, classes: [], holders: [], transactions: [], debts: [], carveOut: null, escrow: null, votes: [], stated: [] }).value.transactions // []
 */
export function withReceived(ledger: Ledger): Result<Ledger> {
  const replay = new Replay(ledger)
  const received = new Map<string, bigint>()
  for (const one of inOrder(ledger.transactions)) {
    const before = one.type === 'conversion' ? replay.held(one.into, one.holder) : 0n
    replay.apply(one)
    if (one.type === 'conversion') received.set(one.path, replay.held(one.into, one.holder) - before)
  }
  const transactions = ledger.transactions.map((one) =>
    one.type === 'conversion' ? { ...one, received: one.received ?? received.get(one.path) ?? null } : one,
  )
  return answered({ ...ledger, transactions }, replay)
}
