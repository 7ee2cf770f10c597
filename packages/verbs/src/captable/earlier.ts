import type { EarlierClass } from '@touchstone/core/deal'
import { type ClassState, type Ledger, type Redemption, type SecurityClass, snapshotAt } from '@touchstone/core/equity'
import { ok, type Result } from '@touchstone/core/facts'
import { compareDates, multiplyRational, rational, rationalToNumber, unitOf } from '@touchstone/core/units'
import { andThen, envelope } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'
import { loadTable, type TableInput } from './load.ts'

const GUARDS = {
  none: 'none',
  broad: 'weighted-average',
  narrow: 'weighted-average',
  'full-ratchet': 'full-ratchet',
} as const

const redemptionOf = (of: Redemption | null): EarlierClass['redemption'] =>
  of === null || of.date === null
    ? null
    : {
        date: of.date,
        rate: rationalToNumber(of.rate),
        compound: of.compounding === 'compound',
        obligor: of.obligor,
      }

const rightsOf = ({ preference, dividend, antiDilution, redemption }: SecurityClass) => ({
  preference: preference === null ? 0 : rationalToNumber(preference.multiple),
  participation: preference?.participation ?? ('none' as const),
  cap: rationalToNumber(preference?.cap ?? rational(0n)),
  rank: preference?.seniority ?? 1,
  dividend: dividend !== null && dividend.cumulative ? rationalToNumber(dividend.rate) : 0,
  antiDilution: GUARDS[antiDilution],
  redemption: redemptionOf(redemption),
})

/** The first day on which a class was issued; null where it never was. */
const issuedOn = ({ transactions }: Ledger, id: string): string | null =>
  transactions.flatMap((one) => (one.type === 'issue' && one.class === id ? [one.date] : [])).sort(compareDates)[0] ??
  null

function classOf(ledger: Ledger, { class: one, issued, asConverted }: ClassState, all: number): EarlierClass | null {
  const price = one.originalIssuePrice
  if (one.kind !== 'preferred' || issued === 0n || price === null || all <= 0) return null
  const minor = rationalToNumber(multiplyRational(rational(issued), price))
  return {
    name: one.name,
    share: rationalToNumber(asConverted) / all,
    paid: minor / 10 ** (unitOf(ledger.currency)?.minor ?? 2),
    currency: ledger.currency,
    issued: issuedOn(ledger, one.id),
    ...rightsOf(one),
  }
}

/**
 * The preferred classes of a cap table on a day, as a deal's return is divided among them. In: a table of any kind, the day,
 * facts. Out: one class each with its share of all as converted. Errors are those of the table, at their place in it.
 * Assumes that SAFEs and notes still open convert into the round and not before; classes without an issue price are common.
 */
export function earlierClasses(input: TableInput, day: string, context: Context): Result<readonly EarlierClass[]> {
  return andThen(loadTable({ ...input, asOf: input.asOf ?? day }, context), ({ ledger }) =>
    andThen(snapshotAt(ledger, day), (snapshot) => {
      const all = rationalToNumber(snapshot.fullyDiluted)
      return ok(snapshot.classes.flatMap((one) => classOf(ledger, one, all) ?? []))
    }),
  )
}

/** `earlierClasses` for a page that reads the deal elsewhere. */
export const earlierVerb = (input: TableInput, day: string, context: Context): Envelope<readonly EarlierClass[]> =>
  envelope(earlierClasses(input, day, context), context)
