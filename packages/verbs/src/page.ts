import { fieldReader } from '@touchstone/core/deal'
import { fail, issue, ok, type Tree } from '@touchstone/core/facts'
import { composeMemo, composeWorth } from '@touchstone/core/memo'
import { readQuantity } from '@touchstone/core/units'
import { printYaml, setScalar } from '@touchstone/files'
import { layoutMemo } from '@touchstone/render'
import { loadDeal, nodeAt, treeOf } from './deal.ts'
import { stemOf } from '@touchstone/reader/stem'
import { envelope } from './envelope.ts'
import { formOf, wordsOf } from './form.ts'
import type { Context, Envelope } from './types.ts'
import { type RunDeal, underwriteDeal } from './underwrite-deal.ts'
import type { DeskInput, DeskView, EditInput, FiveInput } from './view.ts'

/** The page of a deal file: its form with the reading back of every field, and the memo where it can be underwritten. */
export function deskView(input: DeskInput, context: Context, run: RunDeal = underwriteDeal): Envelope<DeskView> {
  const tree = treeOf(input)
  if (!tree.ok) return envelope(tree, context)
  const result = run(input, context)
  const u = result.ok ? result.value : null
  const issues = [...result.issues]
  const deal = loadDeal(input, context)
  const own = deal.ok ? (deal.value.ownNumbers ?? []) : []
  const options = { edition: input.edition ?? 'internal', depth: input.depth ?? 'screen', own } as const
  const compose = input.part === 'worth' ? composeWorth : composeMemo
  const memo = u === null ? null : compose(u, options)
  const called = (path: string): string => wordsOf(nodeAt(tree.value, path)).literal
  const latin = context.words.lang === 'en' ? called('/company/english') : ''
  const name = latin === '' ? called('/company/name') : latin
  const view: DeskView = {
    company: name,
    form: formOf({ tree: tree.value, read: fieldReader(tree.value, context.reference.readings), issues, u, context }),
    memo: memo === null ? null : layoutMemo(memo, context.words),
    summary:
      u === null ? null : { choice: u.verdict.choice, strength: u.verdict.strength, digest: u.digest, draws: u.draws },
  }
  // A file with errors still has a form to correct them in, so the view is there and `ok` says whether it was underwritten.
  const told = envelope(ok(view, issues), context)
  return { ...told, ok: u !== null }
}

/** One field changed, everything else of the file kept; refused where the file has no room for the words. */
export function editDeal({ text, path, literal }: EditInput, context: Context): Envelope<{ readonly text: string }> {
  const after = setScalar(text, path, literal)
  const tree = treeOf({ file: 'deal.yaml', text: after })
  if (!tree.ok) return envelope(tree, context)
  const node = nodeAt(tree.value, path)
  const says = wordsOf(node).literal === (literal ?? '') && (node === null || node.kind === 'scalar')
  if (says) return { ok: true, value: { text: after }, issues: [] }
  const place = standing(tree.value, path)
  const found = place.kind === 'scalar' ? 'text' : place.kind
  const params = { key: place.at.path.slice(1).replaceAll('/', '.'), expected: 'map', found }
  return envelope(fail(issue('deal/wrong-shape', 'error', place.at, params)), context)
}

/** The deepest node there is on the way of a path. */
function standing(tree: Tree, path: string): Tree {
  const keys = path.split('/')
  for (let depth = keys.length; depth > 1; depth--) {
    const node = nodeAt(tree, keys.slice(0, depth).join('/'))
    if (node !== null) return node
  }
  return tree
}

/** Words that say what kind of price an amount is; they are no part of the amount. */
const priceWords =
  /投[前后後](?:估值|的)?|估值|\b(?:pre|post)(?:[- ]?money)?\b|\bvaluation(?:\s+of)?\b|[（(]\s*[）)]|^\s*[:：为是]/gi

/** A deal file from five answers. A price is post-money unless its words say 投前 or pre. */
export function fiveQuestions(
  input: FiveInput,
  context: Context,
): Envelope<{ readonly file: string; readonly text: string }> {
  const { stakeOrPrice } = input
  // What is left when the words are gone may be an empty pair of brackets or a colon in front.
  const value = stakeOrPrice.replace(priceWords, '').replace(priceWords, '').replace(/\s+/g, ' ').trim()
  const said = readQuantity(value, { readings: context.reference.readings, defaultCurrency: 'CNY' })
  const price = said.ok ? said.value.kind === 'money' : value !== stakeOrPrice.trim()
  const key = price ? (/投前|\bpre/i.test(stakeOrPrice) ? 'preMoney' : 'postMoney') : 'stake'
  const text = printYaml({
    format: 'touchstone/deal@1',
    asOf: input.asOf,
    company: {
      name: input.name.trim(),
      ...(input.layer === '' ? {} : { layer: input.layer }),
      country: 'CN',
      ...(input.stage.trim() === '' ? {} : { stage: input.stage.trim() }),
    },
    round: {
      ...(input.stage.trim() === '' ? {} : { label: input.stage.trim() }),
      ...(input.ask.trim() === '' ? {} : { amount: input.ask.trim() }),
      ...(value === '' ? {} : { [key]: value }),
    },
  })
  return { ok: true, value: { file: `${stemOf(input.name)}.deal.yaml`, text }, issues: [] }
}
