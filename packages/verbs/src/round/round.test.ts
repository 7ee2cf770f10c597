import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../context.fixture.ts'
import { waterfallVerb } from '../waterfall/waterfall.ts'
import { linkedTable } from './load.ts'
import { roundVerb } from './round.ts'

const read = (path: string): string => readFileSync(new URL(`../../../../examples/${path}`, import.meta.url), 'utf8')
const tables = {
  '../cap/three-rounds.cap.yaml': { file: 'three-rounds.cap.yaml', text: read('cap/three-rounds.cap.yaml') },
}
const answer = (name: string) => roundVerb({ file: name, text: read(`rounds/${name}.round.yaml`), tables }, inChinese)

const plain = `format: touchstone/round@1
label: A
date: 2025-06-30
capTable:
  format: touchstone/cap@1
  company: a
  currency: CNY
  form: shares
  asOf: 2025-01-31
  classes: [{id: common, kind: common}]
  holders: [{name: f, holds: [{class: common, shares: 200万}]}]
class: {id: A}
preMoney: 800万元
investors: [{holder: x, amount: 200万元}]
`

describe('round', () => {
  it('prices a round by hand and gives the table after it', () => {
    const { value, issues } = roundVerb({ file: 'a.round.yaml', text: plain }, inEnglish)
    expect(issues).toEqual([])
    // 8m ÷ 2m shares = 4; 2m ÷ 4 = 500,000 shares, a fifth.
    expect([value?.price.text, value?.newShares.text, value?.sharesAfter.text]).toEqual(['4', '500000', '2500000'])
    expect(value?.holders.map((one) => [one.name, one.after.stake.text, one.dilution?.text ?? null])).toEqual([
      ['f', '0.8', '0.2'],
      ['x', '0.2', null],
    ])
  })

  it('writes a table that the other verbs read', () => {
    for (const name of ['series-c.zh', 'seed-to-a.en', 'down-round.zh']) {
      const { value } = answer(name)
      const table = { file: 'after.cap.yaml', text: value?.capTable.yaml ?? '' }
      const after = waterfallVerb({ ...table, exit: '5亿' }, inChinese)
      expect(after.issues.filter((one) => one.severity === 'error')).toEqual([])
      const stakes = value?.classes.after.reduce((sum, one) => sum + one.stake.number, 0)
      expect(stakes).toBeCloseTo(1, 12)
    }
  })

  it('shows the round under all three conventions for notes where the papers name none', () => {
    const { value } = answer('seed-to-a.en')
    expect(value?.assumed).toContain('noteMethod')
    const notes = value?.conventions.find((one) => one.term === 'noteMethod')
    expect(notes?.differs).toBe(true)
    expect(notes?.readings.map((one) => [one.convention, one.inUse])).toEqual([
      ['pre-money', false],
      ['percent-ownership', true],
      ['dollars-invested', false],
    ])
    // New investors get exactly their money over the post-money: 4m ÷ 20m.
    expect(notes?.readings[1]?.newInvestors?.text).toBe('0.2')
  })

  it('ranks a new class before all others, which moves them down', () => {
    const yaml = answer('series-c.zh').value?.capTable.yaml ?? ''
    const ranks = [...yaml.matchAll(/seniority: (\d)/g)].map((one) => one[1])
    expect(ranks).toEqual(['4', '3', '2', '1'])
  })

  it('says who must agree, and who leads', () => {
    const { value } = answer('series-c.zh')
    expect(value?.consents?.classes.length).toBeGreaterThan(0)
    expect(value?.consents?.waivers.length).toBeGreaterThan(0)
    const led = roundVerb(
      { file: 'plain.round.yaml', text: plain.replace('holder: x,', 'holder: x, role: lead,') },
      inChinese,
    ).value
    expect(led?.roles).toMatchObject([{ holder: 'x', role: 'lead', setsPrice: true, board: 'seat' }])
    expect(led?.capTable.yaml).toContain('role: lead')
  })

  it('names what rounding moved', () => {
    const { value } = answer('seed-to-a.en')
    for (const row of value?.rounding.rows ?? [])
      expect(row.cost.number + row.remainder.number).toBeCloseTo(row.amount.number, 6)
    expect(Math.abs(value?.rounding.sharesDifference.number ?? 9)).toBeLessThan(4)
  })

  it('says that there is no price instead of printing one', () => {
    const text = read('broken/round-no-price.round.yaml')
    const { ok, issues } = roundVerb({ file: 'r.round.yaml', text }, inChinese)
    expect([ok, issues.map((one) => one.code)]).toEqual([false, ['round/no-price']])
  })

  it('finds the table that a file names', () => {
    expect(linkedTable(read('rounds/series-c.zh.round.yaml'), 'a.round.yaml')).toBe('../cap/three-rounds.cap.yaml')
    expect(linkedTable(plain, 'a.round.yaml')).toBeNull()
  })
})
