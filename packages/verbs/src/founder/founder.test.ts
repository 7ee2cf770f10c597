import { readdirSync, readFileSync } from 'node:fs'
import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { founderToText } from '@touchstone/render/founder'
import { founder as english } from '@touchstone/render/words/en/founder'
import { founder as chinese } from '@touchstone/render/words/zh/founder'
import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish, sample } from '../context.fixture.ts'
import { founderVerb } from './founder.ts'

const more = { reference: { ...inEnglish.reference, ...marketReference }, funds: exampleFunds }
const text = `format: touchstone/deal@1
asOf: 2023-04-30
company: {name: 甲, layer: model, country: CN}
round: {label: A, amount: 1亿元, postMoney: 5亿元, pool: 10%, stake: 20%}
terms: {redemption: {obligor: both, rate: 8%, compounding: simple}}
existing:
  - label: 天使
    amount: 1000万元
    postMoney: 1亿元
    date: 2021-04-30
    terms: {redemption: {obligor: founder, rate: 10%, compounding: simple, date: 2026-04-29}}
finances: {cash: 500万元}
ours: {cheque: 2345万元}
`
const slips = new URL('../../../../golden/claims/deals/', import.meta.url)
const run = (deal: string, context = { ...inEnglish, ...more }) => {
  const got = founderVerb({ file: 'a.deal.yaml', text: deal, draws: 1024 }, context)
  if (got.value === undefined) throw new Error(JSON.stringify(got.issues))
  return got.value
}

describe("a founder's view", () => {
  const view = run(text)

  it('takes each round off what is held, with the pool and without', () => {
    // 10 % of the angel round, 20 % of A: 0.9 · 0.8 = 0.72; with a pool of 10 % beside A: 0.9 · 0.7 = 0.63.
    expect(view.dilution.kept?.withoutPool.mid).toBeCloseTo(0.72, 9)
    expect(view.dilution.kept?.withPool.mid).toBeCloseTo(0.63, 9)
    expect(view.dilution.keptAtExit?.withPool.mid ?? 1).toBeLessThan(0.63)
    expect(view.dilution.keptAtExit?.from).toMatch(/base-rates/)
  })

  it('counts what the founder answers for in person on the day it falls due', () => {
    // 2021-04-30 to 2026-04-29 is 1,825 days, 5 years of 365: 10,000,000 · (1 + 5 · 10 %) = 15,000,000.
    expect(view.redemption.days.find(({ date }) => date === '2026-04-29')).toMatchObject({
      open: 15_000_000,
      founder: 15_000_000,
      short: 0,
    })
    expect(view.redemption.unpriced).toEqual([{ round: 'A', missing: ['redemption.date'] }])
  })

  it('keeps a question of risk about a true figure, for which the founder brings an answer', () => {
    const asked = run(text.replace('ours:', 'stated: {topCustomer: 60%}\nours:')).claims
    expect(asked.find(({ id }) => id === 'customer-one')).toMatchObject({
      verdict: 'unverifiable',
      probability: null,
      way: 'prove',
      missing: [],
    })
    const calm = run(text.replace('ours:', 'stated: {topCustomer: 12%}\nours:')).claims
    expect(calm.map(({ id }) => id)).not.toContain('customer-one')
  })

  it('is titled with the name in the reader’s letters, where the file has one', () => {
    const named = run(text.replace('name: 甲', 'name: 甲, english: Jia'))
    expect(founderToText(named, english, inEnglish.words, 80)).toMatch(/^Jia:/)
    expect(founderToText(named, chinese, inChinese.words, 80)).toMatch(/^甲/)
    expect(founderToText(view, english, inEnglish.words, 80)).toMatch(/^甲:/)
  })

  it('says what of the file cannot be, and the way out', () => {
    const slip = readdirSync(slips)
      .map((name) => readFileSync(new URL(name, slips), 'utf8'))
      .find((one) => /# expect: \S+ impossible/.test(one))
    const wrong = run(slip ?? '')
    expect(wrong.claims.map(({ verdict }) => verdict)).toContain('impossible')
    for (const claim of wrong.claims) {
      expect(claim.way).toBe({ impossible: 'fix', stretched: 'prove', unverifiable: 'add' }[claim.verdict])
      expect(claim.reason.length).toBeGreaterThan(5)
    }
  })

  it.each([text, sample])('holds no fund, no price of ours and no verdict in any text of it', (deal) => {
    const data = run(deal)
    const all = [
      JSON.stringify(data),
      founderToText(data, english, inEnglish.words, 100),
      founderToText(run(deal, { ...inChinese, ...more }), chinese, inChinese.words, 100),
    ]
    const funds = exampleFunds.flatMap(({ file, text: fund }) => [
      /^name: (.*)$/m.exec(fund)?.[1] ?? '',
      (file.split('/').at(-1) ?? '').replace('.fund.yaml', ''),
    ])
    expect(funds.filter((one) => one !== '')).toHaveLength(4)
    for (const one of all) {
      for (const fund of funds) expect(one).not.toContain(fund)
      expect(one).not.toMatch(
        /maximum price|ceiling|verdict":"(lead|follow|wait|pass|cannot_say|void)|最高价|"funds?"/i,
      )
      expect(one).not.toMatch(/\b(Lead|Follow|Pass)\b|领投|跟投|放弃|2,?345万|23,?450,?000/)
      expect(one).not.toMatch(/基金|\bfunds?\b/i)
      expect(one).not.toMatch(/undefined|NaN|\[object/)
    }
  })
})
