import { describe, expect, it } from 'vitest'
import { engine as enEngine } from '../words/en/engine.ts'
import { en } from '../words/en/index.ts'
import { engine as zhEngine } from '../words/zh/engine.ts'
import { zh } from '../words/zh/index.ts'
import { leftOut, programmeRows } from './programme.ts'
import { scalingBoard } from './scaling.ts'
import { servingBoard, type ServingFigures, servingTaken } from './serving.ts'

const words = { zh: { ...zh, engine: zhEngine }, en: { ...en, engine: enEngine } }
const q = (p50: number) => ({ p5: p50 / 2, p50, p95: p50 * 2 })

const served: ServingFigures = {
  perMillionTokens: { input: q(0.4), output: q(2.4) },
  throughput: {
    outputTokensPerSecond: q(4200),
    secondsPerOutputToken: q(0.04),
    timeToFirstTokenSeconds: q(0.5),
    largestBatch: 300,
    copies: 3,
    acceleratorsPerCopy: 2,
    keepsUp: true,
  },
  memoryBytes: { weights: 35e9, cache: 30e9, reserve: 8e9, total: 73e9, available: 80e9 },
  fits: true,
  byBatch: [],
  taken: {
    promptTokens: 1800,
    outputTokens: 500,
    cacheHit: 0,
    batch: 64,
    decoding: 40,
    utilisation: 0.6,
    price: { perHour: 2, currency: 'USD' },
    asOf: '2025-03-17',
    accelerators: 6,
    place: 'US',
  },
  shape: {
    kind: 'dense',
    layers: 80,
    hidden: 8192,
    heads: 64,
    kvHeads: 8,
    headSize: 128,
    ffnHidden: 28_672,
    gatedMlp: true,
    vocab: 128_256,
    tiedEmbeddings: false,
    experts: 0,
    topK: 0,
    sharedExperts: 0,
    moeFfnHidden: 0,
    denseLayers: 0,
  },
  normalised: { accelerator: 'H100', tp: 2, precision: 'fp8' },
}

describe('serving in words', () => {
  it('is a sentence with its cost, and figures with their intervals', () => {
    const board = servingBoard(served, 'Llama 3 70B', words.zh)
    expect(board.title).toBe('每百万输出token要2.4美元，6张卡每秒出4,200token')
    expect(servingBoard(served, null, words.en).title).toBe(
      'USD 2.4 for a million tokens of answer, 4,200 tokens a second on 6 cards',
    )
    const tile = (key: string) => board.tiles.find((one) => one.key === key)
    expect(tile('output')?.interval).toBe('90%区间1.2–4.8美元')
    expect(tile('batch')).toMatchObject({ value: '40', notes: ['显存最多放300条'] })
    expect(tile('accelerators')?.notes).toEqual(['3份，每份2张卡'])
    expect(board.flags).toEqual([])
  })

  it('says what keeps it from an answer', () => {
    const bare = { ...served, perMillionTokens: { input: null, output: null }, taken: { ...served.taken, price: null } }
    expect(servingBoard(bare, null, words.en).flags.map((one) => one.key)).toEqual(['noPrice'])
    expect(servingBoard({ ...bare, fits: false, throughput: null }, null, words.zh)).toMatchObject({
      title: '放不下：一张卡要73\u00a0GB，只有80\u00a0GB',
      flags: [{ key: 'doesNotFit', bad: true }],
    })
    const slow = { ...served, throughput: { ...served.throughput, keepsUp: false } }
    expect(servingBoard(slow, null, words.en).flags.map((one) => one.key)).toEqual(['behind'])
  })

  it('shows in an empty field what was taken for it', () => {
    expect(servingTaken('serving.load.promptTokens', served, words.en)).toBe('1,800')
    expect(servingTaken('serving.plan.tp', served, words.en)).toBe('2')
    expect(servingTaken('serving.plan.precision', served, words.en)).toBe('fp8')
    expect(servingTaken('serving.price.perHour', served, words.en)).toBe('2')
    expect(servingTaken('model.kvHeads', served, words.en)).toBe('8')
    expect(servingTaken('model.experts', served, words.en)).toBeNull()
    expect(servingTaken('place', served, words.zh)).toBe('美国')
    expect(servingTaken('tokens', served, words.zh)).toBeNull()
  })
})

