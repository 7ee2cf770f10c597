import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storyIn } from './story.ts'

const stories = [
  '第三回 夜谈\n周岚低声说：“星河智能的A轮，三亿元，蓝湖资本领投。”老陈盯着窗外，半晌，叹了口气。他忽然想起那年冬天的机房。',
  '他抬起头，眼泪已经干了。“我们融到了五亿美元，”她笑道，“大模型公司里，数我们最贵。”月光落在白板上，谁也没有再说话，只听见风扇的声音。他沉默了很久，转过身去。',
  'CHAPTER 4\n"Northgate is leading the round," Iris whispered. "Thirty million." He stared at the screen. Outside, the sirens rose and fell.',
  'She sighed. "Lumen Labs raised $40 million yesterday," he muttered, and the rain went on. Her hands shook. He nodded, glanced at the model of the bridge, and wondered whether any of it was true.',
]
const reports = [
  '会议室的窗外是深圳湾。青砚智能创始人周远说，公司完成了近3亿元B轮融资，由蓝湖资本领投，老股东远行创投跟投，资金用于训练下一代模型和扩充团队，年内还会发布一款面向工厂的产品。他盯着大屏上的曲线，说今年的收入会翻一番。'.repeat(
    2,
  ),
  '第一章 总则\n第一条 为规范生成式人工智能服务，制定本办法。第二章 服务规范\n第七条 提供者应当依法开展训练数据处理活动。',
  'Founders nodded at the news: Lumen Labs has raised $30 million in a Series A led by Northgate Ventures, the company said on Monday. The startup builds models for hospitals and will use the money to hire engineers and buy accelerators; it did not give a valuation.',
  '',
]

describe('a story', () => {
  it('is known by how it tells, with the first words that show it', () => {
    for (const text of stories) {
      const span = storyIn(text)
      expect([text, span === null ? null : text.slice(...span).length > 1]).toEqual([text, true])
    }
  })
  it('is no report, law or feature with a scene in it', () => {
    for (const text of reports) expect([text, storyIn(text)]).toEqual([text, null])
  })
  it('is none of the articles we have', () => {
    const folder = new URL('../../../../examples/articles/', import.meta.url)
    const found = readdirSync(folder)
      .filter((one) => one.endsWith('.jsonl'))
      .flatMap((one) => readFileSync(new URL(one, folder), 'utf8').trim().split('\n'))
      .map((one) => JSON.parse(one) as { readonly id: string; readonly text: string })
    expect(found.length).toBeGreaterThan(500)
    expect(found.filter(({ text }) => storyIn(text) !== null).map(({ id }) => id)).toEqual([])
  })
  it('stays one however long it goes on, and however it is cut', () => {
    for (const text of stories)
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 40 }), (times) => {
          expect(storyIn(`${text}\n`.repeat(times))).not.toBeNull()
        }),
        { numRuns: 10 },
      )
  })
})
