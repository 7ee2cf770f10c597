import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { paidAt, toTheUnit, unitsAbove } from '@touchstone/render/captable'
import { inChinese, inEnglish } from '../context.fixture.ts'
import { waterfallView } from './view.ts'
import { waterfallVerb } from './waterfall.ts'

const read = (file: string): string =>
  readFileSync(new URL(`../../../../examples/cap/${file}`, import.meta.url), 'utf8')
const table = { file: 'three-rounds.cap.yaml', text: read('three-rounds.cap.yaml') }
const terms = { debt: '银行=1000万元', costs: '300万元', carveOut: '10%', escrow: '10%' }

describe('the waterfall of a page', () => {
  const view = waterfallView({ ...table, ...terms, exit: '' }, inChinese)
  const board = view.value
  if (board === undefined) throw new Error('no board')

  it('pays any exit by itself as the solver does, to the last unit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (exit) => {
        const said = toTheUnit(exit, 'CNY').replaceAll(',', '')
        const solved = waterfallVerb({ ...table, ...terms, exit: said }, inChinese).value?.exits[0]
        const paid = paidAt(board, exit)
        const plain = (minor: bigint): string => (Number(minor) / 100).toFixed(2)
        expect(paid?.payees.map((one) => [one.id, one.state, plain(one.amount), plain(one.later)])).toEqual(
          solved?.payouts.map((one) => [one.id, one.state, one.payout.text, one.later.text]),
        )
        expect(paid?.holders.map((one) => [one.id, plain(one.amount), plain(one.later)])).toEqual(
          solved?.holders.map((one) => [one.holder, one.payout.text, one.later.text]),
        )
        expect(paid?.converts).toEqual(solved?.converts)
        expect(paid?.payees.reduce((sum, one) => sum + one.amount, 0n)).toBe(exit)
      }),
      { numRuns: 12 },
    )
  })

  it('begins between the first bend and the last', () => {
    const [first] = board.out.exits
    const bends = board.out.breakpoints.map((one) => one.from.number)
    expect(first?.exit.number).toBeGreaterThan(bends[1] ?? 0)
    expect(first?.exit.number).toBeLessThan(bends.at(-1) ?? 0)
    const even = waterfallView({ file: 'shareholders.csv', text: read('shareholders.csv'), exit: '' }, inEnglish)
    expect(even.value?.out.exits[0]?.exit.text).toBe('100000000.00')
  })

  it('takes a typed exit and refuses what is none', () => {
    expect(waterfallView({ ...table, exit: '5000万' }, inChinese).value?.out.exits[0]?.exit.text).toBe('50000000.00')
    expect(waterfallView({ ...table, exit: '50M' }, inChinese).value?.out.exits[0]?.exit.text).toBe('50000000.00')
    expect(waterfallView({ ...table, exit: '很多' }, inChinese).issues[0]?.at.source).toBe('--exit')
  })

  it('stands on the first whole unit of a bend', () => {
    // 65,924,591,000 / 657 = 100,341,843.2267…
    expect(unitsAbove({ text: '65924591000/657', number: 0 }, 'CNY')).toBe(10_034_184_323n)
    expect(unitsAbove({ text: '12.5', number: 0 }, 'CNY')).toBe(1250n)
    expect(unitsAbove({ text: '12', number: 0 }, 'JPY')).toBe(12n)
  })
})
