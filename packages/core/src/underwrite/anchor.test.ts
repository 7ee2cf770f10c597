import {
  designedScenarios,
  parametersOf,
  populationStart,
  presentWorth,
  settledMultiples,
  simulate,
  type Start,
} from '@touchstone/core/market'
import { marketReference } from '@touchstone/reference/market'
import { describe, expect, it } from 'vitest'
import { anchored } from './anchor.ts'
import { marksOf } from './judged.ts'

const marks = marksOf(marketReference)
const rate = Math.log(1.25)

const sets = marketReference.market.filter(({ id }) => /us-2026|cn-2023/.test(id))

describe.each(sets.map((set) => [set.id, set] as const))('a layer of %s', (_, set) => {
  const read = parametersOf(set.parameters)
  if (!read.ok) throw new Error(set.id)
  const parameters = read.value
  const scenarios = designedScenarios(parameters, 40)
  const worthOf = (start: Start): number => {
    const fates = simulate(parameters, scenarios, start)
    return presentWorth(settledMultiples(fates, start.sold, start.before, marks), fates.years, rate)
  }
  const population = { ...populationStart(16_384, 'other'), stage: 1, age: 2 }

  it.each([
    ['no shock and nobody ahead', 'none', 0, 0],
    ['no shock', 'none', 0.015, 0],
    ['releases that displace', 'displacement', 0.015, 0],
    ['releases that displace three quarters', 'displacement', 0.015, 0.25],
    ['open weights', 'open-weight', 0.08, 0],
  ] as const)('with %s is worth what the population is worth at its drift', (_name, shock, usual, ownData) => {
    const start: Start = { ...population, shock, ownData }
    const restDrift = anchored(parameters, scenarios, start, '', usual, rate, marks)
    // On draws that the drift was not found on: leaders and the rest apart, as the chance of leading weighs them.
    const leaders = usual * worthOf({ ...start, leaderChance: 1, restDrift })
    const whole = leaders + (1 - usual) * worthOf({ ...start, restDrift })
    expect(Math.abs(Math.log(whole / worthOf(population)))).toBeLessThan(0.08)
    if (usual === 0) expect(Math.abs(restDrift)).toBeLessThan(0.01)
    if (shock === 'displacement') expect(restDrift).toBeGreaterThan(0.05)
  })

  it('needs a smaller drift the more of it nothing displaces', () => {
    const at = (ownData: number): number =>
      anchored(parameters, scenarios, { ...population, shock: 'displacement', ownData }, '', 0.015, rate, marks)
    const drifts = [0, 0.25, 0.5, 1].map(at)
    expect(drifts).toEqual([...drifts].sort((a, b) => b - a))
  })
})
