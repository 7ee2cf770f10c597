import { describe, expect, it } from 'vitest'
import { deviations, refused } from './compare.mjs'

describe('how an answer is held against a published one', () => {
  it('passes within the tolerance and names what lies outside', () => {
    expect(deviations({ a: 100, b: [1, 2] }, { a: 100.00001, b: [1, 2], c: 5 }, { rel: 1e-6 })).toEqual([])
    expect(deviations({ a: 100 }, { a: 100.1 }, { rel: 1e-6 })[0]).toContain('a 100.1 instead of 100')
    expect(deviations({ a: 100 }, { a: 100.1 }, { abs: 0.2 })).toEqual([])
    expect(deviations({ a: 0 }, { a: 0.001 }, { rel: 1e-6 })).toHaveLength(1)
  })

  it('never passes a missing, refused or not finite figure', () => {
    expect(deviations({ a: 1 }, {}, { rel: 1 })).toEqual(['a is missing'])
    expect(deviations({ a: 1 }, { a: Number.NaN }, { rel: 1 })).toHaveLength(1)
    expect(deviations({ a: 1 }, { a: refused('x/y') }, { rel: 1 })).toEqual(['a refused (x/y) instead of 1'])
    expect(deviations({ a: [1, 2] }, { a: [1] }, { rel: 1 })).toHaveLength(1)
    expect(deviations({ a: true }, { a: 1 }, { rel: 1 })).toHaveLength(1)
    expect(deviations({ a: null }, { a: 0 }, { rel: 1 })).toHaveLength(1)
  })

  it('takes a refusal for a published outcome in words, and only a refusal or the very words', () => {
    expect(deviations({ outcome: 'error' }, { outcome: refused('round/no-price') }, {})).toEqual([])
    expect(deviations({ outcome: 'error' }, { outcome: 'fine' }, {})).toHaveLength(1)
    expect(deviations({ status: 'multiple' }, { status: 'multiple' }, {})).toEqual([])
    expect(deviations({ status: 'multiple' }, { status: refused('irr/none') }, {})).toHaveLength(1)
    expect(deviations({ a: 1, note: 'why' }, { a: 1 }, { rel: 0 })).toEqual([])
  })
})
