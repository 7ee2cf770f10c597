import {
  type HolderRight,
  type Ledger,
  ledgerDate,
  type ProtectiveProvision,
  type RoundConsents,
  roundConsents,
  type RoundTerms,
  type Snapshot,
  snapshotAt,
} from '@touchstone/core/equity'
import { ok, type Result, type Tree } from '@touchstone/core/facts'
import { divideRational, multiplyRational, rational, type Rational, rationalFromDecimal } from '@touchstone/core/units'
import { Told } from '../captable/exact.ts'
import { loadTable, type TableInput } from '../captable/load.ts'
import { nodeAt, treeOf } from '../deal.ts'
import { andThen, envelope } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'
import { loadRound, type RoundRequest } from './load.ts'
import type { RoundOutput } from './output.ts'
import { roundAnswer } from './round.ts'

/** What the form of a round shows, by path, as the file says it; empty where it says nothing. */
export interface RoundForm {
  readonly fields: Readonly<Record<string, string>>
  readonly pricing: 'preMoney' | 'postMoney' | 'price' | null
  readonly investors: readonly {
    readonly holder: string
    readonly amount: string
    readonly proRata: string
    readonly rest: boolean
  }[]
  /** Parts of the file that the form leaves to the text. */
  readonly more: readonly ('secondary' | 'closings' | 'payToPlay' | 'rounding')[]
}

/** Who must agree before the round can close. */
export interface RoundConsentView {
  readonly classes: readonly {
    readonly class: string
    readonly name: string
    readonly matters: RoundConsents['classes'][number]['matters']
    readonly canBlock: readonly string[]
  }[]
  readonly waivers: readonly { readonly name: string; readonly kind: HolderRight['kind'] }[]
}

/** A round as its composer shows it: the form of its file, and the answer where the file can be answered. */
export interface RoundView {
  readonly form: RoundForm
  readonly out: RoundOutput | null
  readonly consents: RoundConsentView | null
}

export const ROUND_FIELDS = [
  '/label',
  '/date',
  '/class/id',
  '/class/name',
  '/class/preference/multiple',
  '/class/preference/participation',
  '/class/preference/cap',
  '/class/preference/seniority',
  '/class/antiDilution',
  '/preMoney',
  '/postMoney',
  '/price',
  '/newMoney',
  '/pool/class',
  '/pool/target',
  '/pool/of',
  '/pool/increase',
  '/pool/timing',
  '/noteMethod',
  '/antiDilution/insidePreMoney',
] as const

const wordsAt = (tree: Tree, path: string): string => {
  const node = nodeAt(tree, path)
  return node?.kind === 'scalar' && node.plain !== null ? node.literal : ''
}

function formOf(tree: Tree): RoundForm {
  const list = nodeAt(tree, '/investors')
  const pricing = (['preMoney', 'postMoney', 'price'] as const).find((key) => wordsAt(tree, `/${key}`) !== '') ?? null
  return {
    fields: Object.fromEntries(ROUND_FIELDS.map((path) => [path, wordsAt(tree, path)])),
    pricing,
    investors: (list?.kind === 'list' ? list.items : []).map((one) => ({
      holder: wordsIn(one, 'holder'),
      amount: wordsIn(one, 'amount'),
      proRata: wordsIn(one, 'proRata'),
      rest: wordsIn(one, 'rest') === 'true',
    })),
    more: (['secondary', 'closings', 'payToPlay', 'rounding'] as const).filter(
      (key) => nodeAt(tree, `/${key}`) !== null,
    ),
  }
}

function wordsIn(tree: Tree, key: string): string {
  const node = tree.kind === 'map' ? tree.entries.find((one) => one.key === key)?.value : undefined
  return node?.kind === 'scalar' && node.plain !== null ? node.literal : ''
}

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

function consentView(request: RoundViewRequest, out: RoundOutput, context: Context): RoundConsentView | null {
  const loaded = loadRound(request, context)
  if (!loaded.ok) return null
  const { terms, ledger } = loaded.value.round
  const before = snapshotAt(ledger, terms.date)
  const price = rationalFromDecimal(out.price.text) ?? fraction(out.price.text)
  if (!before.ok || price === null) return null
  // The answer's price is in major units a share; the ledger's prices are in minor ones.
  const minor = out.form === 'registered-capital' ? price : divideRational(price, new MinorUnit(ledger).size)
  const found = consentsOf(terms, ledger, before.value, minor, SHARES[request.consent ?? '2/3'])
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

/** A round's file on a table, with what share of each preferred class must agree. */
export interface RoundViewRequest extends RoundRequest {
  readonly consent?: ConsentShare
}

/** The composer's view: the form always, where the text is one document; the answer where it can be answered. */
export function roundView(request: RoundViewRequest, context: Context): Envelope<RoundView> {
  const tree = treeOf(request)
  if (!tree.ok) return envelope(tree, context)
  const answer = roundAnswer(request, context)
  const told = envelope(answer, context)
  const out = answer.ok ? answer.value : null
  return {
    ...told,
    value: { form: formOf(tree.value), out, consents: out === null ? null : consentView(request, out, context) },
  }
}

/** A round to begin with on a table: at the price of its last round, a fifth of the company, today or on the table's day. */
export function roundStart(
  { today, ...input }: TableInput & { readonly today?: string },
  context: Context,
): Envelope<{ readonly text: string }> {
  return envelope(
    andThen(loadTable(input, context), ({ ledger }) =>
      andThen(snapshotAt(ledger, ledgerDate(ledger) ?? ''), (snapshot) => {
        const zh = context.words.lang === 'zh'
        const prices = snapshot.classes.flatMap(({ class: one }) =>
          one.originalIssuePrice === null ? [] : [one.originalIssuePrice],
        )
        const last = prices.at(-1)
        const told = new Told(ledger)
        const pre = last === undefined ? null : told.fraction(multiplyRational(last, snapshot.fullyDiluted)).number
        const round2 = (value: number): string => String(Number(value.toPrecision(2)))
        const [preMoney, newMoney] =
          pre === null || pre === 0 ? ['100000000', '25000000'] : [round2(pre), round2(pre / 4)]
        const label = zh ? '新一轮' : 'New round'
        const own = ledgerDate(ledger) ?? ''
        const date = today !== undefined && today > own ? today : own
        const preferred = zh ? '新一轮优先股' : 'New Preferred'
        return ok({
          text: [
            'format: touchstone/round@1',
            `label: ${label}`,
            `date: ${date}`,
            `capTable: ${JSON.stringify(input.file)}`,
            'class:',
            '  id: new',
            `  name: ${preferred}`,
            '  preference: {multiple: 1x, participation: none, seniority: senior}',
            '  antiDilution: broad',
            `preMoney: ${preMoney} ${ledger.currency}`,
            `newMoney: ${newMoney} ${ledger.currency}`,
            'investors:',
            `  - {holder: ${zh ? '新投资人' : 'new investor'}, rest: true}`,
            '',
          ].join('\n'),
        })
      }),
    ),
    context,
  )
}
