import { ledgerDate, snapshotAt } from '@touchstone/core/equity'
import { ok, type Tree } from '@touchstone/core/facts'
import { multiplyRational } from '@touchstone/core/units'
import { Told } from '../captable/exact.ts'
import { loadTable, type TableInput } from '../captable/load.ts'
import { nodeAt, treeOf } from '../deal.ts'
import { andThen, envelope } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'
import { type ConsentShare, consentView } from './consents.ts'
import { loadRound, type RoundRequest } from './load.ts'
import type { RoundConsentView, RoundOutput } from './output.ts'

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
  const loaded = out === null ? null : loadRound(request, context)
  const consents =
    out === null || loaded?.ok !== true ? null : consentView(loaded.value.round, out, request.consent ?? '2/3')
  return {
    ...told,
    value: { form: formOf(tree.value), out, consents },
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
