import { INPUT_PATHS, type InputPath } from '@touchstone/core/deal'
import type { Issue, Tree } from '@touchstone/core/facts'
import type { Underwriting } from '@touchstone/core/underwrite'
import type { Quantity } from '@touchstone/core/units'
import { echo, formatValue, type Words } from '@touchstone/render'
import { nodeAt } from './deal.ts'
import { tell } from './envelope.ts'
import type { Context } from './types.ts'
import type { FormRow, FormSection } from './view.ts'

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
export function wordsOf(node: Tree | null): { readonly literal: string; readonly from: FormRow['from'] } {
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

export interface Forming {
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

/** The form of a deal file, section by section. */
export function formOf(forming: Forming): readonly FormSection[] {
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

/** What an answer takes for lack of words, as rows of a form that says nothing of it yet. */
export function lentRows(u: Underwriting, issues: readonly Issue[], context: Context): readonly FormRow[] {
  const tree: Tree = { kind: 'map', entries: [], at: { source: '', path: '' } }
  const forming: Forming = { tree, read: () => null, issues, u, context }
  return u.assumed
    .map((one) => one.input)
    .filter((path): path is InputPath => Object.hasOwn(INPUT_PATHS, path))
    .map((path) => row(forming, `/assumptions/${path}`, 'amount', context.words.terms[`input/${path}`], path))
}
