import type { DerivedName } from '@touchstone/render'
import { computed, constantInput, type Derivation, type Derived, type DerivedInput, input } from './derived.ts'

const plain = { constants: [], evidence: [] }

/** What of the programme around a run can be taken apart; nothing where it was not asked. */
export function programmeDerivations({ parts, file }: Derived): readonly Derivation[] {
  const { programme, run, cost, step } = parts
  if (programme === null || run === null) return []
  const { answer, process, constants } = programme
  const { researchMultiplier: multiplier, stages, evaluation, data, total } = answer
  const hours = input('acceleratorHours', run.acceleratorHours, 'card-hour', computed, { symbol: 'H' })
  const facts = (names: readonly string[], symbols: Readonly<Record<string, string>> = {}): readonly DerivedInput[] =>
    constants
      .filter((one) => names.includes(one.name))
      .map((one) => constantInput(one.name as DerivedName, one, symbols[one.name]))
  const utilisation = input('mfu', step.mfu, '1', computed, { symbol: 'u' })
  const flops = input('trainingFlops', run.trainingFlops, 'FLOP', computed, { symbol: 'C' })
  const stageShares = stages.reduce((sum, one) => sum + one.share, 0)
  const found: Derivation[] = [
    {
      key: 'researchMultiplier',
      value: multiplier.p50,
      unit: '',
      formula: 'M = A + Σ ε · Mᵢ;  m = median(M)',
      inputs:
        process === null
          ? [input('stated', multiplier.p50, '', { kind: 'given' })]
          : facts(['fanOut', 'preparationShare', 'abandoned', 'abandonedAt']),
      ...plain,
    },
    {
      key: 'programmeHours',
      value: total.acceleratorHours,
      unit: 'card-hour',
      formula: 'H · (m + s + e)',
      inputs: [
        hours,
        input('researchMultiplier', multiplier.p50, '', computed, {
          symbol: 'm',
          low: multiplier.p5,
          high: multiplier.p95,
        }),
        input('stageShare', stageShares, '1', computed, { symbol: 's' }),
        input('evaluationPart', evaluation.share, '1', computed, { symbol: 'e' }),
      ],
      ...plain,
    },
    {
      key: 'stages',
      value: stages.reduce((sum, one) => sum + one.acceleratorHours, 0),
      unit: 'card-hour',
      formula: 'Σ H · (Cₛ ÷ uₛ) ÷ (C ÷ u)',
      inputs: [
        ...stages.map((one) =>
          input('stageHours', one.acceleratorHours, 'card-hour', computed, {
            of: one.kind,
            low: one.interval90.acceleratorHours[0],
            high: one.interval90.acceleratorHours[1],
          }),
        ),
        ...stages.map((one) => input('stageFlops', one.flops, 'FLOP', computed, { of: one.kind })),
        hours,
        flops,
        utilisation,
        ...facts(['samplingUtilisation', 'usualShare', 'adapterRank']),
      ],
      ...plain,
    },
    {
      key: 'evaluation',
      value: evaluation.acceleratorHours,
      unit: 'card-hour',
      formula: evaluation.flops === null ? 'H · e' : 'H · (Cₑ ÷ uₑ) ÷ (C ÷ u)',
      inputs: [
        hours,
        ...(evaluation.flops === null
          ? (file.programme?.evaluation.share ?? null) === null
            ? facts(['evaluationShare'], { evaluationShare: 'e' })
            : [input('evaluationPart', evaluation.share, '1', { kind: 'given' }, { symbol: 'e' })]
          : [
              input('evaluationFlops', evaluation.flops, 'FLOP', computed, { symbol: 'Cₑ' }),
              flops,
              utilisation,
              ...facts(['samplingUtilisation'], { samplingUtilisation: 'uₑ' }),
            ]),
      ],
      ...plain,
    },
  ]
  const said = file.programme?.data
  if (data !== null && said !== undefined)
    found.push({
      key: 'dataCost',
      value: data.mid,
      unit: data.currency,
      formula: 'T ÷ 10⁶ · pₜ + K · pₖ',
      inputs: [
        ...(['tokens', 'pricePerMillion', 'labels', 'pricePerLabel'] as const).flatMap((name) => {
          const value = said[name]
          const named = {
            tokens: 'dataTokens',
            pricePerMillion: 'pricePerMillion',
            labels: 'labels',
            pricePerLabel: 'pricePerLabel',
          } as const
          return value === null ? [] : [input(named[name], value, '', { kind: 'given' })]
        }),
        ...facts(['pricePerLabel']),
      ],
      ...plain,
    })
  if (total.cost !== null && cost !== null)
    found.push({
      key: 'programmeCost',
      value: total.cost.mid,
      ends: [total.cost.low, total.cost.high],
      unit: total.cost.currency,
      formula: data === null ? 'Hₚ · p' : 'Hₚ · p + K',
      inputs: [
        input('programmeHours', total.acceleratorHours, 'card-hour', computed, { symbol: 'Hₚ' }),
        input('hourly', cost.hourly.mid, `${cost.currency}/card/hour`, computed, {
          symbol: 'p',
          low: cost.hourly.low,
          high: cost.hourly.high,
        }),
        ...(data === null ? [] : [input('dataCost', data.mid, data.currency, computed, { symbol: 'K' })]),
      ],
      ...plain,
    })
  return found
}
