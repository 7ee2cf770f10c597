import type { FunderFact } from '@touchstone/core/facts'
import type { WritersFound } from '@touchstone/core/market'
import type { Inputs } from './inputs.ts'
import { citeOf } from './lookup.ts'
import type { Payer, Payers } from './types.ts'

/** Writers seen for the third and the fourth round from now, with what each kind pays at most; needs go into the book. */
export function payersOf(
  { book, deal }: Inputs,
  currency: string,
  funders: readonly FunderFact[],
  writersFor: (need: number) => readonly WritersFound[],
  nextNeed: number,
  step: number,
): Payers {
  const called = (name: string): Payer => ({
    name,
    nameZh: funders.find((one) => one.writer === name)?.writerZh ?? null,
  })
  const inputs = ['round.amount', 'asked.stake'].filter((id) => book.has(id))
  const need = (name: 'third' | 'fourth', times: number): readonly WritersFound[] => {
    const value = nextNeed * times
    book.computed(`payers.${name}`, { kind: 'number', unit: currency, value }, 'payers/need', inputs)
    return writersFor(value)
  }
  const [third, fourth] = [need('third', step * step), need('fourth', step * step * step)]
  const seen = (one: WritersFound | undefined): readonly Payer[] =>
    one === undefined ? [] : [...one.proved, ...one.likely].map(called)
  return {
    third: 'payers.third',
    fourth: 'payers.fourth',
    kinds: third.map((one, i) => {
      const most = `payers.most.${one.kind}`
      const fact = funders
        .filter((row) => row.kind === one.kind && row.basis === 'capacity' && row.known <= deal.asOf)
        .sort((a, b) => (a.known < b.known ? 1 : -1))[0]
      if (one.capacity !== null && fact !== undefined)
        book.sourced(most, { kind: 'number', unit: currency, value: one.capacity }, 'assumed', 'ours', {
          cites: [citeOf(fact, deal.asOf)],
        })
      return {
        kind: one.kind,
        most: book.has(most) ? most : null,
        seen: { third: seen(one), fourth: seen(fourth[i]) },
        perhaps: { third: one.perhaps.length, fourth: fourth[i]?.perhaps.length ?? 0 },
      }
    }),
  }
}
