import { readFileSync } from 'node:fs'
import { reference } from '@touchstone/reference'
import type { Words } from '@touchstone/render'
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import { describe, expect, it } from 'vitest'
import type { MemoInput } from './memo-deal.ts'
import { memoVerb } from './memo.ts'

const example = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')

function memo(file: string, text: string, words: Words, more: Partial<MemoInput> = {}): string {
  const input: MemoInput = {
    file,
    text,
    format: 'markdown',
    edition: 'internal',
    depth: 'screen',
    draws: 1024,
    published: '2023-04-11',
    ...more,
  }
  const result = memoVerb(input, { words, reference, engine: 'test', texts: { [file]: text } })
  if (result.value === undefined) throw new Error(JSON.stringify(result.issues))
  return result.value.text
}

const article = example('big-models-2023.zh.txt')
const sample = example('sample.deal.yaml')
const deal = (round: string): string =>
  `format: touchstone/deal@1\nasOf: 2023-04-30\ncompany: {name: 云杉智能, layer: model, country: CN}\n${round}`

describe('where no verdict can be given', () => {
  it('nothing advises to follow, and the questions stand before the price', () => {
    for (const [words, follow, ask, price] of [
      [zh, '可跟投', '明天先问', '开价与价值'],
      [en, /follow/i, 'Ask these tomorrow', 'Ask against worth'],
    ] as const) {
      const text = memo('a.txt', article, words, { company: '澜舟科技' })
      expect(text).not.toMatch(follow)
      expect(text.indexOf(ask)).toBeGreaterThan(0)
      expect(text.indexOf(ask)).toBeLessThan(text.indexOf(price))
    }
  })

  it('a price that nobody named is asked for right after the open gates', () => {
    const text = memo('x.deal.yaml', deal(''), zh)
    const asked = [...text.slice(text.indexOf('明天先问')).matchAll(/\d\. \*\*(.{6})/g)].map(([, start]) => start)
    expect(asked).toEqual(['卡是什么型号', '创始人哪天离', '这轮有没有国', '这轮一共多少', '完全摊薄后这'])
  })
})

describe('whose number it is', () => {
  it('says that the stake is the market’s, and does not where the company names its own', () => {
    expect(memo('a.txt', article, zh)).toContain('出让多少没有说')
    expect(memo('a.txt', article, en)).toContain('They do not say what stake they sell')
    expect(memo('s.deal.yaml', sample, zh)).not.toContain('出让多少没有说')
  })

  it('prints what was said as it was said, and what was computed with two digits', () => {
    const text = memo('x.deal.yaml', deal('round: {amount: 5000万元, stake: 15%}\n'), zh)
    expect(text).toContain('开价投前2.8亿元')
    expect(text).not.toContain('开价投前2.8333')
    expect(memo('x.deal.yaml', deal('round: {amount: 5000万元, preMoney: 2.15亿元}\n'), zh)).toContain(
      '开价投前2.15亿元',
    )
  })
})

describe('two languages', () => {
  it('say in English what Chinese amounts are, and call rounds and companies by English names', () => {
    const text = memo('a.txt', article, en)
    expect(text).toContain('“1000张GPU卡…大几千万到1亿元” (1,000 cards, CNY 60–100m)')
    expect(text).toContain('angel round')
    expect(memo('s.deal.yaml', sample, en)).toContain('# Qingyan AI:')
    expect(memo('s.deal.yaml', sample, zh)).not.toContain('Qingyan')
  })

  it('say in Chinese what English amounts are', () => {
    const text = memo('a.txt', example('big-models-2023.en.txt'), zh)
    expect(text).toContain('（450万美元、3,000万元）')
  })
})

describe('editions', () => {
  it('keep our ceiling and the return we want inside', () => {
    for (const depth of ['screen', 'project', 'ic'] as const) {
      const text = memo('s.deal.yaml', sample, zh, { edition: 'external', depth })
      expect(text).not.toMatch(/上限|翻转|要多少回报/)
    }
  })
})
