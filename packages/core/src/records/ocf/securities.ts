import type { Obj } from './json.ts'

/** A security as its issuance has it; the ledger only knows who holds how many of what. */
export interface Security {
  readonly id: string
  readonly kind: 'stock' | 'option' | 'convertible'
  readonly class: string
  readonly holder: string
  readonly quantity: bigint
  readonly issuance: Obj
}

/** The type of a transaction without its older name: plan securities are equity compensation now. */
export const typeOf = (one: Obj): string => one.type.replace('TX_PLAN_SECURITY_', 'TX_EQUITY_COMPENSATION_')

/** The pool of options that come from no plan. */
export const PLANLESS = 'options'

function securityOf(one: Obj): Security | null {
  const [id, holder] = [one.text('security_id'), one.text('stakeholder_id')]
  if (id === null || holder === null) return null
  const base = { id, holder, issuance: one }
  const type = typeOf(one)
  if (type === 'TX_CONVERTIBLE_ISSUANCE') return { ...base, kind: 'convertible', class: '', quantity: 0n }
  const quantity = one.whole('quantity')
  if (quantity === null) return null
  if (type === 'TX_STOCK_ISSUANCE') return { ...base, kind: 'stock', class: one.text('stock_class_id') ?? '', quantity }
  if (type !== 'TX_EQUITY_COMPENSATION_ISSUANCE') return null
  return { ...base, kind: 'option', class: one.text('stock_plan_id') ?? PLANLESS, quantity }
}

/** Every security that a bundle issues, by its id. */
export function securitiesOf(transactions: readonly Obj[]): ReadonlyMap<string, Security> {
  const found = transactions.flatMap((one) => securityOf(one) ?? [])
  return new Map(found.map((one) => [one.id, one]))
}

/** Events that turn one security into others; a converted note's or exercised option's shares are told apart below. */
const turns =
  /^TX_(?:STOCK_(?:TRANSFER|CANCELLATION|REPURCHASE|CONVERSION)|EQUITY_COMPENSATION_(?:TRANSFER|CANCELLATION|EXERCISE|RELEASE))$/

/** Securities that only continue or replace another one: their issuance is not a new issue of shares. */
export function derivedFrom(transactions: readonly Obj[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const one of transactions) {
    if (!turns.test(typeOf(one))) continue
    for (const id of [...one.texts('resulting_security_ids'), one.text('balance_security_id') ?? '']) ids.add(id)
  }
  return ids
}
