import { describe, expect, it } from 'vitest'
import { capPanels as enPanels } from '../words/en/cap-panels.ts'
import { en } from '../words/en/index.ts'
import { capPanels as zhPanels } from '../words/zh/cap-panels.ts'
import { zh } from '../words/zh/index.ts'
import { faults } from './faults.fixture.ts'
import { type WallFigures, wallScene } from './wall.ts'

const figure = (number: number) => ({ text: String(number), number })
const day = (
  date: string,
  a: number,
  b: number,
  cash: number | null,
  founder: number,
): WallFigures['days'][number] => ({
  date,
  open: [
    { class: 'a', amount: figure(a) },
    { class: 'b', amount: figure(b) },
  ],
  total: figure(a + b),
  cash: cash === null ? null : figure(cash),
  short: cash === null ? null : figure(Math.max(0, a + b - cash)),
  founder: figure(founder),
})
const wall = (cash: number | null): WallFigures => ({
  currency: 'CNY',
  claims: [
    { class: 'a', className: 'A轮优先股' },
    { class: 'b', className: 'B轮优先股' },
  ],
  days: [
    day('2027-12-31', 3e7, 0, cash, 3e7),
    day('2028-06-30', 3.1e7, 7e7, cash, 3.1e7),
    day('2028-12-31', 3.2e7, 7.4e7, cash, 3.2e7),
  ],
  firstShort: cash === null ? null : { date: '2028-06-30', short: figure(1.01e8 - cash) },
})

describe.each([
  { ...zh, capPanels: zhPanels },
  { ...en, capPanels: enPanels },
])('a redemption wall in $lang', (words) => {
  it.each([240, 326, 560, 760])('keeps its texts apart at %d', (width) => {
    for (const cash of [null, 5e7, 1]) {
      const scene = wallScene(wall(cash), words, width)
      expect(faults(scene)).toEqual([])
      // A line of cash for each day and one in the key.
      expect(scene.shapes.filter((one) => one.class === 'limit')).toHaveLength(cash === null ? 0 : 4)
      expect(scene.title).toContain(cash === null ? '2028-12-31' : '2028-06-30')
    }
  })
})
