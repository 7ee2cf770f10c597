import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import { isSectionHead } from './sections.ts'

describe('the head of a section', () => {
  it.each(['四、历史融资', '五、本轮计划', '(三) 融资需求与资金用途', '3. 公司简介', '## 本轮融资计划', '一、团队'])(
    'is %s',
    (line) => {
      expect(isSectionHead(line)).toBe(true)
    },
  )
  it.each(['一、蓝湖科技完成A轮融资', '1、星海智能获投', '本轮计划融资1亿元', '2. 融资1.5亿元', '历史融资'])(
    'is not %s',
    (line) => {
      expect(isSectionHead(line)).toBe(false)
    },
  )

  it('says nothing of the round told above it', () => {
    const text =
      '云图智算 商业计划书\n\n四、历史融资\n2022年8月完成天使轮1500万元；2023年9月完成Pre-A轮6000万元，由启明山资本领投。\n\n五、本轮计划\n计划融资A轮1.5亿元，出让15%股权，投后估值10亿元。\n'
    const { deals } = read(text, { readings: reference.readings, models: [] })
    expect(deals.map(({ round, status, historic }) => [round, status, historic])).toEqual([
      ['天使', 'completed', true],
      ['Pre-A', 'completed', true],
      ['A', 'planned', false],
    ])
  })
})
