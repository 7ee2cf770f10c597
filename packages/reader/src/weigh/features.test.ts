import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featureIn, writtenOf } from './features.ts'

describe('features', () => {
  it('are written as they were read', () => {
    const word = fc.constantFrom('L1', 'LR', 'by', '^', '~raise', '0')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        expect(writtenOf(featureIn(words.join(' ')))).toBe(words.join(' '))
      }),
    )
  })

  it('differ where a word does', () => {
    expect(new Set(['a', 'b', 'a b', 'b a', 'a b a', 'a a b'].map(featureIn)).size).toBe(6)
  })
})
