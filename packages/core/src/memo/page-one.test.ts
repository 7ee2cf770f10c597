import type { Figure, Underwriting } from '@touchstone/core/underwrite'
import { describe, expect, it } from 'vitest'
import { composeMemo } from './compose.ts'
import type { MemoOptions } from './composing.ts'
import { inventedUnderwriting } from './fixture.ts'
import { pageOneFigures } from './page-one.ts'

const number = (id: string, value: number, unit = '1'): Figure => ({
  id,
  value: { kind: 'number', unit, value },
  voice: 'yours',
  origin: 'entered',
  cites: [],
  formula: null,
})
const told = [
  number('asked.pre', 1_700_000_000, 'CNY'),
  number('commercial', 560_000_000, 'CNY'),
  number('commercial.multiple', 10),
  number('commercial.survival', 0.6),
  number('rounds.laterDilution', 0.45),
  number('commercial.discountRate', 0.3),
  number('exit.years', 7, 'year'),
  number('round.stake', 0.15),
  number('market.multiple', 1),
  number('market.years', 3, 'year'),
]
const dots = Array.from({ length: 50 }, (_, i) => (i < 20 ? 0.1 : i < 40 ? 1 : 4))
const worked: Underwriting = {
  ...inventedUnderwriting,
  figures: { ...inventedUnderwriting.figures, ...Object.fromEntries(told.map((one) => [one.id, one])) },
  parts: { ...inventedUnderwriting.parts, asked: 'asked.pre', commercial: 'commercial' },
  pictures: { dots, tornado: [], lossBase: 0.4, paid: [], exits: [], wall: [], currency: 'CNY', post: 2e9 },
}
const options: MemoOptions = { edition: 'internal', depth: 'screen' }
const keysOf = (of: MemoOptions, u = worked): readonly string[] =>
  composeMemo(u, of).blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.statements.map(({ key }) => key)
      : block.kind === 'list'
        ? block.items.map(({ key }) => key)
        : block.kind === 'heading'
          ? [block.statement.key]
          : [],
  )

describe('page one', () => {
  it('counts of a hundred what is lost, what comes back and what brings three times', () => {
    const share = (id: string): number => {
      const value = pageOneFigures(worked)[id]?.value
      return value?.kind === 'chance' ? value.value : NaN
    }
    expect(['lost', 'back', 'more'].map((one) => share(`memo.outcome.${one}`))).toEqual([0.4, 0.4, 0.2])
  })

  it('makes a reason of how long the money lasts only where the burn was told', () => {
    const reasons = (u: Underwriting) => keysOf(options, u).filter((key) => key.endsWith('-runway'))
    const bare = Object.fromEntries(Object.entries(worked.figures).filter(([id]) => id !== 'finances.netBurn'))
    expect(reasons({ ...worked, figures: bare })).toEqual([])
    const burn = number('finances.netBurn', 5e6, 'CNY/month')
    expect(reasons({ ...worked, figures: { ...bare, 'finances.netBurn': burn } })).toHaveLength(1)
  })

  it('says what nobody was asked yet, who wrote a price first, and who decides by when', () => {
    const keys = keysOf(options)
    for (const key of ['header/record', 'unknown/not-modelled', 'decision/none-before', 'decision/open'])
      expect(keys).toContain(key)
    const outside = keysOf({ ...options, edition: 'external' })
    expect(outside).toContain('header/digest')
    for (const key of ['header/record', 'decision/none-before', 'decision/open', 'funds/of100'])
      expect(outside).not.toContain(key)
  })

  it('calls few deals that bring three times no reason for one', () => {
    const few = Array.from({ length: 50 }, (_, i) => (i < 48 ? 0.1 : 4))
    const pictures =
      worked.pictures === null || worked.pictures === undefined ? null : { ...worked.pictures, dots: few }
    expect(keysOf(options, { ...worked, pictures })).not.toContain('why/three-times')
  })

  it('says that the other base rates turn the choice where that, and no loan, is why nothing is judged', () => {
    const verdict = { ...worked.verdict, choice: 'cannot_say', best: 'wait', borrowedShare: 0.3 } as const
    const market = {
      set: 's',
      routes: {},
      bestPercent: 0.3,
      other: { country: 'CN', choice: 'lead' },
      comparables: null,
    }
    const keys = keysOf(options, { ...worked, verdict, market })
    expect(keys).toContain('unknown/bases-turn')
    expect(keys).not.toContain('unknown/cannot-say')
    expect(keysOf(options, { ...worked, verdict: { ...verdict, borrowedShare: 0.9 }, market })).toContain(
      'unknown/cannot-say',
    )
  })

  it('has at most three reasons on each side, and fills a side that has fewer', () => {
    const keys = keysOf(options)
    const [from, between] = [keys.indexOf('section/for'), keys.indexOf('section/against')]
    const good = keys.slice(from + 1, between)
    expect(good.length).toBeLessThanOrEqual(3)
    expect(good).toContain('why/three-times')
  })
})
