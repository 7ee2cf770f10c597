import { describe, expect, it } from 'vitest'
import { layerOf } from './layer.ts'

const decide = (words: string, names: readonly string[] = ['lumen', '青砚'], known: 'model' | null = null) => {
  const lines = words
    .split(/[。.]\s*/)
    .filter((one) => one !== '')
    .map((one) => ({ words: one }))
  const found = layerOf(lines, names, known)
  return found === null ? null : [found.value, found.line.words.slice(found.at, found.at + found.length)]
}
const layer = (words: string, known: 'model' | null = null) => decide(words, undefined, known)?.[0] ?? null

describe('the layer of a company', () => {
  it.each([
    ['推理芯片公司青砚完成数亿元A轮融资。', 'chip'],
    ['英国晶片设计厂青砚宣布完成B轮融资。', 'chip'],
    ['Lumen, a photonic chip startup, raised $40 million.', 'chip'],
    ['触觉传感器厂商青砚完成天使轮融资。', 'infrastructure'],
    ['算力运营商青砚完成A轮融资。', 'infrastructure'],
    ['青砚专注具身智能数据采集，完成Pre-A轮融资。', 'infrastructure'],
    ['Lumen raised $20 million for a platform to deploy and monitor LLMs.', 'infrastructure'],
    ['大模型公司青砚完成新一轮融资。', 'model'],
    ['青砚完成融资，公司训练通用大模型。', 'model'],
    ['Lumen, an AI research lab, raised $200 million.', 'model'],
    ['人形机器人公司青砚完成A轮融资，自研具身大模型。', 'model'],
    ['AI营销平台青砚完成数千万元A轮融资。', 'application'],
    ['青砚是一家自动驾驶公司，完成C轮融资。', 'application'],
    ['Lumen, a legal AI startup, raised $15 million.', 'application'],
    ['人形机器人公司青砚完成A轮融资。', 'application'],
    ['青砚用人工智能做矿山安全，完成A轮融资。', 'application'],
  ])('%s', (words, value) => {
    expect(layer(words)).toBe(value)
  })

  it.each([
    ['青砚完成数亿元A轮融资。'],
    ['Lumen raised $40 million from Sequoia.'],
    // Parts of other words are no trade.
    ['Lumen raised $40 million after input from Vladimir Magi.'],
  ])('is of none where nothing says one: %s', (words) => {
    expect(layer(words)).toBeNull()
  })

  it('is not that of those a company works for, nor what its money is meant for', () => {
    expect(layer('青砚为芯片公司提供检测软件，完成A轮融资。')).toBe('application')
    expect(layer('青砚完成A轮融资，是AI客服平台。资金将用于自建算力中心。')).toBe('application')
  })

  it('is that of a known name unless the text calls the company by another', () => {
    expect(layer('Lumen is in talks to raise $1 billion, which it would spend on data centers.', 'model')).toBe('model')
    expect(decide('Lumen is in talks to raise $1 billion.', undefined, 'model')).toEqual(['model', 'Lumen'])
    expect(layer('AI芯片公司青砚完成A轮融资。', 'model')).toBe('chip')
  })

  it('is told with the words that decide it', () => {
    expect(decide('青砚完成A轮融资。公司是一家AI芯片企业。')).toEqual(['chip', 'AI芯片企业'])
  })
})
