import { en } from '@touchstone/render/words/en'
import { comparePage as english } from '@touchstone/render/words/en/compare-page'
import { zh } from '@touchstone/render/words/zh'
import { comparePage as chinese } from '@touchstone/render/words/zh/compare-page'
import type { ReadComparison } from '@touchstone/verbs/compare'
import { describe, expect, it } from 'vitest'
import { findingOf } from './finding.ts'

type Deal = ReadComparison['deals'][number]
const deal = (file: string, mean: number | null): Deal =>
  ({
    file,
    score: mean === null ? null : { choice: 'lead', mean, standardError: 0.01 },
    verdict: { choice: 'pass', strength: 'clear', best: 'pass' },
  }) as Deal
const pairs = [{ a: 'a', b: 'b', beats: 0.25, beatsOwnLuck: 0.4, equal: 0 }]
const inEnglish = { ...en, comparePage: english }
const inChinese = { ...zh, comparePage: chinese }

describe('the finding of a comparison', () => {
  it('names the highest score with its verdict and how often it beats the next, either way round', () => {
    // b beats a in 1 − 0.25 of the draws.
    expect(findingOf({ deals: [deal('a', 0.1), deal('b', 0.2)], pairs }, ['A', 'B'], inEnglish)).toBe(
      'B scores highest, with the verdict “Pass”; if all are led, it beats A in 75% of draws',
    )
    expect(findingOf({ deals: [deal('a', 0.3), deal('b', 0.2)], pairs }, ['甲', '乙'], inChinese)).toBe(
      '甲得分最高，结论是“放弃”；都领投的话，25%的时候胜过乙',
    )
  })

  it('says where only one can be scored, or none', () => {
    expect(findingOf({ deals: [deal('a', null), deal('b', 0.2)], pairs: [] }, ['A', 'B'], inEnglish)).toBe(
      'Only B can be scored, with the verdict “Pass”',
    )
    expect(findingOf({ deals: [deal('a', null), deal('b', null)], pairs: [] }, ['甲', '乙'], inChinese)).toBe(
      '2个项目并排，没有一个能打分',
    )
  })
})
