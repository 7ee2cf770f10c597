import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runOf } from './ending.ts'

describe('the words a stretch ends with', () => {
  it('are the longest run of them', () => {
    const adverbs = runOf('近日|日|已|宣布', /(?<!云)从|等.*/)
    expect(['甲近日已宣布', '甲', '宣布甲', '', '云从', '甲从', '甲等三家宣布乙'].map(adverbs.length)).toEqual([
      5, 0, 0, 0, 0, 1, 6,
    ])
  })
  it('are what the run matched forwards is', () => {
    const forwards = /(?:甲|甲乙|乙丙$|(?<!丙)丁|丙(?=丁)|甲.?丁)+$/
    const adverbs = runOf('甲|甲乙', /乙丙$|(?<!丙)丁|丙(?=丁)|甲.?丁/)
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊'), { maxLength: 9 }), (letters) => {
        const stretch = letters.join('')
        const run = forwards.exec(stretch)?.[0].length ?? 0
        expect([adverbs.length(stretch), adverbs.whole(stretch)]).toEqual([run, run > 0 && run === stretch.length])
      }),
    )
  })
})
