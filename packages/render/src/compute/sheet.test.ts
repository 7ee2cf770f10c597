import { describe, expect, it } from 'vitest'
import { cli as enCli } from '../words/en/cli.ts'
import { en } from '../words/en/index.ts'
import { cli as zhCli } from '../words/zh/cli.ts'
import { zh } from '../words/zh/index.ts'
import { planSheet, type Sheet, sheetToText, type TrainFigures, trainSheet } from './sheet.ts'

const sum = (low: number, mid: number, high: number) => ({ currency: 'USD', low, mid, high })
const out: TrainFigures = {
  iterationSeconds: 20,
  tokensPerSecond: 1e5,
  samplesPerSecond: null,
  flopsPerSample: null,
  unknown: [],
  modelTflopsPerAccelerator: 170,
  mfu: 0.5,
  hfu: 0.5,
  interval80: {
    iterationSeconds: [19.2, 22.3],
    days: [2.6, 3.1],
    goodput: [0.903, 0.98],
    failures: [0.4, 2.6],
    memoryBytes: [9.5e9, 12e9],
  },
  constantMfu: 0.4,
  constantMfuIterationSeconds: 24,
  breakdown: null,
  memoryBytes: { weights: 1e9, gradients: 1e9, optimizer: 1e9, activations: 1e9, other: 6e9, total: 10e9 },
  fits: true,
  fitProbability: 1,
  trainingFlops: 1e23,
  days: 3,
  acceleratorHours: 1000,
  goodput: 0.95,
  failures: 1,
  energyMwh: 2,
  cost: { ...sum(0.96e6, 2e6, 3.1e6), basis: 'rental', asOf: '2024-01-31', hourly: { mid: 2 } },
  programme: null,
  outlay: {
    spares: { accelerators: 16, nodes: 2, waiting: 0.0123, enough: 24 },
    parts: [
      { kind: 'run', cost: sum(0.96e6, 2e6, 3.1e6), role: null, place: null, people: null, months: null },
      { kind: 'spares', cost: sum(2e4, 4e4, 6e4), role: null, place: null, people: null, months: null },
      { kind: 'salaries', cost: null, role: 'engineer', place: 'CN', people: 20, months: 0.7488 },
    ],
    total: null,
  },
  outside: [],
  assumed: [],
}

const PLAN = {
  tp: 1,
  pp: 1,
  dp: 8,
  cp: 1,
  ep: 1,
  microBatch: 1,
  virtualStages: 1,
  sequenceParallel: false,
  recompute: 'none',
  zero: 1,
}

describe('the sheet of a run', () => {
  const text = sheetToText(trainSheet(out, en.compute, enCli))

  it('tells every middle with the decimals of its ends', () => {
    expect(text).toContain('20.0 s (80%: 19.2 s to 22.3 s)')
    expect(text).toContain('3.0 (80%: 2.6 to 3.1)')
    expect(text).toContain('1.0 (80%: 0.4 to 2.6)')
    expect(text).toContain('95% (80%: 90% to 98%)')
    // Between 9.5 and 12 a middle of two digits has none.
    expect(text).toContain('10 GB (80%: 9.5 GB to 12 GB)')
    expect(text).toContain('USD 2.0m (USD 0.96m – USD 3.1m')
  })

  it('tells spares and people line by line, and a line without a price as such', () => {
    expect(text).toContain('spares (16 accelerators)')
    expect(text).toContain('USD 40k (90%: USD 20k to USD 60k)')
    expect(text).toMatch(/engineers \(China; 20 people × 0\.75 months\) +no price known/)
    expect(text).toMatch(/together +no price known/)
    expect(text).toContain('1.2%; 24 spares keep waiting under 1%')
    expect(sheetToText(trainSheet(out, zh.compute, zhCli))).toContain('工程师（中国，20人，0.75个月）')
    expect(sheetToText(trainSheet({ ...out, outlay: null }, en.compute, enCli))).not.toContain('spares')
  })
  it('tells what is paid beside the run of the best plan as well', () => {
    const found = {
      best: PLAN,
      result: out,
      evaluated: 1,
      feasible: 1,
      seconds: null,
      leastMemoryBytes: 1,
      frontier: [],
    }
    const rows = (sheet: Sheet) => sheet.sections.find((one) => one.key === 'outlay')?.rows
    const planned = rows(planSheet(found, zh.compute, zhCli))
    expect(planned?.length).toBeGreaterThan(2)
    expect(planned).toEqual(rows(trainSheet(out, zh.compute, zhCli)))
  })
})
