import { bf16Peak } from '@touchstone/core/compute'
import { computed, type Derivation, type Derived, input, sheetSource, stated } from './derived.ts'
import { batchOf, countOf, secondsOf, stepFlopsOf } from './derive-step.ts'

const plain = { constants: [], evidence: [] }

/** The step of a model of which only the operations of a sample are known; nothing for others. */
export function diffusionDerivations(derived: Derived): readonly Derivation[] {
  const { step } = derived.parts
  if (step.opaque === null) return []
  const { job, seconds, modelFlops: flops } = step
  const { accelerator, count } = job.cluster
  const { flopsPerSample, utilisation } = step.opaque
  const said = derived.file.diffusion
  const [batch, cards, time] = [batchOf(derived), countOf(derived), secondsOf(derived)]
  const peak = input('peak', bf16Peak(accelerator), 'FLOP/second', sheetSource(derived, 'peakDenseFlops'), {
    symbol: 'P',
    of: accelerator.key,
  })
  const each = input(
    'flopsPerSample',
    flopsPerSample,
    'FLOP',
    said?.flopsPerSample === null ? computed : { kind: 'given' },
    {
      symbol: 'f',
    },
  )
  const share = input('utilisation', utilisation, '1', stated(derived, 'model.utilisation'), { symbol: 'u' })
  return [
    {
      key: 'flopsPerSample',
      value: flopsPerSample,
      unit: 'FLOP',
      formula: 'f = 3 · 2 · 339e9 · (side ÷ 64)²',
      inputs:
        said?.flopsPerSample === null
          ? [input('latentSide', said.latentSide ?? 64, '', stated(derived, 'model.latentSide'))]
          : [each],
      ...plain,
    },
    { key: 'modelFlops', value: flops, unit: 'FLOP', formula: 'F = b · f', inputs: [batch, each], ...plain },
    {
      key: 'iterationSeconds',
      value: seconds.mid,
      unit: 'second',
      formula: 't = b · f ÷ (n · P · u)',
      inputs: [batch, each, cards, peak, share, input('spread', seconds.spread, '', computed, { symbol: 'σ' })],
      ...plain,
    },
    {
      key: 'constantSeconds',
      value: step.constantSeconds,
      unit: 'second',
      formula: 'F ÷ (n · P · u₀)',
      inputs: [
        stepFlopsOf(derived),
        cards,
        peak,
        input('constantUtilisation', derived.fits.constantUtilisation, '1', computed, { symbol: 'u₀' }),
      ],
      ...plain,
    },
    { key: 'mfu', value: step.mfu, unit: '1', formula: 'u', inputs: [share], ...plain },
    {
      key: 'samplesPerSecond',
      value: job.globalBatch / seconds.mid,
      unit: '',
      formula: 'b ÷ t',
      inputs: [batch, time],
      ...plain,
    },
    {
      key: 'perAccelerator',
      value: flops / (seconds.mid * count),
      unit: 'FLOP/second',
      formula: 'F ÷ (t · n)',
      inputs: [stepFlopsOf(derived), time, cards],
      ...plain,
    },
    {
      key: 'parameters',
      value: step.parameters,
      unit: 'parameter',
      formula: 'N',
      inputs: [input('stated', step.parameters, 'parameter', stated(derived, 'parameters'), { symbol: 'N' })],
      ...plain,
    },
  ]
}
