import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import type { FigureValue } from '@touchstone/core/underwrite'
import { describe, expect, it } from 'vitest'
import { inEnglish } from './context.fixture.ts'
import { underwriteVerb } from './underwrite.ts'

const context = { ...inEnglish, reference: { ...inEnglish.reference, ...marketReference }, funds: exampleFunds }

const DEAL = `format: touchstone/deal@1
asOf: 2025-06-30
company: {name: Invented, layer: model, country: CN, stage: A}
round: {label: A, amount: 4亿元, preMoney: 16亿元, leads: [LEAD]MORE}
model: {parameters: 300亿, tokens: 2万亿, accelerators: {type: A800, count: 512张, months: 90天}}
team: {people: 120人, monthlyPay: 4万元/人ROLES}
finances:
  cash: 1亿元
  revenueByLine:
    - {line: api, annual: 9000万元, growth: 100%, grossMargin: 20%TIER}
    - {line: deployment, annual: 8000万元, growth: 80%, grossMargin: 50%DAYS}
ours: {cheque: 5000万元}
`

interface Told {
  readonly burn: { readonly runwayMonths: { readonly p50: number } | null }
  readonly years: {
    readonly revenue: readonly (readonly number[])[]
    readonly lines: readonly { readonly revenue: readonly number[] }[]
  } | null
  readonly assumed: readonly { readonly input: string }[]
  readonly figures: Readonly<Record<string, { readonly value: FigureValue }>>
}

const told = (over: { readonly [hole: string]: string } = {}, tail = ''): Told => {
  const text = DEAL.replace('LEAD', over['lead'] ?? 'A fund')
    .replace('MORE', over['round'] ?? '')
    .replace('TIER', over['api'] ?? '')
    .replace('DAYS', over['deployment'] ?? '')
    .replace('ROLES', over['team'] ?? '')
  const file = 'invented.deal.yaml'
  const { value, issues } = underwriteVerb(
    { file, text: text.replace('  cash:', `${tail}  cash:`), draws: 1024 },
    context,
  )
  if (value === undefined || value === null) throw new Error(JSON.stringify(issues))
  return value as unknown as Told
}

const runway = (value: Told): number => value.burn.runwayMonths?.p50 ?? NaN
const base = told()

describe('what a deal file tells of money', () => {
  it('counts the cash of a round, and not its credits or what goes to holders for their shares', () => {
    // Credits pay compute as well as cash does, but no people.
    expect(runway(told({ round: ', credits: 2亿元' }))).toBeCloseTo(runway(base), 0)
    expect(runway(told({ round: ', credits: 39000万元' }))).toBeLessThan(runway(base) - 0.5)
    // Five less three: nobody told the burn, so it is held in part against the money that is there to be burnt.
    expect(runway(told({ round: ', secondary: 2亿元' }))).toBeLessThan(runway(base) - 2)
    // 16 + 4 less 2 for holders: 18 after the money
    const stake = told({ round: ', secondary: 2亿元' }).figures['asked.stake']?.value
    expect(stake?.kind === 'number' && stake.value).toBeCloseTo(4 / 18, 6)
  })

  it('lends the credits of a round that a seller of cloud leads, by name', () => {
    const led = told({ lead: '腾讯' })
    expect(led.assumed.map(({ input }) => input)).toContain('company.creditPart')
    expect(base.assumed.map(({ input }) => input)).not.toContain('company.creditPart')
    expect(runway(led)).toBeCloseTo(runway(base), 0)
  })

  it('holds compute bought take-or-pay as a floor, and other promises as money that is not free', () => {
    const floor = '  commitments: [{what: 算力保底, amount: 10亿元, until: 2027-06-30}]\n'
    expect(runway(told({}, floor))).toBeLessThan(runway(base) - 3)
    expect(runway(told({}, floor.replace('算力保底', '担保')))).toBeLessThan(3)
    // What is over binds no more.
    expect(runway(told({}, floor.replace('2027', '2025')))).toBe(runway(base))
    expect(told({}, floor).assumed.map(({ input }) => input)).not.toContain('company.committed.part')
  })

  it('takes the share of the large customers for the shock of losing one', () => {
    const many = told({}, '  topCustomersShare: 10%\n')
    const one = told({}, '  topCustomersShare: 98%\n')
    const revenue = (value: Told): number => value.years?.revenue[4]?.[2] ?? NaN
    expect(revenue(one)).toBeLessThan(revenue(many))
    expect(one.assumed.map(({ input }) => input)).not.toContain('company.largestCustomer')
  })

  it('lets prices fall by their tier, and pays a line when it is accepted', () => {
    const revenue = (value: Told): number => value.years?.lines[0]?.revenue[4] ?? NaN
    const flagship = told({ api: ', tier: flagship' })
    // Growth is told of revenue, so a price that holds needs less volume: the wars are what is left.
    expect(revenue(flagship)).not.toBe(revenue(base))
    expect(flagship.assumed.map(({ input }) => input)).toContain('company.api.flagship.priceDrift')
    expect(runway(told({ deployment: ', receivableDays: 90天, acceptanceDays: 400天' }))).toBeLessThan(
      runway(told({ deployment: ', receivableDays: 90天, acceptanceDays: 10天, prepaid: 50%' })),
    )
  })

  it('pays each role what it is paid, and the rest of the team as the team', () => {
    const roles = (pay: string): string =>
      `, roles: [{role: research, place: Beijing, people: 60人, monthlyPay: ${pay}}]`
    expect(runway(told({ team: roles('4万元/人') }))).toBeCloseTo(runway(base), 9)
    expect(runway(told({ team: roles('30万元/人') }))).toBeLessThan(runway(base) - 1)
  })
})

