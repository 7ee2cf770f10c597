import type { OrdinaryRoundFact } from '@touchstone/core/facts'
import type { Converter } from './converter.ts'
import type { Inputs } from './inputs.ts'

/** Labels that rounds of a stage carry in the tables, the nearest first, and what the deal's own label must say for one. */
const LABELS: readonly (readonly (readonly [label: string, said: RegExp | null])[])[] = [
  [
    ['angel', /angel|天使/i],
    ['pre-A', /pre-?a/i],
    ['seed', null],
  ],
  [['A', null]],
  [['B', null]],
  [['C', null]],
]

/** Years from the deal's to those that a row is of. */
const yearsOff = ({ of }: OrdinaryRoundFact, year: number): number => {
  const [first = 0, last = first] = of.split('/').map(Number)
  return Math.max(0, first - year, year - last)
}

/** What rounds of the deal's label usually bring, in its currency, with the row that says so; null for a later stage. */
export function ordinaryRound<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  stage: number,
): { readonly amount: number; readonly fact: OrdinaryRoundFact } | null {
  const { deal, reference } = inputs
  const said = deal.round.label?.value ?? ''
  const year = Number(deal.asOf.slice(0, 4))
  const place = inputs.country === 'CN' ? 'CN' : 'world'
  for (const [label, asks] of LABELS[stage] ?? []) {
    if (asks !== null && !asks.test(said)) continue
    const [fact] = (reference.ordinaryRounds ?? [])
      .filter((row) => row.stage === label && row.country === place)
      .sort((a, b) => yearsOff(a, year) - yearsOff(b, year))
    if (fact === undefined) continue
    const rate = fact.currency === converter.currency ? 1 : (converter.rate(fact.currency)?.value ?? null)
    return rate === null ? null : { amount: fact.mid * rate, fact }
  }
  return null
}
