import type { Deal, EarlierClass } from '@touchstone/core/deal'
import { estimate } from '@touchstone/core/chance'
import { type ClassRights, type EntryTerms, type HeldClass, USUAL_RIGHTS } from '@touchstone/core/market'
import type { Converter } from './converter.ts'
import type { Inputs } from './inputs.ts'
import { judged } from './judged.ts'
import { citeOf } from './lookup.ts'
import {
  type Claim,
  earlierClaims,
  newestFirst,
  type Redeeming,
  redeemingOf,
  tableClaim,
  type Written,
} from './redeemed.ts'
import { anyUnit } from './some-draws.ts'

/** The rights of a deal's classes, and what of ours nobody said. */
export interface DealTerms {
  readonly entry: EntryTerms
  /** Rights of ours that are lent; the memo names them. */
  readonly assumed: readonly string[]
  /** Figures that the terms are shown by. */
  readonly figures: readonly string[]
  /** Money that came in before the round in units of its post-money, where all of it is told. */
  readonly before: number | null
  /** Redemption of our round with those before it; null where ours has none. */
  readonly redeeming: Redeeming | null
}

/** Where the usual rights are counted: preferences above the money back, and participation; both American. */
const USUAL_FROM = ['published.liq_pref_above_1x', 'published.participating_preferred'] as const

const numberOf = (terms: Written, key: string): number | null => {
  const value = terms[key]?.value
  return value === undefined || typeof value === 'string' ? null : value.belief.p50
}

const wordOf = (terms: Written, key: string): string | null => {
  const value = terms[key]?.value
  return typeof value === 'string' ? value : null
}

/** A rank from words: 1 before others, 2 equal, 3 after them; a number stands for itself; null where they say neither. */
export function rankOf(words: string | null): number | null {
  if (words === null) return null
  if (/^\s*\d{1,2}\s*$/.test(words)) return Number(words)
  if (/pari|equal|同等|平等|并列|同顺位/i.test(words)) return 2
  if (/junior|subordinat|劣后|次于|后于/i.test(words)) return 3
  return /senior|first|优先于|最优先|先于|优先/i.test(words) ? 1 : null
}

/** Rights as a file writes them, the usual ones for what it does not; `missing` names those. */
function rightsOf(
  terms: Written,
  ordinary: boolean,
): { readonly rights: ClassRights; readonly missing: readonly string[] } {
  if (ordinary) return { rights: { ...USUAL_RIGHTS, preference: 0, rank: 2 }, missing: [] }
  const preference = numberOf(terms, 'preference')
  const participation = wordOf(terms, 'participation')
  const cap = numberOf(terms, 'cap')
  const rank = rankOf(wordOf(terms, 'seniority'))
  const guard = wordOf(terms, 'antiDilution')
  return {
    rights: {
      preference: Math.max(0, preference ?? USUAL_RIGHTS.preference),
      participation:
        participation === 'full' || participation === 'capped' ? participation : USUAL_RIGHTS.participation,
      cap: Math.max(0, cap ?? 0),
      rank: rank ?? 2,
      dividend: Math.max(0, numberOf(terms, 'dividends') ?? 0),
      antiDilution: guard === 'weighted-average' || guard === 'full-ratchet' ? guard : 'none',
    },
    missing: [
      ...(preference === null ? ['preference'] : []),
      ...(participation === null ? ['participation'] : []),
      ...(participation === 'capped' && cap === null ? ['cap'] : []),
      ...(rank === null ? ['seniority'] : []),
    ],
  }
}

/** Earlier rounds as classes of shares, the newest first, where the file tells amount and price of each; null otherwise. */
function earlierOf<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  rows: Deal['existing'],
  sold: number,
  post: number,
): readonly HeldClass[] | null {
  if (rows.length === 0) return null
  const classes: HeldClass[] = []
  let all = 1 - sold
  for (const at of newestFirst(rows)) {
    const row = rows[at]
    if (row === undefined) continue
    const amount = converter.money(inputs.other(`existing.${at}.amount`, row.amount))
    const price = converter.money(inputs.other(`existing.${at}.postMoney`, row.postMoney))
    if (amount === null || price === null) return null
    const [paid, whole] = [estimate(anyUnit(amount.draws)).p50, estimate(anyUnit(price.draws)).p50]
    const part = whole > 0 ? Math.min(0.95, paid / whole) : 0
    classes.push({ ...rightsOf(row.terms ?? {}, false).rights, shares: all * part, paid: paid / post })
    all *= 1 - part
  }
  return classes
}

