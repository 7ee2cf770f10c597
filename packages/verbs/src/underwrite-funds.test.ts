import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inEnglish } from './context.fixture.ts'
import { draftDocument } from './draft.ts'
import { underwriteForFunds } from './underwrite.ts'

const context = {
  ...inEnglish,
  reference: { ...inEnglish.reference, ...marketReference },
  funds: exampleFunds,
}
const draws = 4096
const clear = readFileSync(new URL('../../../golden/deals/clear.deal.yaml', import.meta.url), 'utf8')

const run = (text: string) => {
  const got = underwriteForFunds({ file: 'a.deal.yaml', text, draws }, context)
  if (!got.ok) throw new Error(JSON.stringify(got.issues))
  return got.value
}

describe('a deal held against funds', () => {
  const whole = run(clear)

  it('has a clear verdict with its flip under each fund where every input is stated', () => {
    expect(whole.funds.map(({ fund }) => fund)).toEqual(['rmb-5+2', 'usd-10+2'])
    for (const one of whole.funds) {
      expect([one.verdict.choice, one.verdict.strength]).toEqual(['lead', 'clear'])
      expect(one.maximumPrice?.mid ?? 0).toBeGreaterThan(1_700_000_000)
      expect(one.verdict.flips).toEqual([`fund.${one.fund}.most`])
    }
    expect(whole.verdict.borrowedShare).toBe(0)
  })

  it('cannot say of a name and an ask', () => {
    const bare = run(
      'format: touchstone/deal@1\nasOf: 2023-04-30\ncompany: {name: A, layer: model}\nround: {amount: 3亿元, stake: 15%}\n',
    )
    expect(bare.verdict.choice).toBe('cannot_say')
    expect(bare.verdict.borrowedShare).toBeGreaterThan(0.6)
    expect(bare.questions.some((one) => one.input === 'market.comparable')).toBe(true)
  })

  it.each(['zh', 'en'])(
    'cannot say of the two deals of the invented article (%s): public facts do not allow more',
    (lang) => {
      const file = `examples/big-models-2023.${lang}.txt`
      const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
      const drafts = draftDocument({ name: file, text, published: '2023-04-11' }, context)
      expect(drafts).toHaveLength(2)
      for (const draft of drafts) {
        const got = underwriteForFunds(
          { file: draft.file, text: draft.yaml, draws },
          { ...context, texts: { [file]: text } },
        )
        if (!got.ok) throw new Error(JSON.stringify(got.issues))
        expect(got.value.verdict.choice).toBe('cannot_say')
        expect(got.value.verdict.borrowedShare).toBeGreaterThan(0.6)
      }
    },
  )

  it('is never helped by a higher ask for the same money, and its highest price does not move with the ask', () => {
    const dearer = run(clear.replace('stake: 15%', 'stake: 6%'))
    whole.funds.forEach((one, i) => {
      const other = dearer.funds[i]
      expect(other?.choices[0]?.score ?? 0).toBeLessThan(one.choices[0]?.score ?? 0)
      const [low, high] = [one.maximumPrice?.mid ?? 0, other?.maximumPrice?.mid ?? 0]
      expect(Math.abs(high / low - 1)).toBeLessThan(0.25)
    })
  })

  it('passes a longer life at least as many payments', () => {
    const [rmb, usd] = whole.funds
    expect(usd?.left ?? 0).toBeGreaterThan(rmb?.left ?? 0)
    expect(usd?.paidInside ?? 0).toBeGreaterThanOrEqual(rmb?.paidInside ?? 0)
  })

  it('divides by the terms of the file, names the usual ones where it has none, and shows both sides of a pro rata right', () => {
    const mean = (text: string, id: string): number => {
      const value = run(text).figures[id]?.value
      return value?.kind === 'estimate' ? value.estimate.mean : NaN
    }
    const better = clear.replace('preference: 1倍, participation: none', 'preference: 2倍, participation: full')
    expect(mean(better, 'market.multiple')).toBeGreaterThan(mean(clear, 'market.multiple') * 1.02)
    expect(mean(clear, 'return.withoutProRata')).toBe(mean(clear, 'market.multiple'))
    expect(mean(clear, 'return.withProRata')).not.toBe(mean(clear, 'market.multiple'))
    const rights = (text: string): readonly string[] =>
      run(text).assumed.flatMap(({ input }) => (input.startsWith('terms.') ? [input] : []))
    expect(rights(clear)).toEqual([])
    const silent = run(clear.replace(/^terms:.*\n/m, ''))
    expect(silent.assumed.map(({ input }) => input)).toContain('terms.rights')
    expect(silent.figures['terms.rights']?.cites.map(({ kind }) => kind)).toEqual(['borrowed', 'borrowed'])
  })

  it('never gives an answer a negative worth', () => {
    for (const one of whole.questions) expect(one.gain ?? 0).toBeGreaterThanOrEqual(0)
  })

  it('gives the same digest twice', () => {
    expect(run(clear).digest).toBe(whole.digest)
  })

  it('says that a fund is smaller than the cheque, and still what can be said', () => {
    const got = underwriteForFunds(
      { file: 'a.deal.yaml', text: clear.replace('cheque: 6000万元', 'cheque: 20亿元'), draws },
      context,
    )
    expect(got.issues.map((one) => one.code)).toContain('underwrite/fund-below-cheque')
    expect(got.ok && got.value.funds).toHaveLength(2)
  })
})
