import { reference } from '@touchstone/reference'
import { gazetteer } from '@touchstone/reference/gazetteer'
import { roundSizes } from '@touchstone/reference/round-sizes'
import { zh } from '@touchstone/render/words/zh'
import { triage as zhTriage } from '@touchstone/render/words/zh/triage'
import { describe, expect, it } from 'vitest'
import { articleView } from './article-view.ts'
import { readDocument, readVerb } from './read.ts'
import { triageVerb } from './triage/index.ts'

const context = { words: zh, triage: zhTriage, reference, names: gazetteer, roundSizes, engine: 'test' }
const HEADS = [...'青赤橙黄绿蓝紫白黑金银铜铁锡铅锌钛镁钠钾']
const TAILS = [...'砚石山川河海湖林木竹松柏梅兰菊桃李杏枫桐']
const at = (list: readonly string[], index: number): string => list[index % list.length] ?? ''

/** A list of deals, one a line, each of another company. */
const listOf = (count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const company = `${at(HEADS, i)}${at(TAILS, Math.floor(i / 20))}${i < 400 ? '' : at(HEADS, Math.floor(i / 400))}智能`
    return `${company}完成${(i % 9) + 1}亿元A轮融资，由${at(HEADS, i * 7 + 3)}${at(TAILS, i * 3 + 1)}资本领投。`
  }).join('\n')

describe('a document of many deals', () => {
  it('gives a row for each: a week’s list of a hundred and fifty companies loses none', () => {
    const { value, issues } = triageVerb({ documents: [{ id: 'week', text: listOf(150) }] }, context)
    expect([value?.rows.length, issues]).toEqual([150, []])
  })
  it('says from which words on deals are left unread, with their place', () => {
    const text = listOf(700)
    const { value, issues } = readVerb({ name: 'year.txt', text }, context)
    expect(value?.deals.length).toBe(600)
    const [told] = issues
    const from = text.split('\n').slice(0, 600).join('\n').length + 1
    expect(told).toMatchObject({
      code: 'read/deals-unread',
      severity: 'warning',
      at: { source: 'year.txt', line: 601, column: 1, start: from, end: text.length },
      params: { read: from, of: text.length },
    })
    expect(told?.message).toContain(text.slice(from, from + 6))
    const table = triageVerb({ documents: [{ id: 'year', text }] }, context)
    expect([table.value?.rows.length, table.issues.map((one) => one.code)]).toEqual([600, ['read/deals-unread']])
    expect(articleView({ text }, readDocument({ text }, context), context).issues.map((one) => one.code)).toEqual([
      'read/deals-unread',
    ])
  })
  it('says nothing where what is left tells of no money', () => {
    const { issues } = readVerb({ text: `${listOf(600)}\n${'今天的天气很好。\n'.repeat(50)}` }, context)
    expect(issues).toEqual([])
  })
})
