import { DERIVATIONS, DERIVED_NAMES } from '@touchstone/render'
import { engine as enWords } from '@touchstone/render/words/en/engine'
import { describe, expect, it } from 'vitest'
import { inEnglish } from './context.fixture.ts'
import { deriveVerb } from './derive.ts'
import type { Derivation, DerivedInput } from './train/derived.ts'
import { trainVerb } from './train.ts'

const gpt3 = {
  model: { layers: 96, hidden: 12288, heads: 96, ffnHidden: 49152, gatedMlp: false, vocab: 51200 },
  seqLen: 2048,
  globalBatch: 1536,
  tokens: 3e11,
  cluster: { accelerator: 'A100-80', count: 1024 },
  plan: { tp: 8, pp: 16, dp: 8 },
  asOf: '2023-04-30',
}
const input = (job: object) => ({ file: 'job.json', text: JSON.stringify(job) })
function both(job: object) {
  const derived = deriveVerb(input(job), inEnglish).value
  const trained = trainVerb(input(job), inEnglish).value
  if (derived === undefined || trained === undefined) throw new Error('not answered')
  const of = (key: string): Derivation => {
    const found = derived.find((one) => one.key === key)
    if (found === undefined) throw new Error(`no ${key}`)
    return found
  }
  return { derived, trained, of }
}
const valueOf = (of: Derivation, name: DerivedInput['name']): number =>
  of.inputs.find((one) => one.name === name)?.value ?? NaN

