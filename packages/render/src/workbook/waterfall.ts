import type { WaterfallFigures } from '../captable/figures.ts'
import { payeeNames } from '../captable/waterfall-sheet.ts'
import type { CapTableWords } from '../words/captable-words.ts'
import { at, type Cell, columnName, number, sheetRef, text, type Workbook, worked } from './model.ts'

const firstStretch = 2
const firstPayee = 3

/** Whether a payout jumps at an exit, as it may where a vote turns: then it is looked up and not summed. */
function jumps({ breakpoints }: WaterfallFigures): boolean {
  return breakpoints.some((one, index) => {
    const before = breakpoints[index - 1]
    if (before === undefined) return false
    return one.takes.some((each, payee) => {
      const was = before.takes[payee]
      const reached = (was?.at.number ?? 0) + (was?.slope.number ?? 0) * (one.from.number - before.from.number)
      return Math.abs(each.at.number - reached) > 1e-6 * Math.max(1, one.from.number)
    })
  })
}

/** Sheet of breakpoints: where each stretch begins and ends, what part of a further unit each payee takes, what it has there. */
function breakpointRows(out: WaterfallFigures, words: CapTableWords): readonly (readonly (Cell | null)[])[] {
  const name = payeeNames(out, words)
  const payees = out.breakpoints[0]?.takes ?? []
  return [
    [text(words.sections.breakpoints, 'note')],
    [
      text(words.labels.from, 'head'),
      text(words.labels.to, 'head'),
      null,
      ...payees.map((one) => text(name(one.id), 'head')),
      null,
      ...payees.map((one) => text(`${name(one.id)} · ${words.labels.payout}`, 'head')),
    ],
    ...out.breakpoints.map((one) => [
      number(one.from.number, 'money'),
      // An end beyond every exit stands for none.
      number(one.to?.number ?? 1e300, 'money'),
      number(one.closed ? 1 : 0, 'note'),
      ...one.takes.map((each) => number(each.slope.number, 'percent')),
      null,
      ...one.takes.map((each) => number(each.at.number, 'money')),
    ]),
  ]
}

/** What a payee gets at the exit in `exit`: the sum of its parts of every stretch, as far as the exit reaches into it. */
function clamped(payee: number, stretches: number, exit: string, sheet: string): string {
  const terms = Array.from({ length: stretches }, (_, index) => {
    const row = firstStretch + index
    const [from, to, slope] = [at(0, row, 'both'), at(1, row, 'both'), at(firstPayee + payee, row, 'both')]
    return `${sheet}${slope}*MAX(0,MIN(${exit},${sheet}${to})-${sheet}${from})`
  })
  return terms.join('+')
}

/** The same where it jumps: what it has where the exit's stretch begins, and its part from there on. */
function lookedUp(payee: number, payees: number, stretches: number, exit: string, sheet: string): string {
  const column = (index: number): string =>
    `${sheet}$${columnName(index)}$${firstStretch + 1}:$${columnName(index)}$${firstStretch + stretches}`
  const [from, closed] = [column(0), column(2)]
  const place = `SUMPRODUCT((${from}<${exit})+(${from}=${exit})*${closed})`
  const [slope, has] = [column(firstPayee + payee), column(firstPayee + payees + 1 + payee)]
  return `INDEX(${has},${place})+INDEX(${slope},${place})*(${exit}-INDEX(${from},${place}))`
}

/**
 * A workbook of an exit: exits in a row to be changed, payouts of every payee and holder worked out from the breakpoints and
 * the cap table by formulas. Its figures are the exact ones; what is paid in whole units differs by less than one.
 */
