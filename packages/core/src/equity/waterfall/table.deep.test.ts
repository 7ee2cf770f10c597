import { compareRational, rationalToText, zero } from '@touchstone/core/units'
import { describe, expect, it } from 'vitest'
import { payoutsAt } from './at.ts'
import { conversionsAt } from './equilibrium.ts'
import { applyWaterfall, floatTable } from './float.ts'
import { bestResponse, choosers, isEquilibrium, payoutsOfProfile } from './oracle.ts'
import { exitTable } from './table.ts'
import { dice, randomExit, randomInput } from './tables.fixture.ts'

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const quantile = (sorted: readonly number[], q: number): number => sorted[Math.floor(q * (sorted.length - 1))] ?? 0

describe('ten thousand random structures of up to 12 classes', () => {
  it('are all solved, agree with the independent solver, and nobody gains by switching', () => {
    let checked = 0
    for (let seed = 1; seed <= 10_000; seed++) {
      const input = randomInput(seed, 12)
      const table = exitTable(input)
      if (!table.ok) continue
      const exit = randomExit(seed)
      const found = payoutsAt(table.value, exit).payouts
      const payouts = found.map(({ payout }) => payout)
      const acts = input.classes.map(({ id }) =>
        found.some((payee) => payee.id === id && (payee.state === 'converts' || payee.state === 'exercises')),
      )
      expect(payoutsOfProfile(input, exit, acts).map(rationalToText), `seed ${seed}`).toEqual(
        payouts.map(rationalToText),
      )
      expect(isEquilibrium(input, exit, acts, payouts), `seed ${seed}`).toBe(true)
      expect(payouts.every((payout) => payout.numerator >= 0n)).toBe(true)
      const players = choosers(input)
      const reached = bestResponse(
        input,
        exit,
        input.classes.map((_, index) => players.includes(index)),
        500,
      )
      expect(reached?.payouts.map(rationalToText), `seed ${seed}`).toEqual(payouts.map(rationalToText))
      checked++
    }
    say(`${checked} structures of 10,000 agree; the others have nobody to take the rest`)
    expect(checked).toBeGreaterThan(9_000)
  })

  it('have equilibria that all pay the same, by trying every profile', () => {
    for (let seed = 1; seed <= 1_500; seed++) {
      const input = randomInput(seed * 7, 8)
      const table = exitTable(input)
      if (!table.ok) continue
      const report = conversionsAt(input, table.value, randomExit(seed))
      expect(report.payoffUnique, `seed ${seed}`).toBe(true)
      expect(report.gainBySwitching.every(({ gain }) => compareRational(gain, zero) <= 0)).toBe(true)
    }
  })

  it('take this long (printed, not judged)', () => {
    const times: number[] = []
    for (let seed = 1; seed <= 10_000; seed++) {
      const input = randomInput(seed, 12)
      const exit = randomExit(seed)
      const start = performance.now()
      const table = exitTable(input)
      if (table.ok) payoutsAt(table.value, exit)
      times.push(performance.now() - start)
    }
    times.sort((a, b) => a - b)
    say(`table and one exit: median ${quantile(times, 0.5).toFixed(3)} ms, 99 % ${quantile(times, 0.99).toFixed(3)} ms`)

    const roll = dice(5)
    const exits = Float64Array.from({ length: 1_000_000 }, () => roll(2_000_000_000) / 10)
    const rates: number[] = []
    let breakpoints = 0
    for (let seed = 20; seed < 60; seed++) {
      const table = exitTable(randomInput(seed, 12))
      if (!table.ok) continue
      const columns = floatTable(table.value)
      breakpoints += columns.breakpoints.length
      const id = columns.payees[0] ?? ''
      const start = performance.now()
      applyWaterfall(columns, exits, id)
      rates.push(exits.length / (performance.now() - start) / 1_000)
    }
    rates.sort((a, b) => a - b)
    say(
      `lookups: median ${quantile(rates, 0.5).toFixed(1)} M/s, slowest ${(rates[0] ?? 0).toFixed(1)} M/s, ${(breakpoints / rates.length).toFixed(1)} breakpoints each`,
    )
    expect(rates.length).toBeGreaterThan(30)
  })
})
