import type { Ledger, NewClass } from '@touchstone/core/equity'
import type { Place } from '@touchstone/core/facts'
import { classOf, resolve } from '../cap/classes.ts'
import { type RankSaid, ranksOf } from '../cap/ranks.ts'
import type { Reading } from './people.ts'
import type { ReadRoundKeys } from './kinds.ts'

const said = (words: string, at: Place) => ({ value: words, literal: words, at, cites: [] })

/**
 * The class that the round issues, and the table with its ranks: a new class may be `senior` to all, `pari-passu` with the
 * most senior, have a number among them or stand by its relations; where it pushes the others down, their numbers move.
 */
export function newClassOf(
  read: ReadRoundKeys,
  label: string,
  ledger: Ledger,
  reading: Reading,
): { readonly class: NewClass; readonly ledger: Ledger } {
  const row = read.class
  const id = row.id?.value ?? row.name?.value ?? label
  const { preference } = row
  const ranked = ledger.classes.filter((one) => one.preference !== null)
  const at = preference.seniority?.at ?? preference.multiple?.at ?? reading.tree.at
  const word = preference.seniority?.value
  const most = Math.min(...ranked.map((one) => one.preference?.seniority ?? 1))
  const others = (names: readonly { readonly value: string; readonly at: Place }[]) =>
    names.map((one) => ({ id: resolve(one.value, ledger.classes), at: one.at }))
  const own: RankSaid = {
    id,
    rank:
      word === undefined || word === 'senior' || word === 'pari-passu'
        ? null
        : reading.figures.rank(preference.seniority),
    seniorTo: [...others(preference.seniorTo), ...(word === 'senior' ? ranked.map((one) => ({ id: one.id, at })) : [])],
    pariPassuWith: [
      ...others(preference.pariPassuWith),
      ...(word === 'pari-passu'
        ? ranked.filter((one) => one.preference?.seniority === most).map((one) => ({ id: one.id, at }))
        : []),
    ],
  }
  const relative = own.seniorTo.length + own.pariPassuWith.length > 0
  const found = relative
    ? ranksOf([
        ...ranked.map((one) => ({
          id: one.id,
          rank: one.preference?.seniority ?? 1,
          seniorTo: [],
          pariPassuWith: [],
        })),
        own,
      ])
    : null
  if (found !== null) reading.reader.issues.push(...found.issues)
  if (found !== null && found.issues.length === 0 && found.open.length > 0)
    reading.missing('/class/preference/seniority')
  const rank = found?.ranks.get(id) ?? null
  // Before the first preference or beside none, a class stands in the first rank.
  const first = word === 'senior' || word === 'pari-passu'
  const settled = relative || first ? said(String(rank ?? 1), at) : preference.seniority
  const made = classOf(
    {
      ...row,
      id: said(id, at),
      kind: { ...said('preferred', at), value: 'preferred' },
      preference: { ...preference, seniority: settled },
      authorized: null,
      shares: null,
      capital: null,
      strike: null,
      price: null,
      conversionPrice: null,
    },
    '/class',
    ranked.length === 0,
    reading,
  )
  if (row.id === null) reading.assumed.push('class.id')
  if (made?.preference === null) reading.assumed.push('class.preference')
  const plain: NewClass = {
    id,
    name: made?.name ?? id,
    preference: made?.preference ?? null,
    dividend: made?.dividend ?? null,
    antiDilution: made?.antiDilution ?? 'none',
    payToPlay: made?.payToPlay ?? null,
    redemption: made?.redemption ?? null,
    votesPerShare: made?.votesPerShare ?? null,
  }
  const moved = found === null || found.issues.length > 0 || found.ranks.size < ranked.length + 1 ? null : found.ranks
  const classes =
    moved === null
      ? ledger.classes
      : ledger.classes.map((one) =>
          one.preference === null
            ? one
            : { ...one, preference: { ...one.preference, seniority: moved.get(one.id) ?? one.preference.seniority } },
        )
  return { class: plain, ledger: { ...ledger, classes } }
}
