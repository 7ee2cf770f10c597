import { bf16Peak, interval80, peakAt, type StepParts } from '@touchstone/core/compute'
import {
  cardMemory,
  computed,
  type Derivation,
  type Derived,
  type DerivedInput,
  input,
  sheetSource,
  sheetValue,
  stated,
} from './derived.ts'
import { memorySlopes, stepSlopes } from './slopes.ts'

/** Sizes of the model by their letters, as far as its count of parameters needs them. */
function shapeInputs(derived: Derived): readonly DerivedInput[] {
  const { shape } = derived.parts.step.job
  const size = (name: 'layers' | 'hidden' | 'heads' | 'kvHeads' | 'headSize' | 'ffnHidden' | 'vocab', symbol: string) =>
    input(name, shape[name], '', stated(derived, `model.${name}`), { symbol })
  return [
    size('layers', 'L'),
    size('hidden', 'h'),
    size('heads', 'a'),
    size('kvHeads', 'k'),
    size('headSize', 'd'),
    size('ffnHidden', 'f'),
    size('vocab', 'V'),
    ...(shape.experts > 0
      ? [
          input('experts', shape.experts, '', stated(derived, 'model.experts'), { symbol: 'E' }),
          input('topK', shape.topK, '', stated(derived, 'model.topK'), { symbol: 'κ' }),
          input('moeFfnHidden', shape.moeFfnHidden, '', stated(derived, 'model.moeFfnHidden'), { symbol: 'fₑ' }),
        ]
      : []),
  ]
}

const batchOf = (derived: Derived): DerivedInput =>
  input('globalBatch', derived.parts.taken.globalBatch, '', stated(derived, 'globalBatch'), { symbol: 'b' })
const sequenceOf = (derived: Derived): DerivedInput =>
  input('seqLen', derived.parts.taken.seqLen, 'token', stated(derived, 'seqLen'), { symbol: 's' })
const countOf = (derived: Derived): DerivedInput =>
  input('accelerators', derived.parts.step.job.cluster.count, 'card', { kind: 'given' }, { symbol: 'n' })
export const secondsOf = (derived: Derived): DerivedInput =>
  input('iterationSeconds', derived.parts.step.seconds.mid, 'second', computed, { symbol: 't' })
export const stepFlopsOf = (derived: Derived): DerivedInput =>
  input('modelFlops', derived.parts.step.modelFlops, 'FLOP', computed, { symbol: 'F' })
export { countOf, batchOf, sequenceOf }

/** A peak of the sheet, unless the file brings its own. */
const peakSource = (derived: Derived, flops: number): DerivedInput['source'] =>
  derived.sheet === null || Object.values(derived.sheet.peakDenseFlops).includes(flops)
    ? sheetSource(derived, 'peakDenseFlops')
    : { kind: 'given' }

const peakOf = (derived: Derived): DerivedInput => {
  const { accelerator } = derived.parts.step.job.cluster
  const flops = bf16Peak(accelerator)
  return input('peak', flops, 'FLOP/second', peakSource(derived, flops), { symbol: 'P', of: accelerator.key })
}

/** The numbers of plan, cluster and sheet that a part of the step is computed from. */
function partInputs(derived: Derived, part: keyof StepParts): readonly DerivedInput[] {
  const { job } = derived.parts.step
  const { accelerator } = job.cluster
  const plan = (name: 'tp' | 'pp' | 'dp' | 'cp' | 'ep' | 'microBatch' | 'virtualStages' | 'zero', symbol: string) =>
    input(name, job.plan[name], '', stated(derived, `plan.${name}`), { symbol })
  const of = { of: accelerator.key }
  const peak = peakAt(accelerator, job.plan.precision)
  const rate = input('peakOfFormat', peak?.flops ?? 0, 'FLOP/second', peakSource(derived, peak?.flops ?? 0), {
    symbol: 'P',
    of: `${accelerator.key} ${peak?.precision ?? job.plan.precision}`,
  })
  const memory = input(
    'memoryBandwidth',
    sheetValue(derived, 'memoryBytesPerSecond'),
    'byte/second',
    sheetSource(derived, 'memoryBytesPerSecond'),
    { symbol: 'B', ...of },
  )
  const near = input(
    'scaleUp',
    sheetValue(derived, 'scaleUpBytesPerSecond'),
    'byte/second',
    sheetSource(derived, 'scaleUpBytesPerSecond'),
    { symbol: 'Wᵢ', ...of },
  )
  const far = input(
    'scaleOut',
    job.cluster.scaleOutBytesPerSecond,
    'byte/second',
    derived.file.request.interNodeBytesPerSecond === null
      ? sheetSource(derived, 'scaleOutBytesPerSecond')
      : { kind: 'given' },
    { symbol: 'Wₒ', ...of },
  )
  const batch = batchOf(derived)
  switch (part) {
    case 'matmul':
      return [rate, plan('microBatch', 'μ'), plan('tp', 'tp'), batch]
    case 'attention':
      return [rate, sequenceOf(derived), plan('tp', 'tp'), plan('cp', 'cp'), batch]
    case 'memoryBound':
      return [memory, plan('microBatch', 'μ'), plan('tp', 'tp'), batch]
    case 'tensorParallel':
      return [near, plan('tp', 'tp'), plan('microBatch', 'μ'), batch]
    case 'pipelineBubble':
      return [plan('pp', 'pp'), plan('virtualStages', 'v'), plan('dp', 'dp'), plan('microBatch', 'μ'), batch, far]
    case 'dataParallel':
      return [plan('dp', 'dp'), plan('zero', 'z'), far, near]
    case 'expertParallel':
      return [plan('ep', 'ep'), far, near]
    case 'optimizer':
      return [memory, plan('zero', 'z'), plan('dp', 'dp')]
    case 'other':
      return [secondsOf(derived)]
  }
}

