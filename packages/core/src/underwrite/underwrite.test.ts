import type { Deal } from '@touchstone/core/deal'
import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { amountOf, bareDeal, claimOf, entry } from './deal.fixture.ts'
import { acceleratorNamed, borrowed, rateKnown, rentsKnown } from './lookup.ts'
import type { Figure, Underwriting } from './types.ts'
import { underwrite } from './underwrite.ts'
import { widened } from './widen.ts'

const { readings } = reference
const amount = (words: string, unit?: string): ReturnType<typeof amountOf> => amountOf(words, readings, unit)
const run = (deal: Deal, options: { draws?: number; seed?: string } = {}): Underwriting => {
  const result = underwrite(deal, reference, { engine: 'test', draws: 8192, ...options })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

/** The deal that the origin article's words add up to. */
const article = (): Deal => ({
  ...bareDeal('衔远科技', '2023-04-11'),
  round: { ...bareDeal().round, amount: amount('数亿元') },
  assumptions: {
    'round.stake': amount('10到20个点'),
    'round.statedValuation': amount('超10亿元'),
    'training.runCost': amount('450万美元'),
    'accelerators.count': amount('1000张GPU卡'),
    'accelerators.yearlyRent': amount('大几千万到1亿元'),
    'team.monthlyPay': amount('每月2万至10万元'),
    'exit.years': amount('7-8年'),
  },
  claims: [claimOf('一次运算450万美元（约合3000万元）', readings)],
})

const middle = (u: Underwriting, id: string): number => {
  const value = u.figures[id]?.value
  return value?.kind === 'estimate'
    ? value.estimate.p50
    : value?.kind === 'number' || value?.kind === 'chance'
      ? value.value
      : NaN
}

describe('the article’s own arithmetic', () => {
  const u = run(article())
  const claims = Object.fromEntries(u.claims.map((one) => [one.id, one]))

  it('450万美元 against 3,000万元 is 6.667, and the March average known then is 6.8909', () => {
    const figures = claims['fx-implied']?.reason.figures ?? {}
    expect(middle(u, figures['implied'] ?? '')).toBeCloseTo(6.6667, 4)
    expect(middle(u, figures['rate'] ?? '')).toBe(6.8909)
    expect(middle(u, figures['exact'] ?? '')).toBeCloseTo(31_009_050, 0)
    expect(claims['fx-implied']?.verdict).toBe('plausible')
  })

  it('1,000 cards for 6,000万 to 1亿 a year are 6.85 to 11.42 a card-hour, and no Chinese rent of the date is known', () => {
    const implied = u.figures[claims['rent-implied']?.reason.figures['implied'] ?? '']?.value
    if (implied?.kind !== 'range') throw new Error('no range')
    expect(implied.low).toBeCloseTo(6.849, 3)
    expect(implied.high).toBeCloseTo(11.416, 3)
    expect(claims['rent-implied']?.verdict).toBe('unverifiable')
    expect(claims['rent-implied']?.reason.key).toBe('rent/no-market-of-place')
  })

  it('数亿 for 10 to 20 points is 10 to 90亿, which agrees with 超10亿', () => {
    const implied = u.figures[claims['stake-valuation']?.reason.figures['implied'] ?? '']?.value
    expect(implied).toMatchObject({ kind: 'range', low: 1e9, high: 9e9 })
    expect(claims['stake-valuation']?.verdict).toBe('plausible')
  })

  it('7 to 8 years outlive most funds of 5+2', () => {
    expect(middle(u, 'claim.exit.beyond')).toBeGreaterThan(0.9)
  })

  it('public facts do not allow a verdict: most of it is borrowed', () => {
    expect(u.verdict.choice).toBe('cannot_say')
    expect(u.verdict.borrowedShare).toBeGreaterThan(0.6)
    expect(u.questions[0]).toMatchObject({ id: 'chip-origin', kind: 'gate' })
    expect(u.questions.filter((one) => one.kind === 'value').length).toBeGreaterThan(3)
  })
})

const roots = (u: Underwriting, figure: Figure): readonly Figure[] =>
  figure.formula === null ? [figure] : figure.formula.inputs.flatMap((id) => roots(u, u.figures[id] as Figure))

describe('every figure', () => {
  it('ends at words or data', () => {
    const u = run(article())
    for (const figure of Object.values(u.figures))
      for (const root of roots(u, figure))
        expect(root.cites.length, `${figure.id} ends at ${root.id}`).toBeGreaterThan(0)
  })

  it('of a base rate says what differs and when it was learned', () => {
    const u = run(article())
    const later = u.figures['commercial.growth']?.cites[0]
    expect(later).toMatchObject({ kind: 'borrowed', learnedLater: true })
  })
})

describe('the price', () => {
  const priced = (round: Partial<Deal['round']>): Underwriting =>
    run({ ...bareDeal(), round: { ...bareDeal().round, ...round } })

  it('is the same from amount and stake, from pre-money, from post-money', () => {
    // 3亿 for 15 %: 20亿 after, 17亿 before
    expect(middle(priced({ amount: amount('3亿元'), stake: amount('15%') }), 'asked.pre')).toBeCloseTo(1.7e9, 0)
    expect(middle(priced({ amount: amount('3亿元'), postMoney: amount('20亿元') }), 'asked.pre')).toBeCloseTo(1.7e9, 0)
    const pre = priced({ amount: amount('3亿元'), preMoney: amount('17亿元') })
    expect(pre.parts['asked']).toBe('round.preMoney')
    expect(middle(pre, 'asked.stake')).toBeCloseTo(0.15, 12)
  })

  it('is absent, and said to be, where nothing gives it', () => {
    const result = underwrite(bareDeal(), reference, { engine: 'test', draws: 512 })
    expect(result.ok && result.value.parts['asked']).toBeNull()
    expect(result.issues.map((one) => one.code)).toEqual(['underwrite/no-price'])
  })

  it('in another currency is converted at the rate of its day', () => {
    const u = priced({ amount: amount('5000万美元'), stake: amount('20%') })
    expect(u.figures['asked.pre']?.value).toMatchObject({ unit: 'USD' })
    expect(u.figures['commercial']?.value).toMatchObject({ unit: 'USD' })
    expect(u.figures['fx.USD/CNY']?.value).toMatchObject({ kind: 'number', value: 1 / 6.8909 })
  })

  it('in a currency without a rate is refused', () => {
    const result = underwrite(
      { ...bareDeal(), round: { ...bareDeal().round, amount: amount('500万瑞士法郎'), stake: amount('20%') } },
      reference,
      { engine: 'test', draws: 512 },
    )
    expect(result.ok).toBe(false)
    expect(result.issues.some((one) => one.code === 'underwrite/currency-rate-unknown')).toBe(true)
  })
})

describe('a verdict', () => {
  /** A company that says everything the answer hangs on. */
  const known = (post: string): Deal => ({
    ...bareDeal(),
    round: { ...bareDeal().round, amount: amount('1亿元'), postMoney: amount(post) },
    model: { ...bareDeal().model, accelerators: { ...bareDeal().model.accelerators, type: entry('A800') } },
    finances: {
      ...bareDeal().finances,
      revenueByLine: [
        {
          line: entry('api'),
          annual: amount('8000万元'),
          growth: amount('80%到120%'),
          grossMargin: null,
          receivableDays: null,
        },
      ],
    },
    assumptions: {
      'commercial.growthDecay': amount('60%到70%'),
      'commercial.multiple': amount('6到10倍'),
      'commercial.survival': amount('40%到60%'),
      'commercial.discountRate': amount('25%'),
      'commercial.reachable': amount('50亿到200亿元'),
      'rounds.laterDilution': amount('35%到50%'),
      'exit.years': amount('5-6年'),
    },
  })

  it('follows from worth over price when the company has said enough', () => {
    const cheap = run(known('2亿元'))
    const dear = run(known('200亿元'))
    expect(cheap.verdict.borrowedShare).toBeLessThan(0.2)
    expect([cheap.verdict.choice, dear.verdict.choice]).toEqual(['lead', 'pass'])
    expect(dear.verdict.strength).toBe('clear')
    expect(cheap.verdict.flips).toEqual(['ceiling'])
  })

  it('flips at our ceiling: asking it changes the choice', () => {
    const ceiling = middle(run(known('20亿元')), 'ceiling')
    const at = (factor: number): string => run(known(`${Math.round((ceiling * factor) / 1e4)}万元`)).verdict.choice
    expect(['lead', 'follow']).toContain(at(0.9))
    expect(['wait', 'pass']).toContain(at(1.5))
  })
})

describe('the same input', () => {
  it('gives the same digest, another seed another one', () => {
    const first = run(article())
    expect(run(article()).digest).toBe(first.digest)
    expect(run(article(), { seed: '2' }).digest).not.toBe(first.digest)
    expect(first.digest).toMatch(/^[0-9a-f]{64}$/)
  })

  it('moves only what an edit touches', () => {
    const before = run(article())
    const edited = run({ ...article(), team: { ...article().team, people: amount('46人', 'person') } })
    expect(edited.figures['commercial']).toEqual(before.figures['commercial'])
    expect(edited.figures['team.yearly']).not.toEqual(before.figures['team.yearly'])
  })

  it('agrees with more draws within its error', () => {
    const few = run(article(), { draws: 8192 }).figures['commercial']?.value
    const many = run(article(), { draws: 65_536 }).figures['commercial']?.value
    if (few?.kind !== 'estimate' || many?.kind !== 'estimate') throw new Error('no estimate')
    expect(Math.abs(few.estimate.p50 - many.estimate.p50)).toBeLessThan(5 * few.estimate.standardErrors.p50)
  })
})

describe('looking facts up', () => {
  it('knows no rate, rent or rule before it was public', () => {
    expect(rateKnown(reference, 'CNY/USD', '2023-04-11')?.month).toBe('2023-03')
    expect(rentsKnown(reference, ['A100-80'], 'CN', '2023-04-11')).toEqual([])
    expect(rentsKnown(reference, ['A100-80'], 'CN', '2023-09-30').length).toBeGreaterThan(0)
    for (const row of rentsKnown(reference, ['A100-80'], 'US', '2023-04-11'))
      expect(row.known <= '2023-04-11').toBe(true)
  })

  it('takes the nearest base rate and says what differs', () => {
    expect(borrowed(reference, 'commercial.revenue', { layer: 'model', country: 'CN' })?.substituted).toEqual([])
    expect(borrowed(reference, 'commercial.survival', { layer: 'model', country: 'CN' })?.substituted).toEqual([
      'country',
    ])
    expect(borrowed(reference, 'training.runCost', { layer: 'none', country: 'US' })?.substituted).toContain('layer')
    const later = { layer: 'model', country: 'CN', asOf: '2040-01-01' }
    // Rates of the stage come before those of the first rounds; where there are only these, the stage is named and widens.
    const late = { layer: 'model', country: 'US', stage: 'late' } as const
    expect(borrowed(reference, 'commercial.survival', late)).toMatchObject({ fact: { stage: 'late' }, substituted: [] })
    expect(borrowed(reference, 'training.runCost', late)?.substituted).toEqual(['stage'])
    expect(borrowed(reference, 'team.people', { layer: 'model', country: 'CN', stage: null })?.substituted).toEqual([])
    expect(borrowed(reference, 'commercial.revenue', later)?.substituted).toEqual(['period'])
  })

  it('knows accelerators by the names people use', () => {
    expect(acceleratorNamed(reference, 'a100 80GB')?.key).toBe('A100-80')
    expect(acceleratorNamed(reference, 'no such card')).toBeNull()
  })

  it('widens what is borrowed, about its middle', () => {
    // 4 × 2^1.5 = 11.314 and 4 ÷ 2^1.5 = 1.414
    const belief = widened({ low: 2, mid: 4, high: 8 }, ['country'])
    expect([belief.p5, belief.p50, belief.p95].map((one) => Math.round(one * 1000))).toEqual([1414, 4000, 11314])
    expect(widened({ low: 0.2, mid: 0.5, high: 0.9 }, ['country', 'layer']).p95).toBeLessThan(1)
  })
})
