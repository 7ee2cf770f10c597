import type { Deal } from './types.ts'

/** What tells the currency of a deal. */
export type Priced = {
  readonly ours: Pick<Deal['ours'], 'cheque'>
  readonly round: Pick<Deal['round'], 'amount' | 'preMoney' | 'postMoney'>
  readonly company: Pick<Deal['company'], 'country'>
}

/**
 * The currency in which a deal is reckoned: that of the round, else of our cheque, else of the company's country.
 * In: a deal. Out: code of a currency.
 * @example currencyOfDeal({ round: { amount: null, preMoney: null, postMoney: null }, ours: { cheque: null, proRata: null }, company: { country: null } }) // "CNY"
 */
export function currencyOfDeal({ round, ours, company }: Priced): string {
  for (const amount of [round.amount, round.preMoney, round.postMoney, ours.cheque])
    if (amount !== null && amount.value.kind === 'money') return amount.value.unit
  return company.country?.value === 'US' ? 'USD' : 'CNY'
}
