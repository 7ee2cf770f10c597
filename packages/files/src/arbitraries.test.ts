import { describe, expect, it } from 'vitest'
import { plainOf } from './arbitraries.fixture.ts'

describe('the arbitraries', () => {
  it('forget only the places of a tree', () => {
    const at = { source: '', path: '' }
    expect(
      plainOf({ kind: 'list', at, items: [{ kind: 'scalar', literal: 'a', plain: 'a', quoted: false, at }] }),
    ).toEqual(['a'])
  })
})