/** The classes of a cap table as they stand right after the round; null where one has no rate into the deal's currency. */
function tableOf<C extends string>(
  table: readonly EarlierClass[],
  converter: Converter<C>,
  sold: number,
  post: number,
): readonly HeldClass[] | null {
  const held = table.map((one): HeldClass | null => {
    const rate = one.currency === converter.currency ? 1 : (converter.rate(one.currency)?.value ?? null)
    if (rate === null) return null
    const { preference, participation, cap, rank, dividend, antiDilution } = one
    return {
      preference,
      participation,
      cap,
      rank,
      dividend,
      antiDilution,
      shares: (1 - sold) * one.share,
      paid: (one.paid * rate) / post,
    }
  })
  return held.every((one) => one !== null) ? held : null
}

/** What each earlier round paid in, in the order of the file and in units of the entry's post-money; null where untold. */
function paidIn<C extends string>(inputs: Inputs, converter: Converter<C>, post: number): readonly (number | null)[] {
  return inputs.deal.existing.map(({ amount }, at) => {
    const taken = converter.money(inputs.other(`existing.${at}.amount`, amount))
    return taken === null ? null : estimate(anyUnit(taken.draws)).p50 / post
  })
}

/** Redemption claims before the round: of the cap table where one was read, else of the rounds that the file tells. */
function stackBefore<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  table: readonly HeldClass[] | null,
  post: number,
): readonly Claim[] {
  const { deal } = inputs
  const classes = deal.earlier ?? null
  if (table === null || classes === null) return earlierClaims(deal, paidIn(inputs, converter, post))
  return classes.flatMap((one, at) => tableClaim(one, table[at]?.paid ?? 0, deal.asOf, at) ?? [])
}

/**
 * The rights of our class and of those before it, from the deal file; what it does not say is the usual term (the money back
 * once or converted, equal rank), written into the book as a loan with its name.
 * In: inputs, converter, share sold, post-money in the deal's currency, money before it where nobody tells the rounds.
 * Out: terms, and what is lent. Assumes that later rounds ask for the usual term at our rank.
 */
export function dealTerms<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  sold: number,
  post: number,
  usualBefore: number,
): DealTerms {
  const { deal, reference, book } = inputs
  const { rights, missing } = rightsOf(deal.terms, deal.round.instrument?.value === 'ordinary')
  const classes = deal.earlier ?? null
  const table = classes === null ? null : tableOf(classes, converter, sold, post)
  const told = table ?? earlierOf(inputs, converter, deal.existing, sold, post)
  const earlier = told ?? [
    { ...USUAL_RIGHTS, rank: 2, shares: usualBefore * judged(reference, 'earlier.shares').mid, paid: usualBefore },
  ]
  const figures: string[] = []
  if (missing.length > 0) {
    const cites = USUAL_FROM.flatMap((metric) => {
      const fact = reference.baseRates.find((one) => one.metric === metric)
      if (fact === undefined) return []
      const { kind: _, ...cite } = citeOf(fact, deal.asOf)
      const substituted = fact.country === inputs.country ? [] : ['country']
      return [{ kind: 'borrowed' as const, ...cite, substituted, n: fact.n }]
    })
    if (!book.has('terms.rights'))
      book.sourced(
        'terms.rights',
        { kind: 'number', unit: '1', value: rights.preference, as: 'multiple' },
        'assumed',
        'ours',
        { cites },
      )
    figures.push('terms.rights')
  }
  return {
    entry: { rights, earlier, later: { ...USUAL_RIGHTS, rank: rights.preference > 0 ? rights.rank : 2 } },
    assumed: missing,
    figures,
    redeeming: redeemingOf(inputs, told === null ? [] : stackBefore(inputs, converter, table, post), sold),
    before: told === null ? null : told.reduce((sum, one) => sum + one.paid, 0),
  }
}
