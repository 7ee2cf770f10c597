import type { underwriteRead } from '@touchstone/verbs'
import { describe, expect, it } from 'vitest'
import { keptRuns } from './kept-runs.ts'

type Run = typeof underwriteRead
type Args = Parameters<Run>

const counted = (): { readonly run: Run; readonly calls: () => number } => {
  let calls = 0
  return { run: () => ({ ok: false, issues: [], of: calls++ }) as ReturnType<Run>, calls: () => calls }
}
const deal = (amount: bigint): Args[0] => ({ amount }) as unknown as Args[0]
const context = {} as Args[3]

describe('runs that are kept', () => {
  it('are computed once for the same deal, funds, draws and seed', () => {
    const { run, calls } = counted()
    const keep = keptRuns(run)
    const first = keep(deal(1n), [], { draws: 8 }, context)
    expect(keep(deal(1n), [], { draws: 8 }, context)).toBe(first)
    expect(keep(deal(1n), [], { draws: 16 }, context)).not.toBe(first)
    expect(keep(deal(1n), [], { draws: 8 }, context)).toBe(first)
    expect(calls()).toBe(2)
  })

  it('are forgotten from the one asked for longest ago, and told apart by exact amounts', () => {
    const { run, calls } = counted()
    const keep = keptRuns(run)
    keep(deal(1n), [], {}, context)
    keep(deal(2n), [], {}, context)
    keep(deal(1n), [], {}, context)
    keep(deal(3n), [], {}, context)
    expect(calls()).toBe(3)
    keep(deal(1n), [], {}, context)
    expect(calls()).toBe(3)
    keep(deal(2n), [], {}, context)
    expect(calls()).toBe(4)
  })
})
