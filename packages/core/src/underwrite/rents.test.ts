import type { Deal } from '@touchstone/core/deal'
import { reference } from '@touchstone/reference'
import { expect, it } from 'vitest'
import { amountOf, bareDeal, entry } from './deal.fixture.ts'
import type { Underwriting } from './types.ts'
import { underwrite } from './underwrite.ts'

const amount = (words: string) => amountOf(words, reference.readings)
const run = (type: string, asOf: string): Underwriting => {
  const bare = bareDeal('青砚智能', asOf)
  const deal: Deal = {
    ...bare,
    round: { ...bare.round, amount: amount('5000万元'), preMoney: amount('3亿元') },
    model: {
      ...bare.model,
      parameters: amount('70亿参数'),
      tokens: amount('2000亿token'),
      accelerators: { ...bare.model.accelerators, type: entry(type) },
    },
  }
  const result = underwrite(deal, reference, { engine: 'test', draws: 1024 })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}
const range = (u: Underwriting, id: string) => {
  const value = u.figures[id]?.value
  if (value?.kind !== 'range' || value.low === null || value.high === null) throw new Error(`${id} is no range`)
  return [value.low, value.high] as const
}

it('takes the last year of rents known where none of the date is, and holds no claim against them', () => {
  const u = run('H100', '2026-09-30')
  expect(u.figures['training.cost']).toBeDefined()
  expect(u.figures['last.rent']).toBeDefined()
  expect(u.figures['market.rent']).toBeUndefined()
  expect(u.figures['input.training.runCost']).toBeUndefined()
})

it('takes the rent of the usual card by the peaks of both for a card that nobody was seen to rent', () => {
  const u = run('H20', '2026-09-30')
  const [low, high] = range(u, 'rent.byPeak')
  const [usualLow, usualHigh] = range(u, 'usual.rent')
  // By hand: 148 over 312 trillion operations a second.
  expect(low / usualLow).toBeCloseTo(148 / 312, 3)
  expect(high / usualHigh).toBeCloseTo(148 / 312, 3)
})
