import {
  type HolderRight,
  type Ledger,
  type ProtectiveProvision,
  type RoundConsents,
  roundConsents,
  type RoundTerms,
  type Snapshot,
  snapshotAt,
} from '@touchstone/core/equity'
import type { Result } from '@touchstone/core/facts'
import { divideRational, rational, type Rational, rationalFromDecimal } from '@touchstone/core/units'
import { Told } from '../captable/exact.ts'
import type { LoadedRound } from './load.ts'
import type { RoundConsentView, RoundOutput } from './output.ts'

/** Months after closing within which a redemption right is wanted asleep by whoever pays in now. */
const STANDSTILL = 12

/** Rights that the table states and the round sets off; class votes by the share that the caller takes. */
function consentsOf(
  terms: RoundTerms,
  ledger: Ledger,
  before: Snapshot,
  price: Rational,
  threshold: Rational,
): Result<RoundConsents> {
  const held = before.holdings.filter((one) => one.shares > 0n)
  const classOf = new Map(before.classes.map(({ class: one }) => [one.id, one]))
  const provisions = [...classOf.values()]
    .filter((one) => one.kind === 'preferred')
    .map((one): ProtectiveProvision => ({
      class: one.id,
      matters: ['new-shares', 'senior-rights', 'equal-rights', 'lower-price', 'larger-pool', 'charter-change'],
      threshold,
      holders: held
        .filter((each) => each.class === one.id)
        .map((each) => ({ holder: each.holder, votes: rational(each.shares) })),
      price: one.originalIssuePrice,
    }))
  const rights = [
    ...ledger.holders
      .filter((one) => one.proRata !== 'none' && held.some((each) => each.holder === one.id))
      .map((one): HolderRight => ({ holder: one.id, kind: 'pre-emption' })),
    ...held.flatMap((one): readonly HolderRight[] => {
      const of = classOf.get(one.class)
      const conversion = of?.conversionPrice ?? of?.originalIssuePrice ?? null
      return of === undefined || of.antiDilution === 'none' || conversion === null
        ? []
        : [{ holder: one.holder, kind: 'anti-dilution', price: conversion }]
    }),
    ...held.flatMap((one): readonly HolderRight[] => {
      const due = classOf.get(one.class)?.redemption?.date ?? null
      return due === null ? [] : [{ holder: one.holder, kind: 'redemption', due }]
    }),
  ]
  const ranks = [...classOf.values()].flatMap((one) => (one.preference === null ? [] : [one.preference.seniority]))
  const own = terms.class.preference?.seniority ?? null
  return roundConsents(provisions, rights, {
    price,
    closing: terms.date,
    senior: own !== null && ranks.every((one) => own < one),
    poolGrows: terms.pool !== null,
    boardChanges: false,
    redemptionChanges: terms.class.redemption !== null,
    betterTerms: false,
    takesPart: terms.investors.map((one) => one.holder),
    standstillMonths: STANDSTILL,
  })
}

/** Of each class of preferred shares, the part of its votes that is taken to be needed. */
export type ConsentShare = '1/2' | '2/3' | '1'

const SHARES: Readonly<Record<ConsentShare, Rational>> = {
  '1/2': rational(1n, 2n),
  '2/3': rational(2n, 3n),
  '1': rational(1n),
}

/** Who must agree, by the share of each preferred class that is taken to be needed. */
export function consentView(
  { terms, ledger }: LoadedRound['round'],
  out: Pick<RoundOutput, 'price' | 'form'>,
  share: ConsentShare,
): RoundConsentView | null {
  const before = snapshotAt(ledger, terms.date)
  const price = rationalFromDecimal(out.price.text) ?? fraction(out.price.text)
  if (!before.ok || price === null) return null
  // The answer's price is in major units a share; the ledger's prices are in minor ones.
  const minor = out.form === 'registered-capital' ? price : divideRational(price, new MinorUnit(ledger).size)
  const found = consentsOf(terms, ledger, before.value, minor, SHARES[share])
  if (!found.ok) return null
  const nameOf = (id: string): string => ledger.holders.find((one) => one.id === id)?.name ?? id
  const className = (id: string): string => ledger.classes.find((one) => one.id === id)?.name ?? id
  const waivers = found.value.waivers.map(({ holder, kind }) => ({ name: nameOf(holder), kind }))
  return {
    classes: found.value.classes.map((one) => ({
      class: one.class,
      name: className(one.class),
      matters: one.matters,
      canBlock: one.canBlock.map(nameOf),
    })),
    waivers: waivers.filter(
      (one, index) => waivers.findIndex((each) => each.name === one.name && each.kind === one.kind) === index,
    ),
  }
}

class MinorUnit {
  readonly size: Rational
  constructor({ currency, form }: Pick<Ledger, 'currency' | 'form'>) {
    this.size = rationalFromDecimal(new Told({ currency, form }).money(1n).text) ?? rational(1n)
  }
}

function fraction(text: string): Rational | null {
  const found = /^(-?\d+)\/(\d+)$/.exec(text)
  return found === null ? null : rational(BigInt(found[1] ?? '0'), BigInt(found[2] ?? '1'))
}
