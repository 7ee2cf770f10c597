import { describe, expect, it } from 'vitest'
import { en } from '../words/en/index.ts'
import { engine as enEngine } from '../words/en/engine.ts'
import { zh } from '../words/zh/index.ts'
import { engine as zhEngine } from '../words/zh/engine.ts'
import { type BoardFigures, takenFor, trainBoard } from './board.ts'
import { type DerivationFigures, derivationView } from './derivation.ts'
import { amount, exactly, span } from './numbers.ts'
import { planBoard } from './plans.ts'

const words = { zh: { ...zh, engine: zhEngine }, en: { ...en, engine: enEngine } }

const plan = {
  tp: 8,
  pp: 16,
  dp: 8,
  cp: 1,
  ep: 1,
  microBatch: 1,
  virtualStages: 1,
  sequenceParallel: true,
  recompute: 'selective',
  zero: 1,
  zeroGroup: 8,
  precision: 'bf16',
  flashAttention: true,
} as const
const memoryBytes = { total: 28.3e9, weights: 3e9, gradients: 7e9, optimizer: 3e9, activations: 10e9, other: 5.3e9 }
const out: BoardFigures = {
  iterationSeconds: 21.4,
  tokensPerSecond: 147_141,
  modelTflopsPerAccelerator: 155,
  mfu: 0.497,
  hfu: 0.52,
  interval80: {
    iterationSeconds: [18.3, 25],
    days: [20.7, 28.3],
    goodput: [0.93, 0.99],
    failures: [12, 90],
    memoryBytes: [24.9e9, 32.2e9],
  },
  constantMfu: 0.43,
  constantMfuIterationSeconds: 24.8,
  breakdown: {
    matmul: 14,
    attention: 1,
    memoryBound: 1,
    tensorParallel: 2,
    pipelineBubble: 2,
    dataParallel: 0.4,
    expertParallel: 0,
    optimizer: 0,
    other: 1,
  },
  memoryBytes,
  memoryByStage: [],
  capacityBytes: 80e9,
  fits: true,
  fitProbability: 1,
  parameters: 175e9,
  activeParameters: 175e9,
  trainingFlops: 3.24e23,
  days: 24.2,
  acceleratorHours: 595_046,
  goodput: 0.975,
  failures: 37.4,
  energyMwh: 453,
  cost: {
    currency: 'USD',
    low: 1.46e6,
    mid: 1.79e6,
    high: 2.19e6,
    basis: 'rental',
    asOf: '2023-04-30',
    place: 'US',
    hourly: { low: 2.6, mid: 3, high: 3.1, contract: '1-year' },
  },
  programme: null,
  outlay: null,
  samplesPerSecond: null,
  flopsPerSample: null,
  unknown: [],
  scaling: null,
  outside: [],
  assumed: [],
  software: { name: null, seen: false },
  known: { peak: true },
  shape: {
    kind: 'dense',
    layers: 96,
    hidden: 12_288,
    heads: 96,
    kvHeads: 96,
    headSize: 128,
    ffnHidden: 49_152,
    gatedMlp: false,
    vocab: 51_200,
    tiedEmbeddings: true,
    experts: 0,
    topK: 0,
    sharedExperts: 0,
    moeFfnHidden: 0,
    denseLayers: 0,
  },
  plan,
  taken: {
    seqLen: 2048,
    globalBatch: 1536,
    nodeSize: 8,
    asOf: '2023-04-30',
    place: 'US',
    basis: 'rental',
    tokens: null,
  },
  normalised: { accelerator: 'A100-80' },
}

