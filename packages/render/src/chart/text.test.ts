import { describe, expect, it } from 'vitest'
import { displayWidth } from '../text/width.ts'
import { en } from '../words/en/index.ts'
import { zh } from '../words/zh/index.ts'
import { ladderScene } from './ladder.ts'
import { ladder, usual } from './ladders.fixture.ts'
import { ladderToText, sceneToText } from './text.ts'

const far = ladder([[1e7, 2e7, 4e7]], [4e9, 5e9, 6e9], null)

describe.each(
  [20, 40, 60, 76, 96].flatMap((columns) => [zh, en].map((words) => ({ columns, words, lang: words.lang }))),
)('a ladder in $columns columns ($lang)', ({ columns, words }) => {
  it('is never wider than that', () => {
    for (const data of [usual, far])
      for (const line of ladderToText(data, words, columns)) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
  })
  it('shows the middle of every row and names each', () => {
    const lines = ladderToText(usual, words, columns)
    const middles = lines.filter((line) => /[─╌░█]/.test(line) && line.includes('●') && !line.includes('90%'))
    expect(middles).toHaveLength(4)
    const label = words.terms['part/comparables']
    expect(lines.some((line) => line.includes(label.slice(0, 10)))).toBe(true)
  })
  it('says the asked price and the ceiling', () => {
    const text = ladderToText(usual, words, columns).join('').replace(/\s/g, '')
    expect(text).toContain(words === zh ? '开价22亿元' : 'askedCNY2.2bn')
    expect(text).toContain(words === zh ? '我们的上限11亿元' : 'ourceilingCNY1.1bn')
  })
})

describe('a ladder in letters', () => {
  it('points to an asked price off the scale', () => {
    const lines = ladderToText(far, en, 80)
    expect(lines[0]).toMatch(/asked CNY 5\.0bn, off the scale.*→$/)
    expect(lines.join('\n')).not.toContain('▸')
  })
  it('orders the ends, the bar and the middle from left to right', () => {
    const data = ladder([[1e8, 1e9, 1e10]], null, null, 'validated')
    const line = ladderToText(data, en, 80).find((one) => one.startsWith('GPU burn')) ?? ''
    expect(line).toMatch(/^GPU burn +─+█*●█+─+ +100–10,000 · middle 1,000$/)
  })
  it('marks judged and tested intervals differently', () => {
    const tested = ladder([[1e8, 2e8, 4e8]], null, null, 'validated')
    expect(ladderToText(usual, zh, 80).at(-1)).toContain('判断，未经检验')
    expect(ladderToText(tested, zh, 80).at(-1)).not.toContain('判断')
    expect(ladderToText(tested, zh, 80).join('')).not.toContain('░')
  })
  it('is the same from data and from a scene', () => {
    expect(sceneToText(ladderScene(usual, zh, 390, 'x'), zh, 80)).toBe(ladderToText(usual, zh, 80).join('\n'))
  })
})
