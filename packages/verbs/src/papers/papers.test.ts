import { readFileSync } from 'node:fs'
import { papersSheet, sheetToLines } from '@touchstone/render/captable'
import { captable } from '@touchstone/render/words/zh/captable'
import { equity } from '@touchstone/render/words/zh/equity'
import { equityReference } from '@touchstone/reference/equity'
import { describe, expect, it } from 'vitest'
import { inChinese } from '../context.fixture.ts'
import { waterfallVerb } from '../waterfall/waterfall.ts'
import { papersView } from './view.ts'

const read = (file: string): string =>
  readFileSync(new URL(`../../../../examples/cap/${file}`, import.meta.url), 'utf8')
const file = 'redemption.cap.yaml'
const text = read(file)
const papers = read('redemption.papers.yaml')
const context = {
  ...inChinese,
  reference: { ...inChinese.reference, listingSets: equityReference.listingSets },
}
const ask = (words: string, table = text) =>
  waterfallVerb({ file, text: table, exit: '7亿', papers: { file: 'p.papers.yaml', text: words } }, context)
const answer = ask(papers)
const found = answer.value?.papers

describe('the papers beside a cap table', () => {
  it('let a trigger that came early move its claim, and cap what the founder owes', () => {
    expect(found?.redemption.states.find((one) => one.class === 'c')).toMatchObject({
      state: 'triggered',
      by: 'founder-leaves',
      since: '2028-08-15',
    })
    // 4,133,260.27 of the angels, whose claim is below 10m, and 10m of A: 14,133,260.27
    expect(found?.redemption.wall.days[0]?.founder.number).toBeCloseTo(14_133_260.27, 2)
    // By 2028-06-30 the angels' 3m × (1 + 6 % × 2,480/365) = 4,223,013.70 and 10m of each of three claims of A and B.
    expect(found?.redemption.founderExposure?.amount.number).toBeCloseTo(34_223_013.7, 2)
  })

  it('count a claim no more once its agreed time has run out unused, and go on where it was used', () => {
    const founderOn = (told: typeof found, date: string) =>
      told?.redemption.wall.days.find((one) => one.date === date)?.founder.number
    const lapsed = (told: typeof found) =>
      told?.redemption.wall.claims.filter((one) => one.lapsed).map((one) => one.class)
    // A's six months ended on 2028-06-30: on 2028-08-15 4,245,698.63 of the angels and 10m of each of the two left.
    expect(lapsed(found)).toEqual(['a'])
    expect(founderOn(found, '2028-08-15')).toBeCloseTo(24_245_698.63, 2)
    const used = ask(papers, text.replace('exerciseMonths: 6}', 'exerciseMonths: 6, exercised: 2028-03-01}'))
    expect(lapsed(used.value?.papers)).toEqual([])
    expect(founderOn(used.value?.papers, '2028-08-15')).toBeCloseTo(34_245_698.63, 2)
    expect(used.issues.map((one) => one.code)).not.toContain('equity/exercise-passed')
  })

  it('put a claim to sleep while an application runs', () => {
    const asleep = ask(papers.replace('kind: founder-left', 'kind: listing-applied')).value?.papers?.redemption
    expect(asleep?.states.map((one) => one.state)).toEqual(['suspended', 'suspended', 'suspended', 'suspended'])
    expect(asleep?.founderExposure).toBeNull()
  })

  it('hold an offer against floor, time and the votes of each group', () => {
    // Preferred 1 + 2 + 2 + 2 = 7m of which 2 + 1.6 + 2 = 5.6m agree; founders 3 of 8m; 8亿 − 7亿 = 1亿
    expect(found?.dragAlong?.groups.map((one) => one.agreed.text)).toEqual(['0.8', '0.375', '1'])
    expect(found?.dragAlong?.missing).toEqual([
      { kind: 'value', short: { text: '100000000', number: 1e8 } },
      { kind: 'consent', group: 'founders', short: { text: '0.125', number: 0.125 } },
    ])
    expect(found?.roles.map((one) => [one.name, one.role, one.setsPrice])).toContainEqual([
      '滨江引导基金',
      'follow',
      false,
    ])
  })

  it('settle adjustments in cash and in shares', () => {
    // 40m × (1 − 70/100) = 12m; 80m of 600m is 2/15, of 450m 8/45: 2/45 changes hands
    expect(found?.adjustments.map((one) => [one.cash?.text, one.transfer?.text])).toEqual([
      ['12000000', undefined],
      [undefined, '2/45'],
    ])
    expect(answer.issues.map((one) => one.code)).toContain('equity/adjustment-before-filing')
  })

  it('name the listing routes of the day', () => {
    const met = found?.listing?.findings.filter((one) => one.state === 'met').map((one) => `${one.route} ${one.set}`)
    expect(met).toContain('star 4')
    expect(found?.listing?.findings.find((one) => one.set === '1b')?.state).toBe('missed')
  })

  it('value every class from the price of one, which comes back', () => {
    const value = found?.value
    expect(value?.classes.find((one) => one.id === 'c')?.perShare).toBeCloseTo(40, 6)
    expect(value?.classes.reduce((sum, one) => sum + one.value, 0)).toBeCloseTo(value?.equity ?? 0, 0)
    expect(value?.marketability.finnerty).toBeLessThan(value?.marketability.chaffe ?? 0)
  })

  it('are told in words, clause by clause', () => {
    if (found === undefined || found === null) throw new Error('no papers')
    const text = sheetToLines(papersSheet(found, equity, captable, answer.value?.classes ?? []))
    for (const words of ['C轮优先股', '创始人离职或失去控制权', '领售权', '12,000,000', '第四套（收入）'])
      expect(text).toContain(words)
  })

  it('refuse what is not in the table, what is missing and what no value gives, each at its place', () => {
    const codes = (words: string) =>
      ask(words)
        .issues.filter((one) => one.severity === 'error')
        .map((one) => [one.code, one.at.source, one.at.path])
    expect(codes(papers.replace('[石门创投,', '[石门,'))).toEqual([
      ['equity/unknown-holder', 'p.papers.yaml', '/offer/agree/0'],
    ])
    expect(codes(papers.replace('group: founders', 'group: 创始人'))[0]).toEqual([
      'equity/unknown-class',
      'p.papers.yaml',
      '/dragAlong/consents/1/group',
    ])
    expect(codes(papers.replace('postMoney: 6亿元, ', ''))[0]?.[0]).toBe('deal/missing')
    // At 1 % volatility the preference alone pays the price: any value between would do.
    expect(
      codes(papers.replace('volatility: 70%, years: 4, rate: 2%', 'volatility: 1%, years: 1, rate: 0%'))[0]?.[0],
    ).toBe('equity/value-not-identified')
    expect(codes(papers.replace('price: 40元/股', 'price: 0元/股'))[0]?.[0]).toBe('equity/value-out-of-range')
    expect(codes(papers.replace('target: 1亿元', 'target: 0元'))).toEqual([
      ['equity/no-target', 'p.papers.yaml', '/adjustments/0/test/target'],
    ])
    expect(codes(papers.replace('actual: 1.5亿元', 'actual: -1亿元'))[0]?.[0]).toBe('equity/adjustment-impossible')
    expect(codes('format: touchstone/papers@2')[0]?.[0]).toBe('deal/unknown-format')
    expect(codes(`${papers}\ndragalong: {}`)[0]?.[0]).toBe('deal/unknown-key')
  })

  it('are the same on the page, which names no exit', () => {
    const { value, issues } = papersView({ file, text, papers: { file: 'p.papers.yaml', text: papers } }, context)
    expect(value?.papers).toEqual(found)
    expect(value?.classes.map((one) => one.id)).toContain('c')
    expect(issues.map((one) => one.code)).toContain('equity/exercise-passed')
    const broken = papersView(
      { file, text, papers: { file: 'p.papers.yaml', text: 'format: touchstone/papers@1\nx: 1' } },
      context,
    )
    expect(broken.issues[0]?.at).toMatchObject({ source: 'p.papers.yaml', line: 2 })
  })
})
