import type { ReadAs } from '@touchstone/core/deal'
import type { Holder, SecurityClass, Transaction } from '@touchstone/core/equity'
import { issue } from '@touchstone/core/facts'
import { classTotal, resolve, vestingOf } from './classes.ts'
import { amountKeys, type capKeys } from './kinds.ts'
import type { Reading } from './transactions.ts'

type File = ReadAs<typeof capKeys>

/** Holdings that the file gives as they stand on its date, as issues and grants of that day. */
export interface Opening {
  readonly transactions: readonly Transaction[]
  /** One for each class whose holders nobody names. */
  readonly holders: readonly Holder[]
}

const nobody = (one: SecurityClass): Holder => ({
  id: `holders of ${one.id}`,
  name: one.name,
  kind: 'other',
  role: null,
  proRata: 'none',
  board: false,
})

function held(
  file: File,
  date: string,
  classes: readonly SecurityClass[],
  ids: readonly string[],
  reading: Reading,
): readonly Transaction[] {
  const { figures } = reading
  return file.holders.flatMap((holder, index) =>
    holder.holds.flatMap((row, place): readonly Transaction[] => {
      const path = `/holders/${index}/holds/${place}`
      const id = resolve(row.class?.value ?? '', classes)
      const pool = classes.find((one) => one.id === id)?.kind === 'options'
      const entry = pool ? row.shares : row[amountKeys[figures.form]]
      if (entry === null) reading.missing(`${path}/${pool ? 'shares' : amountKeys[figures.form]}`)
      const shares = pool ? figures.shares(entry) : figures.amount(entry)
      const strike = pool ? figures.price(row.strike) : null
      if (pool && row.strike === null) reading.missing(`${path}/strike`)
      if (shares === null) return []
      const base = { date, path, class: id, holder: ids[index] ?? '', shares }
      if (pool) {
        const vesting = vestingOf(row.vesting, `${path}/vesting`, reading)
        return strike === null ? [] : [{ type: 'grant', ...base, strike, vesting }]
      }
      const payBy = row.payBy === null ? {} : { payBy: row.payBy.value }
      return [{ type: 'issue', ...base, paid: figures.minor(row.paid), round: null, ...payBy }]
    }),
  )
}

/** What a class says is outstanding: held by nobody named, or a total that its holders must add up to. */
export function openingOf(
  file: File,
  date: string,
  classes: readonly SecurityClass[],
  ids: readonly string[],
  reading: Reading,
): Opening {
  const { figures } = reading
  const transactions: Transaction[] = [...held(file, date, classes, ids, reading)]
  const holders: Holder[] = []
  file.classes.forEach((row, index) => {
    const id = row.id?.value ?? row.name?.value
    const of = classes.find((one) => one.id === id)
    const pool = of?.kind === 'options'
    const entry = pool ? row.shares : row[amountKeys[figures.form]]
    const shares = entry === null ? null : pool ? figures.shares(entry) : figures.amount(entry)
    if (of === undefined || entry === null || shares === null || shares === 0n) return
    const mine = transactions.filter((one) => 'class' in one && one.class === of.id && one.date === date)
    if (mine.length > 0) {
      const found = mine.reduce((sum, one) => sum + ('shares' in one ? one.shares : 0n), 0n)
      if (found !== shares) reading.reader.issues.push(classTotal(of.id, String(shares), String(found), entry.at))
      return
    }
    const holder = nobody(of)
    const path = `/classes/${index}`
    const strike = pool ? figures.price(row.strike) : null
    if (pool && row.strike === null) reading.missing(`${path}/strike`)
    const base = { date, path, class: of.id, holder: holder.id, shares }
    if (!pool) transactions.push({ type: 'issue', ...base, paid: null, round: null })
    else if (strike !== null) transactions.push({ type: 'grant', ...base, strike, vesting: null })
    holders.push(holder)
  })
  return { transactions, holders }
}

/** Transactions that are dated on or before the day on which the file already gives what everybody holds. */
export function beforeOpening(
  transactions: readonly Transaction[],
  opening: string,
  ends: (date: string) => string,
  reading: Reading,
): void {
  for (const one of transactions)
    if (ends(one.date) <= opening)
      reading.reader.issues.push(
        issue('cap/before-opening', 'error', { source: '', path: `${one.path}/date` }, { date: one.date, opening }),
      )
}
