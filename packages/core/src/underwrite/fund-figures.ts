import { type Book, chanceOf } from './book.ts'
import type { Estimate, FundAnswer, HighestPrice } from './types.ts'

/**
 * Writes what a fund's answer says into the book: the fund with and without the deal, its reserves, the highest price, and the
 * chances that the deal comes late or costs the hurdle or the capital. In: the deal's currency; the answer; the figures it is
 * made of; the number of draws.
 * @example fundFigures.length // 4
 */
export function fundFigures(
  book: Book,
  currency: string,
  answer: FundAnswer,
  { postFigure, followedFor, sold, draws }: FundFigureSources,
): void {
  const id = `fund.${answer.fund}`
  book.computed(`${id}.with`, { kind: 'estimate', unit: '1', estimate: answer.tvpiWith, as: 'multiple' }, 'fund/with', [
    'market.multiple',
    'market.years',
    ...sold,
  ])
  book.computed(
    `${id}.without`,
    { kind: 'estimate', unit: '1', estimate: answer.tvpiWithout, as: 'multiple' },
    'fund/without',
    ['market.set', ...sold],
  )
  for (const [key, sum] of [
    ['dpiWith', answer.dpiWith],
    ['dpiWithout', answer.dpiWithout],
  ] as const)
    book.computed(`${id}.${key}`, { kind: 'estimate', unit: '1', estimate: sum, as: 'multiple' }, 'fund/dpi', [
      key === 'dpiWith' ? `${id}.with` : `${id}.without`,
    ])
  book.computed(
    `${id}.reserves`,
    { kind: 'estimate', unit: answer.currency, estimate: answer.reservesNeeded },
    'fund/reserves',
    ['market.multiple', postFigure, followedFor],
  )
  if (answer.reservesYears !== null)
    book.computed(
      `${id}.reservesYears`,
      { kind: 'estimate', unit: 'year', estimate: answer.reservesYears },
      'fund/reserves-years',
      ['market.years'],
    )
  const { maximumPrice: most } = answer
  if (most !== null && most.mid > 0)
    book.computed(`${id}.most`, { kind: 'estimate', unit: currency, estimate: onePoint(currency, most) }, 'fund/most', [
      'market.multiple',
      `${id}.with`,
      `${id}.without`,
    ])
  for (const [key, share] of [
    ['late', answer.beyondLife],
    ['hurdle', answer.costsHurdle],
    ['capital', answer.costsCapital],
  ] as const)
    book.computed(`${id}.${key}`, chanceOf(share, draws), `fund/${key}`, ['market.multiple', 'market.years'])
}

/** Figures that stand by now, and how many draws they are made from. */
export interface FundFigureSources {
  readonly postFigure: string
  readonly followedFor: string
  /** The price of stakes in old funds, where one is judged. */
  readonly sold: readonly string[]
  readonly draws: number
}

/** A price as an estimate without a spread of its own: what surrounds it is the error of the draws, and rounds it. */
function onePoint(unit: string, { low, mid, high }: HighestPrice): Estimate {
  const standardError = (high - low) / (2 * 1.645)
  const standardErrors = { p5: standardError, p50: standardError, p95: standardError, mean: standardError }
  return {
    unit,
    p5: mid,
    p25: mid,
    p50: mid,
    p75: mid,
    p95: mid,
    mean: mid,
    standardError,
    standardErrors,
    kind: 'judged',
  }
}