describe('scaling in words', () => {
  const of = {
    optimal: { parameters: 53.7e9, tokens: 1e12, loss: 1.99 },
    loss: 2.0086,
    loss90: [1.959, 2.058] as const,
    computeOverOptimal: 1.64,
    monthsBehindFrontier: { low: 21, mid: 28.7, high: 37 },
    reachedBy: 'MT-NLG',
    frontier: null,
    dataWall: { stock: { mid: 3e14 }, epochs: 1, years: { low: 2.9, mid: 4.2, high: 5.6 } },
  }
  const run = { activeParameters: 175e9, tokens: 3e11, flops: 3.15e23 }

  it('is a sentence with the distance to the frontier', () => {
    expect(scalingBoard(of, run, words.zh).title).toBe('算力比前沿晚29个月')
    expect(scalingBoard(of, run, words.en).title).toBe('In compute 29 months behind the frontier')
    const ahead = { ...of, monthsBehindFrontier: { low: -9, mid: -3, high: 2 }, reachedBy: null }
    expect(scalingBoard(ahead, run, words.en).title).toBe('In compute 3 months ahead of the frontier')
    expect(scalingBoard({ ...of, monthsBehindFrontier: { low: -1, mid: 0.1, high: 1 } }, run, words.zh).title).toBe(
      '算力和前沿相当',
    )
    expect(scalingBoard({ ...of, monthsBehindFrontier: null }, run, words.zh).title).toContain('540亿参数')
  })

  it('tells how far the data wall is, and how much of the text the best run reads', () => {
    const wall = (epochs: number) =>
      scalingBoard({ ...of, dataWall: { ...of.dataWall, epochs } }, run, words.en).tiles.find(
        (one) => one.key === 'wall',
      )
    expect(wall(1)).toMatchObject({ value: '4.2 years', interval: '2.9–5.6 years by how much text there is' })
    expect(wall(1)?.notes[1]).toBe('public text: 300tn tokens')
    expect(wall(4)?.notes[0]).toBe('the best run of this compute reads it 4×')
    const none = { ...of, dataWall: { ...of.dataWall, years: null } }
    expect(scalingBoard(none, run, words.en).tiles.map((one) => one.key)).not.toContain('wall')
  })

  it('tells the loss to the hundredth, with its interval', () => {
    const loss = scalingBoard(of, run, words.en).tiles.find((one) => one.key === 'loss')
    expect(loss).toMatchObject({ value: '2.01', interval: '90% interval 1.96–2.06' })
  })
})

describe('a programme in words', () => {
  const sum = { currency: 'USD', low: 1, mid: 2, high: 3 }
  const work = { acceleratorHours: 5, cost: sum }
  const programme = {
    stages: [{ ...work, kind: 'lora' as const, tokens: 1e9 }],
    researchMultiplier: { p5: 2, p50: 6, p95: 15 },
    research: work,
    data: sum,
    evaluation: { ...work, share: 0.02 },
    total: work,
    unknown: ['programme.data.pricePerMillion'],
  }

  it('has the run first and all together last', () => {
    const rows = programmeRows({ acceleratorHours: 1, cost: sum, programme })
    expect(rows.map((one) => one.key)).toEqual(['run', 'research', 'lora', 'evaluation', 'data', 'total'])
    expect(programmeRows({ acceleratorHours: 1, cost: sum, programme: null })).toEqual([])
  })

  it('says what it leaves out', () => {
    expect(leftOut(programme, words.zh.engine.programme)).toBe('没算进去：数据token（没写价）')
    expect(leftOut({ ...programme, unknown: [] }, words.en.engine.programme)).toBeNull()
  })
})
