import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countPlans, planBlocks, planSpace, type PlanSpace, RECOMPUTES, walkBlock } from './enumerate.ts'
import type { FoundPlan } from './kept.ts'
import { RoughCosts, roughA100 } from './rough.fixture.ts'
import { type PlanQuestion, PlanSearch, type PlanSearchResult } from './search.ts'
import { a100Job, dense, gpt3, oneTrillion } from './shapes.fixture.ts'

const question = (spaces: readonly PlanSpace[], hidden: number, memory = 80e9): PlanQuestion => ({
  spaces,
  seqLen: 2048,
  costs: (space) => new RoughCosts(space, { ...roughA100, hidden, seqLen: 2048, memory }),
})

function run(asked: PlanQuestion, pieces: (at: number) => number = () => Infinity): PlanSearchResult {
  const search = new PlanSearch(asked)
  for (let at = 0; search.step(pieces(at)); at++) expect(search.progress.evaluated).toBeLessThan(search.progress.total)
  expect(search.progress.evaluated).toBe(search.progress.total)
  return search.result()
}

type Seen = Pick<FoundPlan, 'time' | 'cost' | 'bytes' | 'order' | 'globalBatch' | 'seconds'> & { readonly name: string }

/** All plans that fit, each costed alone by a fresh model; no row, no reuse, no cells. */
function everyFit(asked: PlanQuestion): readonly Seen[] {
  const seen: Seen[] = []
  let order = 0
  for (const space of asked.spaces) {
    const blocks = planBlocks(space)
    for (let block = 0; block < blocks.count; block++) {
      let stage = [0, 1, 1]
      let shard = 0
      const [tp, cp, ep, micro] = [blocks.tp, blocks.cp, blocks.ep, blocks.microBatch].map((c) => c[block] as number)
      const sequence = blocks.sequence[block] === 1
      walkBlock(space, blocks, block, {
        stage: (...said) => (stage = said),
        shard: (zero) => (shard = zero),
        row: (batch, interleaves) => {
          for (let v = 1; v <= interleaves; v++) {
            const [recompute, pp, dp] = stage as [number, number, number]
            const costs = asked.costs(space)
            const bytes = new Float64Array(v)
            const middle = new Float64Array(v)
            const at = order++
            if (!costs.openBlock(tp as number, cp as number, ep as number, micro as number, sequence)) continue
            costs.openStage(recompute, pp, dp, v)
            costs.openShard(shard)
            costs.bytes(batch, v, bytes)
            if ((bytes[v - 1] as number) > costs.capacity) continue
            costs.seconds(batch, v, middle)
            const time = costs.upper(batch, v) * (1 / (batch * asked.seqLen))
            seen.push({
              name: [tp, pp, dp, cp, ep, micro, v, sequence, RECOMPUTES[recompute], shard].join(' '),
              time,
              cost: time * space.accelerators,
              seconds: middle[v - 1] as number,
              bytes: bytes[v - 1] as number,
              order: at,
              globalBatch: batch,
            })
          }
        },
      })
    }
  }
  return seen
}

const nameOf = ({ layout }: FoundPlan): string =>
  [
    layout.tp,
    layout.pp,
    layout.dp,
    layout.cp,
    layout.ep,
    layout.microBatch,
    layout.virtualStages,
    layout.sequenceParallel,
    layout.recompute,
    layout.zero,
  ].join(' ')

const spacesOf = (counts: readonly number[], layers: number, heads: number, batches: readonly number[]): PlanSpace[] =>
  counts.map((count) => planSpace(a100Job(dense(layers, 2048, heads), count, 1), batches))

