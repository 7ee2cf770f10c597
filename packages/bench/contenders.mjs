/**
 * The public 12-input, 10-year net-present-value model, computed in five ways. Each gives the values of as many samples
 * as asked for; `inside` says what is inside the clock.
 */
import { run } from '@quri/squiggle-lang'
import { npvColumns, npvComposed, npvDraws, npvKernel, valuesOf } from '@touchstone/core/chance'

const YEARS = Array.from({ length: 10 }, (_, year) => year)

/** The model in the peer's language, by operations on whole distributions; a function per sample takes seven times as long. */
const source = [
  'income0 = 2 to 8',
  'operating0 = 5 to 12',
  'training0 = 3 to 30',
  'trainingGrowth = 1.1 to 1.8',
  'multiple = 2 to 12',
  'growth0 = normal(1.2, 0.4)',
  'operatingFactor = 1 + normal(0.25, 0.08)',
  'decay = beta(8, 3)',
  'margin = beta(6, 4)',
  'kept = 1 - beta(2, 18)',
  'discount = 1 + uniform(0.12, 0.30)',
  'afterTax = 1 - uniform(0.15, 0.25)',
  'factor0 = 1',
  'value0 = 0',
  ...YEARS.flatMap((from) => {
    const to = from + 1
    return [
      `income${to} = income${from} * ((1 + growth${from}) * kept)`,
      `growth${to} = growth${from} * decay`,
      `operating${to} = operating${from} * operatingFactor`,
      `training${to} = training${from} * trainingGrowth`,
      `factor${to} = factor${from} / discount`,
      `cash${to} = income${to} * margin - operating${to} - training${to}`,
      `value${to} = value${from} + (max(cash${to}, 0) * afterTax + min(cash${to}, 0)) * factor${to}`,
    ]
  }),
  'value10 + max(income10 * multiple, 0) * factor10',
].join('\n')

async function peer(samples) {
  const { result } = await run(source, { environment: { sampleCount: samples, xyPointLength: 1000, seed: '1' } })
  if (!result.ok) throw new Error(result.value.toString())
  return Float64Array.from(result.value.result.value.getSamples())
}

/** The contenders for a number of samples; columns that stay between runs are made here, outside every clock. */
export function contenders(samples) {
  const columns = npvColumns(samples, '1')
  return [
    {
      key: 'kernel-cold',
      zh: '内核，点和分位数表现做',
      en: 'kernel, points and tables made',
      bar: { million: 2.5, times: 50 },
      run: () => npvDraws(samples, '1'),
    },
    {
      key: 'kernel-cached',
      zh: '内核，列已在缓存里',
      en: 'kernel, columns cached',
      bar: { million: 12, times: 50 },
      run: () => npvKernel(columns, new Float64Array(samples), 0, samples),
    },
    {
      key: 'draws-cold',
      zh: '`Draws`组合，点和分位数表现做',
      en: '`Draws` composed, points and tables made',
      bar: { million: 0.8, times: 20 },
      run: () => valuesOf(npvComposed(npvColumns(samples, '1'))),
    },
    {
      key: 'draws-cached',
      zh: '`Draws`组合，列已在缓存里',
      en: '`Draws` composed, columns cached',
      bar: { million: 0.8, times: 20 },
      run: () => valuesOf(npvComposed(columns)),
    },
    { key: 'peer', zh: 'squiggle-lang 0.10.0', en: 'squiggle-lang 0.10.0', bar: null, run: () => peer(samples) },
  ]
}
