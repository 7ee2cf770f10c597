import { describe, expect, it } from 'vitest'
import { placeOfKey } from './where.ts'

describe('the place of a key', () => {
  it('is the one path that has it, through lists', () => {
    expect(placeOfKey('growth')).toBe('finances.revenueByLine[].growth')
    expect(placeOfKey('monthlyRent')).toBeNull()
  })
  it('is none where several have it', () => {
    // `amount` stands in the round, its tranches, earlier rounds and commitments.
    expect(placeOfKey('amount')).toBeNull()
  })
  it('is told for what people call otherwise, in any case', () => {
    expect(placeOfKey('ARR')).toBe('finances.revenueByLine[].annual')
    expect(placeOfKey('constructor')).toBeNull()
  })
})
