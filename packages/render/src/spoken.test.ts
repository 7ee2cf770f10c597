import { describe, expect, it } from 'vitest'
import { units as en } from './words/en/units.ts'
import { spoken } from './spoken.ts'
import { units as zh } from './words/zh/units.ts'

describe('money that an issue carries', () => {
  it('is said in each language as its readers write it', () => {
    expect(spoken('500000000 CNY', zh)).toBe('5亿元')
    expect(spoken('500000000 CNY', en)).toBe('CNY 500m')
    expect(spoken('1300000000 to 2000000000 CNY', zh)).toBe('13–20亿元')
  })

  it('leaves what is not money as it is', () => {
    expect(spoken('3亿元', en)).toBe('3亿元')
  })
})
