import { describe, expect, it } from 'vitest'
import { completeJob, completeShape } from './complete.ts'
import { exampleRequest, textbookMemory } from './example.ts'
import { activeParameterCount, parameterCount } from './model/parameters.ts'

const unknown = {
  kind: null,
  layers: null,
  hidden: null,
  heads: null,
  kvHeads: null,
  headSize: null,
  ffnHidden: null,
  gatedMlp: null,
  vocab: null,
  tiedEmbeddings: null,
  experts: null,
  topK: null,
  sharedExperts: null,
  moeFfnHidden: null,
  denseLayers: null,
}

describe('completing a job', () => {
  it('gives a model of which only the parameters are known a shape of about as many', () => {
    for (const parameters of [1e9, 7e9, 65e9, 175e9, 1e12]) {
      const assumed: string[] = []
      const shape = completeShape({ ...exampleRequest, shape: unknown, parameters, year: 2021 }, assumed)
      expect(Math.abs(parameterCount(shape) / parameters - 1)).toBeLessThan(0.12)
      expect(assumed).toContain('model.hidden')
    }
  })

  it('gives a model of which a token meets a part as many experts as hold the rest', () => {
    for (const [parameters, activeParameters] of [
      [671e9, 37e9],
      [1.2e12, 96.6e9],
      [47e9, 13e9],
    ] as const) {
      const assumed: string[] = []
      const shape = completeShape(
        { ...exampleRequest, shape: unknown, parameters, activeParameters, year: 2024 },
        assumed,
      )
      expect(shape.kind).toBe('moe')
      expect(Math.abs(parameterCount(shape) / parameters - 1)).toBeLessThan(0.05)
      expect(Math.abs(activeParameterCount(shape) / activeParameters - 1)).toBeLessThan(0.1)
      expect(assumed).toEqual(expect.arrayContaining(['model.experts', 'model.topK', 'model.moeFfnHidden']))
    }
    // What is said to be dense stays so, as does what only rounds.
    const dense = { ...unknown, kind: 'dense' as const }
    expect(completeShape({ ...exampleRequest, shape: dense, parameters: 7e9, activeParameters: 1e9 }, []).experts).toBe(
      0,
    )
    expect(
      completeShape({ ...exampleRequest, shape: unknown, parameters: 7e9, activeParameters: 6.7e9 }, []).experts,
    ).toBe(0)
  })

  it('lists what it assumed and nothing that was said', () => {
    const { assumed } = completeJob(exampleRequest, textbookMemory)
    expect(assumed).not.toContain('plan.microBatch')
    expect(assumed).toContain('plan.tp')
  })

  it('takes the block for gated where the stated parameters say so', () => {
    // LLaMA 7B: 32 × (4·4096² + 3·4096·11008) + 2·32000·4096 = 6.74e9.
    const llama = { ...unknown, layers: 32, hidden: 4096, heads: 32, ffnHidden: 11_008, vocab: 32_000 }
    expect(completeShape({ ...exampleRequest, shape: llama, parameters: 6.74e9 }, []).gatedMlp).toBe(true)
    // BLOOM: four times hidden and 176e9 parameters make a plain block.
    const bloom = { ...unknown, layers: 70, hidden: 14_336, heads: 112, ffnHidden: 57_344, vocab: 250_880 }
    expect(completeShape({ ...exampleRequest, shape: bloom, parameters: 176e9, year: 2022 }, []).gatedMlp).toBe(false)
  })

  it('cuts a model over as many accelerators as its state needs', () => {
    const request = {
      ...exampleRequest,
      shape: unknown,
      parameters: 175e9,
      count: 1024,
      plan: { ...exampleRequest.plan, microBatch: null, recompute: null },
      globalBatch: 1536,
    }
    const { jobs } = completeJob(request, textbookMemory)
    for (const { plan } of jobs) {
      expect(plan.tp * plan.pp * plan.dp).toBe(1024)
      expect(plan.tp).toBeLessThanOrEqual(8)
      expect(plan.tp * plan.pp).toBeGreaterThanOrEqual(32)
    }
  })
})
