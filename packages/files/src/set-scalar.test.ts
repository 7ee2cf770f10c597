import { describe, expect, it } from 'vitest'
import { setScalar } from './index.ts'

const file = `# our deal
round:   # the round
  amount: {value: 数亿元, from: "lyw#1-4"}  # as written
  stake:
    value: 10%
    from: lyw#5-7

  leads: [红杉]
company: {name: 甲}
terms: null # later
team:
`

const set = (path: string, literal: string | null): string => setScalar(file, path, literal)

describe('setScalar', () => {
  it('makes a quoted value the words of the user', () => {
    expect(set('/round/amount', '3亿元')).toBe(file.replace('{value: 数亿元, from: "lyw#1-4"}', '3亿元'))
    expect(set('/round/stake', '15%')).toBe(file.replace('\n    value: 10%\n    from: lyw#5-7', ' 15%'))
    expect(set('/round/amount', '>3亿元')).toBe(file.replace('{value: 数亿元, from: "lyw#1-4"}', '">3亿元"'))
    expect(set('/round/amount', null)).toBe(file.replace('{value: 数亿元, from: "lyw#1-4"}', 'null'))
  })

  it('adds keys where they belong', () => {
    expect(set('/round/pool', '10%')).toBe(file.replace('[红杉]\n', '[红杉]\n  pool: 10%\n'))
    expect(set('/company/stage', 'a, b')).toBe(file.replace('甲}', '甲, stage: "a, b"}'))
    expect(set('/terms/redemption/rate', '8%')).toBe(file.replace('null #', '{redemption: {rate: 8%}} #'))
    expect(set('/team/people', '30人')).toBe(file.replace('team:\n', 'team: {people: 30人}\n'))
    expect(set('/model/accelerators/count', '1000')).toBe(
      `${file.trimEnd()}\nmodel:\n  accelerators:\n    count: 1000\n`,
    )
    expect(set('/round/leads/1', '启明')).toBe(file.replace('[红杉]', '[红杉, 启明]'))
    expect(setScalar('', '/a/b', '1')).toBe('a:\n  b: 1\n')
    expect(setScalar('# x', '/a', '1')).toBe('# x\na: 1\n')
    expect(setScalar('a:\n- x\n- y # z\n', '/a/2', '1')).toBe('a:\n- x\n- y # z\n- 1\n')
    expect(setScalar('a:\n  - x: 1\n', '/a/0/y', '2')).toBe('a:\n  - x: 1\n    y: 2\n')
  })

  it('changes nothing where nothing can be set', () => {
    expect(set('/company/name/first', 'x')).toBe(file)
    expect(set('/round/leads/9', 'x')).toBe(file)
    expect(set('/round/pool', null)).toBe(file)
    expect(set('', 'x')).toBe(file)
    expect(setScalar('a: [', '/a', 'x')).toBe('a: [')
  })
})
