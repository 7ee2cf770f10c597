import { reference } from '@touchstone/reference'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import { talksIn } from './chat.ts'

const deals = (text: string) =>
  read(text, { readings: reference.readings, models: reference.models }).deals.map((one) => [
    one.company,
    one.status,
    one.amount?.raw ?? null,
    one.valuation?.raw ?? null,
    one.leads.map(({ name }) => name).join(),
  ])

describe('text pasted from a chat', () => {
  it('gives nobody the price that somebody says of another company', () => {
    const chat =
      '[2023/4/11 10:32] 张三: 青砚智能刚完成A轮3亿，蓝湖领投，投后15亿\n[2023/4/11 10:33] 李四: 星河智能在聊5000万美金，估值3亿美金，还没close\n[2023/4/11 10:34] 王五: 听说澜舟要关了\n'
    expect(deals(chat)).toEqual([['青砚智能', 'completed', '3亿', '15亿', '蓝湖']])
  })
  it('names no speaker as a company, and keeps each place in the text as given', () => {
    const chat =
      'Alice: Acme AI closed its $30M Series B, led by Blue Lake\nBob: post?\nBob: and Nova AI is talking to Sequoia about a $50M round, not signed\nAlice: ok\n'
    expect(deals(chat)).toEqual([
      ['Acme AI', 'completed', '$30M', null, 'Blue Lake'],
      ['Nova AI', 'in_talks', '$50M', null, ''],
    ])
    const { deals: found, companies } = read(chat, { readings: reference.readings })
    for (const { name, span } of [...companies, ...found.flatMap((one) => one.leads)])
      expect(chat.slice(...span)).toBe(name)
  })
  it('is told by heads of messages as each program copies them', () => {
    const parts = (text: string) => talksIn(text)?.map((one) => one.text.trim())
    expect(
      parts('张三 2023/4/11 10:32:05\n青砚在融A轮\n\n李四 10:33\n投后15亿\n\n王五 昨天 10:34\n星河不错\n'),
    ).toEqual([expect.stringMatching(/^青砚在融A轮\s+投后15亿$/), '星河不错'])
    expect(parts('张三(12:01):\n青砚在融A轮\n李四(12:02):\n多少？\n')).toEqual(['青砚在融A轮'])
    expect(parts('[11/04/2023, 10:32:05] Ann: one thing\n[11/04/2023, 10:33:00] Bob: other thing')).toEqual([
      'one thing',
      'other thing',
    ])
    expect(parts('Ann  10:32 AM\none thing\nBob  10:33 AM\nother thing\n')).toEqual(['one thing', 'other thing'])
  })
  it('is no article, no interview and no list of labels', () => {
    const long =
      '我们从二零二一年开始做这件事，当时没有人相信，后来慢慢有客户愿意付钱，再后来就有了今天的样子，团队也从三个人变成了两百个人，办公室换了四次，产品改了十几版，始终没有放弃。'
    expect(talksIn(`记者：为什么？\n王一川：${long}\n记者：然后？\n王一川：${long}\n王一川：${long}\n`)).toBe(null)
    expect(talksIn('2023-04-12 10:20 来源：猎云网\n青砚智能完成A轮融资。\n')).toBe(null)
    expect(talksIn('项目：青砚智能\n轮次：A轮\n金额：3亿\n')).toBe(null)
  })
  it('keeps every offset, whatever is written', () => {
    const line = fc.constantFrom('张三: 青砚融资3亿', '李四: 贵', '[10:32] 王五: 投后15亿', '', '一段话。')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        for (const one of talksIn(text) ?? []) {
          expect(one.text.length).toBe(one.end - one.start)
          for (let at = 0; at < one.text.length; at++)
            if (one.text[at] !== ' ') expect(one.text[at]).toBe(text[one.start + at])
        }
      }),
    )
  })
  it('takes time linear in its length', () => {
    const from = performance.now()
    talksIn('甲: '.repeat(60_000))
    talksIn('甲: 乙\n'.repeat(40_000))
    expect(performance.now() - from).toBeLessThan(4_000)
  })
})
