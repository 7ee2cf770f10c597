import { readFileSync } from 'node:fs'
import { issue, type IssueCode, type IssueParams } from '@touchstone/core/facts'
import { below } from '@touchstone/core/memo'
import { engineReference as reference } from '@touchstone/reference/engine'
import { equityReference } from '@touchstone/reference/equity'
import { marketReference } from '@touchstone/reference/market'
import { exampleFunds as funds } from '@touchstone/reference/funds'
import { questions as bank } from '@touchstone/reference/questions'
import { gazetteer as names } from '@touchstone/reference/gazetteer'
import { roundSizes } from '@touchstone/reference/round-sizes'
import { withBelow, withIssues, withPictures } from '@touchstone/render'
import { pictures as enPictures } from '@touchstone/render/words/en/pictures'
import { pictures as zhPictures } from '@touchstone/render/words/zh/pictures'
import { below as enBelow } from '@touchstone/render/words/en/below'
import { below as zhBelow } from '@touchstone/render/words/zh/below'
import { en } from '@touchstone/render/words/en'
import * as enEquity from '@touchstone/render/words/en/equity'
import { zh } from '@touchstone/render/words/zh'
import * as zhEquity from '@touchstone/render/words/zh/equity'
import { triage as enTriage } from '@touchstone/render/words/en/triage'
import { triage as zhTriage } from '@touchstone/render/words/zh/triage'
import {
  checkVerb,
  draftVerb,
  type Envelope,
  type MemoInput,
  memoPages,
  type MemoPages,
  memoVerb,
  quantityVerb,
  readVerb,
  tell,
  underwriteVerb,
} from '@touchstone/verbs'
import { inferenceVerb, planVerb, trainVerb, type WholeContext } from '@touchstone/verbs/engine'
import { type CompareInput, compareVerb } from '@touchstone/verbs/compare'
import { founderVerb } from '@touchstone/verbs/founder'
import { type TriageInput, triageVerb } from '@touchstone/verbs/triage'
import { refusedField, type Row } from './request.ts'
import {
  earlierClasses,
  fundVerb,
  roundRequestOf,
  roundVerb,
  waterfallRequestOf,
  waterfallVerb,
} from '@touchstone/verbs/equity'

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0'
}

const engine = version()

const spoken = {
  zh: withPictures(withBelow(withIssues(zh, zhEquity), zhBelow), zhPictures),
  en: withPictures(withBelow(withIssues(en, enEquity), enBelow), enPictures),
}

/** Every table, once. */
const whole = { ...reference, ...marketReference, listingSets: equityReference.listingSets }

export const contextOf = (lang: 'zh' | 'en'): WholeContext => ({
  words: spoken[lang],
  reference: whole,
  engine,
  funds,
  names,
  readTable: earlierClasses,
  deep: { below, bank },
})

/** An answer that says why there is none. */
export function refusal<C extends IssueCode>(code: C, params: IssueParams[C], lang: 'zh' | 'en'): Envelope<never> {
  return { ok: false, issues: [tell(issue(code, 'error', { source: 'request', path: '' }, params), contextOf(lang))] }
}

const text = (row: Row, key: string): string | undefined => {
  const value = row[key]
  return typeof value === 'string' ? value : undefined
}

/** Optional words of a request, absent where they are not there. */
function words<K extends string>(row: Row, keys: readonly K[]): { [P in K]?: string } {
  const found: { [P in K]?: string } = {}
  for (const key of keys) {
    const value = text(row, key)
    if (value !== undefined) found[key] = value
  }
  return found
}

function oneOf<T extends string>(row: Row, key: string, allowed: readonly T[], usual: T): T {
  const value = text(row, key)
  return allowed.find((one) => one === value) ?? usual
}

const chosen = (row: Row): { draws?: number; seed?: string } => ({
  ...(typeof row['draws'] === 'number' ? { draws: row['draws'] } : {}),
  ...(typeof row['seed'] === 'string' || typeof row['seed'] === 'number' ? { seed: String(row['seed']) } : {}),
})

/** Fund files of a request, those of the desk where it brings none. */
const heldAgainst = (row: Row): { funds?: readonly { readonly file: string; readonly text: string }[] } => {
  const given = row['funds']
  if (!Array.isArray(given)) return {}
  const files: readonly unknown[] = given
  return {
    funds: files.flatMap((one, at) => {
      const fields: Row = typeof one === 'object' && one !== null ? { ...one } : {}
      const body = text(fields, 'text')
      return body === undefined ? [] : [{ file: text(fields, 'file') ?? `request-${at + 1}.fund.yaml`, text: body }]
    }),
  }
}

