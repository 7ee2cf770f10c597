import { describe, expect, it } from 'vitest'
import { rational, rationalToText } from '@touchstone/core/units'
import { closings } from '../round/closings.ts'
import { type ExitHolding, payExit } from './pay.ts'
import { exitTable } from './table.ts'
import { dice, randomInput } from './tables.fixture.ts'

const count = 10_000

describe('ten thousand random exits in whole units', () => {
  it('add up to the proceeds to the last unit, and each class to its holders', () => {
    let paid = 0
    for (let seed = 1; seed <= count; seed++) {
      const table = exitTable(randomInput(seed, 12))
      if (!table.ok) continue
      const roll = dice(seed + 77)
      const exit = BigInt(roll(2_000_000_000))
      const holdings = table.value.payees.flatMap(({ id, kind }): readonly ExitHolding[] =>
        kind === 'class'
          ? Array.from({ length: 1 + roll(4) }, (_, i) => ({
              holder: `h${i}`,
              class: id,
              shares: rational(BigInt(1 + roll(999))),
            }))
          : [],
      )
      const found = payExit(table.value, exit, holdings)
      if (!found.ok) throw new Error(`seed ${seed}`)
      const { payments, holders } = found.value
      if (payments.reduce((sum, one) => sum + one.amount, 0n) !== exit) throw new Error(`seed ${seed}: not the exit`)
      for (const one of payments) {
        if (one.amount < 0n || one.now + one.later !== one.amount) throw new Error(`seed ${seed}: ${one.id}`)
        const own = holders.filter((each) => one.kind === 'class' && each.class === one.id)
        const sum = own.reduce((all, each) => all + each.amount, 0n)
        if (one.kind === 'class' && sum !== one.amount) throw new Error(`seed ${seed}: holders of ${one.id}`)
      }
      paid += 1
    }
    expect(paid).toBeGreaterThan(count / 2)
  })

  it('give every buyer the same shares in whatever order a round closes', () => {
    for (let seed = 1; seed <= count; seed++) {
      const roll = dice(seed)
      const list = Array.from({ length: 2 + roll(5) }, (_, i) => ({
        label: String(i),
        date: null,
        price: null,
        investors: [{ holder: `h${i}`, amount: rational(BigInt(1 + roll(1_000_000))) }],
      }))
      const price = rational(BigInt(1 + roll(9_999)), 7n)
      const told = (order: typeof list): string => {
        const found = closings(price, rational(1_000n), order)
        if (!found.ok) throw new Error(`seed ${seed}`)
        const rows = found.value.flatMap((one) =>
          one.shares.map((each) => `${each.holder} ${rationalToText(each.shares)}`),
        )
        return [...rows.sort(), rationalToText(found.value.at(-1)?.total ?? price)].join()
      }
      if (told(list) !== told([...list].reverse())) throw new Error(`seed ${seed}`)
    }
    expect(count).toBe(10_000)
  })
})
