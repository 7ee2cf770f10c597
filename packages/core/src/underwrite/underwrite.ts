import {
  canonicalJson,
  hasErrors,
  type Issue,
  issue,
  ok,
  type Reference,
  type Result,
  sha256,
} from '@touchstone/core/facts'
import { currencyOfDeal, type Deal } from '@touchstone/core/deal'
import { estimate, sampler } from '@touchstone/core/chance'
import { Book } from './book.ts'
import { boundsOf } from './bounds.ts'
import { checkClaims } from './claims.ts'
import type { RunCompany } from './company-part.ts'
import { Converter } from './converter.ts'
import { flagsOf } from './deal-flags.ts'
import { decide } from './decide.ts'
import { doubtBefore, lentOf, usualWorth, usualYears } from './doubt-before.ts'
import { gatesForFunds } from './fund-gates.ts'
import { type GateAnswers, recordedAnswers } from './gates.ts'
import { Inputs } from './inputs.ts'
import { fundVerdict } from './fund-verdict.ts'
import { judged } from './judged.ts'
import { lentShare, ofOthers } from './lent-share.ts'
import { rateSetOf } from './lookup.ts'
import type { MarketPart, RunMarket } from './market-part.ts'
import type { FundProfile } from './our-fund.ts'
import { rankQuestions } from './rank-questions.ts'
import { allRooms, type InRooms } from './rooms.ts'
import { termsTold } from './terms-told.ts'
import { askedPrice, burning, worth } from './value.ts'
import type { Gate, MustBeTrue, Underwriting } from './types.ts'

/** How many draws, under which seed, and what to print as engine. */
export interface UnderwriteOptions {
  /** A multiple of eight; 65,536 unless said. */
  readonly draws?: number
  /** Text; the deal's own seed or `1` unless said. */
  readonly seed?: string
  /** Version (and commit) printed in the record; no part of the digest. */
  readonly engine: string
  /** Runs the company through its market (`marketPart`); given apart, so that only what uses it carries it. */
  readonly market?: RunMarket
  /** Runs the company's next years (`companyAhead`); without it the cash lasts by today's burn alone. */
  readonly company?: RunCompany
  /** The funds that are asked, the first one's verdict is the deal's; without any, worth over price decides. */
  readonly funds?: readonly FundProfile[]
  /** Country whose base rates stand in, instead of the company's own. */
  readonly baseRates?: string
  /** Whether the verdict is tried under the other set of base rates; yes unless said. */
  readonly swap?: boolean
  /**
   * What a run of the same deal, funds and seed has found under the other base rates by the time that this one needs it; what
   * is not there is found anew. A second opinion has `SWAP_DRAWS` draws, however many more the run has, so it is the same.
   */
  readonly other?: () => SecondOpinion | undefined
  /** What the fund and the company answered to the gates. */
  readonly gates?: GateAnswers
}

/** Draws of the second opinion. */
export const SWAP_DRAWS = 8192

/** What the first fund would choose under the other set of base rates; null where nobody is asked. */
export type SecondOpinion = NonNullable<Underwriting['market']>['other']

/**
 * Underwrites a deal: claims, gates, price asked, GPU burn, commercial value, runway, return, and what to ask next, every
 * number with its way down to words or data. The world is frozen at the deal's `asOf`; what was learned later is marked.
 * In: a deal, all tables, draws and seed. Out: the underwriting; an error where an amount cannot be brought into the
 * deal's currency. The same deal, tables, draws and seed give the same digest on every machine, from any folder.
 * Assumes: growth fades geometrically; the company lives to its exit or is worth nothing; one currency for the answer.
 * @example underwrite.length // 3
 */
export function underwrite(deal: Deal, reference: Reference, options: UnderwriteOptions): Result<Underwriting> {
  return allRooms(underwriteInRooms(deal, reference, options))
}

/**
 * `underwrite`, to be left between its rooms by whoever must listen meanwhile; the answer is the same.
 * @example underwriteInRooms.length // 3
 */
export function underwriteInRooms(
  deal: Deal,
  reference: Reference,
  options: UnderwriteOptions,
): InRooms<Result<Underwriting>> {
  return underwriteIn(currencyOfDeal(deal), deal, reference, options, true)
}

