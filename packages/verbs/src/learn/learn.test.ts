import { reference } from '@touchstone/reference'
import { engineReference } from '@touchstone/reference/engine'
import { en } from '@touchstone/render/words/en'
import { learn as enLearn } from '@touchstone/render/words/en/learn'
import { zh } from '@touchstone/render/words/zh'
import { learn as zhLearn } from '@touchstone/render/words/zh/learn'
import { describe, expect, it } from 'vitest'
import { LEARN_TOPICS, type LearnTopic, learnTopics, learnVerb, WORTH } from './index.ts'

const context = { words: zh, reference, engine: 'test' }
const figures = (
  topic: LearnTopic,
  inputs: Readonly<Record<string, string>> = {},
): Readonly<Record<string, number>> => {
  const { value } = learnVerb({ topic, inputs }, context)
  if (value === undefined) throw new Error(topic)
  return Object.fromEntries(value.figures.map((one) => [one.key, one.value]))
}

describe('the basic questions', () => {
  it('have words in both languages for every input and figure, and sources', () => {
    for (const topic of LEARN_TOPICS)
      for (const words of [zhLearn, enLearn]) {
        const { inputs, figures: named, answer } = words.topics[topic]
        expect(Object.keys(inputs).sort()).toEqual(learnTopics[topic].inputs.map((one) => one.key).sort())
        expect(Object.keys(named).sort()).toEqual(Object.keys(figures(topic)).sort())
        expect(answer.length).toBeGreaterThan(1)
        expect(learnTopics[topic].sources.length).toBeGreaterThan(0)
      }
  })
  it('hold a repeated token for what the tables hold it for', () =>
    expect(engineReference.constants.map((one) => one.mid)).toContain(WORTH))
  it('are worked out with the formulas of the core', () => {
    // 6 · 70e9 · 1.5e12 = 6.3e23; on 1,000 H100 (989.4e12) for 20 days: 1,728,000 s · 1,000 · 989.4e12 = 1.7097e24; 0.3685.
    expect(figures('mfu')['flops']).toBe(6.3e23)
    expect(figures('mfu')['mfu']).toBeCloseTo(0.3685, 3)
    // 6.3e23 ÷ (989.4e12 · 0.4 · 3600) = 442,187 card-hours at 2 dollars.
    expect(figures('cost')['cost']).toBeCloseTo(2 * 442_187, -3)
    // 80 layers · 2 · 8 · 128 · 2 bytes = 327,680; 128,000 of them 41.94 GB; 80 GB hold 1.9.
    expect(figures('context')).toMatchObject({ perToken: 327_680, cache: 327_680 * 128_000 })
    // 1e12 · (1 + 15.39 · (1 − e^(−3 ÷ 15.39))) = 3.7258e12 of four passes.
    expect(figures('epoch')['effective']).toBeCloseTo(3.7258e12, -9)
    // 671 ÷ 37.
    expect(figures('moe')['times']).toBeCloseTo(18.135, 3)
    // (70e9 · 1.5e12) ÷ (0.34e9 · 128e9).
    expect(figures('small-large')['timesFlops']).toBeCloseTo(2412.68, 1)
    // 600,000 tokens at 2 a million.
    expect(figures('token')).toEqual({ tokens: 600_000, cost: 1.2 })
    // 2 + 6 + 2 + 2 operations per parameter and token, 8e8 tokens: 12 · 70e9 · 8e8 ÷ 6.3e23.
    expect(figures('rlhf')['share']).toBeCloseTo((12 * 70e9 * 8e8) / 6.3e23, 12)
    // 80 · (4 + 8) · 8192² + 80 · 13 · 8192 + 128,000 · 8192.
    expect(figures('parameter')['parameters']).toBe(80 * 12 * 8192 ** 2 + 80 * 13 * 8192 + 128_000 * 8192)
  })
  it('take numbers as people write them, and refuse what is none', () => {
    expect(figures('mfu', { parameters: '700亿', tokens: '1.5万亿', days: '20天', cards: '1,000张' })).toEqual(
      figures('mfu'),
    )
    expect(figures('cost', { rent: '20元', mfu: '40%' })['hours']).toBe(figures('cost')['hours'])
    const codes = (inputs: Readonly<Record<string, string>>, topic: LearnTopic = 'mfu') =>
      learnVerb({ topic, inputs }, { ...context, words: en }).issues.map((one) => [one.code, one.at.path])
    expect(codes({ parameters: '很多' })).toEqual([['job/not-a-number', '/parameters']])
    expect(codes({ days: '0' })).toEqual([['job/bad-size', '/days']])
    expect(codes({ chip: 'X9000' })).toEqual([['job/unknown-accelerator', '/chip']])
    expect(codes({ epochs: '0.5' }, 'epoch')).toEqual([['job/bad-size', '/epochs']])
    expect(codes({ rent: '7' }, 'cost')).toEqual([])
  })
})
