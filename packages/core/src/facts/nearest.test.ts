import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from './index.ts'

describe('editDistance', () => {
  it('counts letters put in, left out, changed and swapped', () => {
    // kitten → sitten → sittin → sitting
    expect(editDistance('kitten', 'sitting')).toBe(3)
    expect(editDistance('amuont', 'amount')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
    expect(editDistance('Layer', 'layer')).toBe(0)
  })

  it('is symmetric, and zero for the same name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, a)).toBe(0)
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max([...a].length, [...b].length) * 2)
      }),
    )
  })
})

describe('nearest', () => {
  it('finds what was meant, and nothing where nothing is near', () => {
    expect(nearest('modle', ['infrastructure', 'model'])).toBe('model')
    expect(nearest('infra', ['model', 'infrastructure'])).toBe('infrastructure')
    expect(nearest('existing', ['existingInvestors'])).toBe('existingInvestors')
    expect(nearest('融资额', ['amount', 'stake'])).toBeNull()
    expect(nearest('zzzzzz', ['amount', 'cap'])).toBeNull()
    expect(nearest('x', [])).toBeNull()
  })
})