describe('the search for plans', () => {
  it('finds what costing each plan alone finds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom([8], [16], [4, 8, 16], [32]),
        fc.integer({ min: 2, max: 12 }),
        fc.constantFrom(4, 8, 12),
        fc.constantFrom([8], [8, 16, 32]),
        fc.constantFrom(6e9, 10e9, 80e9),
        (counts, layers, heads, batches, memory) => {
          const asked = question(spacesOf(counts, layers, heads, batches), 2048, memory)
          const all = everyFit(asked)
          const result = run(asked)
          expect(result.feasible).toBe(all.length)
          const first = (side: 'time' | 'cost'): Seen | undefined =>
            [...all].sort((a, b) => a[side] - b[side] || a.time - b.time || a.bytes - b.bytes || a.order - b.order)[0]
          if (all.length === 0) {
            expect(result).toMatchObject({ fastest: null, cheapest: null, frontier: [], byBatch: [] })
            return
          }
          expect(result.fastest).toMatchObject({ order: first('time')?.order, seconds: first('time')?.seconds })
          expect(result.cheapest?.order).toBe(first('cost')?.order)
          for (const found of [...result.frontier, ...result.byBatch]) {
            const same = all.find((plan) => plan.order === found.order)
            expect(same).toMatchObject({ name: nameOf(found), globalBatch: found.globalBatch, bytes: found.bytes })
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('keeps a frontier that nothing beats by more than a 64th of the memory', () => {
    const asked = question(spacesOf([8, 16], 12, 8, [8, 16]), 2048, 12e9)
    const { frontier, fastest, cheapest } = run(asked)
    expect(frontier.length).toBeGreaterThan(2)
    expect(frontier[0]).toEqual(fastest)
    expect(frontier).toContainEqual(cheapest)
    const step = 12e9 / 64
    for (const plan of everyFit(asked))
      expect(frontier.some((f) => f.time <= plan.time && f.cost <= plan.cost && f.bytes <= plan.bytes + step)).toBe(
        true,
      )
    for (const a of frontier)
      for (const b of frontier)
        if (a !== b) expect(a.time <= b.time && a.cost <= b.cost && a.bytes <= b.bytes).toBe(false)
  })

  it('does not depend on the pieces it is done in', () => {
    const asked = question(spacesOf([8, 32], 12, 8, [16, 32, 64]), 2048)
    const whole = run(asked)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 20 }), (sizes) => {
        expect(run(asked, (at) => sizes[at % sizes.length] ?? 1)).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('ranks by the upper end of the interval, not by the middle', () => {
    // Plans with cp > 1 are given half the time and thrice the doubt.
    class Lucky extends RoughCosts {
      private luck = 1
      override openBlock(tp: number, cp: number, ep: number, microBatch: number, sequence: boolean): boolean {
        this.luck = cp > 1 ? 0.5 : 1
        return super.openBlock(tp, cp, ep, microBatch, sequence)
      }
      override seconds(batch: number, interleaves: number, middle: Float64Array): void {
        super.seconds(batch, interleaves, middle)
        for (let i = 0; i < interleaves; i++) middle[i] = (middle[i] as number) * this.luck
      }
      override upper(batch: number, virtualStages: number): number {
        return super.upper(batch, virtualStages) * (this.luck < 1 ? 1.5 : 1)
      }
    }
    const space = planSpace(a100Job(dense(8, 2048, 8), 16, 16))
    const job = { ...roughA100, hidden: 2048, seqLen: 2048 }
    const { fastest } = run({ spaces: [space], seqLen: 2048, costs: (one) => new Lucky(one, job) })
    expect(fastest?.layout.cp).toBe(1)
  })

  it('gives equal plans to the first in canonical order', () => {
    const flat = {
      capacity: 1,
      openBlock: () => true,
      openStage: () => {},
      openShard: () => {},
      bytes: (_: number, interleaves: number, out: Float64Array) => void out.fill(0.5, 0, interleaves),
      leastDoubt: 1,
      seconds: (batch: number, interleaves: number, out: Float64Array) => void out.fill(batch, 0, interleaves),
      upper: (batch: number) => batch,
    }
    const result = run({ spaces: spacesOf([8], 4, 8, [8, 16]), seqLen: 1, costs: () => flat })
    expect(result.fastest?.order).toBe(0)
    expect(result.frontier.map((plan) => plan.order)).toEqual([0])
    expect(result.byBatch.map((plan) => plan.globalBatch)).toEqual([8, 16])
  })

  it('says what the least hungry plan needs where none fits', () => {
    const result = run(question(spacesOf([8], 8, 8, [8]), 2048, 1e9))
    expect(result).toMatchObject({ fastest: null, frontier: [], feasible: 0 })
    // The rough model gives 4 GB to everything else.
    expect(result.leastBytes).toBeGreaterThan(4e9)
    expect(result.leastBytes).toBeLessThan(6e9)
  })

  it('counts plans that cannot run and never picks them', () => {
    // A sequence of 4 tokens cannot be cut into 8.
    const space = planSpace(a100Job(dense(2, 64, 1), 8, 8))
    const costs = (one: PlanSpace): RoughCosts => new RoughCosts(one, { ...roughA100, hidden: 64, seqLen: 4 })
    const result = run({ spaces: [space], seqLen: 4, costs })
    expect(result.evaluated).toBe(countPlans(space))
    expect(result.feasible).toBeLessThan(result.evaluated)
    expect(result.frontier.every((plan) => plan.layout.cp <= 4)).toBe(true)
  })

  it.each([
    ['GPT-3', gpt3],
    ['1T', oneTrillion],
  ] as const)('goes through all of %s on 4,096 accelerators', (_, shape) => {
    const space = planSpace(a100Job(shape, 4096, 512), [512, 1024, 2048, 4096])
    const result = run(question([space], shape.hidden))
    expect(result.evaluated).toBe(countPlans(space))
    expect(result.byBatch).toHaveLength(4)
    // With all accelerators in use the cheapest is the fastest.
    expect(result.cheapest).toEqual(result.fastest)
    expect(result.frontier.length).toBeGreaterThan(1)
    expect(result.frontier.length).toBeLessThanOrEqual(64)
  })
})
