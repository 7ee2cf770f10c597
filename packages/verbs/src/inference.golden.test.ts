import { readFileSync } from 'node:fs'
import { estimate, sampler } from '@touchstone/core/chance'
import {
  acceleratorsOf,
  type Precision,
  prefill,
  servedAt,
  servedDraws,
  type Service,
  type ServingShape,
  usualBatch,
  weightsOf,
} from '@touchstone/core/compute'
import { engineReference as reference } from '@touchstone/reference/engine'
import { describe, expect, it } from 'vitest'
import { servingEfficiency } from './inference.ts'
import { acceleratorNamed } from './job/names.ts'

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
const efficiency = servingEfficiency(reference)
if (efficiency === null) throw new Error('no constants')
const constants = efficiency.values

/** Sequences at once that the engine of `trtllm-bench` takes. */
const MOST = 2048

function jobOf(row: Row): {
  readonly service: Service
  readonly request: { readonly prompt: number; readonly output: number; readonly cacheHit: number }
  readonly apart: boolean
  readonly batch: number
} {
  const model = models.get(row.model)
  const found = acceleratorNamed(row.accelerator, reference)
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
  const fits = usualBatch(service, null, request, MOST, null, constants)
  // Spread experts with a stated batch are decoding accelerators that have prefill elsewhere.
  const apart = ep > tp && row.batch !== null
  return { service, request, apart, batch: row.batch ?? Math.min(row.requests ?? MOST, fits) }
}

function predicted(row: Row): number {
  const { service, request, apart, batch } = jobOf(row)
  if (row.metric === 'prefillSeconds') return prefill(service, request, 1, constants).seconds
  if (row.metric === 'inputTokensPerSecondPerAccelerator')
    return request.prompt / (prefill(service, request, 4, constants).occupied * acceleratorsOf(service.plan))
  const served = servedAt(service, apart ? service : null, request, batch, constants)
  if (row.metric === 'secondsPerOutputToken') return served.timePerOutputToken
  return apart ? 1 / served.outputAcceleratorSeconds : served.outputTokensPerSecond
}

/** Rows that no constant was fitted on. */
const held = (family: string): readonly Row[] =>
  lines<Row>(family).filter(
    ({ id }) => family !== 'trtllm-inflight' || (id.includes('b200') && !id.includes('llama-3.3-70b')),
  )

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

describe('what no constant was fitted on', () => {
  const rows = families.flatMap(([family]) => held(family))

  it('is predicted within 13 % at the median', () => {
    const errors = rows.map((row) => Math.max(predicted(row) / row.value, row.value / predicted(row)) - 1)
    expect(rows.length).toBe(155)
    expect(median(errors)).toBeLessThan(0.13)
  })

  it('lies in the 90 % interval of its rate in 85 to 97 of a hundred cases', () => {
    const rates = rows.filter((row) => row.metric === 'outputTokensPerSecondPerAccelerator')
    const draw = sampler({ draws: 256 })
    const inside = rates.filter((row) => {
      const { service, request, apart, batch } = jobOf(row)
      const demand = { decoding: service, prefilling: apart ? service : null, request, batch, requestsPerSecond: null }
      const { p5, p95 } = estimate(servedDraws(demand, efficiency, draw).requestsPerSecond)
      const requests = (row.value * acceleratorsOf(service.plan)) / row.outputTokens
      return p5 <= requests && requests <= p95
    })
    expect(inside.length / rates.length).toBeGreaterThan(0.85)
    expect(inside.length / rates.length).toBeLessThan(0.97)
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
