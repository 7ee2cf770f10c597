import { type RedemptionClaim, redemptionWall } from '@touchstone/core/equity'
import type { Amount, Deal, Entry } from '@touchstone/core/deal'
import { type Issue, ok, type Result } from '@touchstone/core/facts'
import {
  endOfPeriod,
  type Rational,
  rational,
  rationalFromNumber,
  rationalToNumber,
  zero,
} from '@touchstone/core/units'
import type { FounderView } from './output.ts'

type Terms = Readonly<Record<string, Entry<string> | Amount>>

const wordOf = (terms: Terms, key: string): string | null => {
  const found = terms[key]?.value
  return typeof found === 'string' ? found : null
}
const middleOf = (terms: Terms, key: string): number | null => {
  const found = terms[key]?.value
  return typeof found === 'object' && 'belief' in found ? found.belief.p50 : null
}

/** Cents of a middle, so that the wall's exact arithmetic has whole units. */
const minor = (amount: number): Rational => rational(BigInt(Math.round(amount * 100)))
const major = (amount: Rational): number => rationalToNumber(amount) / 100

interface Round {
  readonly name: string
  readonly amount: Amount | null
  readonly paid: string | null
  readonly terms: Terms
}

/**
 * What the founder answers for in person: every round's redemption right in the file, by the day it falls due, against cash
 * as stated. In: a deal. Out: the wall, the rights that cannot be priced with what they lack, the rounds that say nothing.
 * Assumes the middle of a vague amount, simple interest where the papers say nothing, and both liable only where they say so.
 */
export function redemptionOf(deal: Deal, currency: string | null): Result<FounderView['redemption']> {
  const rounds: readonly Round[] = [
    ...deal.existing.map((one) => ({
      name: one.label?.value ?? '',
      amount: one.amount,
      paid: one.date?.value ?? null,
      terms: one.terms ?? {},
    })),
    { name: deal.round.label?.value ?? '', amount: deal.round.amount, paid: deal.asOf, terms: deal.terms },
  ]
  const claims: RedemptionClaim[] = []
  const unpriced: { readonly round: string; readonly missing: readonly string[] }[] = []
  const silent: string[] = []
  for (const { name, amount, paid, terms } of rounds) {
    if (!Object.keys(terms).some((key) => key.startsWith('redemption.'))) {
      silent.push(name)
      continue
    }
    const due = wordOf(terms, 'redemption.date')
    const rate = middleOf(terms, 'redemption.rate')
    const obligor = wordOf(terms, 'redemption.obligor')
    const exact = rate === null ? null : rationalFromNumber(rate)
    const missing = [
      ...(amount === null || amount.value.unit !== currency ? ['amount'] : []),
      ...(paid === null ? ['date'] : []),
      ...(due === null ? ['redemption.date'] : []),
      ...(exact === null ? ['redemption.rate'] : []),
      ...(obligor === null ? ['redemption.obligor'] : []),
    ]
    if (missing.length > 0 || amount === null || paid === null || due === null || exact === null) {
      unpriced.push({ round: name, missing })
      continue
    }
    claims.push({
      investor: name,
      round: name,
      principal: minor(amount.value.belief.p50),
      paid: endOfPeriod(paid),
      due: endOfPeriod(due),
      obligor: obligor === 'founder' || obligor === 'both' ? obligor : 'company',
      terms: {
        rate: exact,
        compounding: wordOf(terms, 'redemption.compounding') === 'compound' ? 'compound' : 'simple',
        netAssetFloor: false,
        lessDividends: false,
      },
      dividends: zero,
      netAssetShare: null,
      founderLimit: null,
      suspended: false,
    })
  }
  const { cash } = deal.finances
  const path =
    cash === null || cash.value.unit !== currency ? [] : [{ date: deal.asOf, cash: minor(cash.value.belief.p50) }]
  const issues: Issue[] = []
  const wall = redemptionWall(claims, path, currency ?? 'CNY', { source: deal.file, path: '/existing' })
  issues.push(...wall.issues)
  if (!wall.ok) return { ok: false, issues }
  const days = wall.value.rows.map((row) => ({
    date: row.date,
    open: major(row.open.total),
    founder: major(row.founderExposure),
    cash: row.cash === null ? null : major(row.cash),
    short: row.short === null ? null : major(row.short),
  }))
  return ok({ days: claims.length === 0 ? [] : days, unpriced, silent }, issues)
}
