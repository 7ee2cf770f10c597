import { describe, expect, it } from 'vitest'
import { asTyped, reflowed } from './print.ts'

describe('a printed page', () => {
  it('is read as typed where its font has radicals and ligatures', () => {
    expect(asTyped('⻘砚智能完成⼈⺠币融资，e\ufb03cient, soft\u00adware')).toBe(
      '青砚智能完成人民币融资，efficient, software',
    )
  })
  it('has its broken lines put together, and headings and lists left', () => {
    const full = '青砚智能宣布完成近3亿元人民币B轮融资。本轮融资由蓝湖资本、鼎川创投联合'
    expect(reflowed(`融资计划\n${full}\n领投，北辰产业基金跟投。\n• 团队\n• 产品`)).toBe(
      `融资计划\n${full}领投，北辰产业基金跟投。\n• 团队\n• 产品`,
    )
    expect(reflowed('The company raised forty million dollars in a round\nled by Acme Capital.')).toBe(
      'The company raised forty million dollars in a round led by Acme Capital.',
    )
    // A narrow column.
    expect(
      reflowed(
        '大模型创业公司「青砚智能」近日完成3\n亿元A轮融资，由蓝湖资本领投，经纬创\n投、老股东红杉中国跟投，投后估值15亿\n元。公司称，本轮资金将用于训练下一代\n多模态大模型以及采购算力，并将团队扩\n大到两百人。',
      ),
    ).toBe(
      '大模型创业公司「青砚智能」近日完成3亿元A轮融资，由蓝湖资本领投，经纬创投、老股东红杉中国跟投，投后估值15亿元。公司称，本轮资金将用于训练下一代多模态大模型以及采购算力，并将团队扩大到两百人。',
    )
    expect(reflowed('融资\n3\n亿元')).toBe('融资\n3亿元')
    expect(reflowed('The company, which has not yet been profit-\nable so far, raised forty million')).toContain(
      'profitable',
    )
    // The heading of the next section is larger.
    const last = '2022年3月完成Pre-A轮融资1亿元人民币，投资方是红杉中国和真格基金'
    expect(reflowed(`${last}\n算力`, [10.5, 18])).toBe(`${last}\n算力`)
    expect(reflowed(`${last}\n领投`, [10.5, 10.56])).toBe(`${last}领投`)
    expect(reflowed('青砚智能\nB轮\n3亿元')).toBe('青砚智能\nB轮\n3亿元')
  })
})
