import { allRooms } from '@touchstone/core/underwrite'
import type { underwriteReadInRooms } from '@touchstone/verbs'
import { describe, expect, it } from 'vitest'
import { keptRuns } from './kept-runs.ts'

type Run = typeof underwriteReadInRooms
type Args = Parameters<Run>

const counted = (): { readonly run: Run; readonly calls: () => number } => {
  let calls = 0
  const run: Run = function* () {
    yield
    return { ok: false, issues: [], of: calls++ }
  }
  return { run, calls: () => calls }
}
const deal = (amount: bigint): Args[0] => ({ amount }) as unknown as Args[0]
const context = {} as Args[3]
const keeping = (run: Run) => {
  const kept = keptRuns(run)
  return (...given: Args) => allRooms(kept(...given))
}

describe('runs that are kept', () => {
  it('are computed once for the same deal, funds, draws and seed', () => {
    const { run, calls } = counted()
    const keep = keeping(run)
    const first = keep(deal(1n), [], { draws: 8 }, context)
    expect(keep(deal(1n), [], { draws: 8 }, context)).toBe(first)
    expect(keep(deal(1n), [], { draws: 16 }, context)).not.toBe(first)
    expect(keep(deal(1n), [], { draws: 8 }, context)).toBe(first)
    expect(calls()).toBe(2)
  })

  it('are forgotten from the one asked for longest ago, and told apart by exact amounts', () => {
    const { run, calls } = counted()
    const keep = keeping(run)
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

  it('are not kept where they were left before their end', () => {
    const { run, calls } = counted()
    const kept = keptRuns(run)
    expect(kept(deal(1n), [], {}, context).next().done).toBe(false)
    expect(calls()).toBe(0)
    allRooms(kept(deal(1n), [], {}, context))
    expect(calls()).toBe(1)
  })
})
