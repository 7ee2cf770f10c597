import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { boundsOf } from './bounds.ts'
import { decide } from './decide.ts'
import type { Worth } from './value.ts'

const bounds = boundsOf(reference)
const priceOf = (room: number) => ({ p5: 1, p50: 1 / room, p95: 1 })
const worth = { ceiling: { figure: 'ceiling', low: 0.5, mid: 1, high: 1.5 } } as unknown as Worth<'CNY'>
const choiceAt = (room: number, of = bounds) => decide(worth, priceOf(room), 0, [], false, of).choice

describe('the bounds of a choice', () => {
  it('come from the tables, and tables without them are none of ours', () => {
    expect([bounds.lead, bounds.follow, bounds.wait, bounds.borrowed, bounds.clear]).toEqual([1.25, 1, 0.6, 0.6, 0.5])
    expect(() => boundsOf({ baseRates: [] })).toThrow('no bound lead')
  })

  it('turn it where they stand', () => {
    expect([1.3, 1.2, 0.9, 0.5].map((room) => choiceAt(room))).toEqual(['lead', 'follow', 'wait', 'pass'])
    expect(choiceAt(1.3, { ...bounds, lead: 1.4 })).toBe('follow')
    expect(decide(worth, priceOf(2), 0.61, [], false, bounds).choice).toBe('cannot_say')
  })
})
