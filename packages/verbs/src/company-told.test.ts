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
    expect(runway(told({ round: ', secondary: 2亿元' }))).toBeLessThan(runway(base) - 3)
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
