import type { Memo } from '@touchstone/core/memo'
import { fail, issue, type Issue, ok, type Result } from '@touchstone/core/facts'
import { layoutMemos, type MemoView, renderMemos } from '@touchstone/render'
import { inferDate, type Readings } from '@touchstone/reader'
import type { DocumentInput } from './document.ts'
import { type Draft, draftDocument } from './draft.ts'
import { envelope } from './envelope.ts'
import { kindOf } from './kind.ts'
import { cautions, readDocument, shortcomings } from './read.ts'
import type { Context, Envelope } from './types.ts'
import { underwriteForFunds } from './underwrite.ts'
import { type MemoInput, memoOfDeal, type MemoOutput, written, type Written } from './memo-deal.ts'

/** One memo per deal that the article tells of, or the one asked for. */
function ofArticle(input: MemoInput, context: Context): Result<Written> {
  const document: DocumentInput = {
    name: input.file,
    text: input.text,
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.published === undefined ? {} : { published: input.published }),
  }
  const at = { source: input.file, path: '' }
  const readings = readDocument(document, context)
  const drafts = draftDocument(document, context)
  const asked = input.company?.trim() ?? ''
  const chosen = asked === '' ? drafts : ofCompany(asked, drafts, readings)
  if (chosen.length === 0 && asked !== '' && !isNamed(asked, readings)) {
    const found = [...new Set(readings.deals.map((deal) => deal.company))].join('、')
    return fail(issue('read/company-not-found', 'error', at, { company: asked, found }))
  }
  if (chosen.length === 0) return fail(...shortcomings(readings, document), issue('read/no-deal', 'error', at, {}))
  const issues: Issue[] = [...cautions(document, readings)]
  if (input.published === undefined) {
    const inferred = inferDate(input.text)
    if (inferred === null) return fail(issue('read/no-date', 'error', at, {}))
    else {
      const place = inferred.span === null ? at : { ...at, start: inferred.span[0], end: inferred.span[1] }
      issues.push(issue('read/date-inferred', 'note', place, { date: inferred.iso }))
    }
  }
  const memos: Memo[] = []
  const texts = { ...context.texts, [input.file]: input.text }
  for (const draft of chosen) {
    const { file: _, text: __, ...options } = input
    const result = memoOfDeal(
      { ...options, file: draft.file, text: draft.yaml },
      { ...context, texts },
      underwriteForFunds,
    )
    issues.push(...result.issues)
    if (!result.ok) return { ok: false, issues }
    memos.push(...result.value.memos)
  }
  return ok({ memos }, issues)
}

const namesOf = (company: string, readings: Readings): readonly string[] => {
  const known = readings.companies.filter((one) => one.name === company)
  return [company, ...known.flatMap((one) => [...one.aliases, ...(one.english === null ? [] : [one.english])])]
}

const alike = (name: string, asked: string): boolean => {
  const [a, b] = [name.toLowerCase(), asked.toLowerCase()]
  return a === b || a.includes(b) || b.includes(a)
}

const isNamed = (asked: string, readings: Readings): boolean =>
  [...readings.deals.map((deal) => deal.company), ...readings.companies.map((one) => one.name)].some((company) =>
    namesOf(company, readings).some((name) => alike(name, asked)),
  )

/** The drafts of the company asked for: by any of its names, and only where none is the very one by a part of a name. */
function ofCompany(asked: string, drafts: readonly Draft[], readings: Readings): readonly Draft[] {
  const named = drafts.map((draft) => ({ draft, names: namesOf(draft.company, readings) }))
  const exact = named.filter(({ names }) => names.includes(asked))
  const found = exact.length > 0 ? exact : named.filter(({ names }) => names.some((name) => alike(name, asked)))
  return found.map(({ draft }) => draft)
}

const memosOf = (input: MemoInput, context: Context): Result<Written> =>
  kindOf(input.text, input.file) === 'deal' ? memoOfDeal(input, context, underwriteForFunds) : ofArticle(input, context)

/** Verb `memo`: a deal file, or an article and every deal it tells of → a memo in words. */
export function memoVerb(input: MemoInput, context: Context): Envelope<MemoOutput> {
  return written(memosOf(input, context), input, context, (memos, format) =>
    renderMemos(memos, context.words, format, { summary: input.summary === true }),
  )
}

/** Memos laid out in words, for a format whose bytes a shell writes. */
export interface MemoPages extends Omit<MemoOutput, 'format' | 'text'> {
  readonly views: readonly MemoView[]
  /** The day the first memo speaks of. */
  readonly asOf: string
}

/** Verb `memo` for a format that is no text. */
export function memoPages(input: Omit<MemoInput, 'format' | 'summary'>, context: Context): Envelope<MemoPages> {
  const { edition, depth } = input
  const result = memosOf({ ...input, format: 'html' }, context)
  if (!result.ok) return envelope(result, context)
  const { memos } = result.value
  const value: MemoPages = {
    edition,
    depth,
    companies: memos.map((memo) => memo.company),
    asOf: memos[0]?.asOf ?? '',
    views: layoutMemos(memos, context.words),
  }
  return envelope({ ...result, value }, context)
}