describe('a derivation', () => {
  const { derived, trained, of } = both(gpt3)

  it('ends at the figure that train gives', () => {
    expect(of('iterationSeconds').value).toBe(trained.iterationSeconds)
    expect(of('constantSeconds').value).toBe(trained.constantMfuIterationSeconds)
    expect(of('days').value).toBe(trained.days)
    expect(of('cost').value).toBe(trained.cost?.mid)
    expect(of('memory').value).toBe(trained.memoryBytes?.total)
    for (const one of derived) expect(Number.isFinite(one.value), one.key).toBe(true)
  })

  it('puts in numbers that come to its figure by its formula', () => {
    const seconds = of('iterationSeconds')
    const parts = seconds.inputs.filter((one) => one.name !== 'spread')
    expect(parts.reduce((sum, one) => sum + one.value, 0)).toBeCloseTo(seconds.value, 6)
    const days = of('days')
    const [steps, time, goodput] = (['steps', 'iterationSeconds', 'goodput'] as const).map((one) => valueOf(days, one))
    expect(((steps ?? 0) * (time ?? 0)) / 86_400 / (goodput ?? 1)).toBeCloseTo(days.value, 6)
    const mfu = of('mfu')
    const [flops, each, cards, peak] = (['modelFlops', 'iterationSeconds', 'accelerators', 'peak'] as const).map(
      (one) => valueOf(mfu, one),
    )
    expect((flops ?? 0) / ((each ?? 1) * (cards ?? 1) * (peak ?? 1))).toBeCloseTo(mfu.value, 12)
    const cost = of('cost')
    expect(valueOf(cost, 'acceleratorHours') * valueOf(cost, 'hourly')).toBeCloseTo(cost.value, 3)
    const memory = of('memory')
    const held = memory.inputs.filter((one) => one.name !== 'memoryOfCard')
    expect(held.reduce((sum, one) => sum + one.value, 0)).toBeCloseTo(memory.value, -3)
    const lost = of('goodput').inputs.filter((one) => String(one.name).startsWith('lostTo'))
    expect(1 - lost.reduce((sum, one) => sum + one.value, 0)).toBeCloseTo(of('goodput').value, 9)
    const energy = of('energy')
    const factors = (['acceleratorHours', 'watts', 'serverRatio', 'use', 'pue'] as const).map((one) =>
      valueOf(energy, one),
    )
    expect(factors.reduce((all, one) => all * one, 1) / 1e6).toBeCloseTo(energy.value, 6)
  })

  it('tells what was given from what was assumed, and ends elsewhere at data', () => {
    const source = (key: string, name: DerivedInput['name']) => of(key).inputs.find((one) => one.name === name)?.source
    expect(source('parameters', 'layers')).toEqual({ kind: 'given' })
    expect(source('matmul', 'tp')).toEqual({ kind: 'given' })
    expect(source('matmul', 'microBatch')).toEqual({ kind: 'assumed' })
    expect(source('mfu', 'peak')).toMatchObject({ kind: 'fact', id: 'accelerators/a100-80' })
    expect(source('mfu', 'modelFlops')).toEqual({ kind: 'computed' })
    const rents = of('cost').evidence
    expect(rents.length).toBeGreaterThan(0)
    for (const one of rents)
      expect(one.source.kind === 'fact' && one.source.known <= '2023-04-30' && one.source.id).toMatch(/^prices\/rent\//)
    expect(of('failures').evidence.length).toBeGreaterThan(5)
  })

  it('names the fitted constants with prior, spread and effect, the weightiest first', () => {
    const { constants } = of('matmul')
    expect(constants[0]?.name).toEqual({ constant: 'matmulAmpere' })
    expect(constants[0]?.fitted?.prior).toBe(0.8)
    const moves = constants.map((one) => one.fitted?.moves ?? 0)
    expect([...moves].sort((a, b) => b - a)).toEqual(moves)
    // A matrix product's time goes with the inverse of its efficiency, so a spread moves it by as much.
    expect(moves[0]).toBeCloseTo(constants[0]?.fitted?.spread ?? 0, 3)
    expect(of('memory').constants.map((one) => one.name)).toContainEqual({ constant: 'reserve' })
  })

  it('uses only keys, names and constants that have words', () => {
    const known = new Set<string>([...DERIVATIONS, ...DERIVED_NAMES])
    const owned = both({ ...gpt3, basis: 'owned', epochs: 2, software: 'megatron2021' })
    const sparse = both({
      model: { layers: 24, hidden: 2048, heads: 16, experts: 64, topK: 4, moeFfnHidden: 1024 },
      cluster: { accelerator: 'H100', count: 64 },
      plan: { tp: 1, pp: 1, dp: 64, ep: 8, precision: 'fp8', zero: 3 },
    })
    for (const one of [...derived, ...owned.derived, ...sparse.derived]) {
      expect(known).toContain(one.key)
      for (const { name } of [...one.inputs, ...one.constants, ...one.evidence])
        if (typeof name === 'string') expect(known).toContain(name)
        else expect(Object.keys(enWords.constants)).toContain(name.constant)
    }
    expect(owned.of('hourly').inputs.map((one) => one.name)).toContain('lifeYears')
  })
})

describe('where a run stands', () => {
  const { trained, of } = both(gpt3)
  it('ends at the figures of scaling', () => {
    expect(of('loss').value).toBe(trained.scaling?.loss)
    expect(of('optimalParameters').value).toBe(trained.scaling?.optimal.parameters)
    expect(of('overOptimal').value).toBe(trained.scaling?.computeOverOptimal)
    expect(of('monthsBehind').value).toBe(trained.scaling?.monthsBehindFrontier?.mid)
  })

  it('comes to them by its formulas', () => {
    const put = (key: string) => new Map(of(key).inputs.map((one) => [one.symbol, one.value]))
    const law = put('loss')
    const at = (symbol: string): number => law.get(symbol) ?? NaN
    const loss = at('E') + at('A') / at('N') ** at('α') + at('B') / at('D') ** at('β')
    expect(loss).toBeCloseTo(of('loss').value, 9)
    const size = put('optimalParameters')
    const [a, b, alpha, beta] = ['A', 'B', 'α', 'β'].map((one) => size.get(one) ?? NaN) as [
      number,
      number,
      number,
      number,
    ]
    const sum = alpha + beta
    const best = ((alpha * a) / (beta * b)) ** (1 / sum) * ((size.get('C') ?? NaN) / 6) ** (beta / sum)
    expect(best / of('optimalParameters').value).toBeCloseTo(1, 9)
    const data = of('optimalTokens')
    expect(valueOf(data, 'trainingFlops') / (6 * valueOf(data, 'optimalParameters')) / data.value).toBeCloseTo(1, 9)
    const over = of('overOptimal')
    expect(valueOf(over, 'spentFlops') / valueOf(over, 'equalLoss')).toBeCloseTo(over.value, 9)
    const wall = new Map(of('dataWall').inputs.map((one) => [one.symbol, one.value]))
    const [stock = NaN, read = NaN, grown = NaN] = ['S', 'D', 'g'].map((one) => wall.get(one))
    expect(Math.log(stock / read) / ((alpha / sum) * Math.log(grown))).toBeCloseTo(of('dataWall').value, 6)
    expect(trained.scaling?.dataWall).toMatchObject({ epochs: 1, years: { mid: of('dataWall').value } })
    const months = of('monthsBehind')
    const ratio = valueOf(months, 'frontierNow') / valueOf(months, 'trainingFlops')
    expect((12 * Math.log(ratio)) / Math.log(valueOf(months, 'growthPerYear'))).toBeCloseTo(months.value, 6)
    for (const one of months.evidence) expect(one.source).toMatchObject({ kind: 'fact' })
    expect(months.evidence.length).toBeGreaterThan(2)
  })
})

describe('memory by stage', () => {
  it('is that of the fullest stage where the fullest stands, and its parts add up', () => {
    const { trained } = both(gpt3)
    expect(trained.memoryByStage.map((one) => one.stage)).toEqual([1, 9, 16])
    expect(Math.max(...trained.memoryByStage.map((one) => one.total))).toBeCloseTo(trained.memoryBytes?.total ?? 0, 0)
    for (const one of trained.memoryByStage)
      expect(one.weights + one.gradients + one.optimizer + one.activations + one.other).toBeCloseTo(one.total, 0)
    expect(trained.capacityBytes).toBe(80e9)
  })

  it('tells every stage of a few', () => {
    const { trained } = both({ ...gpt3, plan: { tp: 8, pp: 4, dp: 32 } })
    expect(trained.memoryByStage.map((one) => one.stage)).toEqual([1, 2, 3, 4])
  })

  it('says what was taken where nothing was said', () => {
    const { cluster } = gpt3
    const { trained } = both({ parameters: 7e9, cluster })
    expect(trained.taken).toMatchObject({ seqLen: 2048, nodeSize: 8, place: 'US', basis: 'rental' })
    expect(trained.assumed).toEqual(expect.arrayContaining(['seqLen', 'globalBatch', 'plan.tp']))
  })
})
