import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Placer, spread } from './place.ts'

it('spread keeps the order and the gap, within both ends', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }), (wanted) => {
      const found = spread(wanted, 15, 0, 300)
      const sorted = [...found].sort((a, b) => a - b)
      sorted.forEach((y, k) => expect(y - (sorted[k - 1] ?? -15)).toBeGreaterThanOrEqual(15))
      expect(sorted.at(-1)).toBeLessThanOrEqual(300)
      wanted.forEach((a, i) => wanted.forEach((b, j) => a < b && expect(found[i] ?? 0).toBeLessThan(found[j] ?? 0)))
    }),
  )
})

it('a text goes to the first spot that no line and no text touches', () => {
  const placer = new Placer({ left: 0, right: 200, top: 0, bottom: 100 }, [[0, 40, 200, 40]])
  expect(
    placer.place('label', '甲', [
      [10, 44],
      [10, 60],
    ]),
  ).toMatchObject([{ y: 60 }])
  expect(
    placer.place('label', '乙', [
      [12, 62],
      [195, 60],
    ]),
  ).toEqual([])
})
