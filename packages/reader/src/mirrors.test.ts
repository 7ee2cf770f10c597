import { describe, expect, it } from 'vitest'
import { likeness, mirrorsOf } from './mirrors.ts'

const flash =
  '青砚智能完成近3亿元B轮融资。本轮融资由蓝湖资本、鼎川创投联合领投，北辰产业基金跟投，资金将用于下一代模型训练和算力采购。'
const mirror = `${flash}\n责任编辑：某某　本文转自网络，不代表本站立场。`
const traditional =
  '青硯智能完成近3億元B輪融資。本輪融資由藍湖資本、鼎川創投聯合領投，北辰產業基金跟投，資金將用於下一代模型訓練和算力採購。'
const other =
  '存芯微电子获超5亿元C轮融资。4月12日，AI推理芯片企业存芯微电子宣布完成超5亿元C轮融资，由国泰制造业基金领投。'

describe('mirrors', () => {
  it('share their shingles: 7 of 9 where one of eleven letters is added', () => {
    // abcdefghijk has 7 shingles of five, with a letter more at either end 9, of which 7 are shared: 7 / 9.
    expect(likeness('abcdefghijk', 'xabcdefghijky').jaccard).toBeCloseTo(7 / 9, 12)
    expect(likeness('abcdefghijk', 'xabcdefghijky').held).toBe(1)
  })
  it('are one whatever foot, script or punctuation they carry', () => {
    expect(mirrorsOf([flash, other, mirror, traditional, other])).toEqual([0, 1, 0, 0, 1])
  })
  it('are told apart from articles of one form', () => {
    expect(
      mirrorsOf([
        flash,
        flash
          .replaceAll('青砚智能', '北云科技')
          .replace('近3亿元B轮', '5000万元A轮')
          .replace('蓝湖资本、鼎川创投联合', '远山基金')
          .replace('北辰产业基金', '云和资本'),
      ]),
    ).toEqual([0, 1])
  })
  it('are found among many by bands, the same in every run', () => {
    const many = Array.from(
      { length: 120 },
      (_, n) =>
        `第${n}家公司${'甲乙丙丁戊己庚辛壬癸'.slice(n % 9)}在${n * 7}号楼发布了编号${n * 31}的产品，价格是${n * 113}元，员工${n * 17}人。`,
    )
    const all = [flash, ...many, mirror]
    expect(mirrorsOf(all).at(-1)).toBe(0)
    expect(mirrorsOf(all)).toEqual(mirrorsOf([...all]))
  })
})
