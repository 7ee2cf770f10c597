import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../context.fixture.ts'
import { wallView } from './wall.ts'

const text = readFileSync(new URL('../../../../examples/cap/redemption.cap.yaml', import.meta.url), 'utf8')
const table = { file: 'redemption.cap.yaml', text }

describe('the redemption wall of a cap table', () => {
  it('stacks the claims of all rounds by date against cash', () => {
    const { value, issues } = wallView({ ...table, cash: '2027-12-31=5000万元; 2028-06-30=3000万' }, inChinese)
    // 3m × (1 + 6 % × 2,298/365) = 4,133,260.27; 20m × (1 + 8 % × 1,978/365) = 28,670,684.93.
    expect(value?.claims.slice(0, 2).map((one) => one.priceDue.number)).toEqual([
      expect.closeTo(4_133_260.27, 2),
      expect.closeTo(28_670_684.93, 2),
    ])
    // The founder alone owes the first, so the company's 28.67m is covered by 50m.
    const [first] = value?.days ?? []
    expect([first?.total.number, first?.company.number, first?.short?.number, first?.founder.number]).toEqual([
      expect.closeTo(32_803_945.2, 1),
      expect.closeTo(28_670_684.93, 2),
      0,
      expect.closeTo(32_803_945.2, 1),
    ])
    // The open claims of a day add up, class by class.
    for (const day of value?.days ?? [])
      expect(day.open.reduce((sum, one) => sum + one.amount.number, 0)).toBeCloseTo(day.total.number, 2)
    expect(value?.firstShort?.date).toBe('2028-06-30')
    expect(issues.map((one) => one.code)).toContain('equity/redemption-wall')
    expect(issues.map((one) => one.code)).toContain('equity/founder-exposed')
  })

  it('takes six months where the papers are silent, warned at the class', () => {
    const { value, issues } = wallView({ ...table, date: '2029-01-15' }, inEnglish)
    const last = value?.claims.at(-1)
    expect(last).toMatchObject({ class: 'c', due: '2028-12-31', deadline: '2029-06-30', guided: true, daysLeft: 166 })
    const silent = issues.filter((one) => one.code === 'equity/exercise-silent')
    expect(silent.map((one) => [one.at.source, one.at.path])).toEqual([
      ['redemption.cap.yaml', '/classes/4/redemption'],
    ])
    expect(silent[0]?.at.line).toBe(text.split('\n').findIndex((one) => one.includes('obligor: company')) + 1)
  })

  it('takes the share of net assets where it is more', () => {
    // 2m of 15m shares (all convert one for one); 1.6m of them are delta's: 1.6/15 × 1bn = 106.67m, more than 55m.
    const { value } = wallView({ ...table, netAssets: '10亿元' }, inChinese)
    const delta = value?.claims.find((one) => one.holder === 'delta')
    expect([delta?.binding, delta?.priceDue.number]).toEqual(['net-assets', expect.closeTo(1e9 * (1.6 / 15), 0)])
  })

  it('says what suing brings and where its rates come from', () => {
    const { value } = wallView(table, inChinese)
    const { recovery } = value ?? {}
    expect(recovery?.expectedShare).toBeCloseTo(0.8239 * 0.06, 12)
    expect((recovery?.lost ?? 0) + (recovery?.partial ?? 0) + (recovery?.full ?? 0)).toBeCloseTo(1, 12)
    expect(recovery?.rates.every((one) => one.source !== '' && one.of === '2022')).toBe(true)
  })

  it('refuses a day and cash that are none, and says what has no date', () => {
    expect(wallView({ ...table, date: '明天' }, inChinese).issues.map((one) => one.at.source)).toEqual(['--date'])
    expect(wallView({ ...table, cash: '很多' }, inChinese).ok).toBe(false)
    const undated = text.replace(', date: 2028-12-31}', ', trigger: 创始人离职}')
    expect(wallView({ ...table, text: undated }, inChinese).value?.undated).toEqual([
      { class: 'c', name: 'C轮优先股', trigger: '创始人离职' },
    ])
  })
})

describe('what a cap table cannot mean', () => {
  const errors = (words: string) =>
    wallView({ file: 'a.cap.yaml', text: words }, inEnglish).issues.map(
      (one) => `${one.severity} ${one.code} ${one.at.path}`,
    )

  it('is refused once, in its own words', () => {
    expect(
      errors(
        text.replace(
          'preference: {multiple: 1x, participation: none, seniority: 4}',
          'preference: {multiple: -1x, participation: none, seniority: 4}',
        ),
      ),
    ).toEqual(['error deal/negative /classes/1/preference/multiple'])
    expect(errors(text.replace('shares: 300万', 'shares: -300万'))).toContain(
      'error deal/negative /transactions/1/shares',
    )
  })

  it('says that a redemption right on common shares is everybody’s', () => {
    const common = text.replace(
      'name: 普通股, kind: common}',
      'name: 普通股, kind: common, redemption: {obligor: company, rate: 8%}}',
    )
    expect(errors(common)).toContain('note cap/redemption-of-all /classes/0/redemption/obligor')
  })
})
