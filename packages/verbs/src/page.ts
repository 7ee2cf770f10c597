import { fieldReader, INPUT_PATHS, type InputPath } from '@touchstone/core/deal'
import { fail, issue, type Issue, ok, type Tree } from '@touchstone/core/facts'
import { composeMemo } from '@touchstone/core/memo'
import type { Underwriting } from '@touchstone/core/underwrite'
import { type Quantity, readQuantity } from '@touchstone/core/units'
import { printYaml, setScalar } from '@touchstone/files'
import { echo, formatValue, layoutMemo, type Words } from '@touchstone/render'
import { nodeAt, treeOf } from './deal.ts'
import { stemOf } from '@touchstone/reader/stem'
import { envelope, tell } from './envelope.ts'
import type { Context, Envelope } from './types.ts'
import { type RunDeal, underwriteDeal } from './underwrite-deal.ts'
import type { DeskInput, DeskView, EditInput, FiveInput, FormRow, FormSection } from './view.ts'

type Kind = FormRow['kind']

/** The form's fields in their order: where each stands, how it is edited, and which input of the model it answers. */
const sections: readonly (readonly [string, readonly (readonly [string, Kind, InputPath?])[]])[] = [
  [
    'company',
    [
      ['/company/name', 'text'],
      ['/company/layer', 'choice'],
      ['/company/stage', 'text'],
      ['/company/country', 'text'],
      ['/asOf', 'text'],
    ],
  ],
  [
    'round',
    [
      ['/round/label', 'text'],
      ['/round/amount', 'amount', 'round.amount'],
      ['/round/stake', 'amount', 'round.stake'],
      ['/round/preMoney', 'amount'],
      ['/round/postMoney', 'amount'],
      ['/round/leads', 'text'],
      ['/round/investors', 'text'],
      ['/round/existingInvestors', 'text'],
    ],
  ],
  [
    'model',
    [
      ['/model/name', 'text'],
      ['/model/parameters', 'amount', 'model.parameters'],
      ['/model/tokens', 'amount', 'model.tokens'],
      ['/model/accelerators/type', 'text'],
      ['/model/accelerators/count', 'amount', 'accelerators.count'],
      ['/model/accelerators/months', 'amount'],
      ['/model/accelerators/rent', 'amount', 'accelerators.rent'],
    ],
  ],
  [
    'team',
    [
      ['/team/people', 'amount', 'team.people'],
      ['/team/monthlyPay', 'amount', 'team.monthlyPay'],
    ],
  ],
  [
    'finances',
    [
      ['/finances/cash', 'amount'],
      ['/finances/netBurn', 'amount'],
    ],
  ],
  ['ours', [['/ours/cheque', 'amount']]],
]

/** The words of a node, and the stretch they were taken from. */
function wordsOf(node: Tree | null): { readonly literal: string; readonly from: FormRow['from'] } {
  if (node === null) return { literal: '', from: null }
  if (node.kind === 'scalar') return { literal: node.plain === null ? '' : node.literal, from: null }
  if (node.kind === 'list') return { literal: '', from: null }
  const value = nodeAt(node, '/value')
  const from = nodeAt(node, '/from')
  const said = from?.kind === 'scalar' ? /^(.+)#(\d+)-(\d+)$/.exec(from.literal) : null
  return {
    literal: value?.kind === 'scalar' ? value.literal : '',
    from: said === null ? null : { source: said[1] ?? '', start: Number(said[2]), end: Number(said[3]) },
  }
}

interface Forming {
  readonly tree: Tree
  /** Reads the words of an amount as the deal reader does. */
  readonly read: (path: string, words: string) => Quantity | null
  readonly issues: readonly Issue[]
  readonly u: Underwriting | null
  readonly context: Context
}

