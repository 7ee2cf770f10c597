import type { PapersFigures } from '../captable/papers-sheet.ts'
import { papersSheet } from '../captable/papers-sheet.ts'
import type { CapPanelsWords } from '../words/cap-panels-words.ts'
import type { CapTableWords } from '../words/captable-words.ts'
import type { EquityWords } from '../words/equity-words.ts'
import { at, columnName, number, text, type WorkbookSheet, worked } from './model.ts'
import { serialDay } from './xlsx.ts'

/** A claim to be bought back, as its row is worked out from. */
interface Claim {
  readonly class: string
  readonly lapsed: boolean
  readonly name: string
  readonly className: string
  readonly principal: { readonly number: number }
  readonly paid: string
  readonly due: string
  readonly rate: { readonly number: number }
  readonly compounding: 'simple' | 'compound'
  /** Whether what has run up or the share of net assets is the higher, and so the price. */
  readonly binding: 'accrued' | 'net-assets'
  readonly netAssetShare: { readonly number: number } | null
  readonly priceDue: { readonly number: number }
  readonly priceNow: { readonly number: number } | null
}

/** What the papers come to, with the claims behind the wall. */
export interface PapersBook extends Omit<PapersFigures, 'redemption'> {
  readonly redemption: Omit<PapersFigures['redemption'], 'wall'> & {
    readonly wall: Omit<PapersFigures['redemption']['wall'], 'claims'> & {
      readonly asOf: string
      readonly claims: readonly Claim[]
    }
  }
}

const FIRST = 3
const [PRINCIPAL, PAID, RATE, ASSETS, DAY, PRICE] = [2, 3, 4, 6, 7, 8]

/** Sheets of the papers beside a cap table: each redemption claim with the formula of its price, and the other clauses as read. */
export function papersSheets(
  papers: PapersBook,
  { papers: { sheet: w } }: Pick<CapPanelsWords, 'papers'>,
  equity: EquityWords,
  captable: CapTableWords,
  classes: readonly { readonly id: string; readonly name: string }[],
): readonly WorkbookSheet[] {
  const { asOf, claims } = papers.redemption.wall
  const rows = claims.map((one, i) => {
    const row = FIRST + i
    const years = `(${at(DAY, row)}-${at(PAID, row)})/365`
    const grown =
      one.compounding === 'compound'
        ? `${at(PRINCIPAL, row)}*POWER(1+${at(RATE, row)},${years})`
        : `${at(PRINCIPAL, row)}*(1+${at(RATE, row)}*${years})`
    return [
      text(one.name),
      text(one.className),
      number(one.principal.number, 'input'),
      number(serialDay(one.paid), 'date'),
      number(one.rate.number, 'percent'),
      text(equity.compounding[one.compounding]),
      number(one.binding === 'accrued' ? null : (one.netAssetShare?.number ?? null), 'money'),
      number(serialDay(one.priceNow === null ? one.due : asOf), 'date'),
      worked(
        (one.priceNow ?? one.priceDue).number,
        one.binding === 'accrued' ? grown : `MAX(${grown},${at(ASSETS, row)})`,
        'money',
      ),
    ]
  })
  const column = columnName(PRICE)
  const sum = claims.reduce((all, one) => all + (one.priceNow ?? one.priceDue).number, 0)
  const total = worked(sum, `SUM(${column}${FIRST + 1}:${column}${FIRST + claims.length})`, 'money')
  const redemption: WorkbookSheet = {
    name: w.redemption,
    rows: [
      [text(w.redemption, 'head'), number(serialDay(asOf), 'date')],
      [text(w.note, 'note')],
      (['holder', 'class', 'principal', 'paid', 'rate', 'runs', 'assets', 'day', 'price'] as const).map((key) =>
        text(w[key], 'head'),
      ),
      ...rows,
      [text(w.total, 'head'), null, null, null, null, null, null, null, total],
    ],
  }
  const clauses: WorkbookSheet = {
    name: w.clauses,
    rows: papersSheet(papers, equity, captable, classes).sections.flatMap((section) => [
      [text(section.title, 'head')],
      ...section.rows.map((cells) => cells.map((cell) => text(cell))),
      [null],
    ]),
  }
  return claims.length === 0 ? [clauses] : [redemption, clauses]
}
