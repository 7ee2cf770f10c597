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

const meanOf = (of: ReturnType<typeof run>, id: string): number => {
  const value = of.figures[id]?.value
  return value?.kind === 'estimate' ? value.estimate.mean : NaN
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
    // What is left to base rates is how its costs grow.
    expect(whole.verdict.borrowedShare).toBeLessThan(0.05)
  })

  it('cannot say of a name and an ask', () => {
    const bare = run(
      'format: touchstone/deal@1\nasOf: 2023-04-30\ncompany: {name: A, layer: model}\nround: {amount: 3亿元, stake: 15%}\n',
    )
    expect(bare.verdict.choice).toBe('cannot_say')
    expect(bare.verdict.borrowedShare).toBeGreaterThan(0.6)
    expect(bare.questions.some((one) => one.input === 'market.comparable')).toBe(true)
  })

  it.each([
    ['round: {label: Series E, amount: USD 222m, postMoney: USD 2.8bn}', '2020-12-29', 'GB', 'chip'],
    ['round: {label: E轮, amount: USD 500m, preMoney: USD 3bn}', '2019-05-08', 'CN', 'model'],
    ['round: {amount: USD 10bn, postMoney: USD 300bn}', '2025-03-31', 'US', 'model'],
    ['round: {label: Series L, amount: USD 1bn, postMoney: USD 100bn}', '2025-09-08', 'US', 'infrastructure'],
  ])('cannot say of a late round of which nothing but its price is told: %s', (round, asOf, country, layer) => {
    const bare = run(
      `format: touchstone/deal@1\nasOf: ${asOf}\ncompany: {name: A, layer: ${layer}, country: ${country}}\n${round}\n`,
    )
    expect(bare.funds.map(({ verdict }) => verdict.choice)).toEqual(['cannot_say', 'cannot_say'])
    expect(bare.verdict.borrowedShare).toBeGreaterThan(0.6)
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

  it('puts no worth on an answer that cannot move the fund, whatever the seed', () => {
    // Nobody tells a revenue, so what it is worth a year from now is no part of the market's value.
    const file = 'examples/big-models-2023.en.txt'
    const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
    const [draft] = draftDocument({ name: file, text, published: '2023-04-11' }, context)
    if (draft === undefined) throw new Error('no draft')
    for (const seed of ['1', '2', '3']) {
      const input = { file: draft.file, text: draft.yaml, draws: 16_384, seed }
      const got = underwriteForFunds(input, { ...context, texts: { [file]: text } })
      if (!got.ok) throw new Error(JSON.stringify(got.issues))
      const kinds = Object.fromEntries(got.value.questions.map(({ id, kind }) => [id, kind]))
      expect(kinds['market.comparable']).toBe('value')
      for (const inert of ['commercial.discountRate', 'commercial.multiple', 'commercial.reachable'])
        expect([seed, inert, kinds[inert]]).toEqual([seed, inert, 'checklist'])
    }
  }, 120_000)

  it('is never helped by a higher ask for the same money, and its highest price does not move with the ask', () => {
    const dearer = run(clear.replace('stake: 15%', 'stake: 6%'))
    whole.funds.forEach((one, i) => {
      const other = dearer.funds[i]
      expect(other?.choices[0]?.score ?? 0).toBeLessThan(one.choices[0]?.score ?? 0)
      const [low, high] = [one.maximumPrice?.mid ?? 0, other?.maximumPrice?.mid ?? 0]
      expect(Math.abs(high / low - 1)).toBeLessThan(0.25)
    })
  })

  it('pays inside a longer life of the same fund at least as often, and shows each clause of what the deal does to it', () => {
    const [rmb] = exampleFunds
    if (rmb === undefined) throw new Error('no fund')
    const later = rmb.text.replace(/extensions: \d+/, 'extensions: 6')
    expect(later).not.toBe(rmb.text)
    const longer = underwriteForFunds(
      { file: 'a.deal.yaml', text: clear, draws, funds: [{ ...rmb, text: later }] },
      context,
    )
    if (!longer.ok) throw new Error(JSON.stringify(longer.issues))
    const [one] = longer.value.funds
    expect(one?.left ?? 0).toBeGreaterThan(whole.funds[0]?.left ?? Infinity)
    expect(one?.paidInside ?? 0).toBeGreaterThanOrEqual(whole.funds[0]?.paidInside ?? 1)
    for (const { fund } of whole.funds)
      for (const clause of [
        'with',
        'without',
        'dpiWith',
        'dpiWithout',
        'hurdle',
        'capital',
        'late',
        'reserves',
        'reservesYears',
      ])
        expect(whole.figures).toHaveProperty([`fund.${fund}.${clause}`])
    expect(whole.figures['exit.secondary']?.cites[0]).toMatchObject({ kind: 'data', confidence: 'low' })
  })

  it('counts a dated redemption right as what may pay where no exit does', () => {
    const right = 'antiDilution: none, redemption: {obligor: both, rate: 8%, compounding: simple, date: 2028-04-30}}'
    const got = run(clear.replace('antiDilution: none}', right))
    const chance = got.figures['return.redeemed']?.value
    expect(chance?.kind === 'chance' ? chance.value : 0).toBeGreaterThan(0.002)
    // 3亿 at 8 % simple for five years and a day: 4.2亿
    const open = got.figures['redemption.open']?.value
    const amount = open?.kind === 'estimate' ? open.estimate.p50 : open?.kind === 'number' ? open.value : 0
    expect(Math.abs(amount / 4.2e8 - 1)).toBeLessThan(0.01)
    expect(meanOf(got, 'market.multiple')).toBeGreaterThan(meanOf(whole, 'market.multiple'))
  })

  it('passes a longer life at least as many payments', () => {
    const [rmb, usd] = whole.funds
    expect(usd?.left ?? 0).toBeGreaterThan(rmb?.left ?? 0)
    expect(usd?.paidInside ?? 0).toBeGreaterThanOrEqual(rmb?.paidInside ?? 0)
  })

  it('divides by the terms of the file, names the usual ones where it has none, and shows both sides of a pro rata right', () => {
    const better = run(clear.replace('preference: 1倍, participation: none', 'preference: 2倍, participation: full'))
    expect(meanOf(better, 'market.multiple')).toBeGreaterThan(meanOf(whole, 'market.multiple') * 1.02)
    expect(meanOf(whole, 'return.withoutProRata')).toBe(meanOf(whole, 'market.multiple'))
    expect(meanOf(whole, 'return.withProRata')).not.toBe(meanOf(whole, 'market.multiple'))
    expect(whole.assumed.map(({ input }) => input)).not.toContain('terms.rights')
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

describe('without a pro rata right', () => {
  it('nothing is reserved for later rounds, and no return with them is claimed', () => {
    const without = run(`${clear.replace(/^ours:.*$/m, '')}\nours: {cheque: 3000万元, proRata: false}\n`)
    expect(without.funds.map((one) => [one.reservesNeeded.p95, one.reservesYears])).toEqual([
      [0, null],
      [0, null],
    ])
    expect(without.figures['return.withProRata']).toBeUndefined()
    const right = run(`${clear.replace(/^ours:.*$/m, '')}\nours: {cheque: 3000万元, proRata: true}\n`)
    expect(right.funds[0]?.reservesNeeded.p95).toBeGreaterThan(0)
    expect(right.figures['return.withProRata']).toBeDefined()
  })
})

describe('a company that tells several lines', () => {
  const lines = (rows: string): ReturnType<typeof run> =>
    run(clear.replace(/revenueByLine: \[.*\]/, `revenueByLine: [${rows}]`))
  const whole = (u: ReturnType<typeof run>): readonly unknown[] =>
    ['commercial.revenue', 'commercial.growth'].map((id) => {
      const value = u.figures[id]?.value
      return value?.kind === 'number' ? value.value : value?.kind
    })

  it('has their sum as its revenue and their weighed growth, and borrows none of them', () => {
    const two = lines(
      '{line: api, annual: 4000万元, growth: 200%, grossMargin: 40%}, {line: deployment, annual: 2000万元, growth: 50%, grossMargin: 55%}',
    )
    // 40m + 20m; (40 × 2 + 20 × 0.5) ÷ 60 = 1.5.
    const [revenue, growth] = whole(two) as number[]
    expect(revenue).toBe(60_000_000)
    expect(growth).toBeCloseTo(1.5, 12)
    expect(two.assumed.map((one) => one.input)).not.toContain('commercial.revenue')
    const one = lines('{line: api, annual: 6000万元, growth: 150%, grossMargin: 45%}')
    const p50 = (u: ReturnType<typeof run>): number => {
      const value = u.figures['commercial']?.value
      return value?.kind === 'estimate' ? value.estimate.p50 : 0
    }
    expect(p50(two)).toBeCloseTo(p50(one), -1)
  })

  it('borrows the growth that one of them does not tell', () => {
    const silent = lines('{line: api, annual: 4000万元, growth: 200%}, {line: deployment, annual: 2000万元}')
    expect(silent.assumed.map((one) => one.input)).toContain('commercial.growth')
    expect(whole(silent)[0]).toBe(60_000_000)
  })
})

describe('what the file records as answered to the gates', () => {
  const gateOf = (text: string, id: string): string | undefined => run(text).gates.find((one) => one.id === id)?.state
  it('closes them, and keeps one open whose answer is bad', () => {
    expect(gateOf(clear, 'founders-freedom')).toBe('open')
    const answered = `${clear}\ngates: {inventionsAssigned: true, nonCompetesWaived: true, consents: true, noConflicts: true}\n`
    expect(gateOf(answered, 'founders-freedom')).toBe('ok')
    expect(gateOf(answered, 'conflicts')).toBe('ok')
    expect(gateOf(`${clear}\ngates: {conflicts: [王委员持有同类公司]}\n`, 'conflicts')).not.toBe('ok')
  })
})

describe('a fund in a currency without a known rate', () => {
  it('leaves the verdict open and says which rate is missing, as no rule but its own speaks for it', () => {
    const lion = `format: touchstone/fund@1
name: Lion Fund
currency: SGD
size: 10000000000 SGD
vintage: 2022-01-01
life: {invest: 5, total: 10}
fees: {rate: 2%, base: committed}
carry: {rate: 20%, hurdle: 8%, catchUp: 100%, style: european}
`
    const funds = [{ file: 'lion.fund.yaml', text: lion }]
    const got = underwriteForFunds({ file: 'm.deal.yaml', text: clear, draws, funds }, context)
    if (!got.ok) throw new Error(JSON.stringify(got.issues))
    expect(got.value.verdict).toMatchObject({ choice: 'cannot_say', flips: [] })
    expect(got.value.funds).toEqual([])
    expect(got.issues.map(({ code, params }) => [code, params])).toContainEqual([
      'underwrite/currency-rate-unknown',
      { pair: 'CNY/SGD', date: '2023-04-30' },
    ])
  })
})

describe('more money asked for the same stake', () => {
  const sample = readFileSync(new URL('../../../examples/sample.deal.yaml', import.meta.url), 'utf8')
  it.each([
    ['the fully specified company', clear, /amount: [^,}]+/],
    ['the sample', sample, /^ {2}amount: .*$/m],
  ])(
    'never helps us: %s',
    (_, text, amount) => {
      for (const seed of ['1', '2']) {
        let last: readonly number[] | null = null
        for (const asked of ['1亿元', '1.6亿元', '2.5亿元', '4亿元', '9亿元']) {
          const told = text.replace(amount, (found) => found.replace(/amount: .*/, `amount: ${asked}`))
          const got = underwriteForFunds({ file: 'm.deal.yaml', text: told, draws, seed }, context)
          if (!got.ok) throw new Error(JSON.stringify(got.issues))
          const value = got.value.figures['market.multiple']?.value
          const scores = got.value.funds.flatMap((one) => one.choices.slice(0, 2).map((choice) => choice.score))
          const now: readonly number[] = [value?.kind === 'estimate' ? value.estimate.mean : Number.NaN, ...scores]
          if (last !== null) now.forEach((one, i) => expect(one, `${asked} ${i}`).toBeLessThan(last?.[i] ?? Number.NaN))
          last = now
        }
      }
    },
    120_000,
  )
})
