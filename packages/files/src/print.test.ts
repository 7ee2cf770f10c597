import { describe, expect, it } from 'vitest'
import { printYaml } from './index.ts'

describe('printYaml', () => {
  it('prints as people write', () => {
    const text = printYaml(
      {
        format: 'touchstone/deal@1',
        company: { name: '衔远科技', english: null },
        round: {
          amount: { value: '数亿元', from: 'lyw#1-4' },
          stake: '> 10%',
          leads: ['启明创投', '真格'],
          tranches: [{ amount: '1亿元', when: 'now' }],
          investors: [],
        },
        terms: {},
      },
      { '': 'never printed', '/round': 'as announced', '/round/stake': 'a guess\nof ours' },
    )
    expect(text).toBe(`format: touchstone/deal@1
company:
  name: 衔远科技
  english: null
# as announced
round:
  amount: {value: 数亿元, from: lyw#1-4}
  # a guess
  # of ours
  stake: "> 10%"
  leads: [启明创投, 真格]
  tranches:
    - amount: 1亿元
      when: now
  investors: []
terms: {}
`)
  })
})
