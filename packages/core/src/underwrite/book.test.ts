import { constant } from '@touchstone/core/chance'
import { describe, expect, it } from 'vitest'
import { Book, drawnValue } from './book.ts'

describe('the figures of an underwriting', () => {
  it('are summed up when they are looked at, and then as they are', () => {
    const book = new Book()
    let looked = 0
    const one = { kind: 'number', unit: '1', value: 2 } as const
    book.sourced('a', () => (looked++, one), 'assumed', 'ours', {})
    book.drawn('b', constant('CNY', 5, 8), 'market/multiple', ['a'])
    expect([book.has('a'), looked]).toEqual([true, 0])
    expect(book.get('a')?.value).toEqual(one)
    expect(book.all()['b']?.value).toEqual(drawnValue(constant('CNY', 5, 8)))
    expect(Object.keys(book.all())).toEqual(['a', 'b'])
    expect(looked).toBeGreaterThan(0)
  })

  it('are each written once, and made of what is there', () => {
    const book = new Book()
    const value = { kind: 'number', unit: '1', value: 1 } as const
    book.sourced('a', value, 'assumed', 'ours', {})
    expect(() => book.sourced('a', value, 'assumed', 'ours', {})).toThrow('two figures')
    expect(() => book.computed('c', value, 'market/multiple', ['b'])).toThrow('not there')
    expect(book.get('c')).toBeNull()
  })
})
