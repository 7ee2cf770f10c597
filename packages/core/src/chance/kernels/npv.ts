import { betaTable } from '../beta-table.ts'
import { ln } from '../elementary/index.ts'
import { keyOf } from '../hash.ts'
import { lognormalTable, normalNodes, normalTable } from '../normal-table.ts'
import { type QuantileTable, quantileTable } from '../quantile-table.ts'
import { fillQuantiles } from '../sobol.ts'
import { scrambleSeed, SCRAMBLES } from '../streams.ts'
import { BLOCK } from '../sums.ts'

/** z of the 95 % point of the standard normal. */
const Z95 = 1.6448536269514722

/** Normal quantiles that tables made together share; made anew for a table that is made alone. */
type Standard = Float64Array | undefined

const lognormal = (p5: number, p95: number, standard: Standard): QuantileTable =>
  lognormalTable(0.5 * (ln(p5) + ln(p95)), (0.5 * (ln(p95) - ln(p5))) / Z95, standard)
const uniform = (low: number, high: number): QuantileTable => quantileTable((u) => low + u * (high - low))

/** Years of the model. */
export const NPV_YEARS = 10

/**
 * The inputs of the public net-present-value model that speed is measured on, in the order of their Sobol dimensions,
 * those that move the mean most first, since early dimensions are the most even together:
 * lognormals by their 5 % and 95 % points, normals by mean and standard deviation, betas, uniforms by their ends. Amounts
 * are in millions of one currency, the rest pure numbers.
 */
export const NPV_INPUTS = [
  { name: 'growth', unit: '1', table: (standard?: Standard) => normalTable(1.2, 0.4, standard) },
  { name: 'growthDecay', unit: '1', table: () => betaTable(8, 3) },
  { name: 'grossMargin', unit: '1', table: () => betaTable(6, 4) },
  { name: 'revenue', unit: 'CNY', table: (standard?: Standard) => lognormal(2, 8, standard) },
  { name: 'multiple', unit: '1', table: (standard?: Standard) => lognormal(2, 12, standard) },
  { name: 'erosion', unit: '1', table: () => betaTable(2, 18) },
  { name: 'operatingCost', unit: 'CNY', table: (standard?: Standard) => lognormal(5, 12, standard) },
  { name: 'trainingCost', unit: 'CNY', table: (standard?: Standard) => lognormal(3, 30, standard) },
  { name: 'trainingGrowth', unit: '1', table: (standard?: Standard) => lognormal(1.1, 1.8, standard) },
  { name: 'operatingGrowth', unit: '1', table: (standard?: Standard) => normalTable(0.25, 0.08, standard) },
  { name: 'discountRate', unit: '1', table: () => uniform(0.12, 0.3) },
  { name: 'tax', unit: '1', table: () => uniform(0.15, 0.25) },
] as const satisfies readonly {
  readonly name: string
  readonly unit: 'CNY' | '1'
  readonly table: (standard?: Standard) => QuantileTable
}[]

/** The name of an input of the model. */
export type NpvInput = (typeof NPV_INPUTS)[number]['name']

/** One drawn column per input, all of one length. */
export type NpvColumns = Readonly<Record<NpvInput, Float64Array>>

const columnsOfLength = (count: number): NpvColumns => {
  const column = (): Float64Array => new Float64Array(count)
  return {
    revenue: column(),
    operatingCost: column(),
    trainingCost: column(),
    trainingGrowth: column(),
    multiple: column(),
    growth: column(),
    operatingGrowth: column(),
    growthDecay: column(),
    grossMargin: column(),
    erosion: column(),
    discountRate: column(),
    tax: column(),
  }
}

/**
 * Net present value of ten years of a growing company and of what it is worth at their end, in the unit of the amounts:
 * `out[i]` for i from `start` to `end` from the columns at i. Each year revenue grows by (1 + growth)(1 − erosion) and
 * growth itself decays; costs grow; profit, not loss, is taxed; the year is discounted. At the end a multiple of revenue,
 * not below zero, is added. Total; a value depends on its own index alone, so any split gives the same bytes.
 * @example npvKernel(npvColumns(16, '1'), new Float64Array(16), 0, 16).length // 16
 */
export function npvKernel(columns: NpvColumns, out: Float64Array, start: number, end: number): Float64Array {
  const { revenue, operatingCost, trainingCost, trainingGrowth, multiple, growth } = columns
  const { operatingGrowth, growthDecay, grossMargin, erosion, discountRate, tax } = columns
  for (let i = start; i < end; i++) {
    let income = revenue[i] ?? 0
    let operating = operatingCost[i] ?? 0
    let training = trainingCost[i] ?? 0
    let rate = growth[i] ?? 0
    const kept = 1 - (erosion[i] ?? 0)
    const decay = growthDecay[i] ?? 0
    const operatingFactor = 1 + (operatingGrowth[i] ?? 0)
    const trainingFactor = trainingGrowth[i] ?? 0
    const margin = grossMargin[i] ?? 0
    const afterTax = 1 - (tax[i] ?? 0)
    const discount = 1 + (discountRate[i] ?? 0)
    let factor = 1
    let value = 0
    for (let year = 0; year < NPV_YEARS; year++) {
      income *= (1 + rate) * kept
      rate *= decay
      operating *= operatingFactor
      training *= trainingFactor
      factor /= discount
      const cash = income * margin - operating - training
      value += (cash > 0 ? cash * afterTax : cash) * factor
    }
    const worth = income * (multiple[i] ?? 0)
    out[i] = value + (worth > 0 ? worth : 0) * factor
  }
  return out
}

/**
 * The drawn columns of the model's inputs: `draws` scrambled Sobol points (a multiple of eight) through quantile tables.
 * @example npvColumns(64, '1').tax.length // 64
 */
export function npvColumns(draws: number, seed: string): NpvColumns {
  const columns = columnsOfLength(draws)
  const size = draws / SCRAMBLES
  const standard = normalNodes()
  NPV_INPUTS.forEach(({ name, table }, input) => {
    const quantiles = table(standard)
    const key = keyOf(`${seed}\u0000npv.${name}`)
    for (let scramble = 0; scramble < SCRAMBLES; scramble++)
      fillQuantiles(quantiles, columns[name], scramble * size, size, input, scrambleSeed(key, scramble))
  })
  return columns
}

/**
 * The net present values of `draws` points (a multiple of eight), made, looked up and computed in blocks of at most 2,048
 * without keeping the inputs: the same bytes as the kernel over `npvColumns`.
 * @example npvDraws(64, '1').length // 64
 */
export function npvDraws(draws: number, seed: string): Float64Array {
  const out = new Float64Array(draws)
  const size = draws / SCRAMBLES
  const longest = Math.min(BLOCK, size)
  const columns = columnsOfLength(longest)
  const block = new Float64Array(longest)
  const standard = normalNodes()
  const inputs = NPV_INPUTS.map(({ name, table }) => ({
    column: columns[name],
    table: table(standard),
    key: keyOf(`${seed}\u0000npv.${name}`),
  }))
  for (let scramble = 0; scramble < SCRAMBLES; scramble++) {
    for (let first = 0; first < size; first += BLOCK) {
      const count = Math.min(BLOCK, size - first)
      inputs.forEach(({ column, table, key }, input) =>
        fillQuantiles(table, column, 0, count, input, scrambleSeed(key, scramble), first),
      )
      npvKernel(columns, block, 0, count)
      out.set(block.subarray(0, count), scramble * size + first)
    }
  }
  return out
}
