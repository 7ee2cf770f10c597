import { describe, expect, it } from 'vitest'
import { rankOf } from './terms.ts'

describe('a rank from words', () => {
  it.each([
    ['pari passu', 2],
    ['与其他轮次同顺位', 2],
    ['senior to all earlier rounds', 1],
    ['优先于前轮', 1],
    ['劣后于后轮', 3],
    ['3', 3],
    ['to be agreed', null],
    [null, null],
  ])('%s', (words, rank) => {
    expect(rankOf(words)).toBe(rank)
  })
})
