import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DRAWS, inChinese, sample } from './context.fixture.ts'
import { nodeAt, treeOf } from './deal.ts'
import { deskView, editDeal } from './page.ts'

const edit = (path: string, literal: string | null, text = sample): ReturnType<typeof editDeal> =>
  editDeal({ text, path, literal }, inChinese)

const after = (path: string, literal: string | null, text = sample): string =>
  edit(path, literal, text).value?.text ?? ''

function literalAt(text: string, path: string): string | null {
  const tree = treeOf({ file: 'a.deal.yaml', text })
  const node = tree.ok ? nodeAt(tree.value, path) : null
  return node?.kind === 'scalar' && node.plain !== null ? node.literal : null
}

/** Lines of one text that the other does not have. */
const changed = (before: string, now: string): readonly string[] => {
  const old = new Set(before.split('\n'))
  return now.split('\n').filter((line) => !old.has(line))
}

describe('a change of one field', () => {
  it('changes its line and nothing else, comments included', () => {
    const now = after('/round/amount', '3亿元')
    expect(changed(sample, now)).toEqual(['  amount: 3亿元'])
    expect(now.split('\n')).toHaveLength(sample.split('\n').length)
    expect(now).toContain('# 示例：青砚智能是编出来的公司，数也是编的。')
  })
  it('is undone by the change back', () => {
    expect(after('/round/amount', '2亿元', after('/round/amount', '3亿元'))).toBe(sample)
  })
  it('clears a field', () => {
    const now = after('/round/amount', null)
    expect(literalAt(now, '/round/amount')).toBeNull()
    expect(literalAt(now, '/round/stake')).toBe('10到15个点')
    expect(edit('/round/nothing', null)).toMatchObject({ ok: true, value: { text: sample } })
  })
  it('adds a field, with its parents where they are missing', () => {
    expect(changed(sample, after('/round/preMoney', '10亿元'))).toEqual(['  preMoney: 10亿元'])
    const terms = after('/terms/redemption/rate', '8%')
    expect(literalAt(terms, '/terms/redemption/rate')).toBe('8%')
    expect(literalAt(after('/company/name', '甲', 'format: touchstone/deal@1\n'), '/company/name')).toBe('甲')
    expect(literalAt(after('/company/name', '甲', ''), '/company/name')).toBe('甲')
  })
  it('changes and adds entries of a list', () => {
    expect(literalAt(after('/round/investors/0', '南星资本'), '/round/investors/0')).toBe('南星资本')
    const two = after('/round/investors/1', '南星资本')
    expect([literalAt(two, '/round/investors/0'), literalAt(two, '/round/investors/1')]).toEqual([
      '北辰资本',
      '南星资本',
    ])
    expect(literalAt(after('/round/leads/0', '北辰资本'), '/round/leads/0')).toBe('北辰资本')
  })
  it('takes the dots of an assumption for a part of its name', () => {
    const now = after('/assumptions/exit.years', '5-7年')
    expect(changed(sample, now)).toEqual(['  exit.years: 5-7年'])
    const added = after('/assumptions/training.researchMultiplier', '3 to 10')
    expect(literalAt(added, '/assumptions/training.researchMultiplier')).toBe('3 to 10')
    expect(literalAt(added, '/assumptions/exit.years')).toBe('6-8年')
  })
  it('turns quoted words into the words of the user', () => {
    const text = 'round:\n  amount: {value: 数亿元, from: a#1-4}\n'
    expect(after('/round/amount', '3亿元', text)).toBe('round:\n  amount: 3亿元\n')
  })
  it.each([
    '@2023',
    'a: b',
    '> 5亿',
    '# x',
    '- x',
    '[3, 5]',
    '{a}',
    '"x',
    "it's",
    'true',
    'null',
    '1e3',
    '2023-04-11',
    ' x ',
    'a\tb',
    '50%',
    '!x',
    '&x',
    '*x',
    '|',
    '?',
    '若：是',
    'x #y',
  ])('keeps %j as it was written', (words) => {
    for (const path of ['/round/amount', '/company/english', '/round/investors/0', '/assumptions/exit.years']) {
      const { ok, value } = edit(path, words)
      expect(ok).toBe(true)
      const tree = treeOf({ file: 'a.deal.yaml', text: value?.text ?? '' })
      const node = tree.ok ? nodeAt(tree.value, path) : null
      expect(node?.kind === 'scalar' ? node.literal : null).toBe(words)
    }
  })
  it('keeps any line of words in any field, and every other field', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'ab1 :#-@%>|[]{}"\'&*!?,~亿元，：'),
      minLength: 1,
      maxLength: 12,
    })
    const path = fc.constantFrom(
      '/round/amount',
      '/company/name',
      '/round/leads/0',
      '/assumptions/exit.years',
      '/ours/proRata',
    )
    fc.assert(
      fc.property(path, words, (where, literal) => {
        const { ok, value } = edit(where, literal)
        expect(ok).toBe(true)
        const tree = treeOf({ file: 'a.deal.yaml', text: value?.text ?? '' })
        const node = tree.ok ? nodeAt(tree.value, where) : null
        expect(node?.kind === 'scalar' ? node.literal : null).toBe(literal)
        expect(literalAt(value?.text ?? '', '/round/stake')).toBe('10到15个点')
        expect(value?.text).toContain('# An invented company')
      }),
    )
  })
  it('shows in the form', () => {
    const { value } = deskView({ file: 'a.deal.yaml', text: after('/round/amount', '5亿元'), draws: DRAWS }, inChinese)
    const row = value?.form[1]?.rows.find((one) => one.path === '/round/amount')
    expect(row).toMatchObject({ literal: '5亿元', voice: 'yours' })
  })
})

describe('a change that cannot be made', () => {
  it('is refused and not silently lost, where words stand in place of fields', () => {
    const { ok, issues } = edit('/company/layer', 'model', 'company: 甲\n')
    expect(ok).toBe(false)
    expect(issues).toMatchObject([
      {
        code: 'deal/wrong-shape',
        at: { path: '/company', line: 1 },
        params: { key: 'company', expected: 'map', found: 'text' },
      },
    ])
  })
  it('is refused with the fault of a file that is no YAML', () => {
    const { ok, issues } = edit('/company/layer', 'model', 'a: "b\n')
    expect(ok).toBe(false)
    expect(issues[0]?.code).toBe('yaml/syntax')
  })
  it('is refused past the end of a list', () => {
    expect(edit('/round/investors/7', '南星资本').ok).toBe(false)
  })
})
