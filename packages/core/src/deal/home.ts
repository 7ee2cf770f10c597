import { currencyOfDeal, type Priced } from './currency.ts'
import type { Deal } from './types.ts'

/**
 * Where a company is taken to sit: where its file says, else China for a Chinese name or Chinese money and the United States
 * for all others, as that is the set of base rates nearest to them. In: a deal. Out: ISO letters. Total.
 * @example homeOf({ company: { country: null, name: { value: '甲公司' } }, round: { amount: null, preMoney: null, postMoney: null }, ours: { cheque: null } }) // 'CN'
 */
export function homeOf(
  deal: Pick<Priced, 'ours' | 'round'> & { readonly company: Pick<Deal['company'], 'country' | 'name'> },
): string {
  const { country, name } = deal.company
  if (country !== null) return country.value
  return /\p{Script=Han}/u.test(name.value) || /^(?:CNY|HKD|TWD)$/.test(currencyOfDeal(deal)) ? 'CN' : 'US'
}
