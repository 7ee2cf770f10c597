import { columnOf, drawsFrom, type Draws, exp, normalQuantile, type Sampler } from '@touchstone/core/chance'
import type { Efficiency } from '../efficiency.ts'
import type { ServingConstant } from './constants.ts'
import { costPerMillion } from './cost.ts'
import { batchAtLoad, type Request, type Served, servedAt } from './serve.ts'
import type { Service } from './service.ts'

/** What a service is asked to do: so many sequences at once, or so many requests a second and copy with at most so many. */
export interface Demand {
  readonly decoding: Service
  /** Where prefill has its own accelerators; null where both share. */
  readonly prefilling: Service | null
  readonly request: Request
  readonly batch: number
  /** Requests a second of one copy; null for as many as `batch` gives. */
  readonly requestsPerSecond: number | null
}

/** What a service does, with what is not known about its efficiency. */
export interface ServedDraws {
  readonly inputAcceleratorSeconds: Draws<'second/token'>
  readonly outputAcceleratorSeconds: Draws<'second/token'>
  readonly requestsPerSecond: Draws<'request/second'>
  readonly timeToFirstToken: Draws<'second'>
  readonly timePerOutputToken: Draws<'second'>
  /** Share of the time a copy works at the load; 1 where the batch adapts to it. */
  readonly busy: Draws<'1'>
  /** Share of the draws in which a copy does not keep up with the load. */
  readonly overloaded: number
}

/** Constants that are shares of something published, and never more than all of it. */
const SHARES: readonly ServingConstant[] = ['compute', 'weightBandwidth', 'cacheBandwidth', 'memoryShare', 'overlap']

const capped = (name: ServingConstant, value: number): number => (SHARES.includes(name) && value > 1 ? 1 : value)

/** A draw of each constant. */
function constantColumns(
  efficiency: Efficiency<ServingConstant>,
  sampler: Sampler,
): readonly (readonly [ServingConstant, Float64Array])[] {
  return (Object.keys(efficiency.values) as ServingConstant[]).map((name) => {
    const own = efficiency.spread[name]
    const between = efficiency.between[name]
    const spread = Math.sqrt(own * own + between * between)
    const uniforms = sampler.uniforms(`serving.${name}`)
    return [name, uniforms.map((u) => capped(name, efficiency.values[name] * exp(spread * normalQuantile(u))))]
  })
}

/**
 * What a service does at a demand, over the doubt about its efficiency: each constant lognormal around its value, by what a
 * fit left open and by what differs between engines, and a lognormal factor on all times for what the model does not have.
 * In: demand; efficiency with its spreads; sampler. Out: draws. Total for batch ≥ 1. Assumes: constants are independent; the
 * batch is the same in all draws, since an operator sets it.
 * @example servedDraws({ decoding: exampleService, prefilling: null, request: { prompt: 100, output: 10, cacheHit: 0 }, batch: 8, requestsPerSecond: null }, certainServing, sampler({ draws: 64 })).overloaded // 0
 */
export function servedDraws(demand: Demand, efficiency: Efficiency<ServingConstant>, sampler: Sampler): ServedDraws {
  const { decoding, prefilling, request, batch, requestsPerSecond } = demand
  const columns = constantColumns(efficiency, sampler)
  const { residual, offsetBetween } = efficiency
  const sparse = decoding.shape.experts > 0 ? efficiency.sparse : 0
  const rest = Math.sqrt(residual * residual + offsetBetween * offsetBetween + sparse * sparse)
  const factors = sampler.uniforms('serving.rest')
  const out = Array.from({ length: 6 }, () => new Float64Array(sampler.draws))
  const [input, output, rate, first, pace, busy] = out as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  let over = 0
  for (let i = 0; i < sampler.draws; i++) {
    const constants: Record<ServingConstant, number> = { ...efficiency.values }
    for (const [name, column] of columns) constants[name] = column[i] ?? constants[name]
    const slower = exp(rest * normalQuantile(factors[i] ?? 0.5))
    const wanted = requestsPerSecond === null ? null : requestsPerSecond * slower
    const found = wanted === null ? batch : batchAtLoad(decoding, prefilling, request, wanted, batch, constants)
    if (found === null) over++
    const served: Served = servedAt(decoding, prefilling, request, found ?? batch, constants)
    input[i] = served.inputAcceleratorSeconds * slower
    output[i] = served.outputAcceleratorSeconds * slower
    busy[i] = wanted === null ? 1 : Math.min(1, wanted / served.requestsPerSecond)
    rate[i] = ((busy[i] ?? 1) * served.requestsPerSecond) / slower
    first[i] = served.timeToFirstToken * slower
    pace[i] = served.timePerOutputToken * slower
  }
  return {
    inputAcceleratorSeconds: drawsFrom('second/token', input),
    outputAcceleratorSeconds: drawsFrom('second/token', output),
    requestsPerSecond: drawsFrom('request/second', rate),
    timeToFirstToken: drawsFrom('second', first),
    timePerOutputToken: drawsFrom('second', pace),
    busy: drawsFrom('1', busy),
    overloaded: over / sampler.draws,
  }
}

/**
 * Cost of a million tokens over draws of what a token occupies, of the price and of the share of the paid time at work.
 * In: accelerator-seconds a token; money per accelerator-hour; share. Out: money per million tokens. Total.
 * By hand: 0.0005 s at 2 an hour and half the time: 0.5556.
 * @example estimate(costDraws('USD', constant('second/token', 0.0005, 8), constant('USD/card-hour', 2, 8), constant('1', 0.5, 8))).p50.toFixed(4) // '0.5556'
 */
export function costDraws<C extends string>(
  currency: C,
  seconds: Draws<'second/token'>,
  price: Draws<`${C}/card-hour`>,
  utilisation: Draws<'1'>,
): Draws<`${C}/million-tokens`> {
  const s = columnOf(seconds)
  const p = columnOf(price)
  const u = columnOf(utilisation)
  return drawsFrom(
    `${currency}/million-tokens`,
    s.map((one, i) => costPerMillion(one, p[i] ?? 0, u[i] ?? 1)),
  )
}
