import { describe, expect, it } from 'vitest'
import { inferDate } from './date.ts'

describe('the date a text gives itself', () => {
  it('is the full date near its head', () => {
    expect(inferDate('某报2023年4月11日讯：……')?.iso).toBe('2023-04-11')
    expect(inferDate('Reported on April 11, 2023.')?.iso).toBe('2023-04-11')
  })
  it('is else the month that ends a line of its cover', () => {
    expect(inferDate('青砚智能 商业计划书（2025年6月）\n公司成立于2022年9月。')).toEqual({
      iso: '2025-06-30',
      span: [11, 18],
    })
    expect(inferDate('青砚智能 商业计划书\nA轮融资 · 2023年4月 · 机密\n公司成立于2021年3月')?.iso).toBe('2023-04-30')
    expect(inferDate('Qingyan AI\nInvestor deck, February 2024\nFounded in 2021.')?.iso).toBe('2024-02-29')
    expect(inferDate('公司在2021年3月成立，后来做了许多事。2022年大家都来看。')?.iso).toBe('2022-12-31')
  })
  it('is else the end of the last month it names in its latest year', () => {
    expect(inferDate('2018年谷歌推出BERT。2023年大模型狂飙。4月看的人变少了。')?.iso).toBe('2023-04-30')
    expect(inferDate('2024年很热。到2月更热。')?.iso).toBe('2024-02-29')
  })
  it('is no count of cards, no year to come and no day that does not exist', () => {
    expect(inferDate('2023年大模型狂飙，有人买了2048张卡，到2030年市场会更大。')?.iso).toBe('2023-12-31')
    expect(inferDate('In 2021 it bought 2048 GPUs and hopes for more by 2030.')?.iso).toBe('2021-12-31')
    expect(inferDate('编号2023-13-40的文件。')).toBeNull()
  })
  it('is unknown without a year', () => {
    expect(inferDate('4月看的人变少了。')).toBeNull()
  })

  it('is not the year in which a company was founded', () => {
    for (const text of [
      '公司2021年成立，团队80人。',
      '成立于2021年3月的公司，团队80人。',
      'Founded in 2021 by two engineers.',
      'The company was founded in March 2021.',
    ])
      expect(inferDate(text), text).toBeNull()
    expect(inferDate('公司2021年成立，2023年收入2500万元。')?.iso).toBe('2023-12-31')
    expect(inferDate('Founded in 2021, it raised $3 million in 2023.')?.iso).toBe('2023-12-31')
  })
})
