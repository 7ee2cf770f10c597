import { type ComparableRound, stageOf } from '@touchstone/core/valuation'
import { yearsBetweenDates } from './ages.ts'
import type { Converter } from './converter.ts'
import type { Inputs } from './inputs.ts'

/** Priced rounds known by the deal's date, in its currency. */
export function comparableRounds<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  stage: number,
): readonly ComparableRound[] {
  const { deal, reference } = inputs
  const layer = deal.company.layer?.value ?? 'model'
  const country = inputs.country
  return (reference.rounds ?? []).flatMap((row): readonly ComparableRound[] => {
    if (row.known.slice(0, 10) > deal.asOf || row.company === deal.company.name.value) return []
    if (row.companyZh === deal.company.name.value) return []
    const at = stageOf(row.round)
    const stated =
      row.postMoney ??
      (row.preMoney !== null && row.amount !== null ? row.preMoney + row.amount : null) ??
      (row.stake !== null && row.stake > 0 && row.amount !== null ? row.amount / row.stake : null)
    if (at === null || stated === null) return []
    const rate = row.currency === converter.currency ? 1 : (converter.rate(row.currency)?.value ?? null)
    if (rate === null) return []
    return [
      {
        id: row.id,
        post: stated * rate,
        amount: row.amount === null || row.amount <= 0 ? null : row.amount * rate,
        age: yearsBetweenDates(row.of, deal.asOf),
        stages: at - stage,
        sameCountry: row.country === country,
        sameLayer: row.layer === layer,
        memory: row.memory === true || row.confidence === 'memory',
      },
    ]
  })
}
