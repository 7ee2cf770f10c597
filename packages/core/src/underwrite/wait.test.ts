import { fatesOf, MOST_ROUNDS } from '@touchstone/core/market'
import { describe, expect, it } from 'vitest'
import { waitBreakEven, waitForNext } from './wait.ts'

const terms = { years: 2.5, leader: 0.35, rest: 0.7 }

/** Fates that raise once after a year at a price, and end after five. */
function raising(count: number, price: (draw: number) => number) {
  const fates = fatesOf(count)
  for (let d = 0; d < count; d++) {
    fates.rounds[d] = 1
    fates.roundYears[d * MOST_ROUNDS] = 1
    fates.roundSold[d * MOST_ROUNDS] = 0.2
    fates.roundPost[d * MOST_ROUNDS] = price(d) / 0.8
    fates.years[d] = 5
  }
  return fates
}

describe('waiting for the next round', () => {
  it('buys where a later share brings more than it costs then, by hand', () => {
    // Bought at 2 when ours cost 1, ours brings 10: a later unit brings 10 ÷ 2 = 5.
    const got = waitForNext(
      raising(64, () => 2),
      new Float64Array(64).fill(10),
      0,
      '1',
      terms,
    )
    expect(got.share).toBeGreaterThan(0.4)
    for (let d = 0; d < 64; d++) expect(got.multiples[d]).toBe(got.invested[d] === 1 ? 5 : 0)
    expect(got.gain).toBe(4)
  })

  it('stays out where later shares lose, and where no round comes in time', () => {
    const losing = waitForNext(
      raising(64, () => 20),
      new Float64Array(64).fill(0.5),
      0.2,
      '1',
      terms,
    )
    expect([losing.share, losing.gain]).toEqual([0, 0])
    const late = raising(64, () => 1)
    for (let d = 0; d < 64; d++) late.roundYears[d * MOST_ROUNDS] = 3
    expect(waitForNext(late, new Float64Array(64).fill(10), 0, '1', terms).share).toBe(0)
  })

  it('learns from the other half: a price that foretells is bought, one that warns is not', () => {
    // Cheap rounds bring ten times, dear ones nothing more than they cost.
    const fates = raising(1024, (d) => (d % 4 < 2 ? 1 : 30))
    const got = waitForNext(fates, new Float64Array(1024).fill(10), 0.2, '1', terms)
    for (let d = 0; d < 1024; d++) if (d % 4 >= 2) expect(got.invested[d]).toBe(0)
    expect(got.share).toBeGreaterThan(0.25)
  })
})

describe('the chance to get in later above which waiting is better', () => {
  const none = new Float64Array(2)
  const of = (now: number, wait: readonly [number, number], taken: readonly [number, number], leads = 0) =>
    waitBreakEven(
      new Float64Array(2).fill(now),
      Float64Array.from(wait),
      none,
      Uint8Array.from(taken),
      new Uint8Array(2).fill(leads),
      terms,
    )

  it('is what now brings over what waiting brings if always let in, by hand', () => {
    // Rest: 0.7 / 0.7 = 1 each, 0.5 / 1. Leaders: 0.7 / 0.35 = 2 each, 0.5 / 2.
    expect(of(0.5, [0.7, 0.7], [1, 1])).toBeCloseTo(0.5, 12)
    expect(of(0.5, [0.7, 0.7], [1, 1], 1)).toBeCloseTo(0.25, 12)
  })
  it('is any where now brings nothing, and none where waiting brings less than now or no more than the error', () => {
    expect(of(-1, [0.7, 0.7], [1, 1])).toBe(0)
    expect(of(2, [0.7, 0.7], [1, 1])).toBeNull()
    expect(of(0.1, [-0.7, -0.7], [1, 1])).toBeNull()
    // One of two let in: 1 and 0, sum 1, error √(1 − 1/2) = 0.71, twice that is above 1.
    expect(of(0.1, [0.7, 0], [1, 0])).toBeNull()
  })
})
