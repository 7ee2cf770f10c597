import type { ReadFigure, TextSpan } from '../types.ts'

/** The stated valuation that belongs to a stake: the nearest one after it in the same sentence. */
export function valuationBeside(figures: readonly ReadFigure[], text: string): ReadFigure | null {
  const stake = figures.find((one) => one.of === 'stake')
  if (stake === undefined) return null
  return (
    figures.find(
      (one) =>
        one.of === 'valuation' &&
        one.span[0] > stake.span[1] &&
        one.span[0] - stake.span[1] < 60 &&
        !/[。\n]/.test(text.slice(stake.span[1], one.span[0])),
    ) ?? null
  )
}

/** Amount, stake and valuation said in one sentence are one claim, from the first to the last of them. */
export function pricedSentence(figures: readonly ReadFigure[], text: string): TextSpan | null {
  const stake = figures.find((one) => one.of === 'stake')
  const valuation = valuationBeside(figures, text)
  const amount = figures
    .filter(
      (one) =>
        one.of === 'round_size' &&
        stake !== undefined &&
        one.span[1] <= stake.span[0] &&
        stake.span[0] - one.span[1] < 60 &&
        !/[。\n]/.test(text.slice(one.span[1], stake.span[0])),
    )
    .at(-1)
  return valuation === null || amount === undefined ? null : [amount.span[0], valuation.span[1]]
}
