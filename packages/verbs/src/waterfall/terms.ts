import type { CarveOut, Debt, Escrow, Ledger } from '@touchstone/core/equity'
import { type Issue, issue, type Place, type ReadingsTable } from '@touchstone/core/facts'
import { part } from '@touchstone/core/deal'
import { Figures } from '@touchstone/core/records'

/** Words of a request, each as a person writes it. */
export interface ExitTermWords {
  /** `5000万元`, or several: `银行贷款=5000万元, 300万元`; the first is paid first. */
  readonly debt?: string
  /** What the sale costs. */
  readonly costs?: string
  /** A share, `10%`. */
  readonly carveOut?: string
  readonly carveOutOf?: 'proceeds' | 'after-debt'
  readonly escrow?: string
}

/** One exit that was asked for. */
export interface AskedExit {
  readonly words: string
  readonly minor: bigint
}

interface Piece {
  readonly words: string
  readonly at: Place
}

/**
 * Several figures of one flag: commas part them, except one between a digit and exactly three digits (`1,000万` is one
 * figure); blanks after it part them always.
 */
export function pieces(text: string, source: string): readonly Piece[] {
  const found: Piece[] = []
  let from = 0
  const add = (to: number): void => {
    const raw = text.slice(from, to)
    const words = raw.trim()
    const start = from + raw.length - raw.trimStart().length
    if (words !== '')
      found.push({ words, at: { source, path: '', line: 1, column: start + 1, start, end: start + words.length } })
  }
  for (const mark of text.matchAll(/[,，、;；]/g)) {
    const thousands =
      mark[0] === ',' && /\d$/.test(text.slice(0, mark.index)) && /^,\d{3}(?!\d)/.test(text.slice(mark.index))
    if (thousands) continue
    add(mark.index)
    from = mark.index + 1
  }
  add(text.length)
  return found
}

/** Reads the figures of a request in the currency of its table. */
export class AskedTerms {
  private readonly figures: Figures
  private readonly own: Issue[] = []

  constructor(ledger: Pick<Ledger, 'currency' | 'form'>, readings: ReadingsTable) {
    this.figures = new Figures(ledger.currency, ledger.form, readings)
  }

  get issues(): readonly Issue[] {
    return [...this.own, ...this.figures.issues]
  }

  exits(text: string): readonly AskedExit[] {
    const found = pieces(text, '--exit')
    if (found.length === 0)
      this.own.push(issue('input/missing-field', 'error', { source: '--exit', path: '' }, { field: 'exit' }))
    return found.flatMap(({ words, at }, index) => {
      const minor = this.figures.money(words, { ...at, path: `/exit/${index}` })
      return minor === null ? [] : [{ words, minor }]
    })
  }

  debts(text: string): readonly Debt[] {
    return pieces(text, '--debt').flatMap(({ words, at }, index): readonly Debt[] => {
      const cut = words.indexOf('=')
      const name = cut < 0 ? '' : words.slice(0, cut).trim()
      const amount = this.figures.money(words.slice(cut + 1).trim(), { ...at, path: `/debts/${index}` })
      return amount === null ? [] : [{ name: name === '' ? `debt-${index + 1}` : name, amount, seniority: index + 1 }]
    })
  }

  money(text: string, source: string, path: string): bigint | null {
    return this.figures.money(text.trim(), { source, path, line: 1, column: 1, start: 0, end: text.length })
  }

  private share(text: string, source: string, path: string) {
    const at = { source, path, line: 1, column: 1, start: 0, end: text.length }
    return this.figures.ratio({ value: text, literal: text, at, cites: [] }, part)
  }

  carveOut(text: string, of: CarveOut['of'] | undefined): CarveOut | null {
    const share = this.share(text, '--carve-out', '/carveOut/share')
    return share === null ? null : { share, of: of ?? 'after-debt', most: null }
  }

  escrow(text: string): Escrow | null {
    const share = this.share(text, '--escrow', '/escrow')
    return share === null ? null : { share, months: 0 }
  }
}
