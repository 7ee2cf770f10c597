import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { atChance, atPrice, endingsOf, leaderPath, logMiddle, luckOf, priceOf, summary, worthOf } from './company.mjs'
import { handPages } from './index.mjs'
import { firstFive, isOurs } from './questions.mjs'
import { digits } from './round.mjs'
import { growthOf } from './rule.mjs'

/** How far the hand may stand from the program; docs/by-hand says so to its reader. */
const MOST = {
  mean: 0.2,
  loss: 0.05,
  price: 0.25,
  otherMean: 0.25,
  otherLoss: 0.055,
  chance: 0.06,
  follow: 0.015,
  otherFollow: 0.0175,
  followPart: 1 / 3,
}
/** Two answers that differ by no more than this part of the larger may stand in either order: a hand that splits off one tenth cannot part them. */
const TIE = 0.35
/** Part of the worth of the best answer below which the hand finds none. */
const NOTHING = 0.1

let made
beforeAll(() => {
  made = handPages()
}, 120_000)
const deal = (id) => made.deals.find((one) => one.id === id)
const away = (hand, program) => Math.abs(hand / program - 1)
const invests = (choice) => choice === 'lead' || choice === 'follow'

describe.each(['clear', 'sample', 'article'])('the hand and the program on %s', (id) => {
  it('agree on the mean multiple, the chance of a loss and the highest price', () => {
    const { own, program } = deal(id)
    expect(away(own.sums.mean, program.mean)).toBeLessThan(MOST.mean)
    expect(Math.abs(own.sums.loss - program.loss)).toBeLessThan(MOST.loss)
    expect(away(own.highest.pre, program.price)).toBeLessThan(MOST.price)
  })

  it('agree under the other country’s base rates too', () => {
    const { other, otherProgram } = deal(id)
    expect(away(other.sums.mean, otherProgram.mean)).toBeLessThan(MOST.otherMean)
    expect(Math.abs(other.sums.loss - otherProgram.loss)).toBeLessThan(MOST.otherLoss)
    expect(away(other.highest.pre, otherProgram.price)).toBeLessThan(MOST.price)
  })

  it('come to the same verdict, and to the same sign of leading and of following', () => {
    const { own, program, verdict } = deal(id)
    expect(verdict).toBe(program.choice)
    expect(invests(own.rule.best)).toBe(invests(program.best))
    // An ask nearer to the highest price than the hand finds that price may lie on either side of it.
    if (away(program.price, program.pre) < MOST.price) return
    expect(own.rule.best).toBe(program.best)
    for (const choice of ['lead', 'follow'])
      expect(Math.sign(own.rule.scores[choice])).toBe(Math.sign(program.scores[choice]))
  })

  it('agree on what following scores', () => {
    const { own, other, program, otherProgram } = deal(id)
    expect(Math.abs(own.rule.scores.follow - program.scores.follow)).toBeLessThan(MOST.follow)
    // As with the mean and the loss a little more under the other set, which the hand takes from one table.
    expect(Math.abs(other.rule.scores.follow - otherProgram.scores.follow)).toBeLessThan(MOST.otherFollow)
  })

  it('ask the same questions in the same order', () => {
    const { answer, order } = deal(id)
    const by = new Map(answer.questions.map((one) => [one.id, one]))
    const first = firstFive(answer.questions.map((one) => one.id))
    const hand = order.slice(0, first.length)
    const most = Math.max(...answer.questions.map(({ gain }) => gain ?? 0))
    // A tie may stand at the end of the list, and then one of the two is not among its first.
    first.forEach((question, at) => {
      const [a, b] = [by.get(question), by.get(hand[at])]
      if (a.id !== b.id && Math.max(a.gain, b.gain) > NOTHING * most)
        expect(Math.abs(a.gain - b.gain) / Math.max(a.gain, b.gain)).toBeLessThan(TIE)
    })
    expect(first.filter((one) => !isOurs(one))).toHaveLength(5)
  })

  it('agree on the chance to lead at which the choice turns', () => {
    const { own, program } = deal(id)
    if (program.flip === null) expect(own.flip.at).toBeLessThan(own.known.leaderChance.low)
    else expect(Math.abs(own.flip.at - program.flip)).toBeLessThan(MOST.chance)
  })

  it('have chances that add up to 1 and a price between two that were tried', () => {
    const { own } = deal(id)
    expect(own.endings.rows.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9)
    const { from, to, post } = own.highest
    expect([from.score >= 0, to.score < 0, post >= from.price, post <= to.price]).toEqual([true, true, true, true])
  })
})

describe('the pages', () => {
  it('say in both languages the same numbers', () => {
    const [en, zh] = Object.values(made.pages)
    // Money is counted in other units; multiples, percents and logarithms are not.
    const numbers = (text) => text.match(/[−+]?\d+\.\d{4}\b/g)
    expect(numbers(zh)).toEqual(numbers(en))
    expect(`${en}${zh}`).not.toMatch(/undefined|NaN|Infinity|\[object/)
  })
})

describe('the arithmetic', () => {
  it('is that of a calculator', () => {
    expect(logMiddle(1, 5)).toBe(2.49)
    expect(digits(0.065_73)).toBe(0.0657)
    // Half nothing, half four times a cheque of a tenth beside nine tenths: (ln 0.9 + ln 1.3) ÷ 2
    const rows = [0, 4].map((multiple) => ({ chance: 0.5, multiple }))
    expect(growthOf(rows, 0.9, 0.1).sum).toBeCloseTo((Math.log(0.9) + Math.log(1.3)) / 2, 3)
  })

  it('pays never more at a higher price, and never less at a higher chance to lead', () => {
    const { own } = deal('sample')
    const { rows } = own.endings
    const factor = fc.double({ min: 0.2, max: 5, noNaN: true })
    fc.assert(
      fc.property(factor, factor, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(summary(atPrice(rows, high)).mean).toBeLessThanOrEqual(summary(atPrice(rows, low)).mean)
      }),
    )
    const mean = (chance) =>
      atChance(rows, own.known.leaderChance.mean, chance).reduce((sum, row) => sum + row.chance * row.multiple, 0)
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        expect(mean(Math.max(a, b))).toBeGreaterThanOrEqual(mean(Math.min(a, b)) - 1e-9)
      }),
    )
  })

  it('would notice a wrong program: a leader twice as likely breaks the agreement', () => {
    const { own, program } = deal('clear')
    const known = { ...own.known, leaderChance: { ...own.known.leaderChance, mean: 0.5 } }
    const worth = worthOf(known, priceOf(known))
    const path = leaderPath(known, worth)
    const endings = endingsOf(known, worth, path, luckOf(known, worth))
    expect(away(summary(endings.rows).mean, program.mean)).toBeGreaterThan(MOST.mean)
  })
})