describe('what nobody told of a company', () => {
  const only = (amount: string, post: string, more = ''): Told => {
    const text = `format: touchstone/deal@1
asOf: 2024-06-01
company: {name: Invented, layer: model, country: CN}
round: {label: A, amount: ${amount}, postMoney: ${post}}
${more}`
    const { ok, value, issues } = underwriteVerb({ file: 'only.deal.yaml', text, draws: 4096 }, context)
    if (!ok || value === undefined) throw new Error(JSON.stringify(issues))
    return value as unknown as Told
  }
  const middle = (one: Told, id: string): number => {
    const value = one.figures[id]?.value
    return value?.kind === 'estimate' ? value.estimate.p50 : NaN
  }

  it('makes a burn that fits the round, from ten million to twenty billion', () => {
    const sizes = [
      ['1000万元', '5000万元'],
      ['1亿元', '6亿元'],
      ['30亿元', '200亿元'],
      ['200亿元', '2000亿元'],
    ] as const
    const all = sizes.map(([amount, post]) => only(amount, post))
    for (const one of all) {
      expect(runway(one)).toBeGreaterThan(2)
      expect(runway(one)).toBeLessThan(30)
      expect(one.assumed.map(({ input }) => input)).toContain('round.lasts')
    }
    const burns = all.map((one) => middle(one, 'burn'))
    expect([...burns].sort((a, b) => a - b)).toEqual(burns)
  })

  it('takes how long the money is to last from the file, and asks nobody where the burn is told', () => {
    const short = only('3亿元', '20亿元', 'assumptions: {round.lasts: 1年}\n')
    const long = only('3亿元', '20亿元', 'assumptions: {round.lasts: 3年}\n')
    expect(runway(long)).toBeGreaterThan(1.5 * runway(short))
    const burnt = only('3亿元', '20亿元', 'finances: {netBurn: 1000万元/月}\n')
    expect(burnt.assumed.map(({ input }) => input)).not.toContain('round.lasts')
  })

  it('never holds a company below what it sells next year already', () => {
    const lines = (annual: string): string =>
      `finances: {revenueByLine: [{line: api, annual: ${annual}, growth: 100%}]}\n`
    const large = only('200亿元', '2000亿元', lines('40亿元'))
    // 3 to 4 billion are lent as the market's size; next year 40 × 2 are sold: 8 billion and more are within reach.
    expect(middle(large, 'commercial.reach')).toBeGreaterThan(8e9)
    expect(middle(large, 'commercial')).toBeGreaterThan(10 * middle(only('200亿元', '2000亿元'), 'commercial'))
  })
})