function row(forming: Forming, path: string, kind: Kind, label: string, input: InputPath | null): FormRow {
  const { tree, issues, u, context } = forming
  const node = nodeAt(tree, path)
  const { literal, from } = wordsOf(node)
  const reading = kind === 'amount' && literal !== '' ? forming.read(path, literal) : null
  const figure = literal === '' && input !== null && u !== null ? u.figures[input] : undefined
  const { words } = context
  return {
    path,
    label,
    input,
    kind,
    ...(kind === 'choice'
      ? {
          choices: (['model', 'infrastructure', 'chip', 'application'] as const).map((value) => ({
            value,
            label: words.terms[`layer/${value}`],
          })),
        }
      : {}),
    literal,
    echo: reading === null ? labelled(path, literal, words) : echo(reading, words),
    voice: from !== null ? 'theirs' : literal === '' ? 'ours' : 'yours',
    from,
    at: node?.at ?? null,
    assumed: figure === undefined || figure.origin !== 'assumed' ? null : formatValue(figure.value, 'full', words),
    issues: issues
      .filter((one) => one.at.path === path || one.at.path.startsWith(`${path}/`))
      .map((one) => tell(one, context)),
  }
}

/** The label of a round in the reader's language, where it is another than the file's: `天使` is an angel round. */
function labelled(path: string, literal: string, words: Words): string | null {
  const terms: Readonly<Record<string, string>> = words.terms
  const term = /\/(?:label|stage)$/.test(path) ? terms[`round/${literal}`] : undefined
  return term === undefined || term.startsWith(literal) ? null : term
}

function formOf(forming: Forming): readonly FormSection[] {
  const { tree, u, context } = forming
  const { words } = context
  const labels: Readonly<Record<string, string>> = words.form.fields
  const titles: Readonly<Record<string, string>> = words.form.sections
  const label = (path: string): string => labels[path] ?? path
  const made = sections.map(([id, fields]): FormSection => ({
    id,
    title: titles[id] ?? id,
    rows: fields.flatMap(([path, kind, input]) => {
      const node = nodeAt(tree, path)
      // What the market says stands where the company's own words would, until there are some.
      if (input !== undefined && wordsOf(node).literal === '' && nodeAt(tree, `/assumptions/${input}`) !== null)
        return [row(forming, `/assumptions/${input}`, kind, label(path), input)]
      if (node?.kind !== 'list') return [row(forming, path, kind, label(path), input ?? null)]
      if (node.items.length === 0) return [row(forming, `${path}/0`, 'text', label(path), null)]
      return node.items.map((_, index) => row(forming, `${path}/${index}`, 'text', label(path), null))
    }),
  }))
  const assumed = nodeAt(tree, '/assumptions')
  const said = assumed?.kind === 'map' ? assumed.entries.map((entry) => entry.key) : []
  const held: ReadonlySet<string> = new Set(made.flatMap((section) => section.rows.flatMap((one) => one.path)))
  const asked: ReadonlySet<string> = new Set(sections.flatMap(([, fields]) => fields.flatMap(([, , one]) => one ?? [])))
  const lent = (u?.assumed ?? []).map((one) => one.input).filter((path) => !asked.has(path))
  const paths = [...new Set([...said, ...lent])]
    .filter((path): path is InputPath => Object.hasOwn(INPUT_PATHS, path))
    .filter((path) => !held.has(`/assumptions/${path}`))
  const rows = paths.map((path) => row(forming, `/assumptions/${path}`, 'amount', words.terms[`input/${path}`], path))
  return [
    ...made,
    ...(rows.length === 0 ? [] : [{ id: 'assumptions', title: titles['assumptions'] ?? 'assumptions', rows }]),
  ]
}

/** The page of a deal file: its form with the reading back of every field, and the memo where it can be underwritten. */
export function deskView(input: DeskInput, context: Context, run: RunDeal = underwriteDeal): Envelope<DeskView> {
  const tree = treeOf(input)
  if (!tree.ok) return envelope(tree, context)
  const result = run(input, context)
  const u = result.ok ? result.value : null
  const issues = [...result.issues]
  const memo =
    u === null ? null : composeMemo(u, { edition: input.edition ?? 'internal', depth: input.depth ?? 'screen' })
  const name = wordsOf(nodeAt(tree.value, '/company/name')).literal
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
