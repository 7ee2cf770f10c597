import { describe, expect, it } from 'vitest'
import { composeMany } from './composed.fixture.ts'
import { undone as english } from './en/undone.fixture.ts'
import { scored } from './scored.fixture.ts'
import { undone as chinese } from './zh/undone.fixture.ts'

describe.each([
  ['English', english],
  ['Chinese', chinese],
])('%s news of what is no completed round, composed from variants', (_, undone) => {
  it('gives the same articles for the same seed', () => {
    expect(composeMany(undone, 'any', 60, 7)).toEqual(composeMany(undone, 'any', 60, 7))
  })

  it('is read as far as it was, and never given out as done', () => {
    const { records, rounds, unsafe } = scored(composeMany(undone, 'A', 300, 1))
    expect(unsafe).toEqual([])
    expect(records).toBeGreaterThan(0.88)
    expect(rounds).toBeGreaterThan(0.97)
  })

  it('keeps a round that is done beside a next one that is not', () => {
    const beside = { ...undone, kinds: { done: undone.kinds.done } } as typeof undone
    const { rounds } = scored(composeMany(beside, 'any', 80, 3))
    expect(rounds).toBeGreaterThan(0.95)
  })
})
