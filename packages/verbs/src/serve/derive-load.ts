import { estimate } from '@touchstone/core/chance'
import { type Answered, type ServingParts, USUAL_UTILISATION } from '../inference.ts'
import type { InferenceFile } from '../job/inference-input.ts'
import { priceInput } from '../train/derive-run.ts'
import { computed, type Derivation, type DerivedInput, type DerivedSource, input, stated } from '../train/derived.ts'
import type { Sources } from './derive-memory.ts'

const plain = { constants: [], evidence: [] }
const given: DerivedSource = { kind: 'given' }

/** The load, where it was given. */
export const loadOf = (file: InferenceFile): readonly DerivedInput[] =>
  file.load.requestsPerSecond === null
    ? []
    : [input('requestsPerSecond', file.load.requestsPerSecond, '1/second', given, { symbol: 'r' })]

/** What a token costs, what an hour does, and how much of the paid time is at work. */
export function money(
  parts: ServingParts,
  file: InferenceFile,
  { perMillionTokens: cost, taken }: Answered['value'],
  seconds: Readonly<Record<'in' | 'out', { p5: number; p50: number; p95: number }>>,
  from: Sources,
): readonly Derivation[] {
  const { price, copies } = parts
  const use = estimate(parts.utilisation)
  const ends = { symbol: 'u', low: use.p5, high: use.p95 }
  const usage = input('servingUse', use.p50, '1', computed, ends)
  const wanted = file.load.requestsPerSecond
  const found: Derivation[] = [
    {
      key: 'servingUse',
      value: use.p50,
      unit: '1',
      formula: wanted === null ? 'u' : 'median(r ÷ (c · capacity))',
      inputs:
        wanted === null
          ? [
              input(
                'servingUse',
                file.load.utilisation ?? USUAL_UTILISATION.p50,
                '1',
                stated(from, 'load.utilisation'),
                ends,
              ),
            ]
          : [
              ...loadOf(file),
              input('copies', copies, '', stated(from, 'cluster.count'), { symbol: 'c' }),
              input('capacity', parts.capacity, '1/second', computed),
            ],
      ...plain,
    },
  ]
  if (price === null || taken.price === null) return found
  const { currency, perHour } = taken.price
  const hour = estimate(price.draws)
  const unit = `${currency}/card/hour`
  const evidence = price.facts.map(priceInput)
  const hourly = input('servingHourly', perHour, unit, computed, { symbol: 'p', low: hour.p5, high: hour.p95 })
  found.push({
    key: 'servingHourly',
    value: perHour,
    ends: [hour.p5, hour.p95],
    unit,
    formula: price.facts.length === 0 ? 'p' : 'p = median(rent)',
    inputs: price.facts.length === 0 ? [input('servingHourly', perHour, unit, given, { symbol: 'p' })] : [],
    constants: [],
    evidence,
  })
  for (const [key, name, of, each] of [
    ['outputCost', 'outputSeconds', cost.output, seconds.out],
    ['inputCost', 'inputSeconds', cost.input, seconds.in],
  ] as const)
    if (of !== null)
      found.push({
        key,
        value: of.p50,
        ends: [of.p5, of.p95],
        unit: currency,
        formula: 'median(s · p ÷ (3600 · u)) · 10⁶',
        inputs: [
          input(name, each.p50, 'second', computed, { symbol: 's', low: each.p5, high: each.p95 }),
          hourly,
          usage,
        ],
        constants: [],
        evidence,
      })
  return found
}

/** How many are decoded at once, by who said so. */
export function batchFigure(
  parts: ServingParts,
  file: InferenceFile,
  { taken, throughput }: Answered['value'],
  of: Readonly<Record<'promptInput' | 'stepInput' | 'answer' | 'copied', DerivedInput>>,
  from: Sources,
): Derivation {
  const most = Number(throughput?.['largestBatch'] ?? taken.batch)
  const limits = [
    input('largestBatch', most, '', computed),
    input('sequencesAtMost', parts.sequences, '', { kind: 'assumed' }),
    ...(parts.pace === null
      ? []
      : [input('paceAsked', parts.pace, 'second', stated(from, 'load.secondsPerToken'), { symbol: 'τ' })]),
  ]
  const base = { key: 'servingBatch', value: taken.decoding, unit: '', ...plain } as const
  if (file.load.requestsPerSecond !== null)
    return {
      ...base,
      formula: '1 ÷ (o + a · t(B) ÷ B) = r ÷ c',
      inputs: [...loadOf(file), of.copied, of.promptInput, of.stepInput, of.answer, ...limits],
    }
  if (file.load.batch !== null)
    return {
      ...base,
      formula: 'B',
      inputs: [input('servingBatch', taken.decoding, '', given, { symbol: 'B' }), limits[0] ?? of.answer],
    }
  return { ...base, formula: 'B = max: M(B) ≤ M, B ≤ Q, t(B) + (B − 1) · o ÷ a ≤ τ', inputs: limits }
}
