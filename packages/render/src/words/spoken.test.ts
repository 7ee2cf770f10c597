import { describe, expect, it } from 'vitest'
import { units as en } from './en/units.ts'
import { spoken } from './spoken.ts'
import { units as zh } from './zh/units.ts'

describe('money that an issue carries', () => {
  it('is said in each language as its readers write it', () => {
    expect(spoken('500000000 CNY', { units: zh })).toBe('5亿元')
    expect(spoken('500000000 CNY', { units: en })).toBe('CNY 500m')
    expect(spoken('1300000000 to 2000000000 CNY', { units: zh })).toBe('13–20亿元')
    expect(spoken('>= 1300000000 CNY', { units: zh })).toBe('≥13亿元')
  })

  it('leaves what is not money as it is', () => {
    expect(spoken('3亿元', { units: en })).toBe('3亿元')
  })
})
