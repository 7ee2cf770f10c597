import { describe, expect, it } from 'vitest'
import { DRAWS, inChinese } from './context.fixture.ts'
import { loadDeal, nodeAt, treeOf } from './deal.ts'
import { deskView, fiveQuestions } from './page.ts'
import type { FiveInput } from './view.ts'

const answers: FiveInput = {
  name: '青砚智能',
  layer: 'model',
  ask: '2亿元',
  stakeOrPrice: '10到15个点',
  stage: '天使',
  asOf: '2023-04-30',
}

const made = (more: Partial<FiveInput> = {}): { readonly file: string; readonly text: string } => {
  const { ok, value } = fiveQuestions({ ...answers, ...more }, inChinese)
  if (!ok || value === undefined) throw new Error('nothing made')
  return value
}

/** What was written under `round`, by key. */
function round(more: Partial<FiveInput>): Readonly<Record<string, string>> {
  const tree = treeOf({ file: 'a.deal.yaml', text: made(more).text })
  const node = tree.ok ? nodeAt(tree.value, '/round') : null
  if (node?.kind !== 'map') return {}
  return Object.fromEntries(
    node.entries.map((entry) => [entry.key, entry.value.kind === 'scalar' ? entry.value.literal : '']),
  )
}

describe('a deal from five answers', () => {
  it('is a deal file that reads and underwrites', () => {
    const { file, text } = made()
    expect(file).toBe('青砚智能.deal.yaml')
    const { ok, value, issues } = deskView({ file, text, draws: DRAWS }, inChinese)
    expect(issues.filter((one) => one.severity === 'error')).toEqual([])
    expect(ok).toBe(true)
    expect(value?.company).toBe('青砚智能')
    expect(round({})).toEqual({ label: '天使', amount: '2亿元', stake: '10到15个点' })
  })
  it.each([
    ['10到15个点', { stake: '10到15个点' }],
    ['12%', { stake: '12%' }],
    ['10亿元', { postMoney: '10亿元' }],
    ['投后10亿元', { postMoney: '10亿元' }],
    ['10亿元（投后）', { postMoney: '10亿元' }],
    ['投後估值：10亿元', { postMoney: '10亿元' }],
    ['估值10亿元', { postMoney: '10亿元' }],
    ['投前10亿元', { preMoney: '10亿元' }],
    ['投前估值约10亿元', { preMoney: '约10亿元' }],
    ['10亿元投前', { preMoney: '10亿元' }],
    ['CNY 500m pre', { preMoney: 'CNY 500m' }],
    ['pre-money CNY 500m', { preMoney: 'CNY 500m' }],
    ['CNY 500m pre-money', { preMoney: 'CNY 500m' }],
    ['CNY 500m premoney valuation', { preMoney: 'CNY 500m' }],
    ['USD 80m post', { postMoney: 'USD 80m' }],
    ['valuation of USD 80m', { postMoney: 'USD 80m' }],
    ['投前很多', { preMoney: '很多' }],
    ['', {}],
    ['  ', {}],
  ])('takes %j for what it is', (stakeOrPrice, want) => {
    expect(round({ stakeOrPrice })).toEqual({ label: '天使', amount: '2亿元', ...want })
  })
  it('leaves out what was not answered', () => {
    const { text } = made({ layer: '', ask: ' ', stakeOrPrice: '', stage: '' })
    expect(text).not.toMatch(/layer|stage|label|amount|stake/)
    expect(deskView({ file: 'a.deal.yaml', text, draws: DRAWS }, inChinese).value?.company).toBe('青砚智能')
  })
  it.each([
    ['青砚智能', '青砚智能'],
    ['A/B "C" Ltd.', 'a-b-c-ltd'],
    ["O'Neill & Söhne", 'o-neill-söhne'],
    ['../../etc/passwd', 'etc-passwd'],
    ['/', 'deal'],
    ['', 'deal'],
    ['“引号”', '引号'],
    ['甲: 乙 #丙', '甲-乙-丙'],
    ['null', 'null'],
    ['- x', 'x'],
  ])('keeps the name %j and makes a file name of it', (name, stem) => {
    const { file, text } = made({ name })
    expect(file).toBe(`${stem}.deal.yaml`)
    const tree = treeOf({ file, text })
    const node = tree.ok ? nodeAt(tree.value, '/company/name') : null
    expect(node?.kind === 'scalar' ? node.literal : null).toBe(name)
    const deal = loadDeal({ file, text }, inChinese)
    expect(deal.ok ? deal.value.company.name.value : '').toBe(name)
  })
  it('says at the field what is wrong with an answer', () => {
    const { value } = deskView(
      { file: 'a.deal.yaml', text: made({ ask: '很多钱', stakeOrPrice: '120%' }).text, draws: DRAWS },
      inChinese,
    )
    const rows = value?.form.flatMap((section) => section.rows) ?? []
    const codes = (path: string): readonly string[] =>
      rows.find((one) => one.path === path)?.issues.map((one) => one.code) ?? []
    expect(codes('/round/amount')).toEqual(['quantity/unreadable'])
    expect(codes('/round/stake')).toEqual(['deal/stake-over-100'])
  })
})