const deal = (row: Row): { file: string; text: string } => ({
  file: text(row, 'file') ?? 'request.deal.yaml',
  text: text(row, 'text') ?? '',
})

const about = ['id', 'name', 'title', 'url', 'published'] as const

const memoOf = (row: Row): Omit<MemoInput, 'format'> => ({
  ...deal(row),
  file:
    text(row, 'file') ??
    (/^\s*["']?format["']?\s*:/m.test(text(row, 'text') ?? '') ? 'request.deal.yaml' : 'request.txt'),
  ...chosen(row),
  ...heldAgainst(row),
  edition: oneOf(row, 'edition', ['internal', 'external'] as const, 'internal'),
  depth: oneOf(row, 'depth', ['screen', 'project', 'ic'] as const, 'screen'),
  ...words(row, ['company', 'published', 'title', 'url']),
})

const verbs: Readonly<Record<string, (row: Row, context: WholeContext) => Envelope<unknown>>> = {
  quantity: (row, context) =>
    quantityVerb({ text: text(row, 'text') ?? '', ...words(row, ['default_currency']) }, context),
  read: (row, context) => readVerb({ text: text(row, 'text') ?? '', ...words(row, about) }, context),
  draft: (row, context) => draftVerb({ text: text(row, 'text') ?? '', ...words(row, about) }, context),
  check: (row, context) => checkVerb({ ...deal(row), ...chosen(row), ...heldAgainst(row) }, context),
  underwrite: (row, context) => underwriteVerb({ ...deal(row), ...chosen(row), ...heldAgainst(row) }, context),
  founder: (row, context) => founderVerb({ ...deal(row), ...chosen(row) }, context),
  memo: (row, context) =>
    memoVerb(
      { ...memoOf(row), format: oneOf(row, 'format', ['markdown', 'html', 'terminal'] as const, 'markdown') },
      context,
    ),
}

/** Documents of a request, each an object with `text`; a single `text` is one of them. */
function triageRequestOf(row: Row): TriageInput {
  const filesOf = (value: unknown): readonly Row[] =>
    Array.isArray(value)
      ? value.flatMap((one: unknown) => (typeof one === 'object' && one !== null ? [{ ...one } as Row] : []))
      : []
  const alone = text(row, 'text')
  const documents = [...(alone === undefined ? [] : [row]), ...filesOf(row['documents'])].flatMap((one) => {
    const said = text(one, 'text')
    const partial = one['partial'] === true ? { partial: true } : {}
    return said === undefined ? [] : [{ text: said, ...words(one, about), ...partial }]
  })
  const deals = filesOf(row['deals']).map((one) => ({
    file: text(one, 'file') ?? 'deal',
    text: text(one, 'text') ?? '',
  }))
  const given = row['thesis']
  const thesis =
    typeof given === 'string'
      ? given
      : typeof given === 'object' && given !== null
        ? (text({ ...given }, 'text') ?? JSON.stringify(given))
        : ''
  return {
    documents,
    deals,
    ...(thesis.trim() === '' ? {} : { thesis: { file: 'thesis.yaml', text: thesis } }),
  }
}

/** Deals of a request, each with `file`, `text` and its `texts`; `fund` is one fund file or a list of them. */
function compareRequestOf(row: Row): CompareInput {
  const listOf = (value: unknown): readonly Row[] =>
    (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).flatMap((one: unknown) =>
      typeof one === 'object' && one !== null ? [{ ...one } as Row] : [],
    )
  const fileOf = (one: Row, usual: string): { file: string; text: string } => ({
    file: text(one, 'file') ?? usual,
    text: text(one, 'text') ?? '',
  })
  const funds = listOf(row['fund']).map((one, i) => fileOf(one, `request.${i}.fund.yaml`))
  const asOf = text(row, 'date')
  return {
    deals: listOf(row['deals']).map((one, i) => ({ ...fileOf(one, `request.${i}.deal.yaml`), texts: textsOf(one) })),
    ...(funds.length === 0 ? {} : { funds }),
    ...(asOf === undefined ? {} : { asOf }),
    ...chosen(row),
  }
}

/** Verbs whose request is the job itself. */
const jobs: Readonly<Record<string, (text: string, context: WholeContext, row: Row) => Envelope<unknown>>> = {
  train: (job, context) => trainVerb({ file: 'request', text: job }, context),
  inference: (_, context, row) => {
    const { draws, seed, ...job } = row
    return inferenceVerb({ file: 'request', text: JSON.stringify(job), ...chosen({ draws, seed }) }, context)
  },
  // A fund as it is, or a fund file's text beside a deal's.
  fund: (_, context, row) => {
    const said = text(row, 'text')
    const held = row['deal']
    const dealText = typeof held === 'object' && held !== null ? text({ ...held }, 'text') : undefined
    const { draws, seed, id: _id, edition, ...alone } = row
    return fundVerb(
      {
        file: text(row, 'file') ?? 'request.fund.yaml',
        text: said ?? JSON.stringify(alone),
        ...(said === undefined || dealText === undefined
          ? {}
          : { deal: { file: 'request.deal.yaml', text: dealText } }),
        ...chosen({ draws, seed }),
        edition: oneOf({ edition }, 'edition', ['internal', 'external'] as const, 'internal'),
      },
      { ...context, texts: textsOf(row) },
    )
  },
  waterfall: (job, context, row) => waterfallVerb(waterfallRequestOf(row, job, 'request.cap.yaml'), context),
  round: (job, context, row) => roundVerb(roundRequestOf(row, job, 'request.round.yaml'), context),
  triage: (_, context, row) =>
    triageVerb(triageRequestOf(row), {
      ...context,
      triage: context.words.lang === 'zh' ? zhTriage : enTriage,
      roundSizes,
    }),
  compare: (_, context, row) => compareVerb(compareRequestOf(row), context),
  plan: (job, context) => planVerb({ file: 'request', text: job }, context, () => performance.now()),
}

/** Every verb that a request may ask for. */
export const verbNames: readonly string[] = [...Object.keys(verbs), ...Object.keys(jobs)]

export const isVerb = (name: string): boolean => Object.hasOwn(verbs, name) || Object.hasOwn(jobs, name)

/** The texts a request brings along for the deal file to quote. */
function textsOf(row: Row): Readonly<Record<string, string>> {
  const given = row['texts']
  if (typeof given !== 'object' || given === null) return {}
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}

type Fields = { readonly ok: true; readonly fields: Row } | { readonly ok: false; readonly refused: Envelope<never> }

/** The fields of a request, or its refusal. */
function fieldsOf(verb: string, body: string, lang: 'zh' | 'en'): Fields {
  const refuse = <C extends IssueCode>(code: C, params: IssueParams[C]) =>
    ({ ok: false, refused: refusal(code, params, lang) }) as const
  let row: unknown
  try {
    row = JSON.parse(body)
  } catch {
    // What a JSON engine says differs from one to the next, and is in no language of ours.
    return refuse('input/not-json', { reason: 'syntax' })
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return refuse('input/not-json', { reason: 'not an object' })
  const fields: Row = { ...row }
  const refused = refusedField(verb, fields)
  if (refused !== null) return refuse('input/not-among', { ...refused })
  if (!Object.hasOwn(jobs, verb) && text(fields, 'text') === undefined)
    return refuse('input/missing-field', { field: 'text' })
  if (verb === 'triage' && text(fields, 'text') === undefined && fields['documents'] === undefined)
    return refuse('input/missing-field', { field: 'documents' })
  return { ok: true, fields }
}

/** Answers a request of the contract from its JSON text. */
export function answer(verb: string, body: string, lang: 'zh' | 'en'): Envelope<unknown> & { readonly id?: unknown } {
  const read = fieldsOf(verb, body, lang)
  if (!read.ok) return read.refused
  const { fields } = read
  const job = Object.hasOwn(jobs, verb) ? jobs[verb] : undefined
  if (job !== undefined) {
    const answered = job(body, contextOf(lang), fields)
    return fields['id'] === undefined ? answered : { id: fields['id'], ...answered }
  }
  const run = verbs[verb]
  if (run === undefined) return refusal('input/no-such-verb', { verb, known: verbNames.join(', ') }, lang)
  const answered = run(fields, { ...contextOf(lang), texts: textsOf(fields) })
  return fields['id'] === undefined ? answered : { id: fields['id'], ...answered }
}

/** Memos laid out where a request asks for them as a Word file, or the refusal of such a request; null for any other. */
export function pagesAsked(verb: string, body: string, lang: 'zh' | 'en'): Envelope<MemoPages> | null {
  if (verb !== 'memo') return null
  const read = fieldsOf(verb, body, lang)
  if (!read.ok || read.fields['format'] !== 'docx') return null
  return memoPages(memoOf(read.fields), { ...contextOf(lang), texts: textsOf(read.fields) })
}
