import { type Issue, type Result, fail, issue, ok } from '@touchstone/core/facts'
import {
  type Rational,
  addRational,
  daysSince1970,
  divideRational,
  multiplyRational,
  one,
  rational,
  rationalToText,
  zero,
} from '@touchstone/core/units'
import type { Grant, Issue as IssueTransaction, Ledger, Note, Safe, SecurityClass } from '../ledger/types.ts'
import { type ExitSafe, safesAtExit } from './liquidity.ts'
import type { ExitHolding } from './pay.ts'
import { accruedDividend, preferredFromTerms } from './terms.ts'
import type { ExitClass, ExitOptions, WaterfallInput } from './types.ts'
import { vestedAtExit } from './vesting.ts'

/** What is outstanding on the day of the exit, as a ledger's snapshot has it. */
export interface ExitSnapshot {
  /** ISO day of the exit. */
  readonly date: string
  /** Shares still held, by class, holder and the day they were issued, from which dividends run. */
  readonly lots: readonly Pick<IssueTransaction, 'class' | 'holder' | 'shares' | 'date'>[]
  /** Options still open: granted less exercised and lapsed. */
  readonly grants: readonly (Pick<Grant, 'class' | 'holder' | 'shares' | 'strike' | 'vesting'> & {
    /** Of them what may be exercised; absent: by the schedule, as if nothing had been exercised before. */
    readonly exercisable?: bigint
  })[]
  /** Conversion prices where they have moved; otherwise those of the class. */
  readonly conversionPrices: ReadonlyMap<string, Rational>
  /** SAFEs and notes neither converted nor repaid. */
  readonly convertibles: readonly (Safe | Note)[]
  /** Holders who are dismissed with the exit, for double-trigger vesting. */
  readonly dismissed: ReadonlySet<string>
}

/** An exit ready to be worked out: the structure, and who holds what of it. */
export interface LedgerExit {
  readonly input: WaterfallInput
  readonly holdings: readonly ExitHolding[]
}

/** The payee that the costs of the sale are. */
export const COSTS = 'transaction-costs'

type Terms = Pick<Ledger, 'classes' | 'debts' | 'costs' | 'carveOut' | 'escrow' | 'votes'>

/**
 * The waterfall of a ledger on a day: classes as converted at their conversion prices, preferences with dividends accrued
 * from each issue (actual/365), options vested by then, one class for each strike (`pool@strike`), SAFEs and notes.
 * In: terms of the ledger; snapshot. Out: input of `exitTable` and holdings, or issues: `equity/exit-no-issue-price`,
 * `equity/exit-unknown-class`, and those of `safesAtExit`. Assumes: the costs of the sale are paid before debt, notes are paid before preferred at their balance, SAFEs
 * with the most junior preferred; all open options count in a SAFE's capitalization, vested or not; a most favoured SAFE
 * stands with the terms that its row has; a vote passes at its threshold.
 * @example waterfallFromLedger({ classes: [], debts: [], carveOut: null, escrow: null, votes: [] }, { date: '2026-01-01', lots: [], grants: [], conversionPrices: new Map(), convertibles: [], dismissed: new Set() }).value.holdings // []
 */
export function waterfallFromLedger(terms: Terms, snapshot: ExitSnapshot): Result<LedgerExit> {
  const issues = checkSnapshot(terms, snapshot)
  if (issues.length > 0) return fail(...issues)
  const notes = snapshot.convertibles.some(({ type }) => type === 'note')
  // Notes rank before preferred: every rank moves down by one where there are any.
  const rankOf = (seniority: number): number => (notes ? seniority + 1 : seniority)
  const stock = terms.classes.flatMap((security): readonly ExitClass[] => {
    if (security.kind === 'options') return []
    const lots = snapshot.lots.filter((lot) => lot.class === security.id)
    const held = rational(lots.reduce((sum, { shares }) => sum + shares, 0n))
    const shares = multiplyRational(held, ratioOf(security, snapshot))
    if (security.kind === 'common') return [{ id: security.id, kind: 'common', shares }]
    const price = security.originalIssuePrice ?? zero
    const made = preferredFromTerms({
      id: security.id,
      shares,
      invested: multiplyRational(held, price),
      multiple: security.preference?.multiple ?? zero,
      participation: security.preference?.participation ?? 'none',
      capMultiple: security.preference?.cap ?? null,
      seniority: rankOf(security.preference?.seniority ?? 1),
      dividend: null,
    })
    const dividends = lots.reduce((sum, lot) => addRational(sum, dividendOf(security, lot, snapshot.date)), zero)
    return [{ ...made, dividends, dividendsOnConversion: security.dividend?.onConversion ?? 'forfeited' }]
  })
  const options = optionsOf(snapshot)
  const open = rational(snapshot.grants.reduce((sum, { shares }) => sum + shares, 0n))
  const outstanding = stock.reduce((sum, { shares }) => addRational(sum, shares), open)
  const junior = stock.reduce(
    (rank, security) => (security.kind === 'preferred' ? Math.max(rank, security.seniority) : rank),
    rankOf(1),
  )
  const convertibles = safesAtExit(
    outstanding,
    snapshot.convertibles.map((paper) => safeOf(paper, snapshot.date, junior)),
  )
  if (!convertibles.ok) return convertibles
  const classes = [...stock, ...options.classes, ...convertibles.value]
  const votesOf = (id: string): Rational | null => {
    const perShare = terms.classes.find((security) => security.id === id)?.votesPerShare ?? null
    const shares = classes.find((security) => security.id === id)?.shares
    return perShare === null || shares === undefined ? null : multiplyRational(perShare, shares)
  }
  const costs = terms.costs ?? null
  const below = costs === null ? 0 : 1
  const input: WaterfallInput = {
    debts: [
      ...(costs === null ? [] : [{ id: COSTS, claim: rational(costs), seniority: 1 }]),
      ...terms.debts.map(({ name, amount, seniority }) => ({
        id: name,
        claim: rational(amount),
        seniority: seniority + below,
      })),
    ],
    carveOut:
      terms.carveOut === null
        ? null
        : {
            id: 'management',
            share: terms.carveOut.share,
            of: terms.carveOut.of,
            most: terms.carveOut.most === null ? null : rational(terms.carveOut.most),
          },
    escrow: terms.escrow?.share ?? null,
    classes,
    votes: terms.votes.map(({ classes: voters, converts, threshold }) => ({
      voters: voters.map((id) => ({ id, votes: votesOf(id) })),
      converts,
      threshold,
      strict: false,
    })),
  }
  const lots = snapshot.lots.map((lot) => ({ holder: lot.holder, class: lot.class, shares: rational(lot.shares) }))
  const papers = convertibles.value.map(({ id }, index) => ({
    holder: snapshot.convertibles[index]?.holder ?? '',
    class: id,
    shares: one,
  }))
  return ok({ input, holdings: [...lots, ...options.holdings, ...papers] })
}