export function waterfallWorkbook(out: WaterfallFigures, words: CapTableWords): Workbook {
  const name = payeeNames(out, words)
  const points = sheetRef(words.workbook.breakpoints)
  const cap = sheetRef(words.workbook.capTable)
  const payees = out.breakpoints[0]?.takes ?? []
  const jumping = jumps(out)
  const [titleRow, exitRow, firstRow] = [0, 1, 3]
  const columns = out.exits.map((_, index) => index + 1)
  const exitAt = (column: number): string => at(column, exitRow, 'row')
  const paid = (payee: number, column: number): string =>
    jumping
      ? lookedUp(payee, payees.length, out.breakpoints.length, exitAt(column), points)
      : clamped(payee, out.breakpoints.length, exitAt(column), points)

  const classes = payees.flatMap((one, index) => (one.kind === 'class' ? [{ id: one.id, row: firstRow + index }] : []))
  const holders = out.exits[0]?.holders ?? []
  const held = (holder: number, id: string): number =>
    holders[holder]?.of.find((one) => one.class === id)?.shares.number ?? 0
  const owned = classes.filter((one) => holders.some((_, holder) => held(holder, one.id) > 0))
  const totalRow = 2 + holders.length
  const totalOf = (id: string): number => holders.reduce((sum, _, holder) => sum + held(holder, id), 0)
  const commonOf = (id: string): number => out.classes.find((one) => one.id === id)?.shares.number ?? 0
  const commonAll = owned.reduce((sum, one) => sum + commonOf(one.id), 0)
  const last = columnName(owned.length)

  const payoutRows = payees.map((one, payee) => [
    text(name(one.id)),
    ...out.exits.map((exit, index) =>
      worked(exit.payouts[payee]?.exact.number ?? 0, paid(payee, columns[index] ?? 1), 'money'),
    ),
  ])
  const sumRow = firstRow + payees.length
  const holderRows = holders.map((holder, place) => [
    text(holder.name),
    ...out.exits.map((exit, index) => {
      const mine = owned.map((one, column) => ({ ...one, column })).filter((one) => held(place, one.id) > 0)
      const terms = mine.map(
        (one) =>
          `${at(index + 1, one.row)}*${cap}${at(one.column + 1, 2 + place)}/${cap}${at(one.column + 1, totalRow)}`,
      )
      const value = mine.reduce((sum, one) => {
        const payout = exit.payouts.find((each) => each.kind === 'class' && each.id === one.id)?.exact.number ?? 0
        return sum + (payout * held(place, one.id)) / totalOf(one.id)
      }, 0)
      return worked(value, terms.length === 0 ? '0' : terms.join('+'), 'money')
    }),
  ])
  const capRows = holders.map((holder, place) => {
    const shares = owned.map((one) => held(place, one.id))
    const common = owned.reduce(
      (sum, one, column) => sum + ((shares[column] ?? 0) / totalOf(one.id)) * commonOf(one.id),
      0,
    )
    const terms = owned.map((_, column) => {
      const [own, all, as] = [at(column + 1, 2 + place), at(column + 1, totalRow), at(column + 1, totalRow + 1)]
      return `${own}/${all}*${as}`
    })
    const whole = `SUM(B${totalRow + 2}:${last}${totalRow + 2})`
    return [
      text(holder.name),
      ...shares.map((value) => number(value, 'count')),
      worked(commonAll === 0 ? 0 : common / commonAll, `(${terms.join('+')})/${whole}`, 'percent'),
    ]
  })
  return {
    sheets: [
      {
        name: words.workbook.exits,
        rows: [
          [text(`${out.company} · ${out.currency}`, 'head')],
          [text(words.workbook.exit, 'head'), ...out.exits.map((one) => number(one.exit.number, 'input'))],
          [text(words.workbook.valuesAt, 'note')],
          ...payoutRows,
          [
            text(words.labels.total, 'head'),
            ...out.exits.map((one, index) => {
              const column = columnName(index + 1)
              return worked(one.exit.number, `SUM(${column}${firstRow + 1}:${column}${sumRow})`, 'money')
            }),
          ],
          [null],
          [text(words.labels.holder, 'head')],
          ...holderRows,
        ].slice(titleRow),
      },
      { name: words.workbook.breakpoints, rows: breakpointRows(out, words) },
      {
        name: words.workbook.capTable,
        rows: [
          [text(words.sections.holders, 'note')],
          [
            text(words.labels.holder, 'head'),
            ...owned.map((one) => text(name(one.id), 'head')),
            text(words.labels.stake, 'head'),
          ],
          ...capRows,
          [
            text(words.labels.total, 'head'),
            ...owned.map((one, column) => {
              const letter = columnName(column + 1)
              return worked(totalOf(one.id), `SUM(${letter}3:${letter}${totalRow})`, 'count')
            }),
          ],
          [text(words.labels.asConverted, 'head'), ...owned.map((one) => number(commonOf(one.id), 'count'))],
        ],
      },
    ],
  }
}
