import { issue, type Issue, type IssueCode, type IssueParams } from '@touchstone/core/facts'
import {
  divideRational,
  moneyOf,
  moneyToDecimal,
  rational,
  type Rational,
  rationalFromDecimal,
} from '@touchstone/core/units'
import type { Obj } from './json.ts'

/** What reading a bundle gathers: its one currency, and every issue with the object it is about. */
export class OcfContext {
  readonly issues: Issue[] = []
  readonly source: string
  readonly currency: string

  constructor(source: string, currency: string) {
    this.source = source
    this.currency = currency
  }

  say<C extends IssueCode>(code: C, severity: 'error' | 'warning' | 'note', id: string, params: IssueParams[C]): void {
    this.issues.push(issue(code, severity, { source: this.source, path: `/${id}` }, params))
  }

  missing(of: Obj, key: string): null {
    this.say('ocf/missing', 'error', of.id, { type: of.type, id: of.id, key })
    return null
  }

  needed<T>(value: T | null, of: Obj, key: string): T | null {
    return value === null ? this.missing(of, key) : value
  }

  notHeld(of: Obj, what: string, severity: 'error' | 'warning' = 'warning'): null {
    this.say('ocf/not-held', severity, of.id, { type: of.type, id: of.id, what })
    return null
  }

  /** Minor units, exact, of an amount with its currency. */
  money(of: Obj, key: string): Rational | null {
    const amount = of.object(key)
    const value = amount?.numeric('amount') ?? null
    if (amount === null || value === null) return null
    const found = amount.text('currency') ?? ''
    if (found !== this.currency) {
      this.say('cap/currency', 'error', of.id, { key, found, expected: this.currency })
      return null
    }
    const unit = rationalFromDecimal(moneyToDecimal(moneyOf(this.currency, 1n))) ?? rational(1n)
    return divideRational(value, unit)
  }
}

/** The currency that the objects of a bundle speak of first. */
export function currencyIn(value: unknown): string | null {
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = currencyIn(one)
      if (found !== null) return found
    }
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  for (const [key, one] of Object.entries(value)) {
    if (key === 'currency' && typeof one === 'string' && /^[A-Z]{3}$/.test(one)) return one
    const found = currencyIn(one)
    if (found !== null) return found
  }
  return null
}