describe('the answer on the page', () => {
  it('is a sentence first, with days and money, or what stands in their way', () => {
    expect(trainBoard(out, 'GPT-3 175B', '1024', words.zh)).toMatchObject({
      title: '24天，180万美元',
      subject: 'GPT-3 175B，1,024张A100-80',
      flags: [],
    })
    expect(trainBoard(out, null, '1024', words.en)).toMatchObject({
      title: '24 days, USD 1.8m',
      subject: '1,024 × A100-80',
    })
    expect(trainBoard({ ...out, cost: null }, null, '8', words.en).title).toBe('24 days')
    expect(trainBoard({ ...out, days: null, cost: null }, null, '8', words.zh).title).toBe('一步21秒，每秒15万token')
    const large = { ...out, fits: false, memoryBytes: { ...memoryBytes, total: 1.2e12 } }
    expect(trainBoard(large, null, '8', words.en).title).toContain('1.2\u00a0TB')
  })

  it('says how likely a job runs that nearly fills an accelerator', () => {
    const near = { ...out, memoryBytes: { ...memoryBytes, total: 80.4e9 }, fitProbability: 0.86 }
    expect(trainBoard(near, null, '8', words.en).flags).toEqual([
      { key: 'tight', text: 'needs 100% of an accelerator’s memory: the chance that it runs is 86%', bad: false },
    ])
    expect(
      trainBoard({ ...near, fits: false, fitProbability: 0.3 }, null, '8', words.zh).flags.map((x) => x.key),
    ).toEqual(['doesNotFit', 'tight'])
    expect(trainBoard({ ...near, fitProbability: 0.95 }, null, '8', words.en).flags).toEqual([])
  })

  it('has figures with interval and baseline, each of which can be opened', () => {
    const { figures } = trainBoard(out, null, '1024', words.en)
    const of = (key: string) => figures.find((one) => one.key === key)
    expect(of('iterationSeconds')).toMatchObject({
      value: '21 seconds',
      interval: '80% interval 18–25 seconds',
      notes: [{ key: 'constantSeconds', text: 'constant utilisation: 25 seconds' }],
    })
    expect(of('cost')).toMatchObject({ value: 'USD 1.8m', interval: 'USD 1.5–2.2m' })
    expect(of('cost')?.notes[0]?.text).toBe('rented, US, prices of 2023-04-30')
    expect(of('hourly')).toMatchObject({ value: 'USD 3.0', interval: 'USD 2.6–3.1' })
    expect(of('hourly')?.notes[0]?.text).toBe('contract: one year')
    expect(of('parameters')?.value).toBe('175bn')
    expect(trainBoard({ ...out, days: null, cost: null }, null, '8', words.en).figures.map((one) => one.key)).toEqual([
      'iterationSeconds',
      'mfu',
      'tokensPerSecond',
      'memory',
      'parameters',
    ])
  })

  it('says where it ends', () => {
    const flags = (of: Partial<BoardFigures>) =>
      trainBoard({ ...out, ...of }, null, '8', words.en).flags.map((one) => one.key)
    expect(flags({ fits: false })).toEqual(['doesNotFit'])
    expect(flags({ cost: null })).toEqual(['noPrice'])
    expect(flags({ taken: { ...out.taken, place: 'CN' } })).toEqual(['priceElsewhere'])
    expect(flags({ software: { name: 'mine', seen: false } })).toEqual(['softwareUnseen'])
    expect(flags({ outside: ['accelerator-unmeasured'], known: { peak: false } })).toEqual([
      'accelerator-unmeasured',
      'peakUnknown',
    ])
  })

  it('shows in an empty field what was taken for it', () => {
    expect(takenFor('model.hidden', out, words.zh)).toBe('12,288')
    expect(takenFor('plan.recompute', out, words.zh)).toBe('选择性')
    expect(takenFor('model.gatedMlp', out, words.en)).toBe('no')
    expect(takenFor('parameters', out, words.zh)).toBe('1,750亿')
    expect(takenFor('seqLen', out, words.en)).toBe('2,048')
    expect(takenFor('place', out, words.zh)).toBe('美国')
    expect(takenFor('model.experts', out, words.en)).toBeNull()
    expect(takenFor('asOf', { ...out, days: null }, words.en)).toBeNull()
    expect(takenFor('software', out, words.en)).toBeNull()
  })
})

describe('numbers of the engine', () => {
  it('are in the units machines are sold in', () => {
    expect(amount(28.3e9, 'byte', words.zh)).toBe('28\u00a0GB')
    expect(amount(0.0039, 'second', words.zh)).toBe('3.9\u00a0ms')
    expect(amount(312e12, 'FLOP/second', words.en)).toBe('310\u00a0TFLOP/s')
    expect(exactly(312e12, 'FLOP/second', words.en)).toBe('312\u00a0TFLOP/s')
    expect(exactly(12_288, '', words.zh)).toBe('12,288')
    expect(span(24.9e9, 32.2e9, 'byte', words.en)).toBe('25–32\u00a0GB')
  })
})

