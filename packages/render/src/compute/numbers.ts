import { formatMiddle, formatValue } from '../number/format.ts'
import { formatWhole } from '../number/whole.ts'
import type { NumberWords } from '../words/types.ts'

type PrintAs = 'percent' | 'multiple' | 'count'

/** Units of machines are told in the thousands they are sold in, whatever the language. */
const SOLD_IN: Readonly<Record<string, readonly (readonly [from: number, unit: string])[]>> = {
  byte: [
    [1e12, 'TB'],
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB'],
    [1, 'B'],
  ],
  'byte/second': [
    [1e12, 'TB/s'],
    [1e9, 'GB/s'],
  ],
  'FLOP/second': [[1e12, 'TFLOP/s']],
  second: [
    [1, ''],
    [1e-3, 'ms'],
    [1e-6, 'µs'],
  ],
}

/** The unit that a number is sold in: the largest that it fills, else the smallest there is; null where words say it. */
function soldIn(value: number, unit: string): readonly [by: number, unit: string] | null {
  const all = SOLD_IN[unit]
  if (all === undefined) return null
  const found = all.find(([from]) => Math.abs(value) >= from * 0.9995) ?? all.at(-1)
  return found === undefined || found[1] === '' ? null : found
}

const counted = { unit: '1', as: 'count' } as const

/** Losses differ in their second decimal. */
const LOSS = 'nat/token'

/** A number of the engine in words: two digits, its unit behind it. */
export function amount(value: number, unit: string, words: NumberWords, as?: PrintAs): string {
  if (unit === LOSS) return `${value.toFixed(2)}\u00a0${LOSS}`
  const sold = soldIn(value, unit)
  if (sold !== null)
    return `${formatValue({ kind: 'number', value: value / sold[0], ...counted }, 'page', words)}\u00a0${sold[1]}`
  const printed = unit === '' ? counted : { unit, ...(as === undefined ? {} : { as }) }
  return formatValue({ kind: 'number', value, ...printed }, 'page', words)
}

/** A number that was put in: all of its digits, and sizes of models without a word of size. */
export function exactly(value: number, unit: string, words: NumberWords): string {
  if (unit === '' && Number.isInteger(value) && Math.abs(value) < 1e6) return formatWhole(value)
  const sold = soldIn(value, unit)
  const printed = unit === '' || sold !== null ? counted : { unit }
  const text = formatValue(
    { kind: 'number', value: sold === null ? value : value / sold[0], ...printed },
    'full',
    words,
  )
  return sold === null ? text : `${text}\u00a0${sold[1]}`
}

/** Both ends of an interval, the unit once. */
export function span(low: number, high: number, unit: string, words: NumberWords): string {
  if (unit === LOSS) return `${low.toFixed(2)}–${high.toFixed(2)}\u00a0${LOSS}`
  const sold = soldIn(high, unit)
  const printed = unit === '' || sold !== null ? counted : { unit }
  const by = sold === null ? 1 : sold[0]
  const text = formatValue({ kind: 'range', low: low / by, high: high / by, ...printed }, 'page', words)
  return sold === null ? text : `${text}\u00a0${sold[1]}`
}

/**
 * The middle of an interval that is told beside it: with the decimals of the ends. `full` is for what was put in, of which
 * all digits stay.
 */
export function beside(
  middle: number,
  low: number,
  high: number,
  unit: string,
  words: NumberWords,
  form: 'page' | 'full' = 'page',
): string {
  if (unit === LOSS || (form === 'full' && unit === '' && Number.isInteger(middle)))
    return unit === LOSS && form === 'page' ? amount(middle, unit, words) : exactly(middle, unit, words)
  const sold = soldIn(middle, unit)
  const printed = unit === '' || sold !== null ? counted : { unit }
  const by = sold === null ? 1 : sold[0]
  const text = formatMiddle(middle / by, [low / by, high / by], printed, form, words)
  return sold === null ? text : `${text}\u00a0${sold[1]}`
}

export const percent = (share: number, words: NumberWords): string => amount(share, '1', words, 'percent')
