import { below } from '@touchstone/core/memo'
import { withBelow } from '@touchstone/render'
import { below as enBelow } from '@touchstone/render/words/en/below'
import { exampleFunds } from '@touchstone/reference/funds'
import { questions } from '@touchstone/reference/questions'
import { marketReference } from '@touchstone/reference/market'
import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish, sample } from './context.fixture.ts'
import { memoVerb } from './memo.ts'
import { underwriteForFunds, underwriteVerb } from './underwrite.ts'

const whole = (context: typeof inEnglish) => ({
  ...context,
  reference: { ...context.reference, ...marketReference },
  funds: exampleFunds,
})
const [zh, en] = [whole(inChinese), whole(inEnglish)]
const input = { file: 'sample.deal.yaml', text: sample, draws: 2048 }

const textOf = (edition: 'internal' | 'external', context = en): string => {
  const deep = context === en ? { words: withBelow(context.words, enBelow), deep: { below, bank: questions } } : {}
  const { value } = memoVerb({ ...input, edition, depth: 'project', format: 'markdown' }, { ...context, ...deep })
  return String(value?.text)
}

// The market's shelf is made once, whoever asks first; not within a test's time.
underwriteVerb(input, en)

describe('what must be true for the price', () => {
  it('is one sentence, in the answer and in the memo, of our eyes only', () => {
    const said = (context: typeof en, text = sample) => {
      const value = underwriteVerb({ ...input, text }, context).value?.['value']
      return typeof value === 'object' && value !== null ? String(Reflect.get(value, 'mustBeTrue')) : ''
    }
    expect(said(en)).toMatch(/^For CNY 1\.4bn to be right: revenue of CNY \d/)
    expect(said(en)).toMatch(/a chance of \d+% or more to become a leader/)
    expect(said(zh)).toMatch(/^要值14亿元：6–8年后年收入做到.*头部的把握不低于\d+%。$/)
    // At a lower ask the least step, as no chance is at least less than 5 %.
    const cheaper = sample.replace('stake: 10到15个点', 'preMoney: 12亿元')
    expect(said(en, cheaper)).toMatch(/; a chance of <5% to lead is enough too\.$/)
    expect(said(zh, cheaper)).toMatch(/，或者有<5%的把握跻身头部就够。$/)
    expect(textOf('internal')).toMatch(/For CNY 1\.4bn.* to be right/)
    expect(textOf('external')).not.toMatch(/to be right/)
  })
  it('says that what the cards cost today costs less a year later', () => {
    const value = underwriteVerb(input, en).value?.['value']
    const middle = (name: string): number => {
      const one: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null
      return typeof one === 'object' && one !== null ? Number(Reflect.get(one, 'p50')) : NaN
    }
    expect(middle('gpuBurnInAYear')).toBeLessThan(middle('gpuBurn'))
    // People cost what they did: their part is what is left however cheap compute gets.
    expect(middle('gpuBurnInAYear')).toBeGreaterThan(middle('gpuBurn') / 4.6)
    expect(textOf('internal', zh)).toMatch(/一年后只要/)
  })
  it('says which way comparable rounds lean', () => {
    expect(textOf('external')).toMatch(/Comparable rounds: n = \d+, .*both make the row lean high/)
    expect(textOf('internal', zh)).toMatch(/可比轮次\d+笔.*偏高/)
  })
})

describe('who can write the later cheques', () => {
  const payers = (asOf: string, country = 'CN') => {
    const text = sample.replace('2023-04-30', asOf).replace('country: CN', `country: ${country}`)
    const found = underwriteVerb({ ...input, text }, en).value?.['payers']
    return JSON.stringify(found)
  }
  it('is told with its number, by names known at the date', () => {
    expect(payers('2023-04-30')).toContain('博裕资本')
    // Not yet told by then
    expect(payers('2023-04-30')).not.toContain('Alibaba')
    expect(payers('2025-11-30')).toContain('Alibaba')
    expect(textOf('internal')).toMatch(/\| the state \| CNY 300m/)
  })
  it('keeps money for companies in China and elsewhere apart', () => {
    expect(payers('2025-11-30')).not.toContain('Inovia')
    expect(payers('2025-11-30', 'US')).not.toContain('Alibaba')
  })
})

describe('what no large company displaces', () => {
  const of = (layer: string, own: string): number => {
    const text = `format: touchstone/deal@1
asOf: 2025-03-01
company: {name: A, layer: ${layer}, country: CN}
round: {label: A, amount: 5000万元, preMoney: 3亿元}
assumptions: {"market.ownData": ${own}}
`
    const got = underwriteForFunds({ file: 'a.deal.yaml', text, draws: 4096 }, en)
    if (!got.ok) throw new Error(JSON.stringify(got.issues))
    const mean = got.value.figures['market.multiple']?.value
    return mean?.kind === 'estimate' ? mean.estimate.mean : Number.NaN
  }
  it('is worth having to an application, and nothing to others', () => {
    const [none = 0, half = 0, all = 0] = ['0%', '50%', '100%'].map((own) => of('application', own))
    expect(half).toBeGreaterThan(none * 1.2)
    expect(all).toBeGreaterThan(half * 1.2)
    expect(of('infrastructure', '0%')).toBe(of('infrastructure', '100%'))
  })
})
