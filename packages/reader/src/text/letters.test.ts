import { describe, expect, it } from 'vitest'
import { codesOf, isBlank, isDigit, isHan, isLatin, lettersIn } from './letters.ts'

describe('letters by their codes', () => {
  it('are those of the patterns that ask for letters', () => {
    for (let code = 0; code < 0x10000; code++) {
      const letter = String.fromCharCode(code)
      expect([code, isBlank(code), isDigit(code), isLatin(code), isHan(code)]).toEqual([
        code,
        /\s/.test(letter),
        /\d/.test(letter),
        /[A-Za-z]/.test(letter),
        /[\u4e00-\u9fff]/.test(letter),
      ])
    }
  })
  it('are none past the end of a text', () => {
    expect([isBlank, isDigit, isLatin, isHan].map((is) => is(''.charCodeAt(0)))).toEqual([false, false, false, false])
    expect(codesOf('、,').has('甲、乙'.charCodeAt(1))).toBe(true)
  })
  it('are counted by script', () => {
    expect(lettersIn('甲获A轮，Qingyan 3亿')).toEqual({ han: 4, latin: 8 })
  })
})