describe('a derivation in words', () => {
  const fact = {
    kind: 'fact',
    id: 'x',
    title: 'A source',
    url: 'https://example.org/x',
    known: '2023-01-01',
    vendor: null,
    memory: true,
    judged: false,
  } as const
  const plain = { symbol: null, of: null, low: null, high: null, fitted: null }
  const figures: DerivationFigures = {
    key: 'matmul',
    value: 14.2,
    unit: 'second',
    formula: 'Σ 2·m·n·k ÷ (η · P)',
    inputs: [
      {
        ...plain,
        name: 'peakOfFormat',
        symbol: 'P',
        of: 'A100-80 bf16',
        value: 312e12,
        unit: 'FLOP/second',
        source: fact,
      },
      { ...plain, name: 'tp', symbol: 'tp', value: 8, unit: '', source: { kind: 'assumed' } },
      { ...plain, name: 'days', value: 24, unit: 'day', source: { kind: 'computed' } },
    ],
    constants: [
      {
        ...plain,
        name: { constant: 'matmulAmpere' },
        value: 0.85125,
        unit: '',
        source: fact,
        fitted: { prior: 0.8, spread: 0.037, moves: 0.037 },
      },
    ],
    evidence: [],
  }

  it('has its formula with the figure, its numbers with their sources, and leads on', () => {
    const view = derivationView(figures, words.en)
    expect(view.title).toBe('How matrix products, 14 seconds, comes about')
    expect(view.formula).toBe('Σ 2·m·n·k ÷ (η · P) = 14 seconds')
    expect(view.inputs[0]).toMatchObject({
      label: 'peak of the format used (A100-80 bf16)',
      value: '312\u00a0TFLOP/s',
      source: 'A source; known 2023-01-01; from memory, unchecked',
      url: 'https://example.org/x',
      opens: null,
    })
    expect(view.inputs[2]).toMatchObject({ opens: 'days', source: 'computed' })
    expect(view.constants[0]).toMatchObject({ value: '0.851', prior: '0.8', moves: '±3.7%' })
    expect(derivationView(figures, words.zh).constants[0]?.label).toBe('矩阵乘效率（Ampere）')
  })
})

describe('a formula', () => {
  const plain = { of: null, low: null, high: null, fitted: null, source: { kind: 'computed' } } as const
  it('has its numbers put in where all of its letters have one', () => {
    const figures: DerivationFigures = {
      key: 'days',
      value: 24.2,
      unit: 'day',
      formula: 'T = 2S · t ÷ 86400 ÷ gₐ;  S = D ÷ (b · s)',
      inputs: [
        { ...plain, name: 'steps', symbol: 'S', value: 95_367, unit: '' },
        { ...plain, name: 'iterationSeconds', symbol: 't', value: 21.4, unit: 'second' },
        { ...plain, name: 'goodput', symbol: 'gₐ', value: 0.975, unit: '1' },
      ],
      constants: [],
      evidence: [],
    }
    const view = derivationView(figures, words.en)
    expect(view.formula).toBe('T = 2S · t ÷ 86400 ÷ gₐ;  S = D ÷ (b · s)')
    expect(view.filled).toBe('2·95,367 · 21 seconds ÷ 86400 ÷ 98% = 24 days')
  })
})

describe('a search in words', () => {
  it('counts, and tells its frontier from the fastest on', () => {
    const found = {
      best: plan,
      result: null,
      evaluated: 510_912,
      feasible: 150_788,
      seconds: 0.25,
      leastMemoryBytes: 1e9,
      frontier: [
        {
          plan,
          accelerators: 1024,
          globalBatch: 2048,
          iterationSeconds: 24,
          tokensPerSecond: 176_000,
          memoryBytes: 74e9,
        },
      ],
    }
    const board = planBoard(found, words.zh)
    expect(board.title).toBe('最快的方案每秒18万token，一张卡占74\u00a0GB')
    expect(board.counts).toBe('算过510,912个方案，150,788个放得进显存，用时250\u00a0ms')
    expect(board.rows[0]?.plan).toBe('TP8 PP16 DP8 b1 SP ZeRO-1 选择性重算')
    const none = planBoard({ ...found, frontier: [], best: null }, words.en)
    expect(none).toMatchObject({ title: 'No plan fits into memory', rows: [] })
    expect(none.least).toContain('1\u00a0GB')
  })
})
