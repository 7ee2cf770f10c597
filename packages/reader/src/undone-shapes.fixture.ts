import type { Kind, More } from './composed.fixture.ts'

export const FOLLOW = ['older', 'total', 'aside', 'source', 'rivalDone'] as const
export const kind = (
  relation: string | null,
  status: string,
  scope: string,
  heads: readonly string[],
  leads: readonly string[],
  more: readonly string[] = FOLLOW,
  of = 'C',
): Kind => ({ relation, status, scope, of, heads, leads, more })
export const none = (
  heads: readonly string[],
  leads: readonly string[],
  more: readonly string[] = ['older', 'aside'],
): Kind => kind(null, '', '', heads, leads, more)
export const more = (
  relation: string | null,
  status: string,
  scope: string,
  historic: boolean,
  slots: { readonly money: string; readonly price: string; readonly round: string; readonly of?: string },
  texts: readonly string[],
): More => ({
  relation,
  status,
  scope,
  historic,
  money: slots.money,
  price: slots.price,
  round: slots.round,
  of: slots.of ?? 'C',
  texts,
})
export const NO = { money: '', price: '', round: '' }
export const OLD = { money: 'O', price: '', round: 'P' }
export const COMING = { money: 'N', price: 'U', round: 'G' }
