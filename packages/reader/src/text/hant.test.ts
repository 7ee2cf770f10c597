import { describe, expect, it } from 'vitest'
import { simplifiedCode } from './hant.ts'

const twin = (character: string): string => {
  const code = simplifiedCode(character.charCodeAt(0))
  return code === 0 ? character : String.fromCharCode(code)
}

describe('traditional characters', () => {
  it('have one simplified twin each', () => {
    expect([...'億萬領投資創業團隊與籲'].map(twin).join('')).toBe('亿万领投资创业团队与吁')
  })

  it('stay where both scripts write them alike', () => {
    expect([...'人民中国Ａ一'].map(twin).join('')).toBe('人民中国Ａ一')
  })
})
