import { describe, expect, it } from 'vitest'
import { nameIn } from './name-in.ts'

describe('the name of a company that a reader is shown', () => {
  it('is one in the reader’s own language where documents or the list of names know one', () => {
    const both = { company: '青砚智能', aliases: ['Qingyan AI', 'Qingyan'] }
    expect(nameIn(both, 'zh')).toBe('青砚智能')
    expect(nameIn(both, 'en')).toBe('Qingyan AI')
    expect(nameIn({ company: 'Qingyan AI', aliases: ['青砚'] }, 'zh')).toBe('青砚')
  })

  it('is the name it goes by where there is no other, and none where it has none', () => {
    expect(nameIn({ company: '青砚智能', aliases: [] }, 'en')).toBe('青砚智能')
    expect(nameIn({ company: 'MiniMax', aliases: ['Hailuo'] }, 'zh')).toBe('MiniMax')
    expect(nameIn({ company: null, aliases: ['青砚'] }, 'zh')).toBeNull()
  })
})
