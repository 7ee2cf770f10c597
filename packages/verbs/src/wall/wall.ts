import {
  exerciseDeadline,
  isLapsed,
  ledgerOnDay,
  type Ledger,
  type LedgerOnDay,
  redemptionPriceAt,
  redemptionRecovery,
  redemptionWall,
  type RedemptionClaim,
  type RedemptionState,
  type RedemptionWall,
  type SecurityClass,
} from '@touchstone/core/equity'
import { fail, type Issue, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { placeAt } from '@touchstone/core/records'
import {
  addRational,
  divideRational,
  endOfPeriod,
  multiplyRational,
  parseDate,
  rational,
  type Rational,
  rationalToNumber,
  zero,
} from '@touchstone/core/units'
import { exact, Told } from '../captable/exact.ts'
import { inFile, loadTable, type LoadedTable, type TableInput } from '../captable/load.ts'
import { andThen, envelope } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'
import { AskedTerms, pieces } from '../waterfall/terms.ts'
import type { WallClaim, WallDay, WallOutput, WallRecovery } from './output.ts'

/** A cap table, the day asked and the company's cash as a person writes it. */
export interface WallRequest extends TableInput {
  readonly date?: string
  /** `5000万元` on the day asked, or several: `2026-12-31=5000万元; 2027-12-31=2000万元`. */
  readonly cash?: string
  /** Net assets of the whole company, for clauses that give the higher of both. */
  readonly netAssets?: string
}

/** Months that courts take where the papers are silent; the fact is `regulations/equity/cn-redemption-exercise`. */
const GUIDE_MONTHS = 6

/** What papers beside the table say of redemption: where each right stands, and how far the founder answers. */
export interface WallPapers {
  readonly stateOf: (of: SecurityClass) => RedemptionState | null
  readonly founderLimit: Rational | null
}

const silent: WallPapers = { stateOf: () => null, founderLimit: null }

/** The day asked, cash by day, net assets of the whole company in minor units. */
export interface WallAsked {
  readonly asOf: string
  readonly cash: readonly { readonly date: string; readonly cash: Rational }[]
  readonly netAssets: Rational | null
}

function dayIn(text: string, at: Place): Result<string> {
  const day = parseDate(text.trim())
  return day === null ? fail(issue('deal/bad-date', 'error', at, { key: 'date', text })) : ok(endOfPeriod(day.iso))
}

function askedOf(request: WallRequest, ledger: Ledger, fallback: string, context: Context): Result<WallAsked> {
  const whole = (text: string, source: string): Place => ({
    source,
    path: '',
    line: 1,
    column: 1,
    start: 0,
    end: text.length,
  })
  const asked = new AskedTerms(ledger, context.reference.readings)
  const issues: Issue[] = []
  const day =
    request.date === undefined || request.date.trim() === ''
      ? ok(fallback)
      : dayIn(request.date, whole(request.date, '--date'))
  issues.push(...day.issues)
  const asOf = day.ok ? day.value : fallback
  const cash = pieces(request.cash ?? '', '--cash').flatMap(({ words, at }, index) => {
    const cut = words.indexOf('=')
    const on = cut < 0 ? ok(asOf) : dayIn(words.slice(0, cut), at)
    issues.push(...on.issues)
    const amount = asked.money(words.slice(cut + 1).trim(), '--cash', `/cash/${index}`)
    return amount === null || !on.ok ? [] : [{ date: on.value, cash: rational(amount) }]
  })
  const assets = request.netAssets?.trim() ?? ''
  const netAssets = assets === '' ? null : asked.money(assets, '--net-assets', '/netAssets')
  issues.push(...asked.issues)
  return issues.some((one) => one.severity === 'error')
    ? fail(...issues)
    : ok({ asOf, cash, netAssets: netAssets === null ? null : rational(netAssets) }, issues)
}

interface OwnClaim {
  readonly of: SecurityClass
  readonly index: number
  readonly claim: RedemptionClaim
}

/** Claims of every class with a dated right and a price, one for each holder and day of issue. */
function claimsOf(
  { terms, exit, snapshot }: LedgerOnDay,
  netAssets: Rational | null,
  papers: WallPapers,
): readonly OwnClaim[] {
  const issued = exit.lots.reduce((sum, lot) => addRational(sum, asCommon(lot, terms)), zero)
  return terms.classes.flatMap((of, index): readonly OwnClaim[] => {
    const { redemption, originalIssuePrice: price } = of
    if (redemption === null || redemption.date === null || price === null) return []
    const state = papers.stateOf(of)
    const due = state?.since ?? endOfPeriod(redemption.date)
    if (state?.state === 'ended') return []
    const rows = new Map<string, { holder: string; date: string; shares: Rational; common: Rational }>()
    for (const lot of exit.lots) {
      if (lot.class !== of.id) continue
      const key = `${lot.holder} ${lot.date}`
      const before = rows.get(key)
      rows.set(key, {
        holder: lot.holder,
        date: lot.date,
        shares: addRational(before?.shares ?? zero, rational(lot.shares)),
        common: addRational(before?.common ?? zero, asCommon(lot, terms)),
      })
    }
    return [...rows.values()].map(({ holder, date, shares, common }) => ({
      of,
      index,
      claim: {
        investor: holder,
        round: of.id,
        principal: multiplyRational(shares, price),
        paid: date,
        due,
        obligor: redemption.obligor,
        terms: {
          rate: redemption.rate,
          compounding: redemption.compounding,
          netAssetFloor: redemption.netAssetFloor,
          lessDividends: redemption.lessDividends,
        },
        dividends: zero,
        netAssetShare:
          netAssets === null || issued.numerator === 0n
            ? null
            : multiplyRational(netAssets, divideRational(common, issued)),
        founderLimit: papers.founderLimit,
        suspended: state?.state === 'suspended',
      },
    }))
  })
  function asCommon(lot: { readonly class: string; readonly shares: bigint }, of: Ledger): Rational {
    const cls = of.classes.find((one) => one.id === lot.class)
    const [issue_, conversion] = [cls?.originalIssuePrice ?? null, cls?.conversionPrice ?? null]
    const shares = rational(lot.shares)
    return issue_ === null || conversion === null || snapshot === undefined
      ? shares
      : multiplyRational(shares, divideRational(issue_, conversion))
  }
}

/** A claim with the day after which it counts no more, where an agreed time has run out and nobody says that it was used. */
function lapsing(one: OwnClaim, asOf: string): OwnClaim {
  const { exerciseMonths: months = null, exercised = null } = one.of.redemption ?? {}
  if (months === null) return one
  const found = exerciseDeadline({ since: one.claim.due, months, guideMonths: GUIDE_MONTHS, asOf })
  if (!found.ok || found.value.daysLeft >= 0 || (exercised !== null && exercised <= found.value.deadline)) return one
  return { ...one, claim: { ...one.claim, until: found.value.deadline } }
}

/** The redemption wall of a cap table, before words. */
export function wallAnswer(request: WallRequest, context: Context): Result<WallOutput> {
  return andThen(loadTable(request, context), (table) =>
    andThen(ledgerOnDay(table.ledger, null), (own) =>
      andThen(askedOf(request, table.ledger, own.exit.date, context), (asked) => wallOn(table, own, asked, context)),
    ),
  )
}

/** The wall of a table on one day. */
export function wallOn(
  table: LoadedTable,
  day: LedgerOnDay,
  asked: WallAsked,
  context: Context,
  papers: WallPapers = silent,
): Result<WallOutput> {
  const { ledger } = table
  const told = new Told(ledger)
  const claims = claimsOf(day, asked.netAssets, papers).map((one) => lapsing(one, asked.asOf))
  const placeOf = (index: number, key: string): Place => {
    const path = `/classes/${index}/redemption${key}`
    return table.tree === null ? { source: table.file, path } : placeAt(table.tree, path)
  }
  const nameOf = (id: string): string => ledger.holders.find((one) => one.id === id)?.name ?? id
  const wall = redemptionWall(
    claims.map((one) => one.claim),
    // The day asked stands in the stack whether or not cash is known.
    asked.cash,
    ledger.currency,
  )
  if (!wall.ok) return wall
  // Deadlines are the class's: one warning for each, at its place.
  const issues: Issue[] = wall.issues.map((one) => atClass(one, claims, placeOf))
  const warned = new Set<number>()
  const rows = claims.flatMap(({ of, index, claim }): readonly WallClaim[] => {
    const deadline = exerciseDeadline(
      { since: claim.due, months: of.redemption?.exerciseMonths ?? null, guideMonths: GUIDE_MONTHS, asOf: asked.asOf },
      placeOf(index, ''),
    )
    const due = redemptionPriceAt({ ...claim, redeemed: claim.due })
    const now =
      asked.asOf < claim.due || isLapsed(claim, asked.asOf)
        ? null
        : redemptionPriceAt({ ...claim, redeemed: asked.asOf })
    const used = of.redemption?.exercised ?? null
    const inTime = used !== null && deadline.ok && used <= deadline.value.deadline
    if (!warned.has(index) && !inTime)
      issues.push(...deadline.issues.map((one) => ({ ...one, at: placeOf(index, '') })))
    warned.add(index)
    if (!deadline.ok || !due.ok || (now !== null && !now.ok)) return []
    return [
      {
        class: of.id,
        className: of.name,
        holder: claim.investor,
        name: nameOf(claim.investor),
        principal: told.fraction(claim.principal),
        paid: claim.paid,
        due: claim.due,
        obligor: claim.obligor,
        rate: exact(claim.terms.rate),
        compounding: claim.terms.compounding,
        priceDue: told.fraction(due.value.price),
        priceNow: now === null ? null : told.fraction(now.value.price),
        binding: due.value.binding,
        netAssetShare: claim.netAssetShare === null ? null : told.fraction(claim.netAssetShare),
        deadline: deadline.value.deadline,
        guided: deadline.value.guided,
        daysLeft: deadline.value.daysLeft,
        exercised: used,
        lapsed: isLapsed(claim, asked.asOf),
      },
    ]
  })
  const days = daysOf(wall.value, claims, told)
  const { firstShort, steepest } = wall.value
  const named = (one: SecurityClass) => ({ class: one.id, name: one.name })
  const rights = day.terms.classes.filter((one) => one.redemption !== null)
  return ok(
    {
      company: ledger.company,
      currency: ledger.currency,
      asOf: asked.asOf,
      claims: rows,
      days,
      firstShort:
        firstShort?.short === null || firstShort === null
          ? null
          : { date: firstShort.date, short: told.fraction(firstShort.short) },
      steepest: steepest === null ? null : { date: steepest.date, share: exact(steepest.share) },
      recovery: recoveryOf(wall.value, told, context),
      undated: rights
        .filter((one) => one.redemption?.date === null)
        .map((one) => ({ ...named(one), trigger: one.redemption?.trigger ?? null })),
      unpriced: rights.filter((one) => one.redemption?.date !== null && one.originalIssuePrice === null).map(named),
      without: day.terms.classes.filter((one) => one.kind === 'preferred' && one.redemption === null).map(named),
    },
    issues.filter(
      (one, index) => issues.findIndex((each) => each.code === one.code && each.at.path === one.at.path) === index,
    ),
  )
}

/** An issue about a claim, told at the class that gives it. */
function atClass(one: Issue, claims: readonly OwnClaim[], placeOf: (index: number, key: string) => Place): Issue {
  const [, room, place, ...rest] = one.at.path.split('/')
  const claim = room === 'claims' ? claims[Number(place)] : undefined
  return claim === undefined || place === undefined
    ? { ...one, at: { source: '', path: '' } }
    : { ...one, at: placeOf(claim.index, rest.length === 0 ? '' : `/${rest.join('/')}`) }
}

function daysOf({ rows }: RedemptionWall, claims: readonly OwnClaim[], told: Told): readonly WallDay[] {
  const classes = [...new Map(claims.map((one) => [one.of.id, one.of])).keys()]
  return rows.map((row) => ({
    date: row.date,
    falling: row.falling.map(({ round, investor, price }) => ({
      class: round,
      holder: investor,
      price: told.fraction(price),
    })),
    open: classes.map((id) => ({
      class: id,
      amount: told.fraction(
        claims.reduce((sum, { claim }) => {
          if (claim.round !== id || claim.due > row.date) return sum
          if (isLapsed(claim, row.date)) return sum
          const found = redemptionPriceAt({ ...claim, redeemed: row.date })
          return found.ok ? addRational(sum, found.value.price) : sum
        }, zero),
      ),
    })),
    total: told.fraction(row.open.total),
    company: told.fraction(addRational(row.open.company, row.open.both)),
    cash: row.cash === null ? null : told.fraction(row.cash),
    short: row.short === null ? null : told.fraction(row.short),
    founder: told.fraction(row.founderExposure),
  }))
}

const METRIC = 'published.china_exit_and_redemption'
const STAGES = {
  courtSupport: 'court supports redemption claim',
  averageRecovery: 'recovery rate in enforcement',
  fullRecovery: 'fully enforced',
} as const

/** What suing for the largest stack brings, from the newest published rates. */
function recoveryOf({ rows }: RedemptionWall, told: Told, context: Context): WallRecovery | null {
  const most = rows.reduce<Rational>(
    (max, one) => (rationalToNumber(one.open.total) > rationalToNumber(max) ? one.open.total : max),
    zero,
  )
  if (most.numerator === 0n) return null
  const rates = Object.entries(STAGES).flatMap(([key, stage]) => {
    const found = context.reference.baseRates.find((one) => one.metric === METRIC && one.stage === stage)
    if (found === undefined) return []
    return [{ key: key as keyof typeof STAGES, value: found.mid, fact: found }]
  })
  const rateOf = (key: keyof typeof STAGES): number => rates.find((one) => one.key === key)?.value ?? Number.NaN
  const nominal = told.fraction(most)
  const found = redemptionRecovery(nominal.number, {
    courtSupport: rateOf('courtSupport'),
    averageRecovery: rateOf('averageRecovery'),
    fullRecovery: rateOf('fullRecovery'),
  })
  if (!found.ok || rates.length < 3) return null
  const { expected, expectedShare, lost, partial, full } = found.value
  return {
    nominal,
    expected,
    expectedShare,
    lost,
    partial,
    full,
    rates: rates.map(({ key, value, fact: { source, of, confidence } }) => ({
      key,
      value,
      source: source.title,
      url: source.url ?? null,
      of: String(of),
      confidence,
    })),
  }
}

/** View verb of the redemption wall: a cap table, a day and cash → claims by date, deadlines, exposure, recovery. */
export function wallView(request: WallRequest, context: Context): Envelope<WallOutput> {
  const answer = wallAnswer(request, context)
  return envelope({ ...answer, issues: inFile(answer.issues, request.file) }, context)
}