/** `underwrite`; not `told` where only the verdict is asked for: then no claim is held against the deal and nothing named. */
function* underwriteIn<C extends string>(
  currency: C,
  deal: Deal,
  reference: Reference,
  options: UnderwriteOptions,
  told: boolean,
): InRooms<Result<Underwriting>> {
  const draws = options.draws ?? 65_536
  const seed = options.seed ?? deal.seed ?? '1'
  const book = new Book()
  const inputs = new Inputs(deal, reference, sampler({ draws, seed }), book, options.baseRates)
  const converter = new Converter(currency, inputs)
  const stated = askedPrice(inputs, converter)
  const price = stated === 'void' ? null : stated
  const burn = burning(
    inputs,
    converter,
    options.company,
    usualYears(currency, deal, reference, options.company, options.baseRates),
  )
  yield
  const usual =
    options.market === undefined
      ? null
      : usualWorth(currency, deal, reference, options.baseRates, told && price !== null)
  const value = { ...worth(inputs, converter, price), usual }
  yield
  const issues: Issue[] = []
  if (price === null) {
    const code = stated === 'void' ? 'underwrite/price-not-positive' : 'underwrite/no-price'
    issues.push(issue(code, 'warning', { source: deal.file, path: '/round' }, {}))
  }
  const market =
    price === null || options.market === undefined
      ? null
      : yield* options.market(
          inputs,
          converter,
          price,
          value,
          burn.runway,
          options.funds ?? [],
          options.swap !== false,
          burn.company,
        )
  if (market !== null) issues.push(...market.issues)
  yield
  const claims = told ? checkClaims(inputs, converter) : []
  const gates = gatesForFunds(inputs, converter, options.funds ?? [], {
    ...recordedAnswers(deal.gates),
    ...options.gates,
  })
  issues.push(...converter.issues)
  if (
    hasErrors(issues) &&
    !issues.every((one) => one.code === 'underwrite/fund-below-cheque' || one.severity !== 'error')
  )
    return { ok: false, issues }

  inputs.other('ours.cheque', deal.ours.cheque)
  const bounds = boundsOf(reference)
  const borrowed = inputs.used.filter((one) => one.borrowed)
  const before = told && price !== null ? yield* doubtBefore(currency, deal, reference, options, market) : null
  const loss = before?.loss ?? market?.sensitivity
  const lasting = before?.lasting ?? null
  const lent = new Set(borrowed.map((one) => one.path))
  const alike = market?.prospects.comparables?.alike ?? 0
  const borrowedShare = lentShare(
    lent,
    before?.worth ?? value.sensitivity,
    market === null || loss === undefined
      ? null
      : {
          sensitivity: ofOthers(loss, lent, alike, judged(reference, 'comparable.own').mid),
          lasting: { share: lasting?.share ?? market.lasting, lent: lentOf(burn.company, lasting) },
        },
    bounds.explained,
  )
  const drivers = (name: string): void => {
    if (book.has(name)) book.drive(name, ranked(value.sensitivity, 0.005).slice(0, 8))
  }
  for (const name of ['commercial', 'askedPercentile', 'lossProbability', 'multiple', 'ceiling']) drivers(name)
  if (market !== null) {
    const most = ranked(market.sensitivity, 0.005).slice(0, 8)
    for (const name of ['market.multiple', 'market.loss']) book.drive(name, most)
  }
  const questions = rankQuestions(
    gates,
    inputs,
    value,
    price === null ? null : { figure: price.figure, middle: estimate(price.pre).p50 },
    market,
  )
  yield
  const other = yield* otherBaseRates(currency, deal, reference, options, market, inputs.country)
  yield
  const first = market?.funds[0]
  const decidedBy = ({ pre }: NonNullable<typeof price>) => ({
    asked: estimate(pre),
    borrowedShare,
    bounds,
    gates,
    other,
    book,
  })
  const verdict =
    first !== undefined && price !== null
      ? fundVerdict(first, decidedBy(price))
      : decide(
          value,
          price === null ? null : estimate(price.pre),
          borrowedShare,
          gatesOfFirst(gates, options.funds),
          market !== null && (options.funds ?? []).length > 0,
          bounds,
        )
  const flags = flagsOf(
    deal,
    book,
    value,
    burn.gpuBurn?.figure ?? null,
    price?.figure ?? null,
    price?.pre === undefined ? null : estimate(price.pre).p5,
  )

  const answer = {
    company: deal.company.name.value,
    termsTold: termsTold(deal),
    english: deal.company.english?.value ?? null,
    asOf: deal.asOf,
    round: deal.round.label?.value ?? null,
    layer: deal.company.layer?.value ?? null,
    draws,
    seed,
    reference: reference.hash,
    sources: deal.sources.map(({ text: _text, file: _file, ...source }) => source),
    gates,
    verdict: { ...verdict, borrowedShare, doubt: ranked(loss ?? before?.worth ?? value.sensitivity, 0.0005) },
    market:
      market === null
        ? null
        : {
            set: market.prospects.set.id,
            routes: market.routes,
            bestPercent: market.bestPercent,
            other,
            comparables:
              market.prospects.comparables === null
                ? null
                : { n: market.prospects.comparables.n, alike: market.prospects.comparables.alike },
            payers: market.prospects.payers,
          },
    mustBeTrue: mustBeTrue(book, price?.figure ?? null, market?.mustLead ?? null),
    funds:
      market === null || price === null
        ? []
        : market.funds.map((one) => ({
            ...one.answer,
            verdict: fundVerdict(one, decidedBy(price)),
          })),
    years: options.swap === false ? null : (burn.company?.answer() ?? null),
    claims,
    questions,
    figures: told ? book.all() : {},
    parts: {
      asked: price?.figure ?? null,
      ceiling: first === undefined ? (value.ceiling?.figure ?? null) : mostOf(first.answer.fund, book),
      askedPercentile: value.percentile?.figure ?? null,
      runway: burn.runway?.figure ?? null,
      burn: burn.monthly?.figure ?? null,
      gpuBurn: burn.gpuBurn?.figure ?? null,
      commercial: value.commercial?.figure ?? null,
      comparables: book.has('comparables') ? 'comparables' : null,
      ventureCapitalMethod: book.has('vcMethod') ? 'vcMethod' : null,
      runCost: burn.runCost,
      lossProbability: market === null ? (value.loss?.figure ?? null) : 'market.loss',
      multiple: market === null ? (value.multiple === null ? null : 'multiple') : 'market.multiple',
      irr: market === null ? null : 'market.irr',
      exitYears: market === null ? (value.years === null ? null : 'exit.years') : 'market.years',
    },
    assumed: [
      ...borrowed.map((one) => ({ input: one.path, from: one.from ?? '', substituted: one.substituted })),
      ...(market?.prospects.terms.figures ?? []).map((input) => ({
        input,
        from: 'published',
        substituted: ['country'],
      })),
    ],
    flags,
  }
  // Pictures draw what the answer says by the same draws, so they are no part of what names it.
  const pictures =
    market === null || market.pictures === null || price === null
      ? null
      : { ...market.pictures, currency, post: estimate(price.post).p50 }
  return ok(
    { ...answer, pictures, bounds, digest: told ? digestOf(answer, deal.file) : '', engine: options.engine },
    issues,
  )
}

