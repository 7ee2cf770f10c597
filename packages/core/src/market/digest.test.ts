import { readFileSync } from 'node:fs'
import { sha256 } from '@touchstone/core/facts'
import { describe, expect, it } from 'vitest'
import { EXAMPLE_MARKET } from './example.ts'
import { scenariosOf } from './scenarios.ts'
import { simulate } from './simulate.ts'
import { populationStart } from './start.ts'

describe('the fates of the example set', () => {
  it('are the same to the last bit in every engine', () => {
    const start = { ...populationStart(1024), leaderChance: 0.2, shock: 'open-weight' as const }
    const { proceeds, years, roundPost, retained } = simulate(
      EXAMPLE_MARKET,
      scenariosOf(EXAMPLE_MARKET, 40, '1'),
      start,
    )
    const bits = [proceeds, years, roundPost, retained].flatMap((column) => [
      ...new BigUint64Array(column.buffer, column.byteOffset, column.length),
    ])
    const golden = readFileSync(new URL('../../../../golden/market/digest.txt', import.meta.url), 'utf8').trim()
    expect(sha256(bits.map((one) => one.toString(16)).join(' '))).toBe(golden)
  })

  it('are the same for the first draws whether the rest is run or not', () => {
    const scenarios = scenariosOf(EXAMPLE_MARKET, 40, '1')
    const all = simulate(EXAMPLE_MARKET, scenarios, { ...populationStart(512), leaderChance: 0.2 })
    const some = simulate(EXAMPLE_MARKET, scenarios, { ...populationStart(128), leaderChance: 0.2 })
    expect(some.proceeds).toEqual(all.proceeds.subarray(0, 128))
    expect(some.roundPost).toEqual(all.roundPost.subarray(0, some.roundPost.length))
  })
})
