import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainPlan, textbookMemory } from '../example.ts'
import { denseShape } from '../model/parameters.ts'
import { emptyMemory, layerActivations, memoryBytes, stageBytes } from './index.ts'

const GIB = 1024 ** 3
const shape = denseShape({ layers: 96, hidden: 12288, heads: 96, vocab: 51200 })
const plan = { ...plainPlan, tp: 8, pp: 8, dp: 1, microBatch: 1, precision: 'fp16' as const }

describe('activations', () => {
  it('are those of Korthikanti et al. 2022, eqs. 2 and 4, per layer', () => {
    // GPT-3, t = 8: sbh(10 + 24/8 + 5as/(8h)) = 2048·12288·(13 + 5·96·2048/(8·12288)) = 2048·12288·(13 + 10) = 578,813,952.
    expect(layerActivations(shape, false, 2048, plan)).toBe(578_813_952)
    // With sequence parallelism and selective recompute 34sbh/t = 2048·12288·34/8 = 106,954,752.
    const selective = { ...plan, sequenceParallel: true, recompute: 'selective' as const }
    expect(layerActivations(shape, false, 2048, selective)).toBe(106_954_752)
    // Full recompute keeps the input alone: 2sbh = 50,331,648.
    expect(layerActivations(shape, false, 2048, { ...plan, recompute: 'full' })).toBe(50_331_648)
  })
})

describe('a stage', () => {
  it('keeps as many micro-batches as stages follow it', () => {
    const parts = emptyMemory()
    stageBytes(shape, 2048, 64, { ...plan, recompute: 'full' }, 0, textbookMemory, parts)
    const first = parts.activations
    stageBytes(shape, 2048, 64, { ...plan, recompute: 'full' }, 6, textbookMemory, parts)
    expect(first / parts.activations).toBe(4)
  })

  it('holds 16 bytes a parameter, less with each stage of ZeRO', () => {
    const flat = { ...plainPlan, dp: 8, zeroGroup: 8, recompute: 'full' as const, flashAttention: true }
    const small = denseShape({ layers: 4, hidden: 1024, heads: 8, vocab: 0 })
    const states = (zero: 0 | 1 | 2 | 3): number => {
      const parts = emptyMemory()
      stageBytes(small, 1, 8, { ...flat, zero }, 0, textbookMemory, parts)
      return (parts.weights + parts.gradients + parts.optimizer) / (4 * 12 * 1024 * 1024)
    }
    expect(states(0)).toBe(16)
    // ZeRO-1: 4 + 12/8 = 5.5.
    expect(states(1)).toBe(5.5)
    // ZeRO-2: 2 + 14/8 and the gradients of the layer at work, 2/4: 4.25.
    expect(states(2)).toBeCloseTo(2 + 14 / 8 + 2 / 4, 12)
    // ZeRO-3: 16/8 and the layer at work and the next, 2·2/4 + 2/4: 3.5.
    expect(states(3)).toBeCloseTo(16 / 8 + (2 * 2 + 2) / 4, 12)
  })

  it('of a job is that of its fuller end, part by part', () => {
    const end = [emptyMemory(), emptyMemory()] as const
    const parts = emptyMemory()
    const full = { ...plan, recompute: 'full' as const }
    const constants = { ...textbookMemory, logit: 4 }
    // The first stage keeps seven micro-batches more of 12 · 2·2048·12288 bytes, 4.2 GB; the last 2048·words/8 logits at 4.
    for (const [vocab, fuller] of [
      [1000, 0],
      [8_000_000, 1],
    ] as const) {
      const one = { ...shape, vocab }
      stageBytes(one, 2048, 64, full, 0, constants, end[0])
      stageBytes(one, 2048, 64, full, full.pp - 1, constants, end[1])
      const bytes = memoryBytes(one, 2048, 64, full, constants, parts)
      expect(parts).toEqual(end[fuller])
      expect(bytes).toBe(stageBytes(one, 2048, 64, full, fuller * (full.pp - 1), constants, emptyMemory()))
    }
  })

  it('of the published models is what their paper computes, weights and optimizer apart from the head', () => {
    // 175B on 64 accelerators: 18 bytes a parameter over 64 are 45.56 GiB (printed); ours puts the words on two stages.
    const parts = emptyMemory()
    const constants = { ...textbookMemory, gradientHalf: 4 }
    stageBytes(shape, 2048, 64, plan, 3, constants, parts)
    expect((parts.weights + parts.gradients + parts.optimizer) / GIB).toBeCloseTo(
      (18 * 96 * 12 * 12288 ** 2) / 64 / GIB,
      6,
    )
  })

  it('never needs more for a larger group or a higher stage of ZeRO', () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 4, 8), fc.constantFrom(1, 2, 4), (dp, microBatch) => {
        const base = { ...plainPlan, dp, zeroGroup: dp, microBatch, recompute: 'full' as const }
        const bytes = ([0, 1, 2, 3] as const).map((zero) =>
          memoryBytes(shape, 2048, 64, { ...base, zero }, textbookMemory),
        )
        for (let i = 1; i < 4; i++) expect(bytes[i]).toBeLessThanOrEqual(bytes[i - 1] ?? 0)
      }),
    )
  })
})