/** Shares of at least so much, the greatest first, equals by name. */
const ranked = (shares: Readonly<Record<string, number>>, least: number): readonly (readonly [string, number])[] =>
  Object.entries(shares)
    .filter(([, share]) => share >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))

/** The hash of an answer's content: where its deal file was kept and what it was called there is none of it. */
function digestOf(answer: object, file: string): string {
  return sha256(canonicalJson(answer).replaceAll(`"source":${JSON.stringify(file)}`, '"source":""'))
}

/** A chance that may print as less than the least step. */
const BARELY = 0.05

/** What must be true for a price, from the figures in the book. */
function mustBeTrue(book: Book, asked: string | null, leader: MarketPart['mustLead']): MustBeTrue | null {
  if (asked === null || !book.has('must.revenue') || !book.has('exit.years')) return null
  const figures = { asked, revenue: 'must.revenue', years: 'exit.years' }
  return typeof leader === 'number'
    ? { key: leader < BARELY ? 'must/barely' : 'must/leader', figures: { ...figures, leader: 'must.leader' } }
    : { key: leader === null ? 'must/revenue' : `must/${leader}`, figures }
}

/** The highest price at which a fund's own rule says yes, if there is one. */
const mostOf = (fund: string, book: Book): string | null => (book.has(`fund.${fund}.most`) ? `fund.${fund}.most` : null)

/** The same deal under the other country's base rates: whether the first fund would choose otherwise. */
function* otherBaseRates<C extends string>(
  currency: C,
  deal: Deal,
  reference: Reference,
  options: UnderwriteOptions,
  market: MarketPart | null,
  country: string,
): InRooms<SecondOpinion> {
  const [first] = options.funds ?? []
  if (options.swap === false || market === null || first === undefined) return null
  const found = options.other?.()
  if (found !== undefined) return found
  const other = rateSetOf(country) === 'US' ? 'CN' : 'US'
  const draws = Math.min(options.draws ?? 65_536, SWAP_DRAWS)
  const asked = { ...options, draws, funds: [first], baseRates: other, swap: false }
  const again = yield* underwriteIn(currency, deal, reference, asked, false)
  return again.ok ? { country: other, choice: again.value.verdict.best ?? again.value.verdict.choice } : null
}

/** What the first fund must pass where the verdict is not a fund's own. */
const gatesOfFirst = (gates: readonly Gate[], funds: readonly FundProfile[] | undefined): readonly Gate[] => {
  const first = funds?.[0]
  return first === undefined ? gates : gates.filter((one) => one.fund === null || one.fund === first.id)
}
