import { reference } from '@touchstone/reference'
import { engineReference } from '@touchstone/reference/engine'
import { en } from '@touchstone/render/words/en'
import { learn as enLearn } from '@touchstone/render/words/en/learn'
import { zh } from '@touchstone/render/words/zh'
import { learn as zhLearn } from '@touchstone/render/words/zh/learn'
import { describe, expect, it } from 'vitest'
import { FIT, LEARN_TOPICS, type LearnTopic, learnTopics, learnVerb, WORTH } from './index.ts'

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
  it('hold a repeated token and a fit of loss for what the tables hold them for', () => {
    const constant = (name: string) =>
      engineReference.constants.find((one) => one.name === name && ['any', 'replication'].includes(one.scope))?.mid
    expect(constant('repetitionWorth')).toBe(WORTH)
    for (const [name, value] of Object.entries(FIT)) expect([name, constant(name)]).toEqual([name, value])
  })
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
    // GPT-3 (175e9 on 300e9): the hand-worked case of the core has 1.645 times the thriftiest run as good.
    expect(figures('size')['waste']).toBeCloseTo(1.645, 3)
    // 6 · 70e9 · 1.5e12 against 6 · 70e9 · 100,000 · 1,000 · 3: 1.5e12 ÷ 3e8 = 5,000.
    expect(figures('tuning')['times']).toBeCloseTo(5_000, 6)
    expect(figures('tuning')['pretraining']).toBeCloseTo(2 * 442_187, -3)
    // 2 ÷ (1,850 · 3,600 · 0.5) · 1e6 = 0.6006; 1 − 0.6006 ÷ 2.19 = 0.7258; 1,850 · 0.5 · 86,400 = 79.92e6.
    expect(figures('serving')['cost']).toBeCloseTo(0.6006, 4)
    expect(figures('serving')['margin']).toBeCloseTo(0.7258, 4)
    expect(figures('serving')['perDay']).toBeCloseTo(79.92e6, -3)
    // 6.3e23 ÷ (312e12 · 0.45 · 3,600) = 1,246,439 card-hours of an A100 at 10.
    expect(figures('chips')['hours']).toBeCloseTo(1_246_439, -1)
    expect(figures('chips')['cost']).toBeCloseTo(12_464_387, -2)
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
    // Two currencies are never put together.
    expect(codes({ otherRent: '1 USD' }, 'chips')).toEqual([['job/not-a-number', '/otherRent']])
    expect(codes({ otherChip: 'X9000' }, 'chips')).toEqual([['job/unknown-accelerator', '/otherChip']])
  })
})
