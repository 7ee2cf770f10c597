import {
  closings as closingsOf,
  investorRoles,
  type Ledger,
  roundFromLedger,
  type RoundOutcome,
  type Snapshot,
  snapshotAt,
  type Transaction,
} from '@touchstone/core/equity'
import { ok, type Result } from '@touchstone/core/facts'
import { CAP_FORMAT, capDraft } from '@touchstone/core/records'
import {
  compareDates,
  multiplyRational,
  one as unity,
  rational,
  subtractRational,
  divideRational,
} from '@touchstone/core/units'
import { printYaml } from '@touchstone/files'
import { exact, Told, wholeExact } from '../captable/exact.ts'
import { toldPreview } from '../captable/preview.ts'
import { andThen, envelope } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'
import { consentView } from './consents.ts'
import { conventionsOf } from './conventions.ts'
import { classRows, holderRows, partOf } from './holders.ts'
import { loadRound, type LoadedRound, type RoundRequest } from './load.ts'
import type { RoundOutput } from './output.ts'
import { placedInRound } from './places.ts'

/** A round file answered, before words. */
export function roundAnswer(request: RoundRequest, context: Context): Result<RoundOutput> {
  return andThen(loadRound(request, context), (loaded) => {
    const answer = worked(loaded)
    return { ...answer, issues: placedInRound(answer.issues, loaded) }
  })
}

/** Verb `round`: a round on a cap table → price, conversions, and the table after it to the share. */
export function roundVerb(request: RoundRequest, context: Context): Envelope<RoundOutput> {
  return envelope(roundAnswer(request, context), context)
}

function worked(loaded: LoadedRound): Result<RoundOutput> {
  const { terms, ledger } = loaded.round
  return andThen(snapshotAt(ledger, terms.date), (before) =>
    andThen(roundFromLedger(ledger, before, terms), (outcome) => {
      const last = [terms.date, ...terms.closings.map((one) => one.date)].sort(compareDates).at(-1) ?? terms.date
      const made: Ledger = { ...outcome.ledger, asOf: last }
      return andThen(snapshotAt(made, last), (after) => told(loaded, outcome, made, before, after))
    }),
  )
}

