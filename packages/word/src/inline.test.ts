import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from './inline.ts'

describe('clean', () => {
  it('keeps words and drops what XML cannot hold or what turns text', () => {
    expect(clean('开价\u0000 <b>&\u202e 𠮷\n二')).toBe('开价 <b>& 𠮷 二')
    expect(clean('a\ud842b\ufffec')).toBe('abc')
  })

  it('leaves whole characters only, and the second time nothing to do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = clean(text)
        expect(once).not.toMatch(/\p{Cs}|\p{Cc}|[\ufffe\uffff]/u)
        expect(clean(once)).toBe(once)
      }),
    )
  })
})
