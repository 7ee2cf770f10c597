import { estimate, sampler } from '@touchstone/core/chance'
import {
  computeOptimal,
  dataWall,
  frontierAt,
  frontierTrend,
  lossAt,
  lossDraws,
  monthsBehind,
  recordsBy,
  wastedCompute,
  yearsToDataWall,
} from '@touchstone/core/compute'
import { compareDates } from '@touchstone/core/units'
import type { FrontierPoint, LossFit } from '@touchstone/core/compute'
import type { ConstantFact, Dated, EngineTables } from '@touchstone/core/facts'
import { constantFact } from './run.ts'

/** Where a run stands: against the best use of its compute, and against the frontier of its day. */
export interface ScalingAnswer {
  /** Parameters and tokens of least loss for the same operations. */
  readonly optimal: { readonly parameters: number; readonly tokens: number; readonly loss: number }
  /** Loss in nats per token by the published fit, and how many times the operations of the best run of equal loss it takes. */
  readonly loss: number
  /** 5 % and 95 % of the loss: what the fit leaves open in its floor and exponents. */
  readonly loss90: readonly [number, number]
  readonly computeOverOptimal: number
  /** Months behind the largest run of its day by the line through the records, 90 %; null where too few records are known. */
  readonly monthsBehindFrontier: { readonly low: number; readonly mid: number; readonly high: number } | null
  readonly reachedBy: string | null
  /** Large runs by release up to the day, and the line through the records with the 90 % interval of one about it. */
  readonly frontier: {
    readonly runs: readonly {
      readonly model: string
      readonly of: string
      readonly flops: number
      readonly record: boolean
    }[]
    readonly line: readonly { readonly of: string; readonly low: number; readonly mid: number; readonly high: number }[]
    readonly growthPerYear: number
  } | null
  /** Where the best use of compute meets the text there is. */
  readonly dataWall: {
    /** Tokens of public text. */
    readonly stock: { readonly low: number; readonly mid: number; readonly high: number }
    /** How often the best run of this compute reads all of it, 1 where it needs less; what its tokens are worth in fresh ones. */
    readonly epochs: number
    readonly effective: number
    /** Years from the day until the best run on the line wants all of it once; negative where it already does. */
    readonly years: { readonly low: number; readonly mid: number; readonly high: number } | null
  }
  readonly used: readonly Dated[]
}

/** Records without which there is no line. */
const LEAST_RECORDS = 3
const NAMES = ['floor', 'a', 'alpha', 'b', 'beta'] as const

/** Scaling of a run of some active parameters on some tokens, on a day. */
export function answerScaling(
  parameters: number,
  tokens: number,
  flops: number,
  asOf: string,
  reference: EngineTables,
): ScalingAnswer {
  const facts = NAMES.map((name) => constantFact(reference, 'scaling', name, ['replication']))
  const [floor = 0, a = 0, alpha = 0, b = 0, beta = 0] = facts.map((one) => one.mid)
  const fit = { floor, a, alpha, b, beta }
  const best = computeOptimal(flops, fit)
  const series = reference.frontier
    .filter((one) => one.series === 'compute')
    .map((one) => ({ name: one.model, of: one.of, value: one.value }))
  const records = recordsBy(series, asOf)
  const behind = records.length >= LEAST_RECORDS ? monthsBehind(flops, asOf, series) : null
  const stock = constantFact(reference, 'scaling', 'textStock', [])
  const worth = constantFact(reference, 'scaling', 'repetitionWorth', [])
  const text = { low: stock.low ?? stock.mid, mid: stock.mid, high: stock.high ?? stock.mid }
  const frontier = behind === null ? null : frontierOf(series, asOf)
  const now = frontier?.line.at(-1)
  const until = (tokens: number): number =>
    frontier === null || now === undefined ? 0 : yearsToDataWall(now.mid, frontier.growthPerYear, tokens, 1, fit)
  const wall = dataWall(flops, stock.mid, worth.mid, fit)
  return {
    optimal: { parameters: best.parameters, tokens: best.tokens, loss: best.loss },
    loss: lossAt(parameters, tokens, fit),
    loss90: lossEnds(parameters, tokens, fit, facts, reference),
    computeOverOptimal: wastedCompute(parameters, tokens, fit),
    monthsBehindFrontier: behind?.byTrend ?? null,
    reachedBy: behind?.reachedBy ?? null,
    frontier,
    dataWall: {
      stock: text,
      epochs: wall.epochs,
      effective: wall.effective,
      years: frontier === null ? null : { low: until(text.low), mid: until(text.mid), high: until(text.high) },
    },
    used: [
      ...facts,
      stock,
      worth,
      ...(behind === null ? [] : reference.frontier.filter((one) => one.series === 'compute')),
    ],
  }
}

const DRAWS = 1024

/** Standard error of a constant of the fit: its ends are one either way. */
const errorOf = (fact: ConstantFact | undefined): number => ((fact?.high ?? 0) - (fact?.low ?? 0)) / 2

function lossEnds(
  parameters: number,
  tokens: number,
  fit: LossFit,
  [floor, , alpha, , beta]: readonly ConstantFact[],
  reference: EngineTables,
): readonly [number, number] {
  const pivot = (name: string): number => constantFact(reference, 'scaling', name, ['replication']).mid
  const draw = sampler({ draws: DRAWS })
  const column = (name: string) =>
    draw.draw(`scaling.${name}`, '1', {
      shape: 'uniform',
      p5: 0.05,
      p50: 0.5,
      p95: 0.95,
      floor: 1e-9,
      ceiling: 1 - 1e-9,
    })
  const spread = {
    floor: errorOf(floor),
    alpha: errorOf(alpha),
    beta: errorOf(beta),
    pivotParameters: pivot('pivotParameters'),
    pivotTokens: pivot('pivotTokens'),
  }
  const { p5, p95 } = estimate(
    lossDraws(parameters, tokens, fit, spread, column('floor'), column('alpha'), column('beta')),
  )
  return [p5, p95]
}

/** Ends of the line between the first record and the day, by years. */
function frontierOf(series: readonly FrontierPoint[], asOf: string): NonNullable<ScalingAnswer['frontier']> {
  const records = new Set(recordsBy(series, asOf))
  const trend = frontierTrend(series, asOf)
  const runs = series
    .filter((one) => compareDates(one.of, asOf) <= 0)
    .map((one) => ({ model: one.name, of: one.of, flops: one.value, record: records.has(one) }))
  const first = [...records][0]?.of ?? asOf
  const years = Array.from(
    { length: Number(asOf.slice(0, 4)) - Number(first.slice(0, 4)) },
    (_, i) => `${Number(first.slice(0, 4)) + i + 1}-01-01`,
  )
  const days = [first, ...years.filter((one) => one > first && one < asOf), asOf]
  return {
    runs,
    line: days.map((of) => ({ of, ...frontierAt(trend, of) })),
    growthPerYear: trend.growthPerYear,
  }
}
