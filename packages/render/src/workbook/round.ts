import type { RoundFigures } from '../captable/figures.ts'
import { classLabel } from '../captable/round-sheet.ts'
import type { CapTableWords } from '../words/captable-words.ts'
import { at, type Cell, number, sheetRef, text, type Workbook, worked } from './model.ts'

type Rows = readonly (readonly (Cell | null)[])[]

/** The table after the round: as-converted shares, stakes and values by formulas over shares, ratios and the price. */
function tableRows(out: RoundFigures, words: CapTableWords, price: string): Rows {
  const { labels } = words
  const rows = out.classes.after
  const [first, total] = [1, 1 + rows.length]
  const whole = rows.reduce((sum, one) => sum + one.asConverted.number, 0)
  const column = (letter: string): string => `SUM(${letter}${first + 1}:${letter}${total})`
  return [
    [
      text(labels.class, 'head'),
      text(labels.shares, 'head'),
      text(labels.ratio, 'head'),
      text(labels.asConverted, 'head'),
      text(labels.stake, 'head'),
      text(labels.postMoney, 'head'),
    ],
    ...rows.map((one, index) => {
      const row = first + index
      return [
        text(classLabel(one, words)),
        number(one.shares.number, 'count'),
        number(one.ratio.number, 'price'),
        worked(one.shares.number * one.ratio.number, `${at(1, row)}*${at(2, row)}`, 'count'),
        worked(one.stake.number, `${at(3, row)}/${at(3, total, 'row')}`, 'percent'),
        worked(one.asConverted.number * out.price.number, `${at(3, row)}*${price}`, 'money'),
      ]
    }),
    [
      text(labels.total, 'head'),
      worked(
        rows.reduce((sum, one) => sum + one.shares.number, 0),
        column('B'),
        'count',
      ),
      null,
      worked(whole, column('D'), 'count'),
      worked(1, column('E'), 'percent'),
      worked(whole * out.price.number, column('F'), 'money'),
    ],
  ]
}

/** Money, price and who buys what: whole shares, what they cost and what is left over by formulas. */
function roundRows(out: RoundFigures, words: CapTableWords, total: string): Rows {
  const { labels } = words
  const first = 6
  const paid = out.investors.map((one) => one.shares.number * out.price.number)
  return [
    [text(`${out.company} · ${out.label} · ${out.date} · ${out.currency}`, 'head')],
    [text(labels.price), number(out.price.number, 'price')],
    [text(labels.preMoney), number(out.preMoney.number, 'input')],
    [
      text(labels.newMoney),
      worked(
        out.investors.reduce((sum, one) => sum + one.amount.number, 0),
        out.investors.length === 0 ? '0' : `SUM(B${first + 1}:B${first + out.investors.length})`,
        'money',
      ),
    ],
    [text(labels.postMoney), worked(out.headlinePostMoney.number, 'B3+B4', 'money')],
    [
      text(labels.holder, 'head'),
      text(labels.amount, 'head'),
      text(labels.newShares, 'head'),
      text(labels.paid, 'head'),
      text(labels.remainder, 'head'),
      text(labels.stake, 'head'),
    ],
    ...out.investors.map((one, index) => {
      const row = first + index
      const cost = paid[index] ?? 0
      return [
        text(one.name),
        number(one.amount.number, 'input'),
        number(one.shares.number, 'count'),
        worked(cost, `${at(2, row)}*$B$2`, 'money'),
        worked(one.amount.number - cost, `${at(1, row)}-${at(3, row)}`, 'money'),
        worked(one.stake.number, `${at(2, row)}/${total}`, 'percent'),
      ]
    }),
  ]
}

/** Holders before and after, dilution by formula. */
function holderRows(out: RoundFigures, words: CapTableWords): Rows {
  const { labels } = words
  const total = 1 + out.holders.length
  const sum = (letter: string): string => `SUM(${letter}2:${letter}${total})`
  const all = (of: (one: RoundFigures['holders'][number]) => number): number =>
    out.holders.reduce((whole, one) => whole + of(one), 0)
  const [before, after] = [all((one) => one.before.shares.number), all((one) => one.after.shares.number)]
  return [
    [
      text(labels.holder, 'head'),
      text(`${labels.shares} · ${labels.before}`, 'head'),
      text(`${labels.shares} · ${labels.after}`, 'head'),
      text(`${labels.stake} · ${labels.before}`, 'head'),
      text(`${labels.stake} · ${labels.after}`, 'head'),
      text(labels.dilution, 'head'),
    ],
    ...out.holders.map((one, index) => {
      const row = 1 + index
      return [
        text(one.name),
        number(one.before.shares.number, 'count'),
        number(one.after.shares.number, 'count'),
        worked(one.before.stake.number, `${at(1, row)}/$B$${total + 3}`, 'percent'),
        worked(one.after.stake.number, `${at(2, row)}/$C$${total + 3}`, 'percent'),
        one.dilution === null ? null : worked(one.dilution.number, `1-${at(4, row)}/${at(3, row)}`, 'percent'),
      ]
    }),
    [text(labels.total, 'head'), worked(before, sum('B'), 'count'), worked(after, sum('C'), 'count')],
    // What pools have free is held by nobody and counts in the whole.
    [text(words.unissued), number(out.pools.free.before.number, 'count'), number(out.pools.free.after.number, 'count')],
    [
      text(labels.sharesAfter, 'head'),
      worked(before + out.pools.free.before.number, `B${total + 1}+B${total + 2}`, 'count'),
      worked(after + out.pools.free.after.number, `C${total + 1}+C${total + 2}`, 'count'),
    ],
  ]
}

/** A workbook of a round: its money, the table after it, holders before and after, stakes and sums by formulas. */
export function roundWorkbook(out: RoundFigures, words: CapTableWords): Workbook {
  const table = sheetRef(words.workbook.capTable)
  const round = sheetRef(words.workbook.investors)
  const total = `${table}$D$${out.classes.after.length + 2}`
  return {
    sheets: [
      { name: words.workbook.investors, rows: roundRows(out, words, total) },
      { name: words.workbook.capTable, rows: tableRows(out, words, `${round}$B$2`) },
      { name: words.labels.holder, rows: holderRows(out, words) },
    ],
  }
}
