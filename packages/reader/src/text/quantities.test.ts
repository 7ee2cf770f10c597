import { reference } from '@touchstone/reference'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantitiesIn, withinOf } from './quantities.ts'

it('takes the end of a name for no word of doubt', () => {
  const [, one] = quantitiesIn('30家机构共投资QuartzMax 15亿美元', reference.readings, 'CNY')
  expect([one?.quantity.low, one?.quantity.high, one?.quantity.unit]).toEqual([1.5e9, 1.5e9, 'USD'])
})

it('takes the size of a model for no money', () => {
  for (const [text, size] of [
    ['其千亿大模型有自己的数据', 1e11],
    ['发布百亿级开源大模型', 1e10],
    ['训练万亿规模的语言大模型', 1e12],
  ] as const) {
    const [one] = quantitiesIn(text, reference.readings, 'CNY')
    expect([one?.quantity.kind, one?.quantity.unit, one?.quantity.low]).toEqual(['count', 'parameter', size])
  }
  const [paid] = quantitiesIn('获得10亿投资，用于大模型', reference.readings, 'CNY')
  expect(paid?.quantity.kind).toBe('money')
})

describe('amounts of a stretch', () => {
  it('are those that begin in it, as if each were looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 30 }), fc.nat(200), fc.nat(60), (starts, from, length) => {
        const sorted = starts.sort((a, b) => a - b).map((start) => ({ start }))
        const stretch = { start: from, end: from + length }
        expect(withinOf(sorted)(stretch)).toEqual(
          sorted.filter(({ start }) => start >= stretch.start && start < stretch.end),
        )
      }),
    )
  })
})
