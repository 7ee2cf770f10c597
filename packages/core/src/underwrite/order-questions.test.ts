import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Orderable, orderQuestions } from './order-questions.ts'

const question = fc.record({
  id: fc.string({ maxLength: 3 }),
  kind: fc.constantFrom('gate' as const, 'value' as const, 'checklist' as const),
  worth: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(NaN)),
})

describe('what to ask next', () => {
  it('is open gates, then worth, then the checklist', () => {
    const asked: readonly Orderable[] = [
      { id: 'checklist', kind: 'checklist', worth: 0.9 },
      { id: 'less', kind: 'value', worth: 0.1 },
      { id: 'first gate', kind: 'gate', worth: 0 },
      { id: 'more', kind: 'value', worth: 0.3 },
      { id: 'second gate', kind: 'gate', worth: 1 },
    ]
    expect(orderQuestions(asked).map((one) => one.id)).toEqual([
      'first gate',
      'second gate',
      'more',
      'less',
      'checklist',
    ])
  })
  it('asks each question once and loses none', () => {
    fc.assert(
      fc.property(fc.array(question), (asked) => {
        const ids = orderQuestions(asked).map((one) => one.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(ids)).toEqual(new Set(asked.map((one) => one.id)))
      }),
    )
  })
  it('gives the same order again', () => {
    fc.assert(
      fc.property(fc.array(question), (asked) => {
        const once = orderQuestions(asked)
        expect(orderQuestions(once)).toEqual(once)
      }),
    )
  })
})
