import type { FigureValue } from '@touchstone/core/underwrite'

type Value<K extends FigureValue['kind']> = Extract<FigureValue, { kind: K }>
type As = NonNullable<Value<'number'>['as']>

export const number = (value: number, unit: string, as?: As): FigureValue => ({
  kind: 'number',
  unit,
  value,
  ...(as === undefined ? {} : { as }),
})

export const range = (low: number | null, high: number | null, unit: string, as?: As): FigureValue => ({
  kind: 'range',
  unit,
  low,
  high,
  ...(as === undefined ? {} : { as }),
})

/** An estimate whose draws leave no error, or the same error at every point. */
export function estimate(
  [p5, p50, p95]: readonly [number, number, number],
  unit: string,
  more: { readonly as?: As; readonly error?: number; readonly kind?: 'judged' | 'validated' } = {},
): FigureValue {
  const error = more.error ?? 0
  return {
    kind: 'estimate',
    unit,
    estimate: {
      unit,
      p5,
      p25: (p5 + p50) / 2,
      p50,
      p75: (p50 + p95) / 2,
      p95,
      mean: p50,
      standardError: error,
      standardErrors: { p5: error, p50: error, p95: error, mean: error },
      kind: more.kind ?? 'judged',
    },
    ...(more.as === undefined ? {} : { as: more.as }),
  }
}

export const chance = (value: number, standardError = 0): FigureValue => ({ kind: 'chance', value, standardError })
