import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical.ts'
import { sha256 } from './sha256.ts'

describe('sha256', () => {
  it('agrees with the published examples', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('agrees with another implementation on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      }),
    )
  })
})

describe('canonicalJson', () => {
  it('does not depend on the order of keys, and knows no −0', () => {
    expect(canonicalJson({ b: [1, -0], a: { d: undefined, c: 'x' } })).toBe('{"a":{"c":"x"},"b":[1,0]}')
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
  })

  it('refuses what a result never holds', () => {
    expect(() => canonicalJson(NaN)).toThrow('NaN')
    expect(() => canonicalJson([1n])).toThrow('bigint')
  })
})
