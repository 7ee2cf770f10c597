import { describe, expect, it } from 'vitest'
import { countryOf } from './country.ts'

describe('where a company sits', () => {
  it.each([
    ['Paris-based Lumen raised €20 million.', 'FR'],
    ['Lumen, headquartered in Tel Aviv, raised $20 million from US investors.', 'IL'],
    ['Lumen, a British startup, raised £20 million.', 'GB'],
    ['Lumen, an AI company based in Toronto, raised $20 million.', 'CA'],
    ['Lumen, based in the UK, raised £20 million.', 'GB'],
    ['Lumen, which is headquartered in the U.S., raised $20 million.', 'US'],
    ['美国AI初创公司Lumen完成2000万美元A轮融资。', 'US'],
    ['总部位于伦敦的Lumen完成2000万美元A轮融资。', 'GB'],
    ['Lumen raised $20 million from London investors.', null],
    ['Beijing-based Nova led the market. Lumen raised $20 million.', null],
    ['Nova, based in Seoul, led the round in Lumen.', null],
    ['Seoul-based Nova led a $20 million round in Lumen, a Swiss robotics company.', 'CH'],
    ['位于杭州的蓝湖资本领投了Lumen的A轮。', null],
    ['Lumen, the Gurugram-based firm, raised Rs 160 crore.', 'IN'],
    ['總部位於倫敦的Lumen完成2000萬美元A輪融資。', 'GB'],
    ['UK chipmaker Lumen has raised $222m.', 'GB'],
    ['印度尼西亚初创公司Lumen完成2000万美元A轮融资。', 'ID'],
  ])('%s', (text, country) => {
    const found = countryOf(text, ['Lumen'])
    expect(found?.country ?? null).toBe(country)
  })

  it('says which words tell it', () => {
    const told = (text: string) => {
      const span = countryOf(text, ['Lumen'])?.span
      return span === undefined ? null : text.slice(...span)
    }
    expect(told('Paris-based Lumen raised €20 million.')).toBe('Paris-based')
    expect(told('Lumen, an AI company based in Toronto, raised $20 million.')).toBe('based in Toronto')
    expect(told('总部位于伦敦的Lumen完成2000万美元A轮融资。')).toBe('总部位于伦敦的')
  })
})
