import { expect, it } from 'vitest'
import { fundVerdict } from './fund-verdict.ts'
import type { FundResult } from './our-fund.ts'

const answer = (scores: readonly number[], most: number) =>
  ({
    answer: {
      fund: 'a',
      choices: (['lead', 'follow', 'wait', 'pass'] as const).map((choice, i) => ({
        choice,
        score: scores[i] ?? 0,
        error: 0.001,
      })),
      maximumPrice: { currency: 'CNY', low: most * 0.9, mid: most, high: most * 1.1, beyond: false },
    },
  }) as unknown as Pick<FundResult, 'answer'>
const about = {
  asked: { p5: 100, p50: 100, p95: 100 },
  borrowedShare: 0,
  bounds: { borrowed: 0.6, clear: 0.5 },
  gates: [],
  other: null,
  book: { has: () => true },
}

it('takes no choice that its rule does not allow, however much better than passing', () => {
  // The fund misses its hurdle in 50.5 of 100 cases without the deal, in 48.8 with it, and its rule allows 40.
  expect(fundVerdict(answer([-0.088, -0.099, -0.1048, -0.1051], 10), about)).toMatchObject({
    choice: 'pass',
    strength: 'clear',
  })
})

it('leads where the rule is met and nothing is better', () => {
  expect(fundVerdict(answer([0.02, 0.01, -0.1, -0.1], 200), about)).toMatchObject({ choice: 'lead', strength: 'clear' })
})

it('calls waiting that never comes to invest passing', () => {
  expect(fundVerdict(answer([-0.05, -0.01, 0, 0], 10), about).choice).toBe('pass')
  expect(fundVerdict(answer([-0.05, -0.01, 0.0001, 0], 10), about).choice).toBe('wait')
})

it('is not clear where much of it is lent, and says nothing where most of it is', () => {
  const lent = (borrowedShare: number) =>
    fundVerdict(answer([0.02, 0.01, -0.1, -0.1], 200), { ...about, borrowedShare })
  expect(lent(0.5)).toMatchObject({ choice: 'lead', strength: 'clear' })
  expect(lent(0.51)).toMatchObject({ choice: 'lead', strength: 'leaning' })
  expect(lent(0.61)).toMatchObject({ choice: 'cannot_say', strength: 'cannot_say', best: 'lead' })
})
