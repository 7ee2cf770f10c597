import type { Entry } from '@touchstone/core/deal'
import { describe, expect, it } from 'vitest'
import { termsTold } from './terms-told.ts'

const said: Entry<string> = { value: 'x', literal: 'x', at: { source: 'a', path: '' }, cites: [] }

describe('terms that a file tells', () => {
  it('count once they are whole', () => {
    const terms = { preference: said, participation: said, 'redemption.obligor': said, 'redemption.rate': said }
    expect(termsTold({ terms, round: { tranches: [] } })).toEqual(['preference'])
    const whole = { ...terms, 'redemption.date': said }
    expect(termsTold({ terms: whole, round: { tranches: [{ amount: null, when: said }] } })).toEqual([
      'preference',
      'redemption',
      'tranches',
    ])
  })
})
