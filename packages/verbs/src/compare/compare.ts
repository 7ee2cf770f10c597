import { type Issue, ok, type Result } from '@touchstone/core/facts'
import { questionOf } from '@touchstone/render'
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import { type DealInput, loadDeal, nodeAt, treeOf } from '../deal.ts'
import { envelope } from '../envelope.ts'
import { profileOf } from '../fund/profile.ts'
import type { Context, Envelope } from '../types.ts'
import type { Comparison } from './output.ts'
import { type CompareChoice, compareRead, type Held, refusals, unread } from './read.ts'

export interface CompareInput extends CompareChoice {
  /** Two to five deal files, each with the texts it points to where a shell brings them apart. */
  readonly deals: readonly (DealInput & { readonly texts?: Readonly<Record<string, string>> })[]
  /** The one fund whose rule decides; the first of the context where none is named. */
  readonly funds?: readonly DealInput[]
}

/** The deals read; one that cannot be is named, beside what is wrong with it. */
function readAll(input: CompareInput, context: Context): Result<readonly Held[]> {
  const held: Held[] = []
  const issues: Issue[] = []
  for (const { file, text, texts } of input.deals) {
    const read = loadDeal({ file, text }, texts === undefined ? context : { ...context, texts })
    issues.push(...read.issues)
    const tree = treeOf({ file, text })
    const dated = (tree.ok ? nodeAt(tree.value, '/asOf')?.at : null) ?? { source: file, path: '/asOf' }
    if (read.ok) held.push({ file, deal: read.value, dated })
    else issues.push(unread(file))
  }
  return held.length === input.deals.length ? ok(held, issues) : { ok: false, issues }
}

/** Deals beside each other, or what forbids it. */
export function compareDeals(input: CompareInput, context: Context): Result<Comparison> {
  const funds = input.funds ?? (context.funds ?? []).slice(0, 1)
  const refused = refusals(
    input.deals.map(({ file }) => file),
    funds.map(({ file }) => file),
  )
  const [chosen] = funds
  if (refused.length > 0 || chosen === undefined) return { ok: false, issues: refused }
  const profile = profileOf(chosen, context)
  const read = readAll(input, context)
  if (!profile.ok || !read.ok) return { ok: false, issues: [...profile.issues, ...read.issues] }
  const before = [...profile.issues, ...read.issues]
  const { asOf, draws, seed } = input
  const result = compareRead(
    {
      deals: read.value,
      funds: [profile.value],
      ...(asOf === undefined ? {} : { asOf }),
      ...(draws === undefined ? {} : { draws }),
      ...(seed === undefined ? {} : { seed }),
    },
    context,
  )
  const issues = [...before, ...result.issues]
  if (!result.ok) return { ok: false, issues }
  const asked = (id: string) => ({ id, ask: { zh: questionOf(id, zh).ask, en: questionOf(id, en).ask } })
  const deals = result.value.deals.map((one) => ({
    ...one,
    question: one.question === null ? null : asked(one.question.id),
  }))
  return ok({ ...result.value, deals }, issues)
}

/** Verb `compare`: two to five deal files → one table and the chance that each beats each, or why they cannot stand together. */
export function compareVerb(input: CompareInput, context: Context): Envelope<Comparison> {
  return envelope(compareDeals(input, context), context)
}
