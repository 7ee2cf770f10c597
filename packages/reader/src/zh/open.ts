import type { NameAt, Open } from '../mention.ts'
import type { Amounted } from '../text/quantities.ts'
import type { Parties } from './parties.ts'

/** 5亿美元、估值25亿: a price without a currency is in that of the money beside it. */
export const inMoneyOf = (one: Amounted, beside: Amounted | null): Amounted =>
  beside !== null && one.quantity.assumed.includes('currency') && !beside.quantity.assumed.includes('currency')
    ? { ...one, quantity: { ...one.quantity, unit: beside.quantity.unit } }
    : one

/** Whether nobody is named yet who put money in. */
export const partyless = (one: Open): boolean => one.leads.length + one.others.length + one.existing.length === 0

/** Adds the names that a mention does not have yet. */
export function addParties(open: Open, parties: Parties): void {
  const had = [...open.leads, ...open.others, ...open.existing, ...open.advisers]
  const fresh = (list: readonly NameAt[]): readonly NameAt[] =>
    list.filter((one) => !had.some((old) => old.start === one.start))
  open.leads = [...open.leads, ...fresh(parties.leads)]
  open.others = [...open.others, ...fresh(parties.others)]
  open.existing = [...open.existing, ...fresh(parties.existing)]
  open.advisers = [...open.advisers, ...fresh(parties.advisers)]
}