function told(
  loaded: LoadedRound,
  outcome: RoundOutcome,
  ledger: Ledger,
  before: Snapshot,
  after: Snapshot,
): Result<RoundOutput> {
  const { round, table, tableFile } = loaded
  const { terms } = round
  const { solution, reconciled } = outcome
  const as = new Told(ledger)
  const added = ledger.transactions.slice(round.ledger.transactions.length)
  const free = (snapshot: Snapshot): bigint => snapshot.pools.reduce((sum, one) => sum + (one.available ?? 0n), 0n)
  const whole = (value: bigint) => as.count(rational(value))
  const nameOf = (id: string): string => ledger.holders.find((one) => one.id === id)?.name ?? id
  const buyerOf = (id: string): string => id.split(':').slice(2).join(':')
  const paidFor = (holder: string): bigint =>
    added.reduce(
      (sum, one) => (one.type === 'issue' && isNew(one) && one.holder === holder ? sum + (one.paid ?? 0n) : sum),
      0n,
    )
  // Shares that a SAFE or note became were paid for long ago.
  const conversionsAt = new Set(added.flatMap((one, index) => (one.type === 'settlement' ? [index + 1] : [])))
  const isNew = (one: Transaction): boolean => !conversionsAt.has(added.indexOf(one))
  const made = closingsOf(
    reconciled.price,
    rational(reconciled.total - reconciled.newShares),
    terms.closings.map((one) => ({
      label: one.label,
      date: one.date,
      price: one.price,
      investors: one.investors.map(({ holder, amount }) => ({ holder, amount: rational(amount) })),
    })),
  )
  if (!made.ok) return made
  return ok({
    company: ledger.company,
    currency: ledger.currency,
    form: ledger.form,
    label: terms.label,
    date: terms.date,
    source: {
      file: tableFile,
      kind: table.kind,
      preview: table.preview === null ? null : toldPreview(table.preview, as),
    },
    price: as.perShare(reconciled.price),
    exactPrice: as.perShare(solution.price),
    preMoney: as.fraction(solution.preMoney),
    headlinePostMoney: as.fraction(solution.headlinePostMoney),
    postMoney: as.fraction(solution.postMoney),
    effectivePreMoney: as.fraction(solution.effectivePreMoney),
    newMoney: as.fraction(solution.newMoney),
    newShares: whole(reconciled.newShares),
    sharesBefore: as.count(solution.before),
    capitalization: as.count(solution.companyCapitalization),
    sharesAfter: whole(reconciled.total),
    pool:
      terms.pool === null
        ? null
        : {
            class: terms.pool.class,
            timing: terms.pool.timing,
            increase: wholeExact(reconciled.poolIncrease),
            freeBefore: wholeExact(free(before)),
            freeAfter: wholeExact(free(after)),
            freeShareBefore: exact(partOf(rational(free(before)), before.fullyDiluted)),
            freeShareAfter: exact(partOf(rational(free(after)), after.fullyDiluted)),
          },
    pools: { free: { before: wholeExact(free(before)), after: wholeExact(free(after)) } },
    classes: { before: classRows(before, as), after: classRows(after, as) },
    holders: holderRows(before, after, ledger, added, paidFor, as),
    investors: reconciled.investors.map(({ id, amount, shares }) => ({
      holder: buyerOf(id),
      name: nameOf(buyerOf(id)),
      amount: as.fraction(amount),
      shares: whole(shares),
      stake: exact(partOf(rational(shares), after.fullyDiluted)),
    })),
    conversions: conversionsOf(outcome, before, after, added, as),
    series: solution.series.map((one) => ({
      class: one.id,
      before: as.perShare(one.before),
      after: as.perShare(one.after),
      ratio: exact(one.ratio),
      asConverted: as.count(one.asConverted),
      adjusted: one.adjusted,
    })),
    secondary: terms.secondary.map((sale) => {
      const { seller, buyer, shares, price } = sale
      const at =
        price.by === 'price' ? price.value : multiplyRational(reconciled.price, subtractRational(unity, price.value))
      const moved = added.find(
        (one) =>
          one.type === 'transfer' &&
          one.from === seller &&
          one.to === buyer &&
          one.class === sale.class &&
          one.shares === shares,
      )
      const paid = moved?.type === 'transfer' ? (moved.paid ?? 0n) : 0n
      return { seller, buyer, class: sale.class, shares: whole(shares), price: as.perShare(at), paid: as.money(paid) }
    }),
    blended: outcome.blended.map(({ holder, price }) => ({ holder, price: as.perShare(price) })),
    payToPlay: outcome.payToPlay.map((one) => ({
      holder: one.holder,
      class: one.class,
      played: exact(one.played),
      kept: whole(one.kept),
      converted: whole(one.converted),
      common: whole(one.common),
    })),
    closings: made.value.map((one) => ({
      label: one.label,
      date: one.date ?? terms.date,
      price: as.perShare(one.price),
      newMoney: as.fraction(one.newMoney),
      newShares: as.count(one.newShares),
      total: as.count(one.total),
      blendedPrice: one.blendedPrice === null ? null : as.perShare(one.blendedPrice),
    })),
    conventions: conventionsOf(outcome, as),
    rounding: {
      price: {
        exact: as.perShare(solution.price),
        signed: as.perShare(reconciled.price),
        difference: as.perShare(subtractRational(reconciled.price, solution.price)),
      },
      rows: [
        ...reconciled.investors.map((one) => ({ ...one, holder: buyerOf(one.id), at: solution.price })),
        ...reconciled.conversions.map((one, index) => ({
          ...one,
          holder: ownerOf(before, one.id),
          at: solution.conversions[index]?.price ?? one.price,
        })),
      ].map((one) => ({
        id: one.id,
        holder: one.holder,
        amount: as.fraction(one.amount),
        exactShares: as.count(divideRational(one.amount, one.at)),
        shares: whole(one.shares),
        cost: as.fraction(one.cost),
        remainder: as.fraction(one.remainder),
      })),
      sharesDifference: as.count(reconciled.totalDifference),
      postMoneyDifference: as.fraction(reconciled.postMoneyDifference),
      refunds: outcome.refunds.map(({ holder, amount }) => ({ holder, amount: as.money(amount) })),
    },
    consents: consentView(round, { price: as.perShare(reconciled.price), form: ledger.form }, '2/3'),
    roles: ledger.holders.flatMap(({ id, name, role: known }) => {
      const role = terms.investors.find((one) => one.holder === id)?.role ?? known
      return role !== null && reconciled.investors.some((one) => buyerOf(one.id) === id)
        ? [{ holder: id, name, role, ...investorRoles[role] }]
        : []
    }),
    capTable: { format: CAP_FORMAT, yaml: printYaml(capDraft(ledger)) },
    assumed: [...table.assumed.filter((one) => one !== 'date'), ...round.assumed],
  })
}

const ownerOf = (before: Snapshot, id: string): string =>
  before.convertibles.find((one) => one.security.id === id)?.security.holder ?? id

function conversionsOf(
  { solution, reconciled }: RoundOutcome,
  before: Snapshot,
  after: Snapshot,
  added: readonly Transaction[],
  as: Told,
): RoundOutput['conversions'] {
  return solution.conversions.map((one, index) => {
    const row = reconciled.conversions[index]
    const settled = added.findIndex((each) => each.type === 'settlement' && each.of === one.id)
    const issued = added[settled + 1]
    const paper = before.convertibles.find((each) => each.security.id === one.id)?.security
    return {
      id: one.id,
      holder: ownerOf(before, one.id),
      kind: paper?.type ?? 'safe',
      amount: as.fraction(one.amount),
      price: as.perShare(row?.price ?? one.price),
      shares: as.count(rational(row?.shares ?? 0n)),
      class: issued?.type === 'issue' ? issued.class : '',
      binding: one.binding,
      package: one.package,
      stake: exact(partOf(rational(row?.shares ?? 0n), after.fullyDiluted)),
    }
  })
}