/** The formulas of a part of a step in letters; what they leave out are the constants beside them. */
const PARTS: Readonly<Record<keyof StepParts, string>> = {
  matmul: 'Σ 2·m·n·k ÷ (η · P)',
  attention: 'Σ 4·μ·s²·(a·d) ÷ (φ · P)',
  memoryBound: 'Σ bytes ÷ (β · B) + gaps',
  tensorParallel: 'Σ (2(tp − 1)/tp · bytes ÷ (w · Wᵢ) + latency)',
  pipelineBubble: '(pp − 1) ÷ v · t(μ) + sends',
  dataParallel: '2(dp − 1)/dp · 2N ÷ (tp·pp) ÷ (w · W) − hidden',
  expertParallel: 'Σ bytes · (ep − 1)/ep ÷ (w · W) · exposed',
  optimizer: 'bytes · N ÷ (tp·pp·dp_z) ÷ (β · B)',
  other: 'o · Σ',
}

/** What of a step can be taken apart. */
export function stepDerivations(derived: Derived): readonly Derivation[] {
  const { file, parts, fits } = derived
  const { step, taken } = parts
  const { count } = step.job.cluster
  const slopes = stepSlopes(derived)
  const seconds = step.seconds.mid
  const [batch, sequence, cards, flops, time, peak] = [
    batchOf(derived),
    sequenceOf(derived),
    countOf(derived),
    stepFlopsOf(derived),
    secondsOf(derived),
    peakOf(derived),
  ]
  const plain = { constants: [], evidence: [] }
  const given = file.request.parameters
  const shown = (Object.keys(step.breakdown) as (keyof StepParts)[]).filter((part) => step.breakdown[part] > 0)
  const shape = shapeInputs(derived)
  const [layers, , heads, , headSize] = shape
  return [
    {
      key: 'parameters',
      value: step.parameters,
      unit: 'parameter',
      ...(given === null
        ? { formula: 'N = L·(2h·d·(a + k) + g·h·f + 13h) + V·h', inputs: shape }
        : {
            formula: 'N',
            inputs: [input('stated', given, 'parameter', { kind: 'given' }, { symbol: 'N' }), ...shape],
          }),
      ...plain,
    },
    {
      key: 'modelFlops',
      value: step.modelFlops,
      unit: 'FLOP',
      formula: 'F = b·s·(6·Nₐ + 12·L·a·d·s)',
      inputs: [
        batch,
        sequence,
        input('activeParameters', step.activeParameters, 'parameter', computed, { symbol: 'Nₐ' }),
        ...[layers, heads, headSize].filter((one) => one !== undefined),
      ],
      ...plain,
    },
    {
      key: 'iterationSeconds',
      value: seconds,
      ends: interval80(step.seconds),
      unit: 'second',
      formula: 't = Σ parts;  t · e^(±1.28 σ)',
      inputs: [
        ...shown.map((part) => input(part, step.breakdown[part], 'second', computed)),
        input('spread', step.seconds.spread, '', computed, { symbol: 'σ' }),
      ],
      constants: slopes('seconds'),
      evidence: [],
    },
    {
      key: 'constantSeconds',
      value: step.constantSeconds,
      unit: 'second',
      formula: 't₀ = F ÷ (n · P · u₀)',
      inputs: [
        flops,
        cards,
        peak,
        input('constantUtilisation', fits.constantUtilisation, '1', computed, { symbol: 'u₀' }),
      ],
      ...plain,
    },
    {
      key: 'tokensPerSecond',
      value: (taken.globalBatch * taken.seqLen) / seconds,
      unit: 'token/second',
      formula: 'b · s ÷ t',
      inputs: [batch, sequence, time],
      ...plain,
    },
    {
      key: 'perAccelerator',
      value: step.modelFlops / (seconds * count),
      unit: 'FLOP/second',
      formula: 'F ÷ (t · n)',
      inputs: [flops, time, cards],
      ...plain,
    },
    {
      key: 'mfu',
      value: step.mfu,
      unit: '1',
      formula: 'F ÷ (t · n · P)',
      inputs: [flops, time, cards, peak],
      ...plain,
    },
    {
      key: 'hfu',
      value: step.hfu,
      unit: '1',
      formula: 'H ÷ (t · n · P)',
      inputs: [input('hardwareFlops', step.hardwareFlops, 'FLOP', computed, { symbol: 'H' }), time, cards, peak],
      ...plain,
    },
    ...shown.map((part): Derivation => ({
      key: part,
      value: step.breakdown[part],
      unit: 'second',
      formula: PARTS[part],
      inputs: partInputs(derived, part),
      constants: slopes(part),
      evidence: [],
    })),
    {
      key: 'memory',
      value: step.memory.total,
      ends: interval80({ mid: step.memory.total, spread: step.memorySpread }),
      unit: 'byte',
      formula: 'M = W + G + O + A + R',
      inputs: [
        input('weightBytes', step.memory.weights, 'byte', computed, { symbol: 'W' }),
        input('gradientBytes', step.memory.gradients, 'byte', computed, { symbol: 'G' }),
        input('optimizerBytes', step.memory.optimizer, 'byte', computed, { symbol: 'O' }),
        input('activationBytes', step.memory.activations, 'byte', computed, { symbol: 'A' }),
        input('otherBytes', step.memory.other, 'byte', computed, { symbol: 'R' }),
        input('memoryOfCard', sheetValue(derived, 'memoryBytes'), 'byte', sheetSource(derived, 'memoryBytes'), {
          of: step.job.cluster.accelerator.key,
        }),
      ],
      constants: memorySlopes(derived),
      evidence: [],
    },
    cardMemory(derived, step.job.cluster.accelerator.key),
  ]
}
