import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInput } from '@touchstone/core/deal'
import { questions } from '@touchstone/reference/questions'
import { GATES } from './keys.ts'
import { askNext, type Orderable, orderQuestions } from './order-questions.ts'

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

describe('the bank of questions', () => {
  it('has forty, each with an input that exists, and gates that exist', () => {
    expect(questions).toHaveLength(40)
    expect(new Set(questions.map((one) => one.key)).size).toBe(40)
    expect(
      questions.flatMap((one) => one.feeds.filter((path) => !isInput(path)).map((path) => [one.key, path])),
    ).toEqual([])
    const gates: readonly string[] = GATES
    expect(questions.filter((one) => one.gate !== null && !gates.includes(one.gate))).toEqual([])
    const closed = new Set(questions.map((one) => one.gate))
    for (const gate of ['outbound', 'model-filing', 'chip-origin', 'founders-freedom']) expect(closed).toContain(gate)
  })
  it('asks in questions, in both languages, in the voice of the page', () => {
    for (const { key, ask, see, good, bad, public: places } of questions) {
      expect(ask.zh, key).toMatch(/？$/)
      expect(ask.en, key).toMatch(/\?$/)
      for (const text of [ask, see, good, bad, ...places]) {
        expect(text.zh, key).toMatch(/\p{Script=Han}/u)
        expect(text.zh, key).not.toMatch(
          /[\p{Script=Han}] +[A-Za-z0-9]|[A-Za-z0-9] +[\p{Script=Han}]|[\p{Script=Han}][,;:?!]|[!！]/u,
        )
        expect(text.en, key).not.toMatch(/[\p{Script=Han}！!]/u)
      }
    }
  })
  it('comes gates first, then worth, then what the stage asks', () => {
    const asked = askNext(questions, {
      openGates: ['model-filing', 'founders-freedom'],
      worth: { 'commercial.growth': 0.4, 'accelerators.utilisation': 0.1 },
      stage: 'first-call',
    })
    expect(asked.slice(0, 3).map((one) => one.key)).toEqual(['L1', 'L3', 'P2'])
    expect(asked.filter((one) => one.kind === 'value').map((one) => one.key)).toEqual(['C3', 'C4', 'C9', 'P5', 'T3'])
    expect(asked.filter((one) => one.kind === 'checklist').every((one) => one.stage === 'first-call')).toBe(true)
    expect(asked.map((one) => one.key)).not.toContain('K7')
  })
})
