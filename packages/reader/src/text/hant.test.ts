import { normaliseText } from '@touchstone/core/units'
import { describe, expect, it } from 'vitest'
import { simplifiedCode } from './hant.ts'

const twin = (character: string): string => {
  const code = simplifiedCode(character.charCodeAt(0))
  return code === 0 ? character : String.fromCharCode(code)
}

describe('traditional characters', () => {
  it('have one simplified twin each', () => {
    expect([...'領貫徹偵測籲'].map(twin).join('')).toBe('领贯彻侦测吁')
  })

  it('are read from the first to the last, by near steps and far ones', () =>
    expect([...'丟並乾亂紂紅縣龍龐龔龜'].map(twin).join('')).toBe('丢并干乱纣红县龙庞龚龟'))

  it('are not told twice', () => {
    const both = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) => String.fromCharCode(0x4e00 + at)).filter(
      (one) => twin(one) !== one && normaliseText(one) !== one,
    )
    expect(both).toEqual([])
  })

  it('stay where both scripts write them alike', () => {
    expect([...'人民中国Ａ一'].map(twin).join('')).toBe('人民中国Ａ一')
  })
})
