import type { FigureValue } from '@touchstone/core/underwrite'
import type { LadderData, LadderMark, LadderRow } from './data.ts'
import { estimate } from '../number/values.fixture.ts'

type Ends = readonly [number, number, number]

function mark(figure: string, ends: Ends, kind: 'judged' | 'validated'): LadderMark {
  const value: FigureValue = estimate(ends, 'CNY', { kind })
  const [low, middle, high] = ends
  return { figure, value, low, middle, high, half: [(low + middle) / 2, (middle + high) / 2], interval: kind }
}

const PARTS = ['gpuBurn', 'commercial', 'ventureCapitalMethod', 'comparables'] as const

/** A ladder of up to four rows, in the order of the words that name them. */
export function ladder(
  rows: readonly Ends[],
  asked: Ends | null,
  ceiling: Ends | null,
  kind: 'judged' | 'validated' = 'judged',
): LadderData {
  return {
    unit: 'CNY',
    rows: rows.map((ends, index): LadderRow => ({
      ...mark(PARTS[index] ?? 'gpuBurn', ends, kind),
      label: `part/${PARTS[index] ?? 'gpuBurn'}`,
    })),
    asked: asked === null ? null : mark('asked', asked, kind),
    ceiling: ceiling === null ? null : mark('ceiling', ceiling, kind),
  }
}

export const usual = ladder(
  [
    [1.1e8, 2.3e8, 4.8e8],
    [9e7, 5.8e8, 3.6e9],
    [3e8, 7e8, 1.6e9],
    [5e8, 9e8, 2.1e9],
  ],
  [1.1e9, 2.2e9, 6.1e9],
  [8.6e8, 1.1e9, 1.4e9],
)
