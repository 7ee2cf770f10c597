import { readFileSync } from 'node:fs'
import {
  acceleratorsOf,
  type Precision,
  prefill,
  servedAt,
  type Service,
  type ServingConstants,
  type ServingShape,
  usualBatch,
  weightsOf,
} from '@touchstone/core/compute'
import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { findAccelerator } from './job/names.ts'

interface Row {
  readonly id: string
  readonly model: string
  readonly accelerator: string
  readonly tp: number
  readonly pp: number
  readonly ep: number
  readonly precision: Precision
  readonly cachePrecision: Precision
  readonly promptTokens: number
  readonly outputTokens: number
  readonly cacheHit?: number
  readonly batch: number | null
  readonly requests?: number
  readonly metric:
    | 'outputTokensPerSecondPerAccelerator'
    | 'inputTokensPerSecondPerAccelerator'
    | 'prefillSeconds'
    | 'secondsPerOutputToken'
  readonly value: number
  readonly source_url: string
  readonly published: string
}

const lines = <T>(name: string): readonly T[] =>
  readFileSync(new URL(`../../../golden/serving/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

const models = new Map(
  lines<{ id: string; parameters: number; model: Partial<ServingShape> }>('models').map((one) => [one.id, one]),
)
const fact = reference.efficiency.find((one) => one.id === 'efficiency/serving')
const constants = Object.fromEntries(
  Object.entries(fact?.constants ?? {}).map(([name, one]) => [name, one.value]),
) as unknown as ServingConstants

/** Sequences at once that the engine of `trtllm-bench` takes. */
const MOST = 2048

function predicted(row: Row): number {
  const model = models.get(row.model)
  const found = findAccelerator(row.accelerator, reference)
  if (model === undefined || !found.ok) throw new Error(row.id)
  const absent = { experts: 0, topK: 0, sharedExperts: 0, moeFfnHidden: 0, denseLayers: 0, kvLatent: null }
  const shape = { ...absent, ...model.model } as ServingShape
  const { accelerator } = found
  const { tp, pp, ep, precision, cachePrecision } = row
  const { nodeSize, scaleOutBytesPerSecond } = accelerator
  const service: Service = {
    shape,
    weights: weightsOf(shape, model.parameters),
    cluster: { accelerator, count: tp, nodeSize, scaleOutBytesPerSecond },
    plan: { tp, pp, ep, precision, cachePrecision },
  }
  const request = { prompt: row.promptTokens, output: row.outputTokens, cacheHit: row.cacheHit ?? 0 }
  const accelerators = acceleratorsOf(service.plan)
  if (row.metric === 'prefillSeconds') return prefill(service, request, 1, constants).seconds
  if (row.metric === 'inputTokensPerSecondPerAccelerator')
    return request.prompt / (prefill(service, request, 4, constants).occupied * accelerators)
  // Spread experts with a stated batch are decoding accelerators that have prefill elsewhere.
  const apart = ep > tp && row.batch !== null
  const fits = usualBatch(service, null, request, MOST, null, constants)
  const batch = row.batch ?? Math.min(row.requests ?? MOST, fits)
  const served = servedAt(service, apart ? service : null, request, batch, constants)
  if (row.metric === 'secondsPerOutputToken') return served.timePerOutputToken
  return apart ? 1 / served.outputAcceleratorSeconds : served.outputTokensPerSecond
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN

/** Family, its median error at most, and the most that one row may miss by, as a factor. Measured: golden/README.md. */
const families = [
  ['trtllm-inflight', 0.1, 1.6],
  ['trtllm-static', 0.1, 2.2],
  ['trtllm-first-token', 0.2, 1.9],
  ['nim', 0.15, 1.2],
  ['mlperf', 0.1, 1.15],
  ['deepseek', 0.08, 1.6],
] as const

describe.each(families)('%s', (family, most, worst) => {
  const rows = lines<Row>(family)
  const errors = rows.map((row) => Math.max(predicted(row) / row.value, row.value / predicted(row)))

  it('cites every row', () => {
    for (const row of rows) {
      expect(row.source_url).toMatch(/^https:\/\//)
      expect(row.published).toMatch(/^\d{4}/)
    }
  })
  it(`is predicted within ${most * 100} % at the median and a factor of ${worst} at worst`, () => {
    expect(median(errors) - 1).toBeLessThan(most)
    expect(Math.max(...errors)).toBeLessThan(worst)
  })
})

describe('what no row was fitted on', () => {
  it('is predicted within 13 % at the median', () => {
    const held = families.flatMap(([family]) =>
      lines<Row>(family).filter(
        ({ id }) => family !== 'trtllm-inflight' || (id.includes('b200') && !id.includes('llama-3.3-70b')),
      ),
    )
    const errors = held.map((row) => Math.max(predicted(row) / row.value, row.value / predicted(row)) - 1)
    expect(held.length).toBe(155)
    expect(median(errors)).toBeLessThan(0.13)
  })
})

describe('the day that DeepSeek published', () => {
  it('costs what the rent of its nodes comes to', () => {
    // 226.75 nodes of eight at 2 USD an hour for a day: 226.75 × 8 × 2 × 24 = 87,072 USD.
    expect(226.75 * 8 * 2 * 24).toBe(87_072)
    const rows = lines<Row>('deepseek')
    const rate = (id: string): number => {
      const row = rows.find((one) => one.id === id)
      if (row === undefined) throw new Error(id)
      const seconds = row.metric === 'secondsPerOutputToken'
      return seconds ? (row.batch ?? 0) / row.ep / predicted(row) : predicted(row)
    }
    // 608e9 prompt and 168e9 answer tokens at the predicted rates, accelerators always at work.
    const hours = (608e9 / rate('deepseek-prefill') + 168e9 / rate('deepseek-decode')) / 3600
    expect(hours * 2).toBeGreaterThan(0.9 * 87_072)
    expect(hours * 2).toBeLessThan(1.1 * 87_072)
  })
})
