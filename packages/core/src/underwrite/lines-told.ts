import type { Amount, Deal, InputPath } from '@touchstone/core/deal'
import { columnOf, drawsFrom } from '@touchstone/core/chance'
import type { SomeDraws } from './some-draws.ts'

type Line = Deal['finances']['revenueByLine'][number]

/** What a line is asked for, by the input that all lines together give. */
const FIELD = {
  'commercial.revenue': 'annual',
  'commercial.growth': 'growth',
  'commercial.grossMargin': 'grossMargin',
} as const satisfies Partial<Record<InputPath, keyof Line>>

/** An input that several lines give together. */
export type LinesPath = keyof typeof FIELD

export const isOfLines = (path: InputPath): path is LinesPath => Object.hasOwn(FIELD, path)

/** A figure that belongs to one of several lines; all of them together are an input of their own. */
export const isOneLine = (path: string): boolean => /^finances\.line\.\d+\.(annual|growth|grossMargin)$/.test(path)

/** The amounts of several lines that give an input, by the path of each; null where one line is silent, or there are not several. */
export function partsOf(
  deal: Deal,
  path: LinesPath,
): readonly { readonly path: string; readonly amount: Amount }[] | null {
  const rows = deal.finances.revenueByLine
  if (rows.length < 2) return null
  const parts = rows.flatMap((row, i) => {
    const amount = row[FIELD[path]]
    return amount === null ? [] : [{ path: `finances.line.${i}.${FIELD[path]}`, amount }]
  })
  return parts.length === rows.length ? parts : null
}

/**
 * What lines come to together, draw by draw: the sum of their revenue (`weights` null), or a ratio of theirs weighed by it.
 * In: a column for each line, its factor into one unit, the revenue that weighs. Out: draws in that unit.
 * By hand: growth of 100 % on 30 and of 20 % on 10: (30 × 1 + 10 × 0.2) ÷ 40 = 80 %.
 * @example columnOf(together('1', [constant('1', 1, 8), constant('1', 0.2, 8)], [1, 1], [constant('CNY', 30, 8), constant('CNY', 10, 8)]))[0] // 0.8
 */
export function together<U extends string>(
  unit: U,
  lines: readonly SomeDraws[],
  factors: readonly number[],
  weights: readonly SomeDraws[] | null,
) {
  const count = lines[0]?.count ?? 0
  const out = new Float64Array(count)
  const whole = new Float64Array(count)
  lines.forEach((line, k) => {
    const values = columnOf(line)
    const factor = factors[k] ?? 1
    const weighing = weights?.[k]
    const weight = weighing === undefined ? null : columnOf(weighing)
    for (let i = 0; i < count; i++) {
      const w = weight === null ? factor : factor * Math.max(0, weight[i] ?? 0)
      out[i] = (out[i] ?? 0) + w * (values[i] ?? 0)
      whole[i] = (whole[i] ?? 0) + w
    }
  })
  if (weights !== null)
    for (let i = 0; i < count; i++) out[i] = (whole[i] ?? 0) > 0 ? (out[i] ?? 0) / (whole[i] ?? 1) : 0
  return drawsFrom(unit, out)
}
