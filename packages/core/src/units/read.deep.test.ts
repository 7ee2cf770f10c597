import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantity, scanQuantities } from './index.ts'
import { traditional } from './text/characters.ts'
import { readings } from './table.fixture.ts'

const pieces =
  '1|2|3.5|10|1,000|1,0|007|.5|2023|一|两|三|十|百|千|万|亿|零|半|数|几|大几|好几|多|余|来|个|元|美元|人民币|$|¥|US$|RMB|USD|%|个点|成|倍|年|个月|天|张|卡|A800|名|人|家|机构|参数|token|/|每|月|per |a |GPU|-|~|至|到|to|and|between |..|±|x/|@|80%|hard|min |likely |max |p10 |p50 |p90 |of |:|;|,|(|)|[|]| |近|超|约|不到|左右|以上|级|+|>=|<|over |about |several |a few |hundred |million |bn|k|M|m|half |dozen |tens of |负|、|点|分之|百分之|。|\n|😀|é|İ|億|萬|兩|幾|個|ｋ|１|．|，'.split(
    '|',
  )
const salad = fc.array(fc.constantFrom(...pieces), { minLength: 0, maxLength: 12 }).map((parts) => parts.join(''))

describe('reading anything', () => {
  it('never throws, and keeps its promises', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 6, arbitrary: salad },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
        ),
        fc.constantFrom(undefined, 'CNY', 'USD'),
        (text, currency) => {
          const got = readQuantity(text, { readings, ...(currency === undefined ? {} : { defaultCurrency: currency }) })
          for (const { at } of got.issues) {
            expect(at.start ?? -1, text).toBeGreaterThanOrEqual(0)
            expect(at.end ?? -1, text).toBeLessThanOrEqual(text.length)
            expect((at.start ?? 0) <= (at.end ?? 0), text).toBe(true)
          }
          if (!got.ok) {
            expect(
              got.issues.some((one) => one.severity === 'error'),
              text,
            ).toBe(true)
            return
          }
          const { low, high, belief, kind, unit } = got.value
          expect(low !== null || high !== null, text).toBe(true)
          if (low !== null && high !== null) expect(low, text).toBeLessThanOrEqual(high)
          for (const point of [belief.p5, belief.p50, belief.p95]) expect(Number.isFinite(point), text).toBe(true)
          expect(belief.p5 <= belief.p50 && belief.p50 <= belief.p95, `${text} ${JSON.stringify(belief)}`).toBe(true)
          if (belief.floor !== undefined) expect(belief.p5, text).toBeGreaterThanOrEqual(belief.floor)
          if (belief.ceiling !== undefined) expect(belief.p95, text).toBeLessThanOrEqual(belief.ceiling)
          if (belief.shape === 'lognormal') expect(belief.p5, text).toBeGreaterThan(0)
          if (belief.shape === 'logit-normal') expect(belief.p95, text).toBeLessThan(1)
          expect(unit === '' || kind === 'rate' || !unit.includes('/'), text).toBe(true)
        },
      ),
      { numRuns: 60_000 },
    )
  }, 240_000)

  it('finds quantities in anything, in order and within the text', () => {
    fc.assert(
      fc.property(
        fc.array(salad, { maxLength: 8 }).map((parts) => parts.join('，')),
        (text) => {
          let last = 0
          for (const { start, end } of scanQuantities(text, { readings })) {
            expect(start, text).toBeGreaterThanOrEqual(last)
            expect(end, text).toBeGreaterThan(start)
            expect(end, text).toBeLessThanOrEqual(text.length)
            last = end
          }
        },
      ),
      { numRuns: 10_000 },
    )
  }, 240_000)

  it('reads the traditional form as the simplified one', () => {
    const back = new Map(Object.entries(traditional).map(([from, to]) => [to, from]))
    const convert = (text: string): string => Array.from(text, (character) => back.get(character) ?? character).join('')
    fc.assert(
      fc.property(salad, (text) => {
        const simplified = readQuantity(text, { readings })
        const converted = readQuantity(convert(text), { readings })
        expect(converted.ok, text).toBe(simplified.ok)
        if (converted.ok && simplified.ok) expect(converted.value, text).toEqual(simplified.value)
      }),
      { numRuns: 20_000 },
    )
  }, 240_000)
})
