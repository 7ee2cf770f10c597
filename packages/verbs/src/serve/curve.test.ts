import { describe, expect, it } from 'vitest'
import { inEnglish } from '../context.fixture.ts'
import { inferenceVerb } from '../inference.ts'

const job = {
  model: { layers: 80, hidden: 8192, heads: 64, kvHeads: 8, ffnHidden: 28_672, gatedMlp: true, vocab: 128_256 },
  parameters: '70.6B',
  cluster: { accelerator: 'H100' },
  plan: { tp: 2, precision: 'fp8' },
  load: { promptTokens: '2,000', outputTokens: 500 },
  price: { perHour: 2, currency: 'USD' },
}
const ask = (text: object) => {
  const { value } = inferenceVerb({ file: 'job.json', text: JSON.stringify(text), draws: 256 }, inEnglish)
  if (value === undefined) throw new Error('not answered')
  return value
}

describe('cost against batch', () => {
  it('falls with the batch while each sequence slows down', () => {
    const { byBatch, throughput, taken } = ask({ ...job, load: { ...job.load, utilisation: 1 } })
    expect(byBatch.length).toBeGreaterThan(4)
    expect(byBatch[0]?.batch).toBe(1)
    expect(byBatch.at(-1)?.batch).toBeLessThanOrEqual(Number(throughput?.['largestBatch']))
    expect(byBatch.map((one) => one.batch)).toContain(taken.decoding)
    for (const [index, one] of byBatch.entries()) {
      const next = byBatch[index + 1]
      if (next === undefined) continue
      expect(next.batch).toBeGreaterThan(one.batch)
      expect(next.perMillionTokens?.output).toBeLessThan(one.perMillionTokens?.output ?? 0)
      expect(next.secondsPerOutputToken).toBeGreaterThan(one.secondsPerOutputToken)
      expect(next.memoryBytes).toBeGreaterThanOrEqual(one.memoryBytes)
    }
    // A second of an accelerator at 2 an hour.
    for (const one of byBatch)
      expect(one.perMillionTokens?.output).toBeCloseTo((one.acceleratorSecondsPerMillion.output * 2) / 3600, 9)
  })

  it('passes through what the verb answers at its batch', () => {
    const { byBatch, perMillionTokens, taken } = ask({ ...job, load: { ...job.load, utilisation: 1, batch: 32 } })
    const at = byBatch.find((one) => one.batch === 32)?.perMillionTokens?.output ?? 0
    expect(taken).toMatchObject({ batch: 32, decoding: 32, promptTokens: 2000, utilisation: 1 })
    expect((perMillionTokens.output?.p50 ?? 0) / at).toBeGreaterThan(0.85)
    expect((perMillionTokens.output?.p50 ?? 0) / at).toBeLessThan(1.2)
  })

  it('stands at the sequences that the load needs', () => {
    const { taken } = ask({ ...job, load: { ...job.load, batch: 30, requestsPerSecond: 0.2 } })
    expect(taken.batch).toBe(30)
    expect(taken.decoding).toBeLessThan(10)
  })

  it('has no points where the weights do not fit, and no money where no price is known', () => {
    expect(ask({ ...job, plan: { tp: 1, pp: 1, precision: 'bf16' } }).byBatch).toEqual([])
    const { price: _, ...rest } = job
    const { byBatch, taken } = ask({ ...rest, place: 'AQ' })
    expect(byBatch[0]?.perMillionTokens).toBeNull()
    expect(taken.price).toBeNull()
  })
})
