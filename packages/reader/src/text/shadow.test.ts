import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanWords, plainText, shadowOf } from './shadow.ts'

describe('the shadow of a text', () => {
  it('drops readings in brackets, doubled commas and blanks, and knows where everything stood', () => {
    const text = '由雲鋒（fēng）基金領（lǐng）投，，獲 3 億元'
    const shadow = shadowOf(plainText(text))
    expect(shadow.text).toBe('由云锋基金领投,获3亿元')
    const at = shadow.text.indexOf('云锋基金')
    expect(text.slice(...shadow.span(at, at + 4))).toBe('雲鋒（fēng）基金')
    expect(cleanWords('雲鋒（fēng）基金')).toBe('雲鋒基金')
  })
  it('keeps what a bracket says of a name as an aside', () => {
    const text = '甲（下称“乙”）完成融资'
    const shadow = shadowOf(plainText(text))
    expect([shadow.text, shadow.asides[0]?.text]).toEqual(['甲完成融资', '下称“乙”'])
    expect(text.slice(...(shadow.asides[0]?.span ?? [0, 0]))).toBe('下称“乙”')
  })
  it('maps every character to one that reads like it', () => {
    const pieces = [
      '领',
      '領',
      '(lǐng)',
      '投',
      '，',
      '，，',
      ' ',
      '3',
      '亿元',
      'A',
      '（注）',
      '\n',
      '好意思元',
      '&amp;',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const plain = plainText(text)
        const shadow = shadowOf(plain)
        expect(plain.length).toBe(text.length)
        let last = -1
        for (let at = 0; at < shadow.text.length; at++) {
          const [start, end] = shadow.span(at, at + 1)
          expect(start).toBeGreaterThan(last)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
    )
  })
})

it('reads the common characters of news in traditional script', () => {
  expect(plainText('既有股東跟進，則並購係由喬傑、凱基證券貫徹偵測側寫')).toBe(
    '既有股东跟进,则并购系由乔杰、凯基证券贯彻侦测侧写',
  )
})