/** Common shares for one share: original issue price over conversion price. */
function ratioOf(security: SecurityClass, { conversionPrices }: ExitSnapshot): Rational {
  const price = conversionPrices.get(security.id) ?? security.conversionPrice
  if (security.originalIssuePrice === null || price === null) return one
  return divideRational(security.originalIssuePrice, price)
}

const yearsBetween = (from: string, to: string, days: number): Rational => {
  const passed = daysSince1970(to) - daysSince1970(from)
  return passed <= 0 ? zero : rational(BigInt(passed), BigInt(days))
}

function dividendOf(security: SecurityClass, lot: ExitSnapshot['lots'][number], exit: string): Rational {
  if (security.dividend === null || !security.dividend.cumulative || security.originalIssuePrice === null) return zero
  const invested = multiplyRational(rational(lot.shares), security.originalIssuePrice)
  return accruedDividend(invested, { ...security.dividend, years: yearsBetween(lot.date, exit, 365) })
}

function optionsOf({ grants, date, dismissed }: ExitSnapshot): {
  readonly classes: readonly ExitOptions[]
  readonly holdings: readonly ExitHolding[]
} {
  const classes = new Map<string, ExitOptions>()
  const holdings: ExitHolding[] = []
  for (const grant of grants) {
    const { shares, vesting, holder } = grant
    const vested =
      grant.exercisable ?? (vesting === null ? shares : vestedAtExit(shares, vesting, date, dismissed.has(holder)))
    if (vested === 0n) continue
    const id = `${grant.class}@${rationalToText(grant.strike)}`
    const before = classes.get(id)?.shares ?? zero
    classes.set(id, { id, kind: 'options', shares: addRational(before, rational(vested)), strike: grant.strike })
    holdings.push({ holder: grant.holder, class: id, shares: rational(vested) })
  }
  return { classes: [...classes.values()], holdings }
}

function safeOf(paper: Safe | Note, exit: string, junior: number): ExitSafe {
  const cap = paper.cap === null ? null : rational(paper.cap)
  const shared = { id: paper.id, cap, discount: paper.discount }
  if (paper.type === 'safe')
    return { ...shared, style: paper.style, amount: rational(paper.amount), capShares: null, seniority: junior }
  const principal = rational(paper.principal)
  const interest = accruedDividend(principal, {
    rate: paper.rate,
    compounding: paper.compounding,
    years: yearsBetween(paper.date, exit, paper.dayCount),
    onConversion: 'paid',
  })
  const capShares = paper.capShares === null ? null : rational(paper.capShares)
  return { ...shared, style: 'note', amount: addRational(principal, interest), capShares, seniority: 1 }
}

function checkSnapshot({ classes }: Terms, { lots, grants, conversionPrices }: ExitSnapshot): readonly Issue[] {
  const known = new Set(classes.map(({ id }) => id))
  const named = [...lots, ...grants].map((row) => row.class)
  return [
    ...classes.flatMap((security, index): readonly Issue[] => {
      const { id, kind, preference, originalIssuePrice } = security
      const at = (key: string): { readonly source: string; readonly path: string } => ({
        source: '',
        path: `/classes/${index}/${key}`,
      })
      const price = conversionPrices.get(id) ?? security.conversionPrice
      if (price !== null && price.numerator <= 0n)
        return [
          issue('equity/exit-no-conversion-price', 'error', at('conversionPrice'), {
            id,
            price: rationalToText(price),
          }),
        ]
      if (kind !== 'preferred' || preference === null || originalIssuePrice !== null) return []
      return [issue('equity/exit-no-issue-price', 'error', at('originalIssuePrice'), { id })]
    }),
    ...[...new Set(named)].flatMap((id): readonly Issue[] =>
      known.has(id) ? [] : [issue('equity/exit-unknown-class', 'error', { source: '', path: '/classes' }, { id })],
    ),
  ]
}
