import { describe, expect, it } from 'vitest'
import { article, DRAWS, inChinese, inEnglish, sample } from './context.fixture.ts'
import { draftDocument } from './draft.ts'
import { deskView } from './page.ts'
import type { DeskView, FormRow } from './view.ts'

const rowsOf = (view: DeskView | undefined): readonly FormRow[] => view?.form.flatMap((section) => section.rows) ?? []

const row = (view: DeskView | undefined, path: string): FormRow => {
  const found = rowsOf(view).find((one) => one.path === path)
  if (found === undefined) throw new Error(`the form has no ${path}`)
  return found
}

describe('the page of a deal', () => {
  const answer = deskView({ file: 'a.deal.yaml', text: sample, draws: DRAWS }, inChinese)
  const view = answer.value

  it('has the form, the memo and a summary', () => {
    expect(answer.ok).toBe(true)
    expect(view?.company).toBe('青砚智能')
    expect(view?.memo?.title).toMatch(/^青砚智能：/)
    expect(view?.summary).toMatchObject({ draws: DRAWS })
    expect(view?.summary?.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(view?.form.map((section) => section.id)).toEqual([
      'company',
      'round',
      'model',
      'team',
      'finances',
      'ours',
      'assumptions',
    ])
    expect(view?.form[1]?.title).toBe('本轮')
  })
  it('shows the literal words, their echo and where they stand', () => {
    expect(row(view, '/round/amount')).toMatchObject({
      label: '金额',
      kind: 'amount',
      literal: '2亿元',
      echo: '2亿元 · 币种按默认',
      voice: 'yours',
      from: null,
      at: { source: 'a.deal.yaml', path: '/round/amount', line: 13, column: 11 },
      assumed: null,
      issues: [],
    })
    expect(row(view, '/round/stake')).toMatchObject({ literal: '10到15个点', echo: '90%：10–15%，中位12% · 规则“至”' })
    expect(row(view, '/company/name')).toMatchObject({ kind: 'text', literal: '青砚智能', echo: null })
  })
  it('reads a bare number as what its field counts', () => {
    expect(row(view, '/model/parameters').echo).toBe('1,000亿参数 · 单位按上下文')
    expect(row(view, '/model/tokens').echo).toBe('3,000亿token · 单位按上下文')
  })
  it('reads each field back as the deal is read, and in the currency of its country', () => {
    expect(row(view, '/team/monthlyPay').echo).toBe(
      '90%：3.0–8.0万元/月，中位4.9 · 字面3–8万元/月 · 规则“至” · 币种按默认 · 每一个',
    )
    expect(row(view, '/ours/cheque').echo).toBe('3,000万元 · 币种按默认')
    const american = deskView(
      {
        file: 'a.deal.yaml',
        text: sample.replace('country: CN', 'country: US').replace('3000万元', '3000万'),
        draws: DRAWS,
      },
      inChinese,
    )
    expect(row(american.value, '/ours/cheque').echo).toBe('3,000万美元 · 币种按默认')
  })
  it('offers the layers with their names', () => {
    expect(row(view, '/company/layer').choices).toEqual([
      { value: 'model', label: '模型层' },
      { value: 'infrastructure', label: '基础设施层' },
      { value: 'chip', label: '芯片层' },
      { value: 'application', label: '应用层' },
    ])
    expect(row(view, '/company/layer').literal).toBe('model')
  })
  it('has one row for each name of a list, and one to add the first', () => {
    expect(row(view, '/round/investors/0')).toMatchObject({
      literal: '北辰资本',
      label: '跟投',
      kind: 'text',
      voice: 'yours',
    })
    expect(row(view, '/round/leads/0')).toMatchObject({ literal: '', label: '领投', at: null })
  })
  it('says what is taken for an unknown field, and that it is ours', () => {
    const { value } = deskView(
      { file: 'a.deal.yaml', text: sample.replace(/ {2}people: .*\n/, ''), draws: DRAWS },
      inChinese,
    )
    const people = row(value, '/team/people')
    expect(people).toMatchObject({ literal: '', voice: 'ours', echo: null })
    expect(people.assumed).toMatch(/人/)
    expect(row(value, '/finances/cash').assumed).toBeNull()
  })
  it('lists the assumptions that were written, then those that were borrowed', () => {
    const rows = view?.form.find((section) => section.id === 'assumptions')?.rows ?? []
    expect(rows.slice(0, 5).map((one) => [one.path, one.literal, one.voice])).toEqual([
      ['/assumptions/exit.years', '6-8年', 'yours'],
      ['/assumptions/commercial.survival', '20%到45%', 'yours'],
      ['/assumptions/commercial.multiple', '5到12倍', 'yours'],
      ['/assumptions/rounds.laterDilution', '40%到60%', 'yours'],
      ['/assumptions/commercial.growthDecay', '55%到75%', 'yours'],
    ])
    const lent = rows.find((one) => one.path === '/assumptions/training.researchMultiplier')
    expect(lent).toMatchObject({ literal: '', voice: 'ours', label: '试错倍数' })
    expect(lent?.assumed).toMatch(/倍/)
    expect(new Set(rows.map((one) => one.path)).size).toBe(rows.length)
  })
  it('speaks the asked language and is plain JSON', () => {
    const { value } = deskView({ file: 'a.deal.yaml', text: sample, draws: DRAWS }, inEnglish)
    expect(row(value, '/round/amount')).toMatchObject({ label: 'Amount', echo: 'CNY 200m · currency assumed' })
    expect(value?.form.map((section) => section.title)).toContain('This round')
    expect(JSON.parse(JSON.stringify(value))).toEqual(value)
  })
  it('takes the edition and the depth', () => {
    const memo = (more: object): number => {
      const { value } = deskView({ file: 'a.deal.yaml', text: sample, draws: DRAWS, ...more }, inChinese)
      return value?.memo?.blocks.length ?? 0
    }
    expect(memo({ depth: 'ic' })).toBeGreaterThan(memo({}))
    const outside = deskView({ file: 'a.deal.yaml', text: sample, draws: DRAWS, edition: 'external' }, inChinese)
    expect(JSON.stringify(outside.value?.memo)).not.toContain('我们的上限')
  })
})

describe('a drafted deal', () => {
  const name = 'big.txt'
  const [draft] = draftDocument({ name, text: article.zh }, inChinese)
  const context = { ...inChinese, texts: { [name]: article.zh } }
  const { ok, value } = deskView({ file: 'a.deal.yaml', text: draft?.yaml ?? '', draws: DRAWS }, context)

  it('shows quoted words as theirs, with the stretch they were taken from', () => {
    expect(ok).toBe(true)
    const amount = row(value, '/round/amount')
    expect(amount).toMatchObject({ literal: '数亿元', voice: 'theirs', from: { source: 'big' } })
    expect(article.zh.slice(amount.from?.start, amount.from?.end)).toBe('数亿元')
    expect(amount.echo).toBe('90%：2–8亿元，中位4 · 字面2–9亿元 · 规则“数” · 币种按默认')
    expect(row(value, '/round/investors/1')).toMatchObject({ literal: '经纬', voice: 'theirs' })
  })
})

describe('a file with errors', () => {
  const view = (text: string): ReturnType<typeof deskView> =>
    deskView({ file: 'a.deal.yaml', text, draws: DRAWS }, inChinese)

  it('has no memo but a form, and the issue at its field', () => {
    const { ok, value, issues } = view(sample.replace('amount: 2亿元', 'amount: 很多钱'))
    expect(ok).toBe(false)
    expect(value?.memo).toBeNull()
    expect(value?.summary).toBeNull()
    expect(row(value, '/round/amount')).toMatchObject({
      literal: '很多钱',
      echo: null,
      issues: [{ code: 'quantity/unreadable' }],
    })
    expect(row(value, '/round/stake').issues).toEqual([])
    expect(issues.map((one) => one.code)).toContain('quantity/unreadable')
  })
  it('puts the issue of a quoted value and of a list entry at their rows', () => {
    const quoted = view(sample.replace('amount: 2亿元', 'amount: {value: 2亿元, from: "nowhere#0-3"}'))
    expect(row(quoted.value, '/round/amount').issues).toMatchObject([{ code: 'deal/unknown-source' }])
    const list = view(sample.replace('investors: [北辰资本]', 'investors: [北辰资本, {a: 1}]'))
    expect(row(list.value, '/round/investors/1').issues.length).toBeGreaterThan(0)
    expect(row(list.value, '/round/investors/0').issues).toEqual([])
  })
  it('has a form even where nearly nothing is written', () => {
    const { ok, value } = view('format: touchstone/deal@1\n')
    expect(ok).toBe(false)
    expect(value?.company).toBe('')
    expect(rowsOf(value).every((one) => one.literal === '')).toBe(true)
  })
  it('has no form where the file is no YAML', () => {
    const { ok, value, issues } = view('a: "b\n')
    expect(ok).toBe(false)
    expect(value).toBeUndefined()
    expect(issues[0]?.code).toBe('yaml/syntax')
  })

  it('shows what the market says where the company says nothing, until it does', () => {
    const text = `format: touchstone/deal@1
asOf: 2023-04-11
company: {name: 甲}
round: {label: 天使, amount: 数亿元}
assumptions: {round.stake: 10到20个点}
`
    const of = (more: string): DeskView | undefined =>
      deskView({ file: 'a.deal.yaml', text: more, draws: DRAWS }, inEnglish).value
    const market = of(text)
    expect(market?.form[1]?.rows.find((one) => one.input === 'round.stake')).toMatchObject({
      path: '/assumptions/round.stake',
      label: 'Stake sold',
      literal: '10到20个点',
    })
    expect(rowsOf(market).filter((one) => one.input === 'round.stake')).toHaveLength(1)
    const own = of(text.replace('amount: 数亿元', 'amount: 数亿元, stake: 15%'))
    expect(row(own, '/round/stake').literal).toBe('15%')
    expect(row(own, '/assumptions/round.stake').literal).toBe('10到20个点')
    expect(row(own, '/round/label').echo).toBe('angel round')
  })
})
