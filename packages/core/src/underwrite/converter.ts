import { type Issue, issue } from '@touchstone/core/facts'
import { columnOf, Draws, relabelled } from '@touchstone/core/chance'
import { drawnValue } from './book.ts'
import type { Input, Inputs } from './inputs.ts'
import { citeOf, rateKnownBetween } from './lookup.ts'

/** Draws in the deal's currency and the figure that shows them. */
export interface Converted<U extends string> {
  readonly draws: Draws<U>
  readonly figure: string
}

/** Brings amounts into the deal's currency at the latest monthly average known at its date. */
export class Converter<C extends string> {
  readonly currency: C
  readonly issues: Issue[] = []
  private readonly inputs: Inputs

  constructor(currency: C, inputs: Inputs) {
    this.currency = currency
    this.inputs = inputs
  }

  /** The rate into the deal's currency, written into the book; null where none of that date is known. */
  rate(from: string): { readonly value: number; readonly figure: string } | null {
    const { reference, deal, book } = this.inputs
    const pair = `${this.currency}/${from}`
    const known = rateKnownBetween(reference, deal.asOf, from, this.currency)
    if (known === null) return null
    const { value } = known
    const figure = `fx.${pair}`
    if (!book.has(figure))
      book.sourced(figure, { kind: 'number', unit: pair, value }, 'sourced', 'ours', {
        cites: known.facts.map((one) => citeOf(one, deal.asOf)),
      })
    return { value, figure }
  }

  /** An amount, or a rate such as pay a month (`tail` is `/month`), in the deal's currency. */
  take<T extends string>(input: Input, tail: T): Converted<`${C}${T}`> | null {
    const unit = `${this.currency}${tail}` as const
    if (input.unit === unit) return { draws: relabelled(unit, input.draws), figure: input.figure }
    const from = input.unit.slice(0, input.unit.length - tail.length)
    const rate = this.rate(from)
    if (rate === null) {
      const { deal } = this.inputs
      const pair = `${this.currency}/${from}`
      // One rate that is missing is one thing to say, however many amounts need it.
      if (this.issues.some((one) => one.code === 'underwrite/currency-rate-unknown' && one.params['pair'] === pair))
        return null
      const entered = input.cites.find((one) => one.kind === 'entered')
      this.issues.push(
        issue(
          'underwrite/currency-rate-unknown',
          'error',
          entered?.at ?? { source: deal.file, path: `/${input.path.replaceAll('.', '/')}` },
          { pair, date: deal.asOf },
        ),
      )
      return null
    }
    const column = columnOf(input.draws)
    const out = new Float64Array(column.length)
    for (let i = 0; i < out.length; i++) out[i] = (column[i] ?? 0) * rate.value
    const draws = Draws.of(unit, out)
    const figure = `${input.path}.converted`
    if (!this.inputs.book.has(figure))
      this.inputs.book.computed(figure, drawnValue(draws), 'fx/convert', [input.figure, rate.figure])
    return { draws, figure }
  }

  /** An amount of money in the deal's currency. */
  money(input: Input | null): Converted<C> | null {
    if (input === null) return null
    const taken = this.take(input, '')
    return taken === null ? null : { draws: relabelled(this.currency, taken.draws), figure: taken.figure }
  }
}
