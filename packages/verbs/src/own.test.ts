import { below } from '@touchstone/core/memo'
import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { questions } from '@touchstone/reference/questions'
import { withBelow, withPictures } from '@touchstone/render'
import { below as words } from '@touchstone/render/words/zh/below'
import { pictures } from '@touchstone/render/words/zh/pictures'
import { describe, expect, it } from 'vitest'
import { inChinese } from './context.fixture.ts'
import { memoVerb } from './memo.ts'
import { recordOwn } from './own.ts'
import type { Context } from './types.ts'

const context: Context = {
  ...inChinese,
  reference: { ...inChinese.reference, ...marketReference },
  funds: exampleFunds,
  words: withPictures(withBelow(inChinese.words, words), pictures),
  deep: { below, bank: questions },
}
const text =
  'format: touchstone/deal@1\nasOf: 2023-04-30\ncompany: {name: 青砚智能, layer: model}\nround: {amount: 3亿元, stake: 15%} # asked\n'
const file = 'a.deal.yaml'
const written = { file, text, reader: '王雨', price: '9亿元', loss: '40%', date: '2023-05-02', before: true }

describe('what a reader writes down', () => {
  it('is added to the file with name, day and whether the verdict was open, and once more below', () => {
    const first = recordOwn({ ...written, note: '团队太薄' }, context)
    expect(first.value?.text).toBe(
      `${text}ownNumbers:\n  - reader: 王雨\n    date: 2023-05-02\n    price: 9亿元\n    loss: 40%\n    before: true\n    note: 团队太薄\n`,
    )
    const again = recordOwn(
      { ...written, text: first.value?.text ?? '', price: '', loss: '60%', before: false },
      context,
    )
    expect(
      again.value?.text.endsWith('  - reader: 王雨\n    date: 2023-05-02\n    loss: 60%\n    before: false\n'),
    ).toBe(true)
  })

  it('is before the verdict only the first time that a reader writes', () => {
    const first = recordOwn(written, context).value?.text ?? ''
    const again = recordOwn({ ...written, text: first, price: '8亿元' }, context).value?.text ?? ''
    const other = recordOwn({ ...written, text: again, reader: 'Kim' }, context).value?.text ?? ''
    expect([...other.matchAll(/before: (\w+)/g)].map((one) => one[1])).toEqual(['true', 'false', 'true'])
  })

  it.each([
    [{ reader: ' ' }, 'own/nothing'],
    [{ price: '', loss: ' ' }, 'own/nothing'],
    [{ price: '很多' }, 'quantity/unreadable'],
    [{ loss: '140%' }, 'deal/stake-over-100'],
    [{ text: `${text}ownNumbers: [{reader: A, loss: 4%}]\n` }, 'own/no-room'],
  ])('is refused with a reason: %o', (change, code) => {
    const got = recordOwn({ ...written, ...change }, context)
    expect([got.ok, got.value]).toEqual([false, undefined])
    expect(got.issues.map((one) => one.code)).toContain(code)
  })

  it('stands beside ours inside the house, in the order of readers, the latest of each, and nowhere outside', () => {
    const rows: readonly [string, string, string, boolean][] = [
      ['王雨', '9.13亿元', '41.5%', true],
      ['Kim', 'CNY 713m', '57.5%', false],
      ['王雨', '8.77亿元', '46.5%', false],
    ]
    const all = rows.reduce(
      (so, [reader, price, loss, before]) =>
        recordOwn({ ...written, text: so, reader, price, loss, before, note: '只给自己看' }, context).value?.text ?? so,
      text,
    )
    const memo = (edition: 'internal' | 'external', format: 'markdown' | 'html' | 'terminal', depth: 'screen' | 'ic') =>
      memoVerb({ file, text: all, draws: 2048, edition, format, depth }, context).value?.text ?? ''
    const inside = memo('internal', 'markdown', 'screen')
    expect(inside).toContain('8.77亿元')
    expect(inside).not.toContain('9.13亿元')
    expect(inside.indexOf('| 王雨')).toBeGreaterThan(0)
    expect(inside.indexOf('| 王雨')).toBeLessThan(inside.indexOf('| Kim'))
    for (const format of ['markdown', 'html', 'terminal'] as const)
      for (const depth of ['screen', 'ic'] as const) {
        const outside = memo('external', format, depth)
        for (const secret of ['王雨', 'Kim', '8.77', '713m', '46.5%', '57.5%', '只给自己看', '各人'])
          expect(outside, `${format} ${depth} ${secret}`).not.toContain(secret)
      }
  })

  it('changes no figure and no digest', () => {
    const digest = (of: string): string =>
      /[0-9a-f]{12,}/.exec(
        memoVerb({ file, text: of, draws: 2048, edition: 'internal', format: 'markdown', depth: 'screen' }, context)
          .value?.text ?? '',
      )?.[0] ?? 'none'
    expect(digest(recordOwn(written, context).value?.text ?? '')).toBe(digest(text))
    expect(digest(text)).not.toBe('none')
  })
})
